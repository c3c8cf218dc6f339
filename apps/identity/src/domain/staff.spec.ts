import { expect, it } from '@jest/globals';
import { readStaffNumber } from './staff.ts';

it.each([
  ['E001', 'E001'],
  [' e 001 ', 'E001'],
  ['Ｅ００１', 'E001'],
  ['32-0147', '32-0147'],
  ['', undefined],
  ['-1', undefined],
  ['赵启', undefined],
  ['E'.repeat(21), undefined],
  ['E\u0000', undefined],
])('reads the staff number %j as %j', (typed, expected) => expect(readStaffNumber(typed)).toBe(expected));
