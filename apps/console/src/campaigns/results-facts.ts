import { formatCount, formatMoney, formatPercent } from '@evergreen/web/format';
import type { TFunction } from 'i18next';
import type { ChartFacts, TableFacts } from '../charts/chart-facts.ts';
import type { DotFacts } from '../charts/dots.tsx';
import type { CampaignResultsQuery } from '../graphql.gen.ts';
import { signed } from './effect-dot.tsx';

export type Results = CampaignResultsQuery['campaignResults'];
export type Effect = Results['renewal'];

/** From those it was for to those who got something. */
export function stepsFacts(results: Results, t: TFunction): ChartFacts {
  const { treated, reached, opened, took } = results;
  const steps = [
    [t('campaigns.treated'), treated],
    [t('campaigns.reached'), reached],
    [t('campaigns.opened'), opened],
    [t('campaigns.took'), took],
  ] as const;
  const shares = steps.map(([, n]) => (treated === 0 ? '–' : formatPercent(n / treated)));
  return {
    head: t('campaigns.step'),
    labels: steps.map(([label]) => label),
    series: [
      {
        ...{ name: t('campaigns.people'), kind: 'bar', tint: 'c1' },
        values: steps.map(([, n]) => n),
        cells: steps.map(([, n]) => formatCount(n)),
      },
    ],
    more: [{ name: t('campaigns.share'), cells: shares }],
    axis: 'count',
    finding: t('campaigns.stepsFinding', {
      ...{ treated: formatCount(treated), opened: formatCount(opened), took: formatCount(took) },
    }),
  };
}

/** Both groups as dots with their intervals, and the table of the same figures. */
export function groupFacts(
  effect: Effect,
  name: string,
  t: TFunction,
): { readonly table: TableFacts; readonly dots: DotFacts } {
  const groups = [
    { label: t('campaigns.treated'), ...effect.treated },
    { label: t('campaigns.heldOut'), ...effect.heldOut },
  ];
  const intervalOf = ({ low, high }: (typeof groups)[number]): string =>
    low === null || high === null
      ? '–'
      : t('campaigns.interval', { low: formatPercent(low), high: formatPercent(high) });
  const shareOf = ({ hits, of }: (typeof groups)[number]): string =>
    of === 0 ? '–' : formatPercent(hits / of);
  const finding = findingOf(effect, name, t);
  const table: TableFacts = {
    head: t('campaigns.group'),
    labels: groups.map(({ label }) => label),
    columns: [
      { name: t('campaigns.of'), cells: groups.map(({ of }) => formatCount(of)) },
      { name: t('campaigns.hits'), cells: groups.map(({ hits }) => formatCount(hits)) },
      { name, cells: groups.map(shareOf) },
      { name: t('campaigns.intervalHead'), cells: groups.map(intervalOf) },
    ],
    finding,
  };
  const dots = groups.flatMap((group) => {
    const { low, high, of, hits, label } = group;
    if (low === null || high === null) return [];
    const text = shareOf(group);
    return [
      { ...{ label, low, high, text, value: hits / of }, told: `${label}  ${text}\n${intervalOf(group)}` },
    ];
  });
  return {
    table,
    dots: {
      ...{ finding, dots, whole: undefined, bands: [] },
      axisText: (value) => formatPercent(value, 0),
    },
  };
}

function findingOf({ difference, low, high, verdict }: Effect, name: string, t: TFunction): string {
  const said = t(`campaigns.verdicts.${verdict}`);
  if (difference === null || low === null || high === null)
    return t('campaigns.findingNone', { name, verdict: said });
  return t('campaigns.finding', {
    ...{ name, verdict: said, points: signed(difference), low: signed(low), high: signed(high) },
  });
}

/** Whom it was for and what it gave, office by office. */
export function officeFacts(
  { offices }: Results,
  names: ReadonlyMap<string, string>,
  t: TFunction,
): ChartFacts {
  const nameOf = (orgPath: string): string => names.get(orgPath) ?? orgPath;
  const given = offices.reduce((sum, office) => sum + office.given, 0);
  const most = [...offices].sort((a, b) => b.given - a.given)[0];
  return {
    head: t('campaigns.office'),
    labels: offices.map(({ orgPath }) => nameOf(orgPath)),
    series: [
      {
        ...{ name: t('campaigns.audience'), kind: 'bar', tint: 'c0' },
        values: offices.map(({ customers }) => customers),
        cells: offices.map(({ customers }) => formatCount(customers)),
      },
      {
        ...{ name: t('campaigns.given'), kind: 'bar', tint: 'c1' },
        values: offices.map((office) => office.given),
        cells: offices.map((office) => formatCount(office.given)),
      },
    ],
    more: [
      { name: t('campaigns.points'), cells: offices.map(({ points }) => formatCount(points)) },
      { name: t('campaigns.cost'), cells: offices.map(({ cost }) => formatMoney(cost)) },
    ],
    axis: 'count',
    finding:
      most === undefined || given === 0
        ? t('campaigns.officesNone')
        : t('campaigns.officesFinding', {
            ...{ office: nameOf(most.orgPath), n: formatCount(most.given), all: formatCount(given) },
          }),
  };
}
