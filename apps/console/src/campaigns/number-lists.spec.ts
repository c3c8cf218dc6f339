import { expect, it } from '@jest/globals';
import { lineOf, memberNumbersIn, numbersIn, readNumberFile } from './number-lists.ts';

it('takes a list as people paste it, each number once', () => {
  expect(numbersIn(' C-1\nC-2，C-3; C-1\r\n\n')).toEqual(['C-1', 'C-2', 'C-3']);
  expect(numbersIn(undefined)).toEqual([]);
  expect(memberNumbersIn('1000 0000 0008\n100000000008; 2000 0000 0006\r\n')).toEqual([
    ...['100000000008', '200000000006'],
  ]);
});

it('names the line on which a number stands', () => {
  const list = 'C-1\nC-2, C-3\n\nC-30';
  expect(['C-1', 'C-3', 'C-30', 'C-4'].map((number) => lineOf(list, number))).toEqual([1, 2, 4, undefined]);
  expect(lineOf('1\n1000 0000 0008', '100000000008', 'member')).toBe(2);
});

it.each([
  ['C-1\nC-2\n', undefined, 'C-1\nC-2'],
  [
    '\ufeffMember number,name\r\n1000 0000 0008,A\r\n\r\n2000 0000 0006,B',
    'member',
    '1000 0000 0008\n\n2000 0000 0006',
  ],
  ['姓名;会员号\n张;"100000000008"', 'member', '100000000008'],
  ['name,customer_ref\nA,C-1', 'customer', 'C-1'],
  ['客户号\nC-1', 'customer', 'C-1'],
  ['C-1,x\nC-2,y', undefined, 'C-1\nC-2'],
  ['name,member_number\n"Zhang, San",1000 0000 0008\n"say ""hi""",2', 'member', '1000 0000 0008\n2'],
])('reads %j', async (text, kind, numbers) => {
  expect(await readNumberFile(text)).toEqual({ kind, numbers });
});
