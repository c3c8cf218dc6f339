import { Segmented, Skeleton, Table } from 'antd';
import { lazy, Suspense, useState, type ReactElement, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { Panel } from '../page-parts.tsx';
import type { ChartFacts, TableFacts } from './chart-facts.ts';
import { useOpening } from './use-opening.ts';

// Drawing weighs more than the rest of the page: it comes when the first chart is looked at.
const Chart = lazy(() => import('./chart.tsx'));

interface PanelParts {
  readonly title: string;
  readonly acts?: ReactNode;
  readonly children?: ReactNode;
}

/** A chart of columns or lines with its finding, and the table of the same figures behind it. */
export function ChartPanel({ facts, ...parts }: PanelParts & { facts: ChartFacts }): ReactElement {
  const { series, more, ...table } = facts;
  const open = useOpening(facts.links);
  return (
    <DrawnPanel
      {...parts}
      facts={{ ...table, columns: [...series, ...more] }}
      chart={<Chart facts={facts} onColumn={facts.links && open} />}
    />
  );
}

/** Any chart with its finding, and the table of the same figures behind it. */
export function DrawnPanel({
  title,
  facts,
  chart,
  acts,
  children,
}: PanelParts & { facts: TableFacts; chart: ReactElement }): ReactElement {
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
              aria-label={t('charts.viewOf', { title })}
              value={isTable}
              onChange={setTable}
              options={[
                { value: false, label: t('charts.chart') },
                { value: true, label: t('charts.table') },
              ]}
            />
          )}
        </>
      }
    >
      <p className="pb ink2 finding">{facts.finding}</p>
      {!isEmpty && !isTable && <Suspense fallback={<Skeleton className="pb" active />}>{chart}</Suspense>}
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

function FactsTable({ facts: { head, labels, links, columns } }: { facts: TableFacts }): ReactElement {
  return (
    <Table
      size="small"
      pagination={false}
      rowKey="n"
      dataSource={labels.map((label, n) => ({ n, label }))}
      columns={[
        {
          ...{ title: head, key: 'label' },
          render: (_: unknown, { n, label }: { n: number; label: string }) => (
            <Leading to={links?.[n]}>{label}</Leading>
          ),
        },
        ...columns.map(({ name, cells, links: leads }) => ({
          ...{ title: name, key: name, align: 'right' as const },
          render: (_: unknown, { n }: { n: number }) => <Leading to={leads?.[n]}>{cells[n]}</Leading>,
        })),
      ]}
    />
  );
}

/** A text of the table, and where it leads. */
function Leading({ to, children }: { to: string | undefined; children: ReactNode }): ReactNode {
  return to === undefined ? (
    children
  ) : (
    <Link className="goes" to={to}>
      {children}
    </Link>
  );
}
