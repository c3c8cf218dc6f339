import { InvalidInput } from '@evergreen/kernel';
import { describe, expect, it } from '@jest/globals';
import { PeopleFields } from './people-fields.ts';

function problemOf(typed: string): string | undefined {
  const fields = new PeopleFields();
  fields.email('email', typed);
  try {
    fields.check();
  } catch (error) {
    if (error instanceof InvalidInput) return error.fields.map(({ problem }) => problem).join();
    throw error;
  }
  return undefined;
}

describe('an e-mail address', () => {
  it.each(['', ' lu@example.com ', 'a.b@mail.example.com', `${'a'.repeat(242)}@example.com`])(
    'may be %j',
    (typed) => {
      expect(problemOf(typed)).toBeUndefined();
    },
  );

  it.each(['x', 'a@b', '@example.com', 'a b@example.com', 'a@b@example.com', 'a@.'])('is not %j', (typed) => {
    expect(problemOf(typed)).toBe('is not an e-mail address');
  });

  it.each([
    ['dots', `a@${'.'.repeat(100_000)}@`],
    ['signs', '@'.repeat(100_000)],
    ['letters', `${'a'.repeat(243)}@example.com`],
  ])('of too many %s is refused at once', (_, typed) => {
    const from = performance.now();
    expect(problemOf(typed)).toBe('must have at most 254 characters');
    expect(performance.now() - from).toBeLessThan(1_000);
  });
});
