import { describe, expect, it } from '@jest/globals';
import { balanceWhy, balanceWhyMessages, type BalanceToExplain } from './why-balance.ts';
import { wordingProblems } from './wording.ts';

const part = (more: Partial<BalanceToExplain['parts'][number]>): BalanceToExplain['parts'][number] => ({
  ...{ kind: 'AWARD', source: 'no-claim', ruleId: 'N1', reason: '', reasonNames: null },
  ...{ points: 1_000, statusPoints: 0 },
  ...{ entries: 1, firstOn: '2026-01-02', lastOn: '2026-01-02' },
  ...more,
});
const goodwill = { zh: '致歉补偿', en: 'Goodwill' };
const balance = (more: Partial<BalanceToExplain>): BalanceToExplain => ({
  ...{ asOf: '2026-09-16', parts: [], onAccount: 0, available: 0, owed: 0, pendingParts: [], heldParts: [] },
  ...{ status: { counting: 0, pending: 0, lapsed: 0, windowMonths: 12 }, programmeVersion: 1 },
  ...more,
});
const told = (of: Partial<BalanceToExplain>, isToStaff = false) =>
  balanceWhy(balance(of), { language: 'en', today: '2026-09-16', isToStaff });

it('says everything in both languages', () => {
  expect(wordingProblems(balanceWhyMessages.zh, balanceWhyMessages.en)).toEqual([]);
});

describe('a balance in words', () => {
  it('names what came by what it was for, and what went by what was done', () => {
    const parts = [
      part({ points: 2_500, entries: 3, lastOn: '2026-05-01' }),
      part({ kind: 'ADJUST', source: '', ruleId: '', reason: 'goodwill', reasonNames: goodwill, points: 50 }),
      part({ kind: 'SPEND', source: 'redemption', ruleId: '', points: -300, entries: 2 }),
      part({
        kind: 'EXPIRE',
        source: '',
        ruleId: '',
        points: -1_000,
        firstOn: '2025-12-31',
        lastOn: '2025-12-31',
      }),
    ];
    const { lines, total } = told({ parts, onAccount: 1_250 });
    expect(lines).toEqual([
      { label: 'No-claim reward (3 entries, 2 Jan to 1 May)', value: '+2,500' },
      { label: 'Corrected · Goodwill (2 Jan)', value: '+50' },
      { label: 'Spent · Redemption (2 entries, 2 Jan)', value: '−300' },
      { label: 'Expired (31 Dec 2025)', value: '−1,000' },
    ]);
    expect(total.value).toBe('1,250');
  });

  it('tells members neither rules nor what staff call things', () => {
    const parts = [part({ source: 'spring-fair' }), part({ kind: 'ADJUST', reason: 'rude twice' })];
    expect(told({ parts }).lines.map(({ label }) => label)).toEqual(['Other (2 Jan)', 'Corrected (2 Jan)']);
    expect(told({ parts }, true).lines.map(({ label }) => label)).toEqual([
      'spring-fair N1 (2 Jan)',
      'Corrected · rude twice (2 Jan)',
    ]);
  });

  it('calls a reason of corrections what marketing calls it, to members and to staff', () => {
    const reasonNames = { zh: '春日惊喜', en: 'A spring surprise' };
    const parts = [part({ kind: 'ADJUST', source: '', reason: 'spring', reasonNames })];
    for (const isToStaff of [false, true])
      expect(told({ parts }, isToStaff).lines[0]?.label).toBe('Corrected · A spring surprise (2 Jan)');
  });

  it.each<[string, Partial<BalanceToExplain>, string]>([
    ['nothing to spend', {}, 'None of them may be spent'],
    ['points to spend', { available: 5 }, '5 of them may be spent'],
    ['a debt', { owed: 7, onAccount: -7 }, '7 owed'],
  ])('says of %s that it is so', (_what, of, title) => {
    expect(told(of).conditions[0]?.title).toBe(title);
  });

  it('says until when or for what points wait, and when those set aside come back', () => {
    const waits = { activeOn: null, andLater: false, awaitedUntil: '2026-12-31' };
    const { conditions } = told({
      pendingParts: [
        { points: 1, activeOn: '2026-10-19', awaits: null, awaitedUntil: null, andLater: false },
        { points: 2, activeOn: '2026-11-01', awaits: null, awaitedUntil: null, andLater: true },
        { points: 3, ...waits, awaits: 'renewed/P' },
        { points: 4, ...waits, awaits: 'something' },
      ],
      heldParts: [{ points: 5, source: 'redemption', expiresAt: '2026-09-16T09:00:00Z', andLater: false }],
    });
    expect(conditions.slice(1).map(({ title }) => title)).toEqual([
      '1 pending, active from 19 Oct',
      '2 pending, active from 1 Nov on and later',
      '3 wait for the renewal of the policy',
      '4 wait for something to happen',
      '5 set aside (Redemption)',
    ]);
    expect(conditions[3]?.facts).toEqual(['by 31 Dec, after that they are cancelled']);
  });

  it('tells where status points come from, and which of them count', () => {
    const { conditions } = told({
      parts: [
        part({ statusPoints: 120 }),
        part({ kind: 'REVERSE', source: '', points: 0, statusPoints: -20 }),
      ],
      status: { counting: 60, pending: 30, lapsed: 10, windowMonths: 12 },
    });
    expect(conditions.at(-1)).toMatchObject({
      title: 'Status points: 60 count towards the tier',
      facts: [
        'No-claim reward +120',
        'Taken back −20',
        '30 pending',
        '10 no longer count: more than 12 months old',
        'They count for 12 months from the day they become active',
      ],
    });
  });
});
