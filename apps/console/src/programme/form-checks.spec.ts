import { expect, it } from '@jest/globals';
import { areDaysOfYear, areSteps } from './form-checks.ts';

it.each([
  ['06-30, 12-31', true],
  ['02-29', true],
  ['02-30', false],
  ['6-30', false],
  ['', false],
])('takes %p as days of the year: %p', (text, isFine) => {
  expect(areDaysOfYear(text)).toBe(isFine);
});

it.each([
  ['60, 30, 7', true],
  ['', true],
  ['7, 30', false],
  ['30, 30', false],
  ['400', false],
  ['1.5', false],
  ['11,10,9,8,7,6,5,4,3,2,1', false],
])('takes %p as steps of a notice: %p', (text, isFine) => {
  expect(areSteps(text)).toBe(isFine);
});
