import { formatCount, formatPercent } from '@evergreen/web/format';
import { Table } from 'antd';
import type { ReactElement } from 'react';
import { Link } from 'react-router';
import { Panel } from '../page-parts.tsx';
import { changeOf, type Insight, type ListName, type Wording } from './figures.ts';
import { countOf } from './map-facts.ts';
import type { insightMessages } from './messages.ts';

type Size = keyof typeof insightMessages.zh.sizes.kinds;

interface Counted {
  readonly value: Size;
  readonly kind: string;
  /** As the services call it. */
  readonly counted: string;
  readonly list: ListName;
  readonly better: 'up' | 'down';
}

const lists: readonly Counted[] = [
  { value: 'good', kind: 'list', counted: 'good', list: 'good', better: 'up' },
  { value: 'poor', kind: 'list', counted: 'poor', list: 'poor', better: 'down' },
  { value: 'amber', kind: 'warning', counted: 'amber', list: 'amber', better: 'down' },
  { value: 'red', kind: 'warning', counted: 'red', list: 'red', better: 'down' },
  { value: 'blacklisted', kind: 'blacklisted', counted: 'yes', list: 'blacklisted', better: 'down' },
];

const covers: readonly Counted[] = (
  ['complete', 'no-commercial', 'no-compulsory', 'member-without', 'none'] as const
).map((value) => ({
  ...{ value, kind: 'household', counted: value, list: `household-${value}` as const },
  better: value === 'complete' ? 'up' : 'down',
}));

interface SizesProps {
  readonly insight: Insight;
  readonly of: 'lists' | 'households';
  readonly linkOf: (list: ListName) => string | undefined;
  /** What stands above the table; undefined: nothing. */
  readonly note: string | undefined;
  readonly wording: Wording;
}

/** How many customers are on which list, or how many households miss which cover. */
export function SizesPanel({ insight, of, linkOf, note, wording: { t } }: SizesProps): ReactElement {
  const { standings, comparedStandings } = insight;
  const rows = (of === 'lists' ? lists : covers).map((each) => ({
    ...each,
    n: countOf(standings, each.kind, each.counted) ?? 0,
    before: countOf(comparedStandings, each.kind, each.counted),
  }));
  // Everybody is in one quadrant, or in none that is known.
  const counted = of === 'lists' ? standings.filter(({ kind }) => kind === 'quadrant') : rows;
  const all = counted.reduce((sum, { n }) => sum + n, 0);
  // Of most earlier days nobody was counted: no column says so row by row.
  const changes = {
    ...{ title: t('insight.sizes.change'), key: 'change', align: 'right' as const },
    render: (_: unknown, { n, before, better }: (typeof rows)[number]) => {
      const { text, isWorse } = changeOf(n, before, { kind: 'count', better, t });
      return <span className={isWorse ? 'danger' : 'ink3'}>{text}</span>;
    },
  };
  const label = (value: Size) => t(`insight.sizes.kinds.${value}`);
  return (
    <Panel title={t(of === 'lists' ? 'insight.sizes.title' : 'insight.sizes.household')}>
      {note !== undefined && <p className="pb small ink3">{note}</p>}
      {standings.length === 0 ? (
        <p className="pb ink2">{t('insight.sizes.none')}</p>
      ) : (
        <Table
          size="small"
          pagination={false}
          rowKey="value"
          dataSource={rows}
          columns={[
            {
              title: t(of === 'lists' ? 'insight.sizes.label' : 'insight.sizes.cover'),
              key: 'label',
              render: (_, { value, list }) => {
                const to = linkOf(list);
                return to === undefined ? (
                  label(value)
                ) : (
                  <Link className="goes" to={to}>
                    {label(value)}
                  </Link>
                );
              },
            },
            {
              ...{ title: t(of === 'lists' ? 'insight.sizes.n' : 'insight.sizes.households'), key: 'n' },
              align: 'right',
              render: (_, { n }) => formatCount(n),
            },
            {
              ...{ title: t('insight.sizes.share'), key: 'share', align: 'right' },
              render: (_, { n }) => (all === 0 ? '–' : <Share share={n / all} />),
            },
            ...(comparedStandings.length === 0 ? [] : [changes]),
          ]}
        />
      )}
    </Panel>
  );
}

/** A share as a bar and a number. */
function Share({ share }: { share: number }): ReactElement {
  return (
    <span className="share">
      <span className="share-bar" aria-hidden="true">
        <span style={{ width: `${Math.min(100, share * 100)}%` }} />
      </span>
      {formatPercent(share, 1)}
    </span>
  );
}
