import { Segmented, Skeleton, Table } from 'antd';
import { lazy, Suspense, useState, type ReactElement, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Panel } from '../page-parts.tsx';
import type { ChartFacts } from './chart-facts.ts';

// Drawing weighs more than the rest of the page: it comes when the first chart is looked at.
const Chart = lazy(() => import('./chart.tsx'));

/** A chart with its finding, and the table of the same figures behind it. */
export function ChartPanel({
  title,
  facts,
  acts,
  children,
}: {
  title: string;
  facts: ChartFacts;
  acts?: ReactNode;
  children?: ReactNode;
}): ReactElement {
  const { t } = useTranslation();
  const [isTable, setTable] = useState(false);
  const isEmpty = facts.labels.length === 0;
  return (
    <Panel
      title={title}
      acts={
        <>
          {acts}
          {!isEmpty && (
            <Segmented
              size="small"
              aria-label={t('finance.viewOf', { title })}
              value={isTable}
              onChange={setTable}
              options={[
                { value: false, label: t('finance.chart') },
                { value: true, label: t('finance.table') },
              ]}
            />
          )}
        </>
      }
    >
      <p className="pb ink2 finding">{facts.finding}</p>
      {!isEmpty && !isTable && (
        <Suspense fallback={<Skeleton className="pb" active />}>
          <Chart facts={facts} />
        </Suspense>
      )}
      {!isEmpty && isTable && (
        // Reached by keyboard, for it scrolls.
        <div className="figures" role="region" aria-label={title} tabIndex={0}>
          <FactsTable facts={facts} />
        </div>
      )}
      {children}
    </Panel>
  );
}

function FactsTable({ facts: { head, labels, series, more } }: { facts: ChartFacts }): ReactElement {
  const columns = [...series, ...more];
  return (
    <Table
      size="small"
      pagination={false}
      rowKey="n"
      dataSource={labels.map((label, n) => ({ n, label }))}
      columns={[
        { title: head, dataIndex: 'label' },
        ...columns.map(({ name, cells }) => ({
          ...{ title: name, key: name, align: 'right' as const },
          render: (_: unknown, { n }: { n: number }) => cells[n],
        })),
      ]}
    />
  );
}
