import { Icon } from '@evergreen/web';
import { Button } from 'antd';
import { useState, type ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { useQuery } from 'urql';
import { WebhookEndpointsDocument } from '../graphql.gen.ts';
import { Act, PageHead, Panel } from '../page-parts.tsx';
import { TableState } from '../table-state.tsx';
import { afterWebhookActs } from './after-webhook-acts.ts';
import { EndpointForm } from './endpoint-form.tsx';
import { Endpoints } from './endpoints.tsx';
import { WebhookLog } from './webhook-log.tsx';

/** Where systems of the insurer are told what happens, and what became of each message. */
export default function WebhooksPage(): ReactElement {
  const { t } = useTranslation();
  const [isAdding, setAdding] = useState(false);
  const [{ data, error }, ask] = useQuery({
    query: WebhookEndpointsDocument,
    requestPolicy: 'cache-and-network',
    context: afterWebhookActs,
  });
  const { endpoints = [], kinds = [], daysKept } = data?.webhookEndpoints ?? {};
  return (
    <>
      <PageHead
        title={t('webhooks.title')}
        sub={t('webhooks.sub')}
        acts={
          <Act right="Webhook.manage">
            {(isDisabled) => (
              <Button
                type="primary"
                disabled={isDisabled || data === undefined}
                icon={<Icon name="plus" size="s" />}
                onClick={() => setAdding(true)}
              >
                {t('webhooks.add')}
              </Button>
            )}
          </Act>
        }
      />
      <Panel title={t('webhooks.endpoints')}>
        <TableState
          error={error}
          isLoaded={data !== undefined}
          isEmpty={endpoints.length === 0}
          again={() => ask({ requestPolicy: 'network-only' })}
          empty={{ icon: 'upload', title: t('webhooks.none'), hint: t('webhooks.noneHint') }}
        >
          <Endpoints endpoints={endpoints} kinds={kinds} />
        </TableState>
      </Panel>
      <Panel
        title={t('webhooks.log.title')}
        {...(daysKept !== undefined && { note: t('webhooks.kept', { days: daysKept }) })}
      >
        <WebhookLog endpoints={endpoints} kinds={kinds} />
      </Panel>
      {isAdding && <EndpointForm kinds={kinds} onClose={() => setAdding(false)} />}
    </>
  );
}
