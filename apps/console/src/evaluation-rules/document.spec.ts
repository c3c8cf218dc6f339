import { expect, it } from '@jest/globals';
import { differences, linesOf, withValue } from './document.ts';

const rules = { care: { checkDays: 90 }, warnings: [{ warningId: 'a', red: 'x > 1' }] };

it('a document is edited at one path and compared line by line', () => {
  const changed = withValue(withValue(rules, ['care', 'checkDays'], 60), ['warnings', 0, 'red'], 'x > 2');
  expect(linesOf(changed).map(({ path, value }) => [path, value])).toEqual([
    ...[
      ['care.checkDays', 60],
      ['warnings[0].warningId', 'a'],
      ['warnings[0].red', 'x > 2'],
    ],
  ]);
  expect(differences(rules, changed).map(({ path, before, after }) => [path, before, after])).toEqual([
    ...[
      ['care.checkDays', 90, 60],
      ['warnings[0].red', 'x > 1', 'x > 2'],
    ],
  ]);
  expect(differences(rules, { care: rules.care, warnings: [] })).toMatchObject([
    { path: 'warnings[0].warningId', after: undefined },
    { path: 'warnings[0].red', after: undefined },
  ]);
});
