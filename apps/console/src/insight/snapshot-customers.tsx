import { EmptyState, shownError, useLanguage } from '@evergreen/web';
import { formatCount, formatDay } from '@evergreen/web/format';
import { Segmented, Table } from 'antd';
import { useState, type ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { useQuery } from 'urql';
import { useCustomerColumns } from '../customers/use-customer-columns.tsx';
import { InsightCustomersDocument, type InsightCustomersQuery } from '../graphql.gen.ts';
import { Pager, TableState } from '../table-state.tsx';
import { useUrlState } from '../use-url-state.ts';
import type { Cut } from './cut.ts';
import { figureParts, type FigureParts, type OpenedFigure, type Part } from './figure-parts.ts';
import { amountOf, type Amounts, figureKinds, type ListName, moneyText, valueText } from './figures.ts';

type Row = InsightCustomersQuery['insightCustomers']['customers'][number];
type Sums = NonNullable<InsightCustomersQuery['insightCustomers']['sums']>;
const pageSize = 50;

interface Asked {
  readonly list: string;
  readonly day: string;
  /** Policy year of the curve. */
  readonly year: number;
  readonly office: string;
  readonly isOfficeOnly: boolean;
  readonly cut: Cut;
}

/** Whom a figure of a snapshot is made of, each with what they add to it; the sums are the figure's own. */
export function SnapshotCustomers({ figure, asked }: { figure: OpenedFigure; asked: Asked }): ReactElement {
  const { t } = useTranslation();
  const { language } = useLanguage();
  const { change } = useUrlState();
  const [cursors, setCursors] = useState<readonly (string | null)[]>([null]);
  const { lists, parts, value }: FigureParts = figureParts[figure];
  const list = lists.find((each) => each === asked.list) ?? lists[0];
  const variables = {
    ...{ list, office: asked.office, officeOnly: asked.isOfficeOnly, limit: pageSize, asOf: asked.day },
    ...(figure === 'survival' ? { policyYear: asked.year } : {}),
    ...asked.cut,
  };
  const query = { query: InsightCustomersDocument };
  const [{ data, error }, ask] = useQuery({
    ...query,
    variables: { ...variables, after: cursors.at(-1) ?? null },
  });
  // The sums come with the first page.
  const [{ data: first }] = useQuery({ ...query, variables: { ...variables, after: null } });
  const sums = first?.insightCustomers.sums;
  const rows = data?.insightCustomers.customers ?? [];
  if (error && shownError(error).code === 'NOT_FOUND') {
    return (
      <EmptyState
        icon="calendar"
        title={t('insight.list.gone', { day: formatDay(asked.day, language) })}
        hint={t('insight.list.goneHint')}
      />
    );
  }
  return (
    <>
      {sums && <Whole figure={figure} parts={parts} value={value} sums={sums} />}
      {lists.length > 1 && (
        <div className="pb">
          <Segmented<ListName>
            aria-label={t('insight.list.show')}
            value={list}
            onChange={(each) => change({ list: each })}
            options={lists.map((each) => ({ value: each, label: t(`insight.lists.${each}`) }))}
          />
        </div>
      )}
      <TableState
        error={error}
        isLoaded={data !== undefined}
        isEmpty={rows.length === 0}
        again={() => ask({ requestPolicy: 'network-only' })}
        empty={{ icon: 'people', title: t('insight.list.none'), hint: t('insight.list.noneHint') }}
      >
        <People rows={rows} parts={parts} sums={sums ?? undefined} />
        {sums && sums.elsewhere > 0 && (
          <p className="pb small ink3">{t('insight.list.elsewhere', { n: formatCount(sums.elsewhere) })}</p>
        )}
        <Pager cursors={cursors} next={data?.insightCustomers.next ?? null} onGo={setCursors} />
      </TableState>
    </>
  );
}

/** The figure as insight shows it, and what it is made of. */
function Whole({
  figure,
  parts,
  value,
  sums: { whole, currency },
}: Pick<FigureParts, 'parts' | 'value'> & { figure: OpenedFigure; sums: Sums }): ReactElement {
  const { t } = useTranslation();
  const kind = figure === 'survival' ? 'share' : figureKinds[figure].kind;
  const label = figure === 'survival' ? t('insight.list.renewed') : t(`insight.figures.${figure}`);
  return (
    <div className="figs tight">
      <Fig label={label} text={valueText(value(whole), kind, currency)} />
      {parts
        .filter(({ name }) => name !== figure && name !== 'loyaltySum')
        .map((part) => (
          <Fig
            key={part.name}
            label={t(`insight.parts.${part.name}`)}
            text={partText(part, whole, currency)}
          />
        ))}
      {figure === 'loyaltyMean' && (
        <Fig label={t('insight.groups.customers')} text={formatCount(amountOf(whole, 'customers'))} />
      )}
    </div>
  );
}

function Fig({ label, text }: { label: string; text: string }): ReactElement {
  return (
    <div className="fig fig-open plain">
      <span className="small ink3">{label}</span>
      <span className="fig-v">{text}</span>
    </div>
  );
}

function partText({ name, kind }: Part, amounts: Amounts, currency: string): string {
  const value = amountOf(amounts, name);
  switch (kind) {
    case 'count':
      return formatCount(value);
    case 'money':
      return moneyText(value, currency);
    case 'years':
      return value.toFixed(2);
    case 'index':
      return value.toFixed(1);
  }
}

function People({
  rows,
  parts,
  sums,
}: {
  rows: readonly Row[];
  parts: readonly Part[];
  sums: Sums | undefined;
}): ReactElement {
  const { t } = useTranslation();
  const customer = useCustomerColumns<Row>();
  const beside = (['policiesActive', 'premiumInForce'] as const)
    .filter((name) => !parts.some((part) => part.name === name))
    .map((name): Part => ({ name, kind: name === 'premiumInForce' ? 'money' : 'count' }));
  const shown = [...parts, ...beside];
  return (
    <Table<Row>
      size="small"
      rowKey="customerId"
      dataSource={[...rows]}
      pagination={false}
      scroll={{ x: 'max-content' }}
      columns={[
        ...customer,
        ...shown.map((part) => ({
          ...{ title: t(`insight.parts.${part.name}`), key: part.name, align: 'right' as const },
          render: (_: unknown, { amounts, premiumInForce }: Row) =>
            partText(part, amounts, premiumInForce.currency),
        })),
      ]}
      summary={() =>
        sums && (
          <Table.Summary.Row className="sum-row">
            <Table.Summary.Cell index={0} colSpan={2}>
              {t('insight.list.sum', { n: formatCount(sums.customers) })}
            </Table.Summary.Cell>
            {shown.map((part, n) => (
              <Table.Summary.Cell key={part.name} index={n + 2} align="right">
                {part.kind === 'index' ? '' : partText(part, sums.amounts, sums.currency)}
              </Table.Summary.Cell>
            ))}
          </Table.Summary.Row>
        )
      }
    />
  );
}
