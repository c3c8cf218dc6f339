import { describe, expect, it } from '@jest/globals';
import { createInstance } from 'i18next';
import type { MissingRewardPartsFragment } from '../graphql.gen.ts';
import { consoleMessages } from '../messages.ts';
import { missingFacts } from './missing-facts.ts';

const words = createInstance({
  lng: 'en',
  defaultNS: 'app',
  interpolation: { escapeValue: false },
  resources: { en: { app: consoleMessages.en } },
});
await words.init();

type Reward = MissingRewardPartsFragment;
type Decision = NonNullable<Reward['decision']>;

const decision: Decision = {
  ...{ __typename: 'Decision', outcome: 'GRANTED', points: 1_500, claimFreeYears: 2, activeOn: '2026-10-19' },
  ...{ claimWindowEndsOn: '2026-10-18', decidedAt: '2026-08-21T00:00:00Z', asOf: '2026-08-21', ruleId: 'N1' },
  ...{ changedSince: false, revisions: [], guard: null, renewal: null, statedClaims: 0, claims: [] },
  ruleSet: { __typename: 'RuleSetRef', id: 'own-fault', version: 1, nameZh: '', nameEn: '' },
};
const claim = (more: Partial<Decision['claims'][number]>): Decision['claims'][number] => ({
  ...{ __typename: 'DecisionClaim', occurredOn: '2026-03-14', counted: true, notCountedBecause: null },
  ...{ guarantees: [], paid: { __typename: 'Money', minor: '86000', currency: 'CNY' } },
  ...more,
});
const facts = (reason: Reward['reason'], more: Partial<Reward> = {}, of: Partial<Decision> = {}) =>
  missingFacts(
    {
      ...{ __typename: 'MissingReward', reason, termId: 't', policyLabel: 'P', isDecided: true },
      ...{ termStartsOn: '2026-03-01', termEndsOn: '2026-08-20', decision: { ...decision, ...of } },
      ...{ refusedBecause: null, lastRun: null, nextRunOn: null, todayOutcome: of.outcome ?? 'GRANTED' },
      todayPoints: 0,
      ...more,
    },
    { t: words.t, language: 'en' },
  );

describe('the facts of a missing reward', () => {
  it('are each claim with whether it counted, and why not', () => {
    const free = claim({ counted: false, notCountedBecause: 'CAUSE_EXEMPT', guarantees: ['Windscreen'] });
    const of = { outcome: 'CLAIMS_COUNTED', claims: [claim({}), free], statedClaims: 1 } as const;
    expect(facts('CLAIMS_COUNTED', {}, of)).toEqual([
      '2 counted claims',
      '1 of them is a mere number, without details',
      'Claim of 14 Mar 2026, ¥860.00 paid: counted',
      'Claim of 14 Mar 2026, ¥860.00 paid, not counted: this kind does not count (windscreen)',
    ]);
  });

  it('are the days of a short term', () => {
    expect(facts('NOT_FULL_TERM', {}, { outcome: 'NOT_FULL_TERM' })[0]).toBe('173 days of cover');
  });

  it('are of a term that waits the runs so far, today’s answer and the next run', () => {
    const waits = { isDecided: false, todayPoints: 1_500, nextRunOn: '2026-09-17' };
    expect(facts('WAITS_FOR_RUN', waits)).toEqual([
      '0 counted claims',
      'No run for real since it ended',
      'By the facts of today and the daily rules: 1,500 points',
      'The daily run of 17 Sep 2026 decides it',
    ]);
    const lastRun = { __typename: 'TermRun', asOf: '2026-09-01', state: 'FAILED' } as const;
    expect(facts('WAITS_FOR_RUN', { ...waits, lastRun })[1]).toMatch(/^The run of 1 Sep 2026 \(failed\)/);
  });

  it('are of a granted term the points, when they may be spent, or why they were not entered', () => {
    expect(facts('IN_CLAIM_WINDOW')).toEqual([
      '1,500 points, claim window open to 18 Oct 2026, active from 19 Oct 2026',
      '2 claim-free years up to this term',
      '0 counted claims',
    ]);
    expect(facts('LEDGER_REFUSED', { refusedBecause: 'ACCOUNT_CLOSED' })[0]).toMatch(/had ended/);
    expect(facts('LEDGER_REFUSED')[0]).toMatch(/did not say/);
  });

  it('tell what the answer would be today where facts or rules have changed since', () => {
    const now = { todayOutcome: 'CLAIMS_COUNTED' } as const;
    expect(facts('IN_CLAIM_WINDOW', now, { changedSince: true }).slice(-2)).toEqual([
      'Claims or policy facts of this term have changed since',
      'By the facts of today and the daily rules: Counted claims',
    ]);
    expect(facts('IN_CLAIM_WINDOW', now).at(-1)).toMatch(/^By the facts of today/);
  });

  it('begin with what was taken back or given back since, and because of what', () => {
    const revision = {
      ...{
        __typename: 'DecisionRevision' as const,
        revision: 1,
        cause: 'LATE_CLAIM' as const,
        occurredOn: '2026-03-14',
      },
      ...{ notCountedBecause: null, pointsChange: '-1500', pointsBefore: 1_500 },
      ...{ heardAt: '2026-09-01T04:00:00Z', madeAt: '2026-09-02T04:00:00Z' },
    } as const;
    const restored = { ...revision, revision: 2, cause: 'CLAIM_CLEARED', pointsChange: 1_500 } as const;
    const of = { outcome: 'CLAIMS_COUNTED', revisions: [revision, restored] } as const;
    const [newest, oldest] = facts('CLAIMS_COUNTED', {}, of);
    expect(newest).toMatch(/^1,500 points given back on .* the claim of 14 Mar 2026 counts no more/);
    expect(oldest).toMatch(/^1,500 points taken back on .* a claim of 14 Mar 2026 was reported on 1 Sep, /);
  });

  it('are none where cover has not begun or no rules hold', () => {
    expect([facts('TERM_AHEAD'), facts('NO_RULES', { decision: null, todayOutcome: null })]).toEqual([
      [],
      [],
    ]);
  });
});
