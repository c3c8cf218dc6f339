import { Icon, useLanguage } from '@evergreen/web';
import { formatCount, formatMoment } from '@evergreen/web/format';
import { countedWords, holderWords } from '@evergreen/web/receipts';
import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import type { DataRequestPartsFragment } from '../graphql.gen.ts';

/** What each service did, and with how much. */
export function Receipts({ receipts }: { receipts: DataRequestPartsFragment['receipts'] }): ReactElement {
  const { t } = useTranslation();
  const { language } = useLanguage();
  if (receipts.length === 0) return <p className="ink3">{t('requests.receiptsNone')}</p>;
  return (
    <ul className="receipts" aria-label={t('requests.receipts')}>
      {receipts.map(({ service, doneAt, counts }) => (
        <li key={service}>
          <span className="acc">
            <Icon name="check" size="s" />
          </span>
          <span>
            {t('requests.doneAt', {
              service: holderWords(service, language),
              at: formatMoment(doneAt, language),
            })}
            <span className="small ink3">
              {' '}
              {counts.length === 0
                ? t('requests.nothing')
                : counts
                    .map(({ what, count }) =>
                      t('requests.count', { what: countedWords(what, language), number: formatCount(count) }),
                    )
                    .join(' · ')}
            </span>
          </span>
        </li>
      ))}
    </ul>
  );
}
