import { expect, it } from '@jest/globals';
import { emptyGroup, isFilledIn, rootOf, treeOf } from './rule-tree.ts';

const condition = { fact: 'claims_12m', is: '>=', value: 2 };

it.each([
  { all: [condition, { fact: 'channel', is: 'in', value: ['agent', 'web'] }] },
  { any: [condition, { not: { all: [condition, { fact: 'arrears', is: 'known' }] } }] },
  { all: [condition, { not: { all: [{ not: condition }] } }] },
])('shows a rule in fields and makes the same rule of them: %#', (rule) => {
  expect(JSON.parse(treeOf(rootOf(JSON.stringify(rule))))).toEqual(rule);
});

it('puts a single condition into the group at the top', () => {
  expect(JSON.parse(treeOf(rootOf(JSON.stringify(condition))))).toEqual({ all: [condition] });
  expect(JSON.parse(treeOf(rootOf(JSON.stringify({ not: condition }))))).toEqual({
    all: [{ not: condition }],
  });
});

it('knows that an empty form says nothing yet', () => {
  expect(isFilledIn(emptyGroup())).toBe(false);
  expect(isFilledIn(rootOf(JSON.stringify(condition)))).toBe(true);
  expect(isFilledIn(rootOf(JSON.stringify({ fact: 'arrears', is: 'unknown' })))).toBe(true);
});
