import { useLanguage } from '@evergreen/web';
import { formatCount, formatDay, formatSigned } from '@evergreen/web/format';
import { Table, type TableProps } from 'antd';
import { useState, type ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { useQuery } from 'urql';
import { type LedgerEntryPartsFragment, MemberEntriesDocument } from '../graphql.gen.ts';
import { Pager, TableState } from '../table-state.tsx';
import { afterActs } from './after-acts.ts';
import { useEntryWords } from './entry-words.ts';

const pageSize = 10;

/** The ledger of a member, the newest entry first; each opens to say why. */
export function EntryTable({
  customerId,
  onOpen,
}: {
  customerId: string;
  onOpen: (entryId: string) => void;
}): ReactElement {
  const { t } = useTranslation();
  const { language } = useLanguage();
  const words = useEntryWords();
  const [cursors, setCursors] = useState<readonly (string | null)[]>([null]);
  const [{ data, error }, ask] = useQuery({
    query: MemberEntriesDocument,
    variables: { customerId, limit: pageSize, cursor: cursors.at(-1) ?? null },
    requestPolicy: 'cache-and-network',
    context: afterActs,
  });
  const page = data?.memberPoints?.entries;
  type Entry = LedgerEntryPartsFragment;
  const columns: TableProps<Entry>['columns'] = [
    {
      title: t('points.cols.on'),
      key: 'on',
      width: 116,
      render: (_, { effectiveOn }) => <span className="nowrap">{formatDay(effectiveOn, language)}</span>,
    },
    {
      title: t('points.cols.what'),
      key: 'what',
      render: (_, entry) => (
        <button type="button" className="link open" onClick={() => onOpen(entry.id)}>
          {words.title(entry)}
        </button>
      ),
    },
    {
      title: t('points.cols.points'),
      key: 'points',
      align: 'right',
      width: 90,
      render: (_, { points }) => (Number(points) === 0 ? '0' : formatSigned(points)),
    },
    {
      title: t('points.cols.status'),
      key: 'status',
      align: 'right',
      width: 90,
      render: (_, { statusPoints }) => (Number(statusPoints) === 0 ? '' : formatSigned(statusPoints)),
    },
    {
      title: t('points.cols.state'),
      key: 'state',
      width: 120,
      render: (_, { state, left, points }) =>
        state !== null && (
          <>
            <span className={state === 'ACTIVE' ? 'chip ok' : 'chip'}>{t(`points.state.${state}`)}</span>
            {Number(left) > 0 && left !== points && (
              <span className="small ink3">
                {' '}
                {t('points.of', { left: formatCount(left), points: formatCount(points) })}
              </span>
            )}
          </>
        ),
    },
  ];
  return (
    <TableState
      error={error}
      isLoaded={page !== undefined}
      isEmpty={page?.entries.length === 0}
      again={() => ask({ requestPolicy: 'network-only' })}
      empty={{ icon: 'list', title: t('points.noEntries'), hint: '' }}
    >
      <Table<Entry>
        size="small"
        rowKey="id"
        dataSource={page?.entries ?? []}
        columns={columns}
        pagination={false}
        scroll={{ x: 560 }}
      />
      <Pager cursors={cursors} next={page?.nextCursor ?? null} onGo={setCursors} />
    </TableState>
  );
}
