import { formatCount, formatDay, formatPercent } from '@evergreen/web/format';
import type { ChartFacts, TableFacts } from '../charts/chart-facts.ts';
import type { CurveFacts } from '../charts/curve.tsx';
import type { FigureLinks } from './figure-links.ts';
import { figureKinds, type FigureName, type Insight, valueText, type Wording } from './figures.ts';

const percent = (share: number) => formatPercent(share, 1);

/** How a figure went month by month; each month leads to whom its figure is made of. */
export function courseFacts(
  { course }: Insight,
  name: FigureName,
  wording: Wording,
  links: FigureLinks,
): ChartFacts {
  const { t, language, currency } = wording;
  const { kind, read } = figureKinds[name];
  const days = course.flatMap((day) => {
    const value = read(day);
    return value === undefined ? [] : [{ day: day.asOf, value, text: valueText(value, kind, currency) }];
  });
  const [first, last] = [days[0], days.at(-1)];
  const label = t(`insight.figures.${name}`);
  return {
    ...{ head: t('insight.course.month'), labels: days.map(({ day }) => formatDay(day, language)) },
    links: days.map(({ day }) => links.figure(name, { day })),
    finding:
      first === undefined || last === undefined || days.length < 2
        ? t('insight.course.short')
        : t('insight.course.finding', {
            ...{ from: first.text, first: formatDay(first.day, language) },
            ...{ to: last.text, last: formatDay(last.day, language) },
          }),
    series: [
      {
        ...{ name: label, kind: kind === 'count' ? 'bar' : 'line', tint: 'c1' },
        cells: days.map(({ text }) => text),
        values: days.map(({ value }) => (kind === 'perHundred' ? value * 100 : value)),
      },
    ],
    more: [],
    axis: kind === 'money' ? 'money' : kind === 'share' ? 'ratio' : 'count',
  };
}

/** A step of fewer ends of terms says more of chance than of customers. */
export const endsMin = 50;

/** How long customers stay: the table, and the curve over the same years. */
export function curveFacts(
  { survival }: Insight,
  { t }: Wording,
  links: FigureLinks,
): {
  readonly table: TableFacts;
  readonly curve: CurveFacts;
  /** Where each step of the curve leads. */
  readonly steps: readonly (string | undefined)[];
} {
  const years = survival.filter(({ atRisk }) => atRisk >= endsMin);
  const last = years.at(-1);
  const interval = (low: number | null, high: number | null) =>
    low === null || high === null ? '–' : t('insight.interval', { low: percent(low), high: percent(high) });
  const finding =
    last === undefined
      ? t('insight.curve.none')
      : t('insight.curve.finding', {
          ...{ year: last.year, share: percent(last.survival), interval: interval(last.low, last.high) },
        });
  const column = (name: string, cell: (year: Insight['survival'][number]) => string) => ({
    ...{ name, cells: survival.map(cell) },
  });
  return {
    table: {
      ...{ head: t('insight.curve.head'), labels: survival.map(({ year }) => String(year)), finding },
      links: survival.map(({ year }) => links.step(year)),
      columns: [
        column(t('insight.curve.atRisk'), ({ atRisk }) => formatCount(atRisk)),
        {
          ...column(t('insight.curve.lapsed'), ({ lapsed }) => formatCount(lapsed)),
          links: survival.map(({ year, lapsed }) =>
            lapsed === 0 ? undefined : links.step(year, 'lapsed-in-year'),
          ),
        },
        column(t('insight.curve.left'), (year) => percent(year.survival)),
        column(t('insight.curve.interval'), ({ low, high }) => interval(low, high)),
      ],
    },
    steps: [undefined, ...years.map(({ year }) => links.step(year))],
    curve: {
      finding,
      steps: [
        { label: '0', value: 1, low: 1, high: 1, told: '' },
        ...years.map(({ year, atRisk, lapsed, survival: value, low, high }) => ({
          ...{ label: `${year}\n${formatCount(atRisk)}`, value, low: low ?? value, high: high ?? value },
          told: t('insight.curve.told', {
            ...{ year, atRisk: formatCount(atRisk), lapsed: formatCount(lapsed) },
            ...{ share: percent(value), interval: interval(low, high) },
          }),
        })),
      ],
    },
  };
}
