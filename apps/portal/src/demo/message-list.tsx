import { useLanguage } from '@evergreen/web';
import { formatMoment } from '@evergreen/web/format';
import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import type { DemoMessagesQuery } from '../graphql.gen.ts';

/** Messages that nobody got, as phones and mailboxes would show them. Nothing, as long as there are none. */
export function MessageList({
  messages,
}: {
  messages: DemoMessagesQuery['demoMessages'];
}): ReactElement | null {
  const { t } = useTranslation();
  const { language } = useLanguage();
  if (messages.length === 0) return null;
  return (
    <section>
      <h2 className="h2">{t('demo.messages')}</h2>
      <ul className="card demo-staff" data-testid="demo-messages">
        {messages.map(({ id, channel, recipientMasked, subject, text, at }) => (
          <li key={id}>
            {subject !== null && <div className="h3">{subject}</div>}
            <div className="wrap-lines">{text}</div>
            <div className="small ink3">
              {t(channel === 'SMS' ? 'demo.text' : 'demo.email')} · {recipientMasked} ·{' '}
              {formatMoment(at, language)}
            </div>
          </li>
        ))}
      </ul>
    </section>
  );
}
