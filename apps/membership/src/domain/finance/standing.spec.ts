import { expect, it } from '@jest/globals';
import { localDate } from '@evergreen/kernel';
import fc from 'fast-check';
import { addUp, priced } from './standing.ts';

const half = { ages: [], of: () => ({ ultimateMillionths: 500_000, experienceMillionths: 250_000 }) };
const cell = { issuedMonth: localDate('2026-01-01'), pending: 0n, active: 0n, held: 0n, owed: 0n };
const value = { minorPer100Points: 300n, currency: 'CNY' };

it('costs what is expected to be redeemed: held points all, others by their age; what is owed is not set off', () => {
  const sum = addUp([{ ...cell, pending: 100n, active: 300n, held: 50n, owed: 70n }], half);
  expect(priced([sum], value)).toEqual([
    {
      ...{ pending: 100n, active: 300n, held: 50n, outstanding: 450n, owed: 70n },
      ...{ fullCostMinor: 1350n, liabilityMinor: 750n },
    },
  ]);
});

it('costs in parts what it costs as a whole, to the minor unit', () => {
  const cells = fc.array(fc.bigInt({ min: 0n, max: 1_000_000n }), { minLength: 1, maxLength: 20 });
  fc.assert(
    fc.property(cells, fc.bigInt({ min: 1n, max: 999n }), (actives, minorPer100Points) => {
      const of = (parts: readonly bigint[][]) =>
        priced(
          parts.map((part) =>
            addUp(
              part.map((active) => ({ ...cell, active })),
              half,
            ),
          ),
          { ...value, minorPer100Points },
        );
      const parts = of(actives.map((active) => [active]));
      const [whole] = of([actives]);
      for (const figure of ['fullCostMinor', 'liabilityMinor'] as const)
        expect(parts.reduce((sum, part) => sum + part[figure], 0n)).toBe(whole![figure]);
    }),
  );
});
