import { describe, expect, it } from '@jest/globals';
import { getIntrospectionQuery, parse } from 'graphql';
import { brokenBound } from './operation-bounds.ts';
import { operationLimits } from './operation-limits.ts';

const brokenBy = (text: string) => brokenBound(parse(text, { maxTokens: operationLimits.tokens }));
const times = (count: number, part: (n: number) => string) =>
  Array.from({ length: count }, (_, n) => part(n)).join(' ');

const atTop = 'A query may ask for 10 fields at its top';
const onlyOne = 'A mutation may ask for 1 field at its top';
const aliases = 'An operation may have 20 aliases';
const sideBySide = 'An operation may ask for 50 fields side by side';
const inAll = 'An operation may have 300 fields and fragments';

describe('a text that asks for little', () => {
  it.each([
    '{ today }',
    'mutation { signOut }',
    'mutation { ...f } fragment f on Mutation { signOut }',
    `{ ${times(10, (n) => `f${n}`)} }`,
    `{ me { ${times(20, (n) => `a${n}: name`)} } }`,
    `{ me { ${times(50, (n) => `f${n}`)} } }`,
    getIntrospectionQuery({ oneOf: true, specifiedByUrl: true, inputValueDeprecation: true }),
  ])('keeps all bounds: %s', (text) => {
    expect(brokenBy(text)).toBeUndefined();
  });

  it('is left to validation when it spreads what is not there', () => {
    expect(brokenBy('{ me { ...gone } }')).toBeUndefined();
  });
});

describe('what fragments ask counts where they are spread', () => {
  it.each([
    ['fields at the top', '{ ...F } fragment F on Query { today demo a b c d e f g h i }', atTop],
    ['fields at the top, inline', `{ ${times(11, () => '... { today }')} }`, atTop],
    ['twenty of one kind', `{ ...F } fragment F on Query { ${times(20, (n) => `a${n}: today`)} }`, atTop],
    ['mutations', 'mutation { ...F } fragment F on Mutation { a: signOut b: signOut }', onlyOne],
    [
      'aliases',
      `{ me { ...F } a { ...F } b { ...F } } fragment F on T { ${times(7, (n) => `a${n}: name`)} }`,
      aliases,
    ],
    ['fields side by side', `{ me { ${times(26, () => '...F')} } } fragment F on T { a b }`, sideBySide],
    [
      'fields in all',
      `{ ${times(10, (n) => `f${n} { ...F }`)} } fragment F on T { ${times(30, (n) => `f${n}`)} }`,
      inAll,
    ],
  ])('%s', (_, text, broken) => {
    expect(brokenBy(text)).toBe(broken);
  });
});

describe('fields of one name are answered as one, and what lies below them side by side', () => {
  it('counts them together', () => {
    expect(brokenBy(`{ ${times(9, () => 'me { a b c d e f }')} }`)).toBe(sideBySide);
    expect(brokenBy(`{ ${times(9, (n) => `m${n} { a b c d e f }`)} }`)).toBeUndefined();
    expect(brokenBy(`{ ${times(9, (n) => `${n % 2 ? 'x: ' : ''}me { a b c d e f g h i j k }`)} }`)).toBe(
      sideBySide,
    );
  });
});

describe('a text that never ends or grows without end', () => {
  it.each([
    ['a fragment within itself', '{ ...a } fragment a on Query { ...a }'],
    ['fragments in a ring', '{ me { ...a } } fragment a on T { b { ...c } } fragment c on T { d { ...a } }'],
    ['a ring that nobody spreads', '{ today } fragment a on T { ...a }'],
    [
      'fragments that double',
      `{ me { ...f0 } } ${times(60, (n) => `fragment f${n} on T { ...f${n + 1} ...f${n + 1} }`)}`,
    ],
    [
      'fragments that double and nobody spreads',
      `{ today } ${times(60, (n) => `fragment f${n} on T { ...f${n + 1} ...f${n + 1} }`)}`,
    ],
  ])('is over the bound: %s', (_, text) => {
    expect(brokenBy(text)).toBe(inAll);
  });

  it('is not let through by a second fragment of one name', () => {
    expect(brokenBy('{ ...a } fragment a on Query { today } fragment a on Query { ...a }')).toBe(
      'There can be only one fragment named "a".',
    );
  });

  it('counts every operation of a text', () => {
    expect(brokenBy(`query a { today } mutation b { x: signOut y: signOut }`)).toBe(onlyOne);
  });
});
