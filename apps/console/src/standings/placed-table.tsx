import { useLanguage } from '@evergreen/web';
import { formatCount, formatDay, formatPercent } from '@evergreen/web/format';
import { Table, type TableProps } from 'antd';
import { useState, type ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { useQuery } from 'urql';
import { StandingsDocument, type StandingKind, type StandingsQuery } from '../graphql.gen.ts';
import { Pager, TableState } from '../table-state.tsx';
import { afterActs } from './after-acts.ts';
import { CustomerLink } from './customer-link.tsx';
import { Index, LevelChip, PlaceChip } from './words.tsx';

type Row = StandingsQuery['standings']['rows'][number];

/** A list or a quadrant; null: in no quadrant. */
export interface Place {
  readonly kind: StandingKind;
  readonly value: string | null;
}

/** The place an address names: type 4 where it names none, for they come first. */
export function placeIn(text: string | null): Place {
  const [kind, value] = (text ?? '').split('-');
  if (kind === 'list' && (value === 'good' || value === 'poor')) return { kind: 'LIST', value };
  if (kind === 'quadrant' && value === 'none') return { kind: 'QUADRANT', value: null };
  if (kind === 'quadrant' && /^[1-4]$/.test(value ?? '')) return { kind: 'QUADRANT', value: value! };
  return { kind: 'QUADRANT', value: '4' };
}

export function placeText({ kind, value }: Place): string {
  return `${kind.toLowerCase()}-${value ?? 'none'}`;
}

const pageSize = 25;

/** Customers in one place. */
export function PlacedTable({
  office,
  place,
  onlyByHand,
}: {
  office: string | undefined;
  place: Place;
  onlyByHand: boolean;
}): ReactElement {
  const { t } = useTranslation();
  const [cursors, setCursors] = useState<readonly (string | null)[]>([null]);
  const [{ data, error }, ask] = useQuery({
    query: StandingsDocument,
    variables: {
      ...{ ...place, overriddenOnly: onlyByHand, office: office ?? null, limit: pageSize },
      after: cursors.at(-1) ?? null,
    },
    requestPolicy: 'cache-and-network',
    context: afterActs,
  });
  const rows = data?.standings.rows;
  return (
    <TableState
      error={error}
      isLoaded={rows !== undefined}
      isEmpty={rows?.length === 0}
      again={() => ask({ requestPolicy: 'network-only' })}
      empty={{ icon: 'people', title: t('standing.lists.none'), hint: t('standing.lists.noneHint') }}
    >
      <Table<Row>
        size="small"
        rowKey="customerId"
        dataSource={rows ?? []}
        columns={useColumns()}
        pagination={false}
        scroll={{ x: 900 }}
      />
      <Pager cursors={cursors} next={data?.standings.next ?? null} onGo={setCursors} />
    </TableState>
  );
}

function useColumns(): NonNullable<TableProps<Row>['columns']> {
  const { t } = useTranslation();
  const { language } = useLanguage();
  return [
    {
      title: t('standing.lists.who'),
      key: 'who',
      render: (_, { customer, orgPath }) => <CustomerLink customer={customer} orgPath={orgPath} />,
    },
    {
      title: t('standing.panel.title'),
      key: 'place',
      render: (_, { list, quadrant, overridden }) => (
        <div className="chips">
          {list !== null && <PlaceChip kind="LIST" value={list.toLowerCase()} />}
          {quadrant !== null && <PlaceChip kind="QUADRANT" value={quadrant} />}
          {overridden && <span className="chip info">{t('standing.lists.byHand')}</span>}
        </div>
      ),
    },
    {
      title: t('standing.lists.loyalty'),
      key: 'loyalty',
      align: 'right',
      render: (_, { loyalty }) => <Index value={loyalty} />,
    },
    {
      title: t('standing.lists.satisfaction'),
      key: 'satisfaction',
      align: 'right',
      render: (_, { satisfaction }) => <Index value={satisfaction} />,
    },
    {
      title: t('standing.lists.claims'),
      key: 'claims',
      align: 'right',
      render: (_, { claims36m }) => formatCount(claims36m),
    },
    {
      title: t('standing.lists.lossRatio'),
      key: 'lossRatio',
      align: 'right',
      render: (_, { lossRatio36m }) => (lossRatio36m === null ? '–' : formatPercent(lossRatio36m, 0)),
    },
    {
      title: t('standing.lists.warning'),
      key: 'warning',
      render: (_, { warning }) => warning !== null && <LevelChip level={warning} />,
    },
    {
      title: t('standing.lists.since'),
      key: 'since',
      render: (_, { sinceOn }) => (
        <span className="nowrap">{sinceOn === null ? '–' : formatDay(sinceOn, language)}</span>
      ),
    },
  ];
}
