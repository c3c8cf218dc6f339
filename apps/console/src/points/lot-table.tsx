import { useLanguage } from '@evergreen/web';
import { addDays, formatCount, formatDay, formatMoment } from '@evergreen/web/format';
import { Button, Checkbox, Table, type TableProps } from 'antd';
import { useState, type ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { useQuery } from 'urql';
import {
  MemberHoldsDocument,
  type MemberHoldsQuery,
  MemberLotsDocument,
  type MemberLotsQuery,
} from '../graphql.gen.ts';
import { Pager, TableState } from '../table-state.tsx';
import { useMay } from '../viewer.ts';
import { afterActs } from './after-acts.ts';
import { useEntryWords } from './entry-words.ts';
import { ReleaseDialog } from './hold-dialogs.tsx';

const pageSize = 10;

/** What the points come from, lot by lot, with how long they live. */
export function LotTable({ customerId }: { customerId: string }): ReactElement {
  const { t } = useTranslation();
  const { language } = useLanguage();
  const [isAll, setAll] = useState(false);
  const [cursors, setCursors] = useState<readonly (string | null)[]>([null]);
  const [{ data, error }, ask] = useQuery({
    query: MemberLotsDocument,
    variables: { customerId, limit: pageSize, openOnly: !isAll, cursor: cursors.at(-1) ?? null },
    requestPolicy: 'cache-and-network',
    context: afterActs,
  });
  const page = data?.memberPoints?.lots;
  type Lot = NonNullable<MemberLotsQuery['memberPoints']>['lots']['lots'][number];
  const columns: TableProps<Lot>['columns'] = [
    {
      title: t('points.cols.on'),
      key: 'on',
      render: (_, { effectiveOn }) => <span className="nowrap">{formatDay(effectiveOn, language)}</span>,
    },
    {
      title: t('points.cols.left'),
      key: 'left',
      align: 'right',
      render: (_, { available, points }) =>
        t('points.of', { left: formatCount(available), points: formatCount(points) }),
    },
    {
      title: t('points.held'),
      key: 'held',
      align: 'right',
      render: (_, { held }) => (Number(held) === 0 ? '' : formatCount(held)),
    },
    {
      title: t('points.cols.from'),
      key: 'from',
      render: (_, { activeOn }) => (activeOn === null ? t('points.waits') : formatDay(activeOn, language)),
    },
    {
      title: t('points.cols.until'),
      key: 'until',
      render: (_, { expiresOn }) =>
        expiresOn === null ? t('points.never') : formatDay(addDays(expiresOn, -1), language),
    },
    {
      title: t('points.cols.state'),
      key: 'state',
      render: (_, { state }) => state !== null && <span className="chip">{t(`points.state.${state}`)}</span>,
    },
  ];
  return (
    <>
      <div className="p-filter">
        <Checkbox
          checked={isAll}
          onChange={({ target }) => {
            setCursors([null]);
            setAll(target.checked);
          }}
        >
          {t('points.allLots')}
        </Checkbox>
      </div>
      <TableState
        error={error}
        isLoaded={page !== undefined}
        isEmpty={page?.lots.length === 0}
        again={() => ask({ requestPolicy: 'network-only' })}
        empty={{ icon: 'layers', title: t('points.noLots'), hint: '' }}
      >
        <Table<Lot>
          size="small"
          rowKey="lotId"
          dataSource={page?.lots ?? []}
          columns={columns}
          pagination={false}
          scroll={{ x: 640 }}
        />
        <Pager cursors={cursors} next={page?.nextCursor ?? null} onGo={setCursors} />
      </TableState>
    </>
  );
}

type Hold = NonNullable<MemberHoldsQuery['memberPoints']>['holds'][number];

/** Points that are set aside; staff who may give them back. */
export function HoldTable({
  customerId,
  memberId,
  orgPath,
}: {
  customerId: string;
  memberId: string;
  orgPath: string;
}): ReactElement {
  const { t } = useTranslation();
  const { language } = useLanguage();
  const may = useMay();
  const words = useEntryWords();
  const [released, setReleased] = useState<Hold>();
  const [{ data, error }, ask] = useQuery({
    query: MemberHoldsDocument,
    variables: { customerId },
    requestPolicy: 'cache-and-network',
    context: afterActs,
  });
  const holds = data?.memberPoints?.holds;
  const left = ({ points, captured, released: gone }: Hold): number =>
    Number(points) - Number(captured) - Number(gone);
  const columns: TableProps<Hold>['columns'] = [
    {
      title: t('points.cols.on'),
      key: 'on',
      render: (_, { madeAt }) => <span className="nowrap">{formatMoment(madeAt, language)}</span>,
    },
    { title: t('points.cols.what'), key: 'what', render: (_, { source }) => words.source(source) },
    {
      title: t('points.held'),
      key: 'held',
      align: 'right',
      render: (_, hold) =>
        t('points.of', { left: formatCount(left(hold)), points: formatCount(hold.points) }),
    },
    {
      title: t('points.cols.end'),
      key: 'end',
      render: (_, { expiresAt }) => formatMoment(expiresAt, language),
    },
    {
      title: '',
      key: 'act',
      align: 'right',
      render: (_, hold) =>
        may('Points.post', orgPath) && (
          <Button size="small" onClick={() => setReleased(hold)}>
            {t('points.hold.release')}
          </Button>
        ),
    },
  ];
  return (
    <TableState
      error={error}
      isLoaded={holds !== undefined}
      isEmpty={holds?.length === 0}
      again={() => ask({ requestPolicy: 'network-only' })}
      empty={{ icon: 'lock', title: t('points.noHolds'), hint: '' }}
    >
      <Table<Hold>
        size="small"
        rowKey="holdId"
        dataSource={holds ?? []}
        columns={columns}
        pagination={false}
        scroll={{ x: 560 }}
      />
      {released && (
        <ReleaseDialog
          memberId={memberId}
          holdId={released.holdId}
          points={left(released)}
          onClose={() => setReleased(undefined)}
        />
      )}
    </TableState>
  );
}
