import { useLanguage } from '@evergreen/web';
import { formatDay } from '@evergreen/web/format';
import { Input, Segmented, Table, type TableProps } from 'antd';
import { useState, type ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { useQuery } from 'urql';
import { useCustomerColumns } from '../customers/use-customer-columns.tsx';
import { SegmentCustomersDocument, type SegmentCustomerPartsFragment } from '../graphql.gen.ts';
import { Panel } from '../page-parts.tsx';
import { Pager, TableState } from '../table-state.tsx';
import { useOffice } from '../use-url-state.ts';
import { Reasons } from './reasons.tsx';

type Which = 'MEMBERS' | 'ENTERED' | 'LEFT';
const kinds = ['MEMBERS', 'ENTERED', 'LEFT'] as const satisfies readonly Which[];
const pageSize = 25;
const widths = { customer: 180, office: 130 };

interface RefreshedSegment {
  readonly id: string;
  /** The day of its last refresh. */
  readonly on: string;
  /** The moment of it: another refresh of the day brings other customers. */
  readonly at: string | null;
}

/** The customers of a segment, and those who entered and left on a day. */
export function SegmentCustomersPanel({ id, on, at }: RefreshedSegment): ReactElement {
  const { t } = useTranslation();
  const [which, setWhich] = useState<Which>('MEMBERS');
  const [day, setDay] = useState(on);
  return (
    <Panel title={t('segments.customers')}>
      <div className="pb row gap">
        <Segmented<Which>
          aria-label={t('segments.customers')}
          value={which}
          onChange={setWhich}
          options={kinds.map((value) => ({ value, label: t(`segments.which.${value}`) }))}
        />
        {which !== 'MEMBERS' && (
          <Input
            className="rule-day"
            type="date"
            aria-label={t('segments.ofDay')}
            value={day}
            max={on}
            onChange={({ target }) => target.value !== '' && setDay(target.value)}
          />
        )}
      </div>
      <Customers key={`${which} ${day} ${at}`} id={id} which={which} on={which === 'MEMBERS' ? null : day} />
    </Panel>
  );
}

function Customers({ id, which, on }: { id: string; which: Which; on: string | null }): ReactElement {
  const { t } = useTranslation();
  const office = useOffice() ?? null;
  const [cursors, setCursors] = useState<readonly (string | null)[]>([null]);
  const [{ data, error }, ask] = useQuery({
    query: SegmentCustomersDocument,
    variables: {
      input: { segmentId: id, which, on, office },
      limit: pageSize,
      cursor: cursors.at(-1) ?? null,
    },
    requestPolicy: 'cache-and-network',
  });
  const rows = data?.segmentCustomers.customers ?? [];
  const columns = useColumns(which);
  return (
    <TableState
      error={error}
      isLoaded={data !== undefined}
      isEmpty={rows.length === 0}
      again={() => ask({ requestPolicy: 'network-only' })}
      empty={{ icon: 'people', title: t('segments.noCustomers'), hint: t('segments.noCustomersHint') }}
    >
      <Table<SegmentCustomerPartsFragment>
        size="small"
        rowKey="customerId"
        dataSource={rows}
        columns={columns}
        pagination={false}
        scroll={{ x: 720 }}
      />
      <Pager cursors={cursors} next={data?.segmentCustomers.nextCursor ?? null} onGo={setCursors} />
    </TableState>
  );
}

function useColumns(which: Which): NonNullable<TableProps<SegmentCustomerPartsFragment>['columns']> {
  const { t } = useTranslation();
  const { language } = useLanguage();
  const customer = useCustomerColumns<SegmentCustomerPartsFragment>(widths);
  return [
    ...customer,
    {
      title: t(which === 'LEFT' ? 'segments.leftOn' : 'segments.since'),
      key: 'since',
      width: 110,
      render: (_, { since, leftOn }) => {
        const day = which === 'LEFT' ? leftOn : since;
        return day === null ? '–' : formatDay(day, language);
      },
    },
    {
      title: t('segments.because'),
      key: 'because',
      render: (_, { because }) => <Reasons because={because} />,
    },
  ];
}
