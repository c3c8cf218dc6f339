import { describe, expect, it } from '@jest/globals';
import { createInstance } from 'i18next';
import { standingMessages } from '../standings/messages.ts';
import { courseFacts, curveFacts } from './chart-facts-of.ts';
import { figureLinks } from './figure-links.ts';
import { figureParts } from './figure-parts.ts';
import { changeOf, fixed, type Insight, type Kind } from './figures.ts';
import { groupFacts } from './group-facts.ts';
import { mapFacts } from './map-facts.ts';
import { insightMessages } from './messages.ts';

const words = createInstance({
  ...{ lng: 'en', defaultNS: 'app', ns: ['app'], initAsync: false, interpolation: { escapeValue: false } },
  resources: { en: { app: { ...standingMessages.en, insight: insightMessages.en } } },
});
await words.init();
const t = words.getFixedT('en', 'app');
const wording = { t, language: 'en', currency: 'CNY' } as const;
const day = {
  __typename: 'InsightDay',
  asOf: '2026-09-16',
  amounts: [],
  csat: null,
  nps: null,
  measures: [],
} as const;
const none: Insight = {
  ...{ __typename: 'Insight', asOf: day.asOf, reckonedAt: '', currency: 'CNY', rulesVersion: 1, total: day },
  ...{ compared: null, course: [], groups: [], survival: [], standings: [], comparedStandings: [] },
  ...{ loyaltyCut: 60, satisfactionCut: 60, choices: [], policyLife: null },
  ...{ holdsCustomers: true, daysWithCustomers: [day.asOf, '2026-09-01'] },
};
const links = figureLinks(none, { office: '/32', cut: { vehicle: 'suv' }, mayOpen: true });

describe('a change', () => {
  it.each<[Kind, number, number | undefined, 'up' | 'down', string, boolean]>([
    ['share', 0.87, 0.865, 'up', '↑ 0.5 pt', false],
    ['share', 0.86, 0.87, 'up', '↓ 1.0 pt', true],
    ['share', 0.5004, 0.5, 'up', 'unchanged', false],
    ['count', 110, 100, 'up', '↑ 10.0%', false],
    ['money', 110, 0, 'up', 'nothing to compare', false],
    ['perHundred', 0.15, 0.1, 'down', '↑ 5.0', true],
    ['index', 60, undefined, 'up', 'nothing to compare', false],
  ])('of a %s from %d against %s is told in its own unit', (kind, now, before, better, text, isWorse) => {
    expect(changeOf(now, before, { kind, better, t })).toEqual({ text, isWorse });
  });
});

describe('the map', () => {
  it('has as many dots as people, or one for several, within the tenth they are in', () => {
    const standings = [
      { __typename: 'InsightStanding', kind: 'map', value: '4/7/2', n: 600 },
      { __typename: 'InsightStanding', kind: 'map', value: '2/9/9', n: 399 },
      { __typename: 'InsightStanding', kind: 'quadrant', value: '4', n: 600 },
    ] as const;
    const { map, table } = mapFacts({ ...none, standings }, (list) => `/${list}`, t);
    const dots = new Map(map.classes.map(({ name, dots: of }) => [name, of]));
    // 999 people at most 420 dots: one for three.
    expect([dots.get('4')!.length, dots.get('2')!.length]).toEqual([200, 133]);
    expect(dots.get('4')!.every(([x, y]) => x >= 70 && x < 80 && y >= 20 && y < 30)).toBe(true);
    expect([table.columns[0]!.cells[3], table.links![3]]).toEqual(['600', '/quadrant-4']);
  });

  it('says so where nobody was counted', () => {
    expect(mapFacts(none, () => undefined, t).table).toMatchObject({
      labels: [],
      finding: expect.stringContaining('none of this one'),
    });
  });
});

describe('the curve', () => {
  it('leaves steps that stand on few ends of terms to the table', () => {
    const year = { __typename: 'PolicyYearSurvival', low: 0.7, high: 0.9 } as const;
    const survival = [
      { ...year, year: 1, atRisk: 100, lapsed: 20, survival: 0.8 },
      { ...year, year: 2, atRisk: 2, lapsed: 2, survival: 0, low: null, high: null },
    ];
    const { table, curve, steps } = curveFacts({ ...none, survival }, wording, links);
    expect(curve.steps.map(({ value }) => value)).toEqual([1, 0.8]);
    expect(table.labels).toEqual(['1', '2']);
    // A step by itself opens all of its year, those who went by their number.
    const path = (year: number, list: string) =>
      `/insight/customers?figure=survival&day=2026-09-16&year=${year}&list=${list}&vehicle=suv&office=/32`;
    expect(steps).toEqual([undefined, path(1, 'ended-in-year')]);
    expect(table.links).toEqual([1, 2].map((n) => path(n, 'ended-in-year')));
    expect(table.columns[1]!.links).toEqual([1, 2].map((n) => path(n, 'lapsed-in-year')));
  });
});

describe('the course', () => {
  it('leads from each month to whom its figure is made of, where the snapshot keeps them', () => {
    const amounts = [{ __typename: 'InsightAmount', name: 'policiesActive', value: 3 }] as const;
    const course = ['2026-08-01', '2026-09-01', '2026-09-16'].map((asOf) => ({ ...day, asOf, amounts }));
    expect(courseFacts({ ...none, course }, 'policiesActive', wording, links).links).toEqual([
      undefined,
      '/insight/customers?figure=policiesActive&day=2026-09-01&list=in-force&vehicle=suv&office=/32',
      '/insight/customers?figure=policiesActive&day=2026-09-16&list=in-force&vehicle=suv&office=/32',
    ]);
    const closed = figureLinks(none, { office: '/', cut: {}, mayOpen: false });
    expect([closed.figure('csat'), closed.step(1), closed.list('good')]).toEqual([
      undefined,
      undefined,
      undefined,
    ]);
  });

  it('says of a list what the figure of its sums is', () => {
    const sums = (values: Record<string, number>) =>
      Object.entries(values).map(([name, value]) => ({ __typename: 'InsightAmount' as const, name, value }));
    expect(figureParts.policyRetention.value(sums({ expired12m: 4, renewed12m: 3 }))).toBe(0.75);
    expect(figureParts.survival.value(sums({ atRisk: 10, lapsed: 2 }))).toBe(0.8);
    expect(figureParts.nps.value(sums({ npsAnswers: 10, npsPromoters: 6, npsDetractors: 1 }))).toBe(50);
    expect(figureParts.csat.value(sums({ csatAnswers: 9, csatSatisfied: 9 }))).toBeUndefined();
    expect(figureParts.lossRatio36m.value([])).toBeUndefined();
  });
});

describe('groups', () => {
  it('come with the worst first, and it is said whether that may be chance', () => {
    const group = (value: string, ratio: number, low: number): Insight['groups'][number] => ({
      ...{ __typename: 'InsightGroup', dimension: 'OFFICE', value },
      ...{ amounts: [], compared: [], comparedMeasures: [] },
      measures: [
        { __typename: 'InsightMeasure', name: 'lossRatio36m', value: ratio, low, high: ratio + 0.1, n: 9 },
      ],
    });
    const total = { ...day, measures: group('', 0.6, 0.5).measures };
    const asked = {
      ...({ dimension: 'OFFICE', measure: 'lossRatio36m', office: '/' } as const),
      ...{ nameOf: (path: string) => `at ${path}`, linkOf: () => undefined },
    };
    const seen = (low: number) =>
      groupFacts(
        { ...none, total, groups: [group('/32', 0.5, 0.4), group('/33', 0.8, low)] },
        asked,
        wording,
      );
    expect(seen(0.7).dots.dots.map(({ label }) => label)).toEqual(['at /33', 'at /32']);
    expect(seen(0.7).table.finding).toContain('hardly chance');
    expect(seen(0.55).table.finding).toContain('may be chance');
    expect(seen(0.7).dots.bands).toEqual([0.6, 0.7, 0.8]);
  });

  it('tell losses of compulsory and of commercial cover apart', () => {
    const amounts = Object.entries({
      ...{ earned36m: 30_000, earnedCompulsory36m: 10_000, earnedCommercial36m: 20_000 },
      ...{ incurredCompulsory36m: 7_000, incurredCommercial36m: 8_000 },
    }).map(([name, value]) => ({ __typename: 'InsightAmount' as const, name, value }));
    const group = {
      ...({ __typename: 'InsightGroup', dimension: 'VEHICLE', value: 'truck', amounts } as const),
      ...{ compared: [], measures: [], comparedMeasures: [] },
    };
    const asked = (measure: 'lossRatio36m' | 'csat') => ({
      ...({ dimension: 'VEHICLE', measure, office: '/' } as const),
      ...{ nameOf: (path: string) => path, linkOf: () => undefined },
    });
    const table = (measure: 'lossRatio36m' | 'csat') =>
      groupFacts({ ...none, groups: [group] }, asked(measure), wording).table;
    expect(table('lossRatio36m').labels).toEqual(['Truck']);
    const cells = new Map(table('lossRatio36m').columns.map(({ name, cells: of }) => [name, of[0]]));
    expect(cells.get('Loss ratio, compulsory')).toBe('70.0%');
    expect(cells.get('Loss ratio, commercial')).toBe('40.0%');
    expect(cells.get('of it commercial')).toContain('200');
    expect(table('csat').columns.some(({ name }) => name === 'Loss ratio, compulsory')).toBe(false);
  });
});

describe('a figure', () => {
  it.each([
    [-0.4, 0, '0'],
    [-0.6, 0, '-1'],
    [-0.04, 1, '0.0'],
    [0, 1, '0.0'],
    [12.34, 1, '12.3'],
  ])('of %d with %d digits is written %s', (value, digits, text) => {
    expect(fixed(value, digits)).toBe(text);
  });
});
