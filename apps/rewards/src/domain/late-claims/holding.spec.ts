import { describe, expect, it } from '@jest/globals';
import { localDate } from '@evergreen/kernel';
import fc from 'fast-check';
import { firstHolding, type Holding, reorder, standing, withoutRefused } from './holding.ts';

const about = (revision: number) => ({
  ...{ customerId: 'c', termId: 't', ruleId: 'N1', revision, returnPolicy: 'UNLIMITED' as const },
  ...{ effectiveOn: localDate('2005-01-01'), activeOn: localDate('2005-03-02'), expiresOn: null },
});
const first = firstHolding('t', 'N1', 1000n);
const summary = ({ orders }: ReturnType<typeof reorder>) =>
  orders.map((order) => [order.kind, order.key, order.kind === 'RESTORE' ? undefined : order.points]);

describe('the orders of a revision', () => {
  it('takes everything back, then restores that very take-back', () => {
    const taken = reorder(first, 0n, about(1));
    expect(summary(taken)).toEqual([['TAKE_BACK', 'no-claim/t/N1/take-back/1', 1000n]]);
    const restored = reorder(taken.holding, 1000n, about(2));
    expect(summary(restored)).toEqual([['RESTORE', 'no-claim/t/N1/take-back/1/restore/2', undefined]]);
    expect(restored.holding).toEqual(first);
  });

  it('takes the difference to a lower step, and awards the one to a higher', () => {
    const lower = reorder(firstHolding('t', 'N1', 1500n), 1000n, about(1));
    expect(summary(lower)).toEqual([['TAKE_BACK', 'no-claim/t/N1/take-back/1', 500n]]);
    const higher = reorder(lower.holding, 2500n, about(2));
    expect(summary(higher)).toEqual([
      ['RESTORE', 'no-claim/t/N1/take-back/1/restore/2', undefined],
      ['AWARD', 'no-claim/t/N1/2', 1000n],
    ]);
    expect(summary(reorder(higher.holding, 1200n, about(3)))).toEqual([
      ['TAKE_BACK', 'no-claim/t/N1/2/take-back/3', 1000n],
      ['TAKE_BACK', 'no-claim/t/N1/take-back/3', 300n],
    ]);
  });

  it('gives the key of a first decision to what is granted only now', () => {
    expect(summary(reorder(firstHolding('t', 'N1', 0n), 1000n, about(1)))).toEqual([
      ['AWARD', 'no-claim/t/N1', 1000n],
    ]);
  });

  it('takes again what a whole restoring gave too much', () => {
    const taken = reorder(first, 0n, about(1)).holding;
    expect(summary(reorder(taken, 400n, about(2)))).toEqual([
      ['RESTORE', 'no-claim/t/N1/take-back/1/restore/2', undefined],
      ['TAKE_BACK', 'no-claim/t/N1/take-back/2', 600n],
    ]);
  });

  it('restores nothing that the ledger refused to take', () => {
    const taken = reorder(first, 0n, about(1)).holding;
    const left = withoutRefused(taken, new Set(['no-claim/t/N1/take-back/1']));
    expect(reorder(left, 1000n, about(2)).orders).toEqual([]);
  });

  it('comes to what was decided whatever was decided before, by keys that never come twice', () => {
    const points = fc.array(fc.bigInt({ min: 0n, max: 5000n }), { minLength: 1, maxLength: 12 });
    fc.assert(
      fc.property(points, (steps) => {
        let holding: Holding = firstHolding('t', 'N1', steps[0]!);
        const keys = new Set(holding.map(({ key }) => key));
        // The ledger's side: what of each award was given and taken.
        const ledger = new Map<string, bigint>([['no-claim/t/N1', steps[0]!]]);
        const takeBacks = new Map<string, { of: string; points: bigint }>();
        for (const [n, wanted] of steps.slice(1).entries()) {
          const { orders, holding: after } = reorder(holding, wanted, about(n + 1));
          for (const order of orders) {
            expect(keys.has(order.key)).toBe(false);
            expect(order.key.length).toBeLessThan(160);
            keys.add(order.key);
            if (order.kind === 'AWARD') ledger.set(order.key, order.points);
            if (order.kind === 'TAKE_BACK') {
              const left = ledger.get(order.awardKey)! - order.points!;
              expect(left >= 0n).toBe(true);
              ledger.set(order.awardKey, left);
              takeBacks.set(order.key, { of: order.awardKey, points: order.points! });
            }
            if (order.kind === 'RESTORE') {
              const { of, points: taken } = takeBacks.get(order.takeBackKey)!;
              takeBacks.delete(order.takeBackKey);
              ledger.set(of, ledger.get(of)! + taken);
            }
          }
          holding = after;
          expect(standing(holding)).toBe(wanted);
          expect([...ledger.values()].reduce((sum, each) => sum + each, 0n)).toBe(wanted);
        }
      }),
    );
  });
});
