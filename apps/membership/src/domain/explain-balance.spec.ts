import { describe, expect, it } from '@jest/globals';
import { localDate } from '@evergreen/kernel';
import { type BalancePart, explainBalance, type StandingHold, type StandingLots } from './explain-balance.ts';

const today = localDate('2026-09-16');
const on = (date: string) => localDate(date);

const part = (kind: BalancePart['kind'], points: bigint, more: Partial<BalancePart> = {}): BalancePart => ({
  ...{ kind, points, sourceKind: '', ruleId: '', reason: '', statusPoints: 0n, entries: 1 },
  ...{ firstOn: on('2026-01-01'), lastOn: on('2026-01-01') },
  ...more,
});
const lots = (available: bigint, more: Partial<StandingLots> = {}): StandingLots => ({
  ...{ available, statusPoints: 0n, lots: 1, activeOn: on('2026-01-01'), expiresOn: null },
  ...{ awaits: null, awaitedUntil: null },
  ...more,
});
const hold = (points: bigint, expiresAt: string): StandingHold => ({
  ...{ points, sourceKind: 'redemption', expiresAt: new Date(expiresAt) },
});
const explained = (
  parts: readonly BalancePart[],
  standing: readonly StandingLots[],
  holds: readonly StandingHold[] = [],
) => explainBalance({ parts, lots: standing, holds }, today, 12);

describe('a balance', () => {
  it('is what came less what went, and stands where the dates of its lots say', () => {
    const { parts, ...balance } = explained(
      [part('SPEND', -300n), part('AWARD', 2_500n, { sourceKind: 'no-claim', ruleId: 'N1' })],
      [lots(1_000n), lots(700n, { activeOn: on('2026-10-19') })],
      [hold(500n, '2026-09-16T09:00:00Z')],
    );
    expect(parts.map(({ kind, points }) => [kind, points])).toEqual([
      ['AWARD', 2_500n],
      ['SPEND', -300n],
    ]);
    expect(balance).toMatchObject({
      onAccount: 2_200n,
      available: 1_000n,
      pending: 700n,
      held: 500n,
      owed: 0n,
    });
    expect(balance.pendingParts).toMatchObject([{ points: 700n, activeOn: '2026-10-19', andLater: false }]);
  });

  it('has lost what expired, also before a run has written it down', () => {
    const over = { expiresOn: on('2026-09-01'), lots: 2 };
    const { parts, onAccount } = explained(
      [part('AWARD', 1_000n), part('EXPIRE', -400n, { firstOn: on('2026-05-01'), lastOn: on('2026-05-01') })],
      [lots(600n, over)],
    );
    expect(onAccount).toBe(0n);
    expect(parts[1]).toEqual(
      part('EXPIRE', -1_000n, { entries: 3, firstOn: on('2026-05-01'), lastOn: on('2026-09-01') }),
    );
  });

  it('is below zero where more was taken back than was there', () => {
    expect(
      explained([part('AWARD', 500n), part('SPEND', -500n), part('REVERSE', -500n)], [lots(-500n)]),
    ).toMatchObject({ onAccount: -500n, available: 0n, owed: 500n });
  });

  it('tells what waits for an event after what waits for a day', () => {
    const awaiting = { activeOn: null, awaits: 'renewed/P', awaitedUntil: on('2026-12-31') };
    const { pendingParts } = explained(
      [],
      [
        lots(1n, awaiting),
        lots(2n, { activeOn: on('2026-12-01') }),
        lots(3n, { activeOn: on('2026-10-01') }),
      ],
    );
    expect(pendingParts).toMatchObject([
      { points: 3n, activeOn: '2026-10-01', awaits: null },
      { points: 2n, activeOn: '2026-12-01', awaits: null },
      { points: 1n, activeOn: null, awaits: 'renewed/P', awaitedUntil: '2026-12-31' },
    ]);
  });

  it('adds up what are too many holds to tell apart, and loses none', () => {
    const many = Array.from({ length: 50 }, (_, n) =>
      hold(1n, new Date(1_800_000_000_000 + n).toISOString()),
    );
    const { held, heldParts } = explained([], [], many);
    expect(held).toBe(50n);
    expect(heldParts).toHaveLength(36);
    expect(heldParts.at(-1)).toMatchObject({ points: 15n, andLater: true });
  });
});

describe('status points', () => {
  it.each([
    ['count from the day they became active', { activeOn: today }, { counting: 9n, pending: 0n, lapsed: 0n }],
    ['are pending before', { activeOn: on('2026-09-17') }, { counting: 0n, pending: 9n, lapsed: 0n }],
    ['are pending while an event is awaited', { activeOn: null }, { counting: 0n, pending: 9n, lapsed: 0n }],
    [
      'count on the last day of the window',
      { activeOn: on('2025-09-17') },
      { counting: 9n, pending: 0n, lapsed: 0n },
    ],
    ['no longer count after it', { activeOn: on('2025-09-16') }, { counting: 0n, pending: 0n, lapsed: 9n }],
    [
      'do not end with their points',
      { expiresOn: on('2026-09-01') },
      { counting: 9n, pending: 0n, lapsed: 0n },
    ],
  ])('%s', (_rule, dates, expected) => {
    expect(explained([], [lots(0n, { ...dates, statusPoints: 9n })]).status).toMatchObject(expected);
  });
});
