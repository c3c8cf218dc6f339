import { useLanguage } from '@evergreen/web';
import { formatCount, formatDay, formatMoney, formatPercent } from '@evergreen/web/format';
import { Table, type TableProps } from 'antd';
import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { useQuery } from 'urql';
import { ValueOverviewDocument, type ValueOverviewQuery } from '../graphql.gen.ts';
import { useOffices } from '../offices.ts';
import { Panel } from '../page-parts.tsx';
import { TableState } from '../table-state.tsx';
import { useOffice, useScoped } from '../use-url-state.ts';

type Overview = ValueOverviewQuery['valueOverview'];
type Refused = Overview['refusals'][number];
type Term = Overview['nearest'][number];

const shareNames = ['none', 'quarter', 'half', 'threeQuarters', 'below', 'full'] as const;
const sources = [
  ...(['campaign', 'redemption', 'gift', 'coupon', 'event', 'referral', 'achievement'] as const),
  'credit',
] as const;
const sourceOf = (kind: string) => sources.find((each) => each === kind) ?? 'other';

/** How near terms are to their limits: by the rules of today, or by a version that is to be tried. */
export function OverviewPanels({
  from,
  to,
  version = null,
}: {
  from: string;
  to: string;
  version?: number | null;
}): ReactElement {
  const { t } = useTranslation();
  const office = useOffice() ?? '/';
  const { nameOf } = useOffices();
  const [{ data, error }, ask] = useQuery({
    query: ValueOverviewDocument,
    variables: { from, to, office, version },
    requestPolicy: 'cache-and-network',
  });
  const overview = data?.valueOverview;
  const again = () => ask({ requestPolicy: 'network-only' });
  return (
    <>
      <Panel
        title={t(version === null ? 'valueGuard.overview' : 'valueGuard.tryOut')}
        note={
          overview &&
          t('valueGuard.overviewSub', {
            version: overview.rulesVersion,
            office: office === '/' ? t('valueGuard.wholeCompany') : nameOf(office),
          })
        }
      >
        <TableState
          error={error}
          isLoaded={overview !== undefined}
          isEmpty={false}
          again={again}
          empty={{ icon: 'document', title: t('valueGuard.noNearest'), hint: '' }}
        >
          {overview && <Figures overview={overview} />}
        </TableState>
      </Panel>
      {version === null && overview && <Refusals refusals={overview.refusals} />}
      {overview && <Nearest terms={overview.nearest} />}
    </>
  );
}

function Figures({ overview }: { overview: Overview }): ReactElement {
  const { t } = useTranslation();
  const { shares, terms } = overview;
  const facts = [
    ['terms', formatCount(terms)],
    ['unlimited', formatCount(overview.unlimited)],
    ['given', formatMoney(overview.given)],
    ['limit', formatMoney(overview.limit)],
    ['points', formatCount(overview.points)],
    ['pointsByRules', formatCount(overview.pointsByRules)],
  ] as const;
  const limited = shares.reduce((sum, each) => sum + each, 0);
  const rows = shareNames.map((name, n) => ({ name: t(`valueGuard.shares.${name}`), count: shares[n] ?? 0 }));
  const columns: TableProps<(typeof rows)[number]>['columns'] = [
    { title: t('valueGuard.share'), dataIndex: 'name' },
    {
      title: t('valueGuard.count'),
      key: 'count',
      align: 'right',
      render: (_, { count }) => formatCount(count),
    },
    {
      title: '',
      key: 'bar',
      width: '50%',
      render: (_, { count }) => {
        const share = limited === 0 ? 0 : count / limited;
        return (
          <div className="row">
            <span className="bar grow" aria-hidden="true">
              <i style={{ width: `${share * 100}%` }} />
            </span>
            <span className="small ink3">{formatPercent(share, 1)}</span>
          </div>
        );
      },
    },
  ];
  return (
    <>
      <dl className="facts">
        {facts.map(([name, value]) => (
          <div key={name} style={{ display: 'contents' }}>
            <dt>{t(`valueGuard.${name}`)}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
      <Table size="small" rowKey="name" dataSource={rows} columns={columns} pagination={false} />
    </>
  );
}

function Refusals({ refusals }: { refusals: readonly Refused[] }): ReactElement {
  const { t } = useTranslation();
  const columns: TableProps<Refused>['columns'] = [
    {
      title: t('valueGuard.reason'),
      key: 'reason',
      render: (_, { reason }) => t(`valueGuard.reasons.${reason}`),
    },
    {
      title: t('valueGuard.source'),
      key: 'source',
      render: (_, { sourceKind }) => t(`valueGuard.sources.${sourceOf(sourceKind)}`),
    },
    {
      title: t('valueGuard.times'),
      key: 'times',
      align: 'right',
      render: (_, { count }) => formatCount(count),
    },
    {
      title: t('valueGuard.value'),
      key: 'value',
      align: 'right',
      render: (_, { value }) => formatMoney(value),
    },
  ];
  return (
    <Panel title={t('valueGuard.refusals')}>
      {refusals.length === 0 ? (
        <p className="pb ink3">{t('valueGuard.noRefusals')}</p>
      ) : (
        <Table<Refused>
          size="small"
          rowKey={({ reason, sourceKind }) => `${reason} ${sourceKind}`}
          dataSource={refusals}
          columns={columns}
          pagination={false}
          scroll={{ x: 480 }}
        />
      )}
    </Panel>
  );
}

function Nearest({ terms }: { terms: readonly Term[] }): ReactElement {
  const { t } = useTranslation();
  const { language } = useLanguage();
  const { nameOf } = useOffices();
  const scoped = useScoped();
  const columns: TableProps<Term>['columns'] = [
    {
      title: t('valueGuard.policy'),
      key: 'policy',
      render: (_, { policyLabel, customerId }) => (
        <Link className="open nowrap" to={scoped(`/customers/${customerId}`)}>
          {policyLabel}
        </Link>
      ),
    },
    { title: t('valueGuard.office'), key: 'office', render: (_, { orgPath }) => nameOf(orgPath) },
    { title: t('valueGuard.endsOn'), key: 'ends', render: (_, { endsOn }) => formatDay(endsOn, language) },
    {
      title: t('valueGuard.ofLimit'),
      key: 'given',
      align: 'right',
      render: (_, { given, limit }) => `${formatMoney(given)} / ${formatMoney(limit)}`,
    },
    {
      title: '',
      key: 'room',
      render: (_, { given, limit }) => {
        const left = BigInt(limit.minor) - BigInt(given.minor);
        return left > 0n ? (
          <span className="chip">
            {t('valueGuard.room', {
              room: formatMoney({ minor: left.toString(), currency: limit.currency }),
            })}
          </span>
        ) : (
          <span className="chip warn">{t('valueGuard.full')}</span>
        );
      },
    },
  ];
  return (
    <Panel title={t('valueGuard.nearest')}>
      {terms.length === 0 ? (
        <p className="pb ink3">{t('valueGuard.noNearest')}</p>
      ) : (
        <Table<Term>
          size="small"
          rowKey="termId"
          dataSource={terms}
          columns={columns}
          pagination={{ pageSize: 10, hideOnSinglePage: true, showSizeChanger: false }}
          scroll={{ x: 640 }}
        />
      )}
    </Panel>
  );
}
