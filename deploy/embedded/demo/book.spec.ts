import { describe, expect, it } from '@jest/globals';
import { demoBook, type DemoCustomer } from './book.ts';

const today = '2026-09-16';
const customers = 20_000;

describe('the demo insurer', () => {
  const book = [...demoBook(customers, today)];
  const terms = book.flatMap((customer) => customer.terms);

  it('is the same every time', () => {
    expect([...demoBook(50, today)]).toEqual([...demoBook(50, today)]);
    expect([...demoBook(50, today)]).toEqual(book.slice(0, 50));
  });

  it('gives no policy two terms of the same start, and each vehicle one plate of its own', () => {
    const keys = new Set(terms.map((term) => `${term.policyRef}/${term.startsOn}`));
    expect(keys.size).toBe(terms.length);
    const plateOfPolicy = new Map(terms.map((term) => [term.policyRef, term.plate]));
    // But for those who stand in the book twice.
    expect(new Set(plateOfPolicy.values()).size).toBe(plateOfPolicy.size - customers / 200);
    expect(new Set(book.map((customer) => customer.terms[0]!.phone)).size).toBe(customers);
  });

  it('has whole years one after the other', () => {
    for (const [index, term] of terms.entries()) {
      const next = terms[index + 1];
      if (next?.policyRef !== term.policyRef) continue;
      expect(Date.parse(next.startsOn) - Date.parse(term.endsOn)).toBe(86_400_000);
    }
  });

  it('has only claims that have happened, within a term of their policy', () => {
    for (const { payments, terms: own } of book) {
      for (const payment of payments) {
        expect(payment.occurredOn < today).toBe(true);
        expect(
          own.some(
            (term) =>
              term.policyRef === payment.policyRef &&
              term.startsOn <= payment.occurredOn &&
              payment.occurredOn <= term.endsOn,
          ),
        ).toBe(true);
      }
    }
  });

  it('has policies that lapsed in each of the last three years', () => {
    const lastEnds = new Map(terms.map((term) => [term.policyRef, term.endsOn]));
    const ended = [...lastEnds.values()].filter((endsOn) => endsOn < today);
    const share = (from: string, until: string) =>
      ended.filter((endsOn) => endsOn >= from && endsOn < until).length / lastEnds.size;
    for (const year of [2023, 2024, 2025]) {
      const lapsed = share(`${year}-09-16`, `${year + 1}-09-16`);
      expect([year, lapsed > 0.08 && lapsed < 0.12]).toEqual([year, true]);
    }
  });

  it('tells of each vehicle what it is, and of each customer one region of their office', () => {
    const classOf = new Map(terms.map((term) => [term.vehicleRef, term.vehicleClass]));
    expect(terms.every((term) => classOf.get(term.vehicleRef) === term.vehicleClass)).toBe(true);
    expect(new Set(classOf.values())).toEqual(new Set(['sedan', 'suv', 'mpv', 'electric', 'truck']));
    expect(book.every(({ terms: own }) => new Set(own.map(({ region }) => region)).size === 1)).toBe(true);
    expect(new Set(terms.map(({ region }) => region)).size).toBe(12);
  });

  it('pays under compulsory cover for others only', () => {
    const compulsory = new Set(
      terms.filter(({ cover }) => cover === 'compulsory').map(({ policyRef }) => policyRef),
    );
    const kinds = book
      .flatMap(({ payments }) => payments)
      .filter(({ policyRef }) => compulsory.has(policyRef))
      .map(({ guarantee }) => guarantee);
    expect(new Set(kinds)).toEqual(new Set(['TPL']));
  });

  it('has drivers as unlike each other as the French book of 2003 and 2004', () => {
    const share = (least: number): number => {
      const pairs = twoYearCounts(book);
      return pairs.filter((count) => count >= least).length / pairs.length;
    };
    // Published: 21.2, 6.0 and 1.1 % of policies with at least 1, 2 and 3 claims in two years.
    expect(share(1)).toBeGreaterThan(0.17);
    expect(share(1)).toBeLessThan(0.25);
    expect(share(2)).toBeGreaterThan(0.035);
    expect(share(2)).toBeLessThan(0.075);
    expect(share(3)).toBeLessThan(0.03);
  });
});

/** Claims within each first two full years of a policy. */
function twoYearCounts(book: readonly DemoCustomer[]): number[] {
  return book.flatMap(({ terms, payments }) => {
    const policies = new Set(terms.map((term) => term.policyRef));
    return [...policies].flatMap((policyRef) => {
      const own = terms.filter((term) => term.policyRef === policyRef && term.endsOn < today);
      const [first, second] = own;
      if (!first || !second) return [];
      return [
        payments.filter(
          (payment) =>
            payment.policyRef === policyRef &&
            payment.occurredOn >= first.startsOn &&
            payment.occurredOn <= second.endsOn,
        ).length,
      ];
    });
  });
}
