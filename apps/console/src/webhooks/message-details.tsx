import { ErrorState, shownError, useLanguage } from '@evergreen/web';
import { formatMoment } from '@evergreen/web/format';
import { Skeleton } from 'antd';
import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { useQuery } from 'urql';
import {
  WebhookMessageDocument,
  type WebhookDeliveryPartsFragment,
  type WebhookMessageQuery,
} from '../graphql.gen.ts';
import { afterWebhookActs } from './after-webhook-acts.ts';
import { useReasonWords } from './reason-words.ts';

type Message = NonNullable<WebhookMessageQuery['webhookMessage']>;

/** Every try of a message with what was answered, and the message itself. */
export function MessageDetails({ delivery }: { delivery: WebhookDeliveryPartsFragment }): ReactElement {
  const { t } = useTranslation();
  const { endpointId, messageId } = delivery;
  const [{ data, error }, ask] = useQuery({
    query: WebhookMessageDocument,
    variables: { endpointId, messageId },
    requestPolicy: 'cache-and-network',
    context: afterWebhookActs,
  });
  if (error)
    return <ErrorState error={shownError(error)} onRetry={() => ask({ requestPolicy: 'network-only' })} />;
  if (!data) return <Skeleton active paragraph={{ rows: 2 }} />;
  if (data.webhookMessage === null) return <p className="small">{t('webhooks.log.gone')}</p>;
  return (
    <div className="webhook-message small">
      <Attempts attempts={data.webhookMessage.attempts} />
      <div>
        <h3 className="small b">
          {t('webhooks.log.body')} <code className="ink3">{messageId}</code>
        </h3>
        <pre tabIndex={0}>{inLines(data.webhookMessage.body)}</pre>
      </div>
    </div>
  );
}

function Attempts({ attempts }: Pick<Message, 'attempts'>): ReactElement {
  const { t } = useTranslation();
  const { language } = useLanguage();
  const why = useReasonWords();
  return (
    <div>
      <h3 className="small b">{t('webhooks.log.attempts')}</h3>
      {attempts.length === 0 && <p className="ink3">{t('webhooks.log.noAttempt')}</p>}
      <ol className="attempts">
        {attempts.map(({ n, at, reason, status, tookMs, answer }) => (
          <li key={n}>
            {[
              formatMoment(at, language),
              reason === '' ? `${t('webhooks.took')} ${status ?? ''}` : why(reason, status),
              t('webhooks.log.took', { ms: tookMs }),
            ].join(' · ')}
            {answer !== '' && (
              <div className="ink3 break">
                {t('webhooks.log.answer')} <code>{answer}</code>
              </div>
            )}
          </li>
        ))}
      </ol>
    </div>
  );
}

/** The same JSON, so that people can read it. */
function inLines(body: string): string {
  try {
    return JSON.stringify(JSON.parse(body), null, 2);
  } catch {
    return body;
  }
}
