import { expect, it } from '@jest/globals';
import { differences, linesOf, readRules, withValue } from './document.ts';

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

it('a document is read with what decides first on top, however the database kept it', () => {
  const kept =
    '{"care":{"checkDays":90},"warnings":[{"red":"x > 1","amber":"x > 0"}],"aNewOne":1,"lists":{"poor":"b","good":"a"}}';
  expect(linesOf(readRules(kept)).map(({ path }) => path)).toEqual([
    ...['lists.good', 'lists.poor', 'warnings[0].amber', 'warnings[0].red', 'care.checkDays', 'aNewOne'],
  ]);
});
