import { useLanguage } from '@evergreen/web';
import { formatMoment } from '@evergreen/web/format';
import type { TableProps } from 'antd';
import { useTranslation } from 'react-i18next';
import { browserName } from '../frame/notice-words.ts';
import type { SessionPartsFragment } from '../graphql.gen.ts';
import { methodWords } from './session-words.ts';

/** Device, address, way in and times of a session: what both lists of sessions show. */
export function useSessionColumns<Row>(
  sessionOf: (row: Row) => SessionPartsFragment,
): NonNullable<TableProps<Row>['columns']> {
  const { t } = useTranslation();
  const { language } = useLanguage();
  return [
    {
      title: t('sessions.device'),
      key: 'device',
      render: (_, row) => {
        const { userAgent, isCurrent } = sessionOf(row);
        return (
          <span title={userAgent}>
            {browserName(userAgent)} {isCurrent && <span className="chip ok">{t('sessions.current')}</span>}
          </span>
        );
      },
    },
    { title: t('sessions.address'), key: 'address', width: 140, render: (_, row) => sessionOf(row).address },
    {
      title: t('sessions.method'),
      key: 'method',
      width: 150,
      render: (_, row) => methodWords(sessionOf(row).method, t),
    },
    {
      title: t('sessions.since'),
      key: 'since',
      width: 130,
      render: (_, row) => <span className="nowrap">{formatMoment(sessionOf(row).createdAt, language)}</span>,
    },
    {
      title: t('sessions.seen'),
      key: 'seen',
      width: 130,
      render: (_, row) => <span className="nowrap">{formatMoment(sessionOf(row).lastSeenAt, language)}</span>,
    },
  ];
}
