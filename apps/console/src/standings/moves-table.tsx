import { useLanguage } from '@evergreen/web';
import { formatDay } from '@evergreen/web/format';
import { Table, type TableProps } from 'antd';
import { useState, type ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { useQuery } from 'urql';
import { StandingMovesDocument, type StandingKind, type StandingMovesQuery } from '../graphql.gen.ts';
import { Pager, TableState } from '../table-state.tsx';
import { afterActs } from './after-acts.ts';
import { CustomerLink } from './customer-link.tsx';
import { AxesWords, FoundList, PlaceChip } from './words.tsx';

type Move = StandingMovesQuery['standingMoves']['moves'][number];

interface Props {
  readonly office: string | undefined;
  readonly kind: StandingKind;
  readonly fromOn: string;
  readonly untilOn: string;
}

const pageSize = 25;

/** Who came to another list or quadrant, and why; the newest day first. */
export function MovesTable({ office, ...wanted }: Props): ReactElement {
  const { t } = useTranslation();
  const [cursors, setCursors] = useState<readonly (string | null)[]>([null]);
  const [{ data, error }, ask] = useQuery({
    query: StandingMovesDocument,
    variables: { ...wanted, office: office ?? null, limit: pageSize, after: cursors.at(-1) ?? null },
    requestPolicy: 'cache-and-network',
    context: afterActs,
  });
  const moves = data?.standingMoves.moves;
  return (
    <TableState
      error={error}
      isLoaded={moves !== undefined}
      isEmpty={moves?.length === 0}
      again={() => ask({ requestPolicy: 'network-only' })}
      empty={{ icon: 'right', title: t('standing.lists.noMoves'), hint: t('standing.lists.noMovesHint') }}
    >
      <Table<Move>
        size="small"
        rowKey={({ customerId, onDate }) => `${customerId} ${onDate}`}
        dataSource={moves ?? []}
        columns={useColumns(wanted.kind)}
        pagination={false}
        scroll={{ x: 760 }}
      />
      <Pager cursors={cursors} next={data?.standingMoves.next ?? null} onGo={setCursors} />
    </TableState>
  );
}

function useColumns(kind: StandingKind): NonNullable<TableProps<Move>['columns']> {
  const { t } = useTranslation();
  const { language } = useLanguage();
  return [
    {
      title: t('standing.lists.on'),
      key: 'on',
      width: 110,
      render: (_, { onDate }) => <span className="nowrap">{formatDay(onDate, language)}</span>,
    },
    {
      title: t('standing.lists.who'),
      key: 'who',
      width: 200,
      render: (_, { customer, orgPath }) => <CustomerLink customer={customer} orgPath={orgPath} />,
    },
    {
      title: t('standing.lists.change'),
      key: 'change',
      width: 250,
      render: (_, { from, to }) => (
        <div className="chips">
          <PlaceChip kind={kind} value={from} />
          <span aria-hidden="true">→</span>
          <PlaceChip kind={kind} value={to} />
        </div>
      ),
    },
    {
      title: t('standing.lists.why'),
      key: 'why',
      render: (_, { reason, because, axes, rulesVersion }) => (
        <>
          {t(`standing.moveReasons.${reason}`)}{' '}
          <span className="small ink3">{t('standing.lists.byRules', { version: rulesVersion })}</span>
          {reason !== 'OVERRIDE' && because.length > 0 && <FoundList found={because} />}
          {reason !== 'OVERRIDE' && axes !== null && <AxesWords axes={axes} />}
        </>
      ),
    },
  ];
}
