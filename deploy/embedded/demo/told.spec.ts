import { describe, expect, it } from '@jest/globals';
import { demoBook } from './book.ts';
import { Random } from './random.ts';
import { tellMore } from './told.ts';

const today = '2026-09-16';

describe('what is told of the demo insurer', () => {
  const random = new Random(1);
  const told = [...demoBook(5_000, today)].map((customer) => tellMore(customer, today, random));
  const terms = told.flatMap((customer) => customer.terms);
  const payments = told.flatMap((customer) => customer.payments);

  it('leaves the book as it is', () => {
    expect(told.map((customer) => customer.terms.map(({ premium }) => premium))).toEqual(
      [...demoBook(5_000, today)].map((customer) => customer.terms.map(({ premium }) => premium)),
    );
  });

  it('contradicts no date', () => {
    for (const { startsOn, endsOn, cancelledOn, goneOn } of terms) {
      if (cancelledOn !== '') expect(startsOn < cancelledOn && cancelledOn <= endsOn).toBe(true);
      expect(goneOn <= today).toBe(true);
    }
    for (const { occurredOn, reportedOn, closedOn, withdrawnOn, paid } of payments) {
      expect(occurredOn <= reportedOn && reportedOn <= today && closedOn <= today).toBe(true);
      if (withdrawnOn !== '') expect(Number(paid)).toBe(0);
    }
  });

  it('has shares that screens can show', () => {
    const answers = told.flatMap((customer) => customer.answers);
    const answering = told.filter((customer) => customer.answers.length > 0).length / told.length;
    expect(answering).toBeGreaterThan(0.35);
    expect(answering).toBeLessThan(0.6);
    for (const { kind, score } of answers) {
      const [least, most] = kind === 'nps' ? [0, 10] : [1, 5];
      expect(Number(score) >= least && Number(score) <= most).toBe(true);
    }
    const content = answers.filter(({ kind, score }) => kind !== 'nps' && Number(score) >= 4);
    const asked = answers.filter(({ kind }) => kind !== 'nps');
    expect(content.length / asked.length).toBeGreaterThan(0.55);
    expect(content.length / asked.length).toBeLessThan(0.8);
    const open = payments.filter(({ outstanding }) => outstanding !== '').length / payments.length;
    expect(open).toBeGreaterThan(0.01);
    expect(open).toBeLessThan(0.15);
    const late = terms.filter(({ arrears }) => arrears !== '').length;
    expect(late).toBeGreaterThan(20);
    const outcomes = told.flatMap((customer) => customer.outcomes.map(({ outcome }) => outcome));
    expect(new Set(outcomes)).toEqual(new Set(['renewed', 'lost', 'vehicle-gone', 'declined']));
  });
});
