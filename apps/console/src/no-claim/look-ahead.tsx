import { Figure, useLanguage } from '@evergreen/web';
import { formatCount, formatDay, formatMoney, formatSigned } from '@evergreen/web/format';
import { Table, type TableProps } from 'antd';
import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { useQuery } from 'urql';
import { PointsValueDocument, RuleSetsDocument } from '../graphql.gen.ts';
import { named, Panel } from '../page-parts.tsx';
import { useOffices } from '../offices.ts';
import { costOf } from './cost.ts';
import { useOutcome } from './outcome-words.ts';
import type { Run } from './run.ts';

type Office = Run['offices'][number];
type Sample = Run['samples'][number];

/** What a dry run tells before anything is paid: cost, offices, and some terms of every answer. */
export function LookAhead({ run }: { run: Run }): ReactElement {
  const { t } = useTranslation();
  return (
    <>
      <Cost run={run} />
      {run.comparison && <Compared run={run} comparison={run.comparison} />}
      {run.offices.length > 0 && (
        <Panel title={t('run.offices')}>
          <Offices rows={run.offices} />
        </Panel>
      )}
      {run.samples.length > 0 && (
        <Panel title={t('run.samples')}>
          <Samples rows={run.samples} />
        </Panel>
      )}
    </>
  );
}

/** What the points cost by the programme of today: all that is granted, and what of it would be owed to members. */
function Cost({ run: { total } }: { run: Run }): ReactElement | null {
  const { t } = useTranslation();
  const [{ data }] = useQuery({ query: PointsValueDocument });
  const rules = data?.programmes.find(({ current }) => current)?.rules;
  if (!rules) return null;
  const money = (...points: (string | number)[]) => formatMoney(costOf(points, rules));
  const { pointsPending, pointsActive, pointsExpired } = total;
  return (
    <section className="card panel figs">
      <Figure label={t('run.cost')} value={money(pointsPending, pointsActive, pointsExpired)} />
      <Figure
        label={t('run.liability')}
        value={money(pointsPending, pointsActive)}
        note={t('run.liabilityNote')}
      />
      <Figure
        label={t('run.pointValue')}
        value={formatMoney({ minor: String(rules.minorPer100Points), currency: rules.currency })}
        note={t('run.per100')}
      />
    </section>
  );
}

function Offices({ rows }: { rows: readonly Office[] }): ReactElement {
  const { t } = useTranslation();
  const { nameOf } = useOffices();
  const columns: TableProps<Office>['columns'] = [
    {
      title: t('run.office'),
      key: 'office',
      render: (_, { orgPath }) => nameOf(orgPath),
    },
    number(t('run.terms'), ({ terms }: Office) => terms),
    number(t('run.granted'), ({ grantedTerms }: Office) => grantedTerms),
    number(t('run.points'), ({ points }: Office) => points),
  ];
  return (
    <Table<Office>
      size="small"
      rowKey="orgPath"
      dataSource={rows}
      columns={columns}
      pagination={rows.length > 10 && { pageSize: 10 }}
    />
  );
}

function number<Row>(title: string, of: (row: Row) => string | number) {
  return {
    ...{ title, key: title, align: 'right' as const },
    render: (_: unknown, row: Row) => formatCount(of(row)),
  };
}

function Samples({ rows }: { rows: readonly Sample[] }): ReactElement {
  const { t } = useTranslation();
  const outcome = useOutcome();
  const term = useTerm();
  const columns: TableProps<Sample>['columns'] = [
    { title: t('run.reason'), key: 'reason', render: (_, sample) => outcome(sample.outcome) },
    { title: t('run.term'), key: 'term', render: (_, sample) => term(sample) },
    number(t('run.counted'), countedIn),
    number(t('run.years'), ({ claimFreeYears }: Sample) => claimFreeYears),
    number(t('run.points'), ({ points }: Sample) => points),
  ];
  return (
    <Table<Sample>
      size="small"
      rowKey="termId"
      dataSource={rows}
      columns={columns}
      pagination={false}
      scroll={{ x: 560 }}
    />
  );
}

const countedIn = ({ claims, statedClaims }: Sample) =>
  claims.filter(({ counted }) => counted).length + statedClaims;

function useTerm(): (sample: Sample) => ReactElement {
  const { t } = useTranslation();
  const { language } = useLanguage();
  return ({ policyLabel, termStartsOn, termEndsOn }) => (
    <>
      <div>{policyLabel}</div>
      <div className="small ink3">
        {t('rewards.period', {
          from: formatDay(termStartsOn, language),
          to: formatDay(termEndsOn, language),
        })}
      </div>
    </>
  );
}

type Comparison = NonNullable<Run['comparison']>;
type Pair = Comparison['pairs'][number];
type ComparedTerm = Comparison['samples'][number];

/** A second rule set on the same terms: what it grants, and which terms it decides differently. */
function Compared({ run, comparison }: { run: Run; comparison: Comparison }): ReactElement {
  const { t } = useTranslation();
  const { language } = useLanguage();
  const [{ data }] = useQuery({ query: RuleSetsDocument });
  const outcome = useOutcome();
  const term = useTerm();
  const { ruleSetId, ruleSetVersion, total, sameTerms, pairs, samples } = comparison;
  const other = data?.ruleSets.find(({ id }) => id === ruleSetId);
  const sum = ({ pointsPending, pointsActive, pointsExpired }: Run['total']) =>
    BigInt(pointsPending) + BigInt(pointsActive) + BigInt(pointsExpired);
  const pairColumns: TableProps<Pair>['columns'] = [
    { title: t('run.here'), key: 'here', render: (_, pair) => outcome(pair.outcome) },
    { title: t('run.there'), key: 'there', render: (_, pair) => outcome(pair.otherOutcome) },
    number(t('run.terms'), ({ terms }: Pair) => terms),
    number(t('run.points'), ({ points }: Pair) => points),
    number(t('run.otherPoints'), ({ otherPoints }: Pair) => otherPoints),
  ];
  const sampleColumns: TableProps<ComparedTerm>['columns'] = [
    { title: t('run.term'), key: 'term', render: (_, { decision }) => term(decision) },
    { title: t('run.here'), key: 'here', render: (_, { decision }) => outcome(decision.outcome) },
    number(t('run.points'), ({ decision }: ComparedTerm) => decision.points),
    { title: t('run.there'), key: 'there', render: (_, { otherOutcome }) => outcome(otherOutcome) },
    number(t('run.otherPoints'), ({ otherPoints }: ComparedTerm) => otherPoints),
  ];
  return (
    <Panel title={t('run.compared', { name: other ? named(other, language) : '', version: ruleSetVersion })}>
      <div className="panel figs">
        <Figure label={t('run.otherGranted')} value={formatCount(total.grantedTerms)} />
        <Figure label={t('run.otherPoints')} value={formatCount(String(sum(total)))} />
        <Figure label={t('run.difference')} value={formatSigned(String(sum(total) - sum(run.total)))} />
        <Figure label={t('run.sameTerms')} value={formatCount(sameTerms)} />
      </div>
      {pairs.length > 0 && (
        <Table<Pair>
          size="small"
          rowKey={(pair) => `${pair.outcome} ${pair.otherOutcome}`}
          dataSource={pairs}
          columns={pairColumns}
          pagination={false}
          scroll={{ x: 560 }}
        />
      )}
      {samples.length > 0 && (
        <Table<ComparedTerm>
          size="small"
          rowKey={({ decision }) => decision.termId}
          dataSource={samples}
          columns={sampleColumns}
          pagination={false}
          scroll={{ x: 640 }}
        />
      )}
    </Panel>
  );
}
