import { useLanguage } from '@evergreen/web';
import { formatDay } from '@evergreen/web/format';
import { Table, type TableProps } from 'antd';
import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { BlacklistEntryPartsFragment } from '../graphql.gen.ts';
import { useOffices } from '../offices.ts';
import { useScoped } from '../use-url-state.ts';
import { StateChip } from './state-chip.tsx';

type Entry = BlacklistEntryPartsFragment;

/** Entries, each with who stands behind it and how long it lasts. */
export function EntryTable({ entries }: { entries: readonly Entry[] }): ReactElement {
  const { t } = useTranslation();
  const { language } = useLanguage();
  const { nameOf } = useOffices();
  const scoped = useScoped();
  const columns: TableProps<Entry>['columns'] = [
    {
      title: t('blacklist.person'),
      key: 'person',
      render: (_, { id, nameMasked, orgPath }) => (
        <>
          <Link className="open nowrap" to={scoped(`/blacklist/${id}`)}>
            {nameMasked === '' ? t('blacklist.unnamed') : nameMasked}
          </Link>
          <div className="small ink3">{nameOf(orgPath)}</div>
        </>
      ),
    },
    {
      title: t('blacklist.reason'),
      key: 'reason',
      render: (_, { reason, proposedBy, decidedBy }) => (
        <>
          {t(`blacklist.reasons.${reason}`)}
          <div className="small ink3">
            {t('blacklist.proposedBy', { who: proposedBy })}
            {decidedBy !== null && ` · ${t('blacklist.decidedBy', { who: decidedBy })}`}
          </div>
        </>
      ),
    },
    {
      title: t('blacklist.state'),
      key: 'state',
      render: (_, { state, isNoticeWithheld }) => (
        <>
          <StateChip state={state} />
          {isNoticeWithheld && <div className="small ink3">{t('blacklist.withheld')}</div>}
        </>
      ),
    },
    {
      title: t('blacklist.until'),
      key: 'until',
      render: (_, { endsOn, endedOn }) => (
        <span className="nowrap">
          {endedOn !== null ? formatDay(endedOn, language) : endsOn !== null && formatDay(endsOn, language)}
        </span>
      ),
    },
    {
      title: t('blacklist.recheck'),
      key: 'recheck',
      render: (_, { recheckDueOn, isEscalated, endedOn }) =>
        endedOn === null &&
        recheckDueOn !== null && (
          <>
            <span className="nowrap">
              {t('blacklist.recheckDue', { date: formatDay(recheckDueOn, language) })}
            </span>
            {isEscalated && <div className="small danger">{t('blacklist.escalated')}</div>}
          </>
        ),
    },
  ];
  return (
    <Table<Entry>
      size="small"
      rowKey="id"
      dataSource={[...entries]}
      columns={columns}
      pagination={false}
      scroll={{ x: 720 }}
    />
  );
}
