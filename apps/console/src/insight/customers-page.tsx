import { EmptyState, useLanguage } from '@evergreen/web';
import { formatCount, formatDay, formatMoney } from '@evergreen/web/format';
import { Table } from 'antd';
import { useState, type ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { useQuery } from 'urql';
import { InsightCustomersDocument, type InsightCustomersQuery } from '../graphql.gen.ts';
import { useOffices } from '../offices.ts';
import { PageHead } from '../page-parts.tsx';
import { Pager, TableState } from '../table-state.tsx';
import { useScoped, useUrlState } from '../use-url-state.ts';
import { isListName, type ListName } from './figures.ts';
import { useInsightOffice } from './use-insight-office.ts';

type Row = InsightCustomersQuery['insightCustomers']['customers'][number];
const pageSize = 50;
const filters = [
  ['channel', 'CHANNEL'],
  ['vehicle', 'VEHICLE'],
  ['region', 'REGION'],
] as const;

/** The customers that a figure of insight stands for. */
export default function InsightCustomersPage(): ReactElement {
  const { t } = useTranslation();
  const { params } = useUrlState();
  const { nameOf } = useOffices();
  const office = useInsightOffice();
  const list = params.get('list') ?? '';
  const chips = filters.flatMap(([name, dimension]) => {
    const value = params.get(name);
    return value === null
      ? []
      : [
          t('insight.list.filter', {
            ...{
              dimension: t(`insight.groups.dimensions.${dimension}`),
              value: value || t('insight.unknown'),
            },
          }),
        ];
  });
  return (
    <>
      <PageHead
        title={isListName(list) ? t(`insight.lists.${list}`) : t('insight.list.title')}
        sub={t('insight.list.sub', { name: [nameOf(office), ...chips].join(' · ') })}
        back={{ to: '/insight', label: t('insight.title') }}
      />
      <section className="card panel">
        {isListName(list) ? (
          <Customers key={`${office} ${params.toString()}`} list={list} office={office} params={params} />
        ) : (
          <EmptyState icon="people" title={t('insight.list.unknown')} hint={t('insight.list.unknownHint')} />
        )}
      </section>
    </>
  );
}

function Customers({
  list,
  office,
  params,
}: {
  list: ListName;
  office: string;
  params: URLSearchParams;
}): ReactElement {
  const { t } = useTranslation();
  const { language } = useLanguage();
  const { nameOf } = useOffices();
  const scoped = useScoped();
  const [cursors, setCursors] = useState<readonly (string | null)[]>([null]);
  const [{ data, error }, ask] = useQuery({
    query: InsightCustomersDocument,
    variables: {
      ...{ list, office, officeOnly: params.get('only') === '1', limit: pageSize },
      ...{ channel: params.get('channel'), vehicle: params.get('vehicle'), region: params.get('region') },
      after: cursors.at(-1) ?? null,
    },
  });
  const rows = data?.insightCustomers.customers ?? [];
  return (
    <TableState
      error={error}
      isLoaded={data !== undefined}
      isEmpty={rows.length === 0}
      again={() => ask({ requestPolicy: 'network-only' })}
      empty={{ icon: 'people', title: t('insight.list.empty'), hint: t('insight.list.emptyHint') }}
    >
      <Table<Row>
        size="small"
        rowKey="customerId"
        dataSource={rows}
        pagination={false}
        scroll={{ x: 'max-content' }}
        columns={[
          {
            ...{ title: t('insight.list.customer'), key: 'customer' },
            render: (_, { customerId, nameMasked, sourceRef }) => (
              <>
                <Link className="open" to={scoped(`/customers/${customerId}`)}>
                  {nameMasked === '' ? sourceRef : nameMasked}
                </Link>
                {nameMasked !== '' && <div className="small ink3">{sourceRef}</div>}
              </>
            ),
          },
          {
            ...{ title: t('insight.list.office'), key: 'office' },
            render: (_, { orgPath }) => nameOf(orgPath),
          },
          number(t('insight.list.policies'), ({ policiesActive }) => formatCount(policiesActive)),
          number(t('insight.list.premium'), ({ premiumInForce }) => formatMoney(premiumInForce)),
          number(t('insight.list.claims'), ({ claims36m }) => formatCount(claims36m)),
          number(t('insight.list.loyalty'), ({ loyalty }) => loyalty.toFixed(0)),
          number(t('insight.list.satisfaction'), ({ satisfaction }) => satisfaction?.toFixed(0) ?? '–'),
          {
            ...{ title: t('insight.list.expiry'), key: 'expiry' },
            render: (_, { nextExpiryOn }) =>
              nextExpiryOn === null ? '–' : formatDay(nextExpiryOn, language),
          },
        ]}
      />
      <Pager cursors={cursors} next={data?.insightCustomers.next ?? null} onGo={setCursors} />
    </TableState>
  );
}

function number(title: string, cell: (row: Row) => string) {
  return { title, key: title, align: 'right' as const, render: (_: unknown, row: Row) => cell(row) };
}
