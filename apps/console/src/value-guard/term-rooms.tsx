import { useLanguage } from '@evergreen/web';
import { formatDay, formatMoney } from '@evergreen/web/format';
import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { useQuery } from 'urql';
import { TermRoomsDocument } from '../graphql.gen.ts';
import { Panel } from '../page-parts.tsx';

/** What may still be given for the terms of a customer that are in force. */
export function TermRooms({ customerId }: { customerId: string }): ReactElement | null {
  const { t } = useTranslation();
  const { language } = useLanguage();
  const [{ data }] = useQuery({ query: TermRoomsDocument, variables: { customerId } });
  const rooms = data?.termRooms;
  if (!rooms) return null;
  return (
    <Panel title={t('valueGuard.customer')} note={t('valueGuard.customerSub')}>
      {rooms.length === 0 ? (
        <p className="pb ink3">{t('valueGuard.customerNone')}</p>
      ) : (
        <dl className="facts">
          {rooms.map(({ termId, policyLabel, endsOn, given, limit, room }) => (
            <div key={termId} style={{ display: 'contents' }}>
              <dt>{t('valueGuard.line', { policy: policyLabel, date: formatDay(endsOn, language) })}</dt>
              <dd>
                {limit === null || room === null
                  ? t('valueGuard.lineFree', { given: formatMoney(given) })
                  : t('valueGuard.lineRoom', {
                      room: formatMoney(room),
                      given: formatMoney(given),
                      limit: formatMoney(limit),
                    })}
              </dd>
            </div>
          ))}
        </dl>
      )}
    </Panel>
  );
}
