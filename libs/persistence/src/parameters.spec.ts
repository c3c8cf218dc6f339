import { createRequire } from 'node:module';
import { expect, it } from '@jest/globals';
import fc from 'fast-check';
import { bulkColumn, parametersOf } from './parameters.ts';

const { prepareValue } = createRequire(import.meta.url)('pg/lib/utils.js') as {
  prepareValue: (value: unknown) => unknown;
};

// The client quotes numbers in arrays as well; to Postgres both are the same, as nothing in them needs quotes.
const unquoted = (text: unknown) => String(text).replaceAll(/"(-?\d+|true|false)"/g, '$1');

it('writes arrays as the client would', () => {
  const item = fc.oneof(fc.string(), fc.bigInt(), fc.integer(), fc.boolean(), fc.constant(null));
  fc.assert(
    fc.property(fc.array(item), (items) => {
      expect(unquoted(parametersOf([items])[0])).toBe(unquoted(prepareValue(items)));
    }),
  );
});

it('leaves to the client what it does not know', () => {
  const values = [[new Date(0)], [Buffer.from('a')], [['a']], [{ a: 1 }], 'a', null];
  const written = parametersOf(values);
  values.forEach((value, n) => expect(written[n]).toBe(value));
});

it('sends one value for a column that is alike in all rows, and only then', () => {
  const column = (values: readonly unknown[]) => bulkColumn(values, (value) => value);
  expect(column(['a', 'a', 'a'])).toEqual(['a']);
  expect(column([null, null])).toEqual([null]);
  expect(column([1n, 1n, 2n])).toEqual([1n, 1n, 2n]);
  expect(column([null, 'a'])).toEqual([null, 'a']);
  expect(column([])).toEqual([]);
});
