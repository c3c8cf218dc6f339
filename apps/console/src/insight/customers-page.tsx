import { EmptyState, useLanguage } from '@evergreen/web';
import { formatCount, formatDay, formatMoney } from '@evergreen/web/format';
import { Table } from 'antd';
import type { TFunction } from 'i18next';
import { useState, type ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { useQuery } from 'urql';
import { useCustomerColumns } from '../customers/use-customer-columns.tsx';
import { InsightCustomersDocument, type InsightCustomersQuery } from '../graphql.gen.ts';
import { useOffices } from '../offices.ts';
import { PageHead } from '../page-parts.tsx';
import { Pager, TableState } from '../table-state.tsx';
import { useUrlState } from '../use-url-state.ts';
import { cutNames, cutOf, dimensionOf } from './cut.ts';
import { isOpenedFigure } from './figure-parts.ts';
import { isListName, type ListName } from './figures.ts';
import { groupName } from './group-names.ts';
import { SnapshotCustomers } from './snapshot-customers.tsx';
import { useInsightOffice } from './use-insight-office.ts';

type Row = InsightCustomersQuery['insightCustomers']['customers'][number];
const pageSize = 50;

/** The customers that a figure of insight stands for: those of a snapshot, or those of a list as it is now. */
export default function InsightCustomersPage(): ReactElement {
  const { t } = useTranslation();
  const { language } = useLanguage();
  const { params } = useUrlState();
  const { nameOf } = useOffices();
  const office = useInsightOffice();
  const list = params.get('list') ?? '';
  const figure = params.get('figure') ?? '';
  const day = params.get('day') ?? '';
  const year = Number(params.get('year') ?? 0);
  const cut = cutOf(params);
  const chips = cutNames.flatMap((name) => {
    const value = cut[name];
    const dimension = dimensionOf[name];
    if (value === undefined) return [];
    const told = {
      dimension: t(`insight.groups.dimensions.${dimension}`),
      value: groupName(dimension, value, t),
    };
    return [t('insight.list.filter', told)];
  });
  const name = [nameOf(office), ...chips].join(' · ');
  const isOfSnapshot = isOpenedFigure(figure) && isDay(day);
  return (
    <>
      <PageHead
        title={titleOf(t, { figure, list, year })}
        sub={
          isOfSnapshot
            ? t('insight.list.snapshotSub', { name, day: formatDay(day, language) })
            : t('insight.list.sub', { name })
        }
        back={{ to: '/insight', label: t('insight.title') }}
      />
      <section className="card panel">
        {isOfSnapshot ? (
          <SnapshotCustomers
            key={`${office} ${params.toString()}`}
            figure={figure}
            asked={{ list, day, year, office, cut, isOfficeOnly: params.get('only') === '1' }}
          />
        ) : isListName(list) ? (
          <Customers key={`${office} ${params.toString()}`} list={list} office={office} params={params} />
        ) : (
          <EmptyState icon="people" title={t('insight.list.unknown')} hint={t('insight.list.unknownHint')} />
        )}
      </section>
    </>
  );
}

const isDay = (text: string): boolean => /^\d{4}-\d{2}-\d{2}$/.test(text);

function titleOf(
  t: TFunction,
  { figure, list, year }: { figure: string; list: string; year: number },
): string {
  if (isOpenedFigure(figure))
    return figure === 'survival' ? t('insight.list.step', { year }) : t(`insight.figures.${figure}`);
  return isListName(list) ? t(`insight.lists.${list}`) : t('insight.list.title');
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
  const customer = useCustomerColumns<Row>();
  const [cursors, setCursors] = useState<readonly (string | null)[]>([null]);
  const [{ data, error }, ask] = useQuery({
    query: InsightCustomersDocument,
    variables: {
      ...{ list, office, officeOnly: params.get('only') === '1', limit: pageSize },
      ...cutOf(params),
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
          ...customer,
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
