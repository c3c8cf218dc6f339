import { describe, expect, it } from '@jest/globals';
import type { DecisionPartsFragment, EntryPartsFragment } from '../graphql.gen.ts';
import { filtered, grouped, statementItems } from './statement-items.ts';

const entry = (
  id: string,
  effectiveOn: string,
  state: EntryPartsFragment['state'] = 'ACTIVE',
): EntryPartsFragment => ({
  __typename: 'StatementEntry',
  id,
  points: 1000,
  kind: 'AWARD',
  source: 'no-claim',
  isRenewalBonus: false,
  effectiveOn,
  state,
  activeOn: effectiveOn,
  expiresOn: null,
  why: null,
});

const decision = (
  termId: string,
  termEndsOn: string,
  outcome: DecisionPartsFragment['outcome'],
): DecisionPartsFragment => ({
  __typename: 'Decision',
  termId,
  outcome,
  points: 0,
  claimFreeYears: 0,
  policyLabel: 'P',
  termStartsOn: '2025-01-01',
  termEndsOn,
  activeOn: null,
  expiresOn: null,
  claimWindowEndsOn: termEndsOn,
  ruleId: 'N1',
  ruleSet: { __typename: 'RuleSetRef', id: 'r', version: 1, nameZh: '规则', nameEn: 'Rule' },
  claims: [],
  statedClaims: 0,
  changedSince: false,
  revisions: [],
  renewal: null,
  asOf: '2026-09-16',
});

const ids = (items: readonly { id: string }[]): string[] => items.map(({ id }) => id);

describe('statement', () => {
  it('puts a refusal where its entry would have stood, newest first', () => {
    const items = statementItems(
      [entry('b', '2026-08-20'), entry('a', '2025-08-20')],
      [decision('no', '2026-03-31', 'CLAIMS_COUNTED'), decision('yes', '2026-08-19', 'GRANTED')],
      false,
    );
    expect(ids(items)).toEqual(['b', 'no', 'a']);
    expect(items[1]?.on).toBe('2026-04-01');
  });

  it('leaves out terms that have not ended', () => {
    expect(statementItems([], [decision('open', '2027-01-01', 'TERM_OPEN')], false)).toEqual([]);
  });

  it('holds back refusals older than the last loaded entry until the rest is loaded', () => {
    const old = [decision('old', '2020-12-31', 'NOT_FULL_TERM')];
    expect(ids(statementItems([entry('a', '2025-08-20')], old, true))).toEqual(['a']);
    expect(ids(statementItems([entry('a', '2025-08-20')], old, false))).toEqual(['a', 'old']);
  });

  it('is filtered by what was earned or has expired', () => {
    const items = statementItems(
      [entry('now', '2026-08-20'), entry('gone', '2022-08-20', 'EXPIRED')],
      [decision('no', '2026-03-31', 'CLAIMS_COUNTED')],
      false,
    );
    expect(ids(filtered(items, 'earned'))).toEqual(['now', 'gone']);
    expect(ids(filtered(items, 'expired'))).toEqual(['gone']);
  });

  it('shows what was used apart from what has expired', () => {
    const used = { ...entry('used', '2026-09-01', null), kind: 'SPEND', points: -100 } as const;
    const gone = { ...entry('ended', '2026-09-02', null), kind: 'EXPIRE', points: -50 } as const;
    const items = statementItems([gone, used, entry('got', '2026-08-01')], [], false);
    expect(ids(filtered(items, 'spent'))).toEqual(['used']);
    expect(ids(filtered(items, 'expired'))).toEqual(['ended']);
  });

  it('is grouped by month, with what is pending on top', () => {
    const items = statementItems(
      [entry('new', '2026-08-25'), entry('pending', '2026-08-20', 'PENDING'), entry('old', '2026-07-01')],
      [],
      false,
    );
    expect(grouped(items).map(({ key, items: inGroup }) => [key, ...ids(inGroup)])).toEqual([
      ['pending', 'pending'],
      ['2026-08', 'new'],
      ['2026-07', 'old'],
    ]);
  });
});
