import { describe, expect, it } from '@jest/globals';
import { localDate } from '@evergreen/kernel';
import { planProblems, type PreventionPlan, stateOn } from './campaign.ts';
import { effectOf } from './effect.ts';

const group = (customers: number, withClaim: number) => ({ customers, withClaim });

describe('claims of the told against those left untold', () => {
  it('differ by the shares, within Newcombe’s interval', () => {
    // Newcombe 1998, method 10: 56/70 less 48/80 is 0.2, from 0.0524 to 0.3339.
    const { difference } = effectOf(group(70, 56), group(80, 48));
    expect(difference!.share).toBeCloseTo(0.2, 10);
    expect([difference!.low.toFixed(4), difference!.high.toFixed(4)]).toEqual(['0.0524', '0.3339']);
  });

  it.each([
    ['nobody was left untold', group(1_000, 10), group(0, 0), 'no-comparison'],
    ['one group is small', group(1_000, 40), group(99, 9), 'too-small'],
    ['there were hardly any claims', group(1_000, 3), group(200, 1), 'too-small'],
    ['the interval holds zero', group(1_000, 40), group(200, 9), 'no-difference'],
    ['the told had fewer', group(9_000, 180), group(1_000, 60), 'fewer'],
    ['the told had more', group(9_000, 540), group(1_000, 20), 'more'],
  ] as const)('are said to be, when %s', (_when, told, untold, verdict) => {
    expect(effectOf(told, untold).verdict).toBe(verdict);
  });
});

const plan: PreventionPlan = {
  ...{
    hazard: 'typhoon',
    severity: 'orange',
    regions: ['/33'],
    source: '',
    ruleText: '',
    purpose: 'service',
  },
  ...{ startsOn: localDate('2026-09-16'), endsOn: localDate('2026-09-18') },
  ...{ title: { zh: '', en: '' }, advice: { zh: '', en: '' }, heldOutPercent: 10, windowDays: 30 },
};

describe('a plan', () => {
  it.each([
    ['a grave danger that somebody is left untold of', { severity: 'red' }, 'heldOutPercent'],
    ['most people left untold', { heldOutPercent: 51 }, 'heldOutPercent'],
    ['an end before its beginning', { endsOn: localDate('2026-09-15') }, 'endsOn'],
    ['a danger of half a year', { endsOn: localDate('2027-03-01') }, 'endsOn'],
    ['no day to compare', { windowDays: 0 }, 'windowDays'],
  ] as const)('with %s is refused', (_what, changed, field) => {
    expect(planProblems({ ...plan, ...changed }).map((each) => each.field)).toEqual([field]);
  });

  it('is good as it is, and with nobody left untold', () => {
    expect([plan, { ...plan, severity: 'red' as const, heldOutPercent: 0 }].flatMap(planProblems)).toEqual(
      [],
    );
  });

  it('runs until its last day, once everybody is told, and ends with it whoever was told', () => {
    const launched = { state: 'launched', plan, toldAt: new Date() } as const;
    const on = (day: string, toldAt: Date | null, isFailed = false) =>
      stateOn({ ...launched, toldAt }, localDate(day), isFailed);
    const told = launched.toldAt;
    expect([on('2026-09-18', null), on('2026-09-18', null, true), on('2026-09-18', told)]).toEqual([
      ...['launching', 'stopped', 'running'],
    ]);
    expect([on('2026-09-19', told), on('2026-09-19', null), on('2026-09-19', null, true)]).toEqual([
      ...['ended', 'ended', 'ended'],
    ]);
  });
});
