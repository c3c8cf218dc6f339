import { expect, it } from '@jest/globals';
import { isIdentityNumber } from './identity-number.ts';

it.each([
  ['110101199003077715', true],
  ['11010119900307 7715', true],
  ['11010519491231002X', true],
  ['11010519491231002x', true],
  // A digit typed wrong, and two that changed places.
  ['110101199003077716', false],
  ['110101199003707715', false],
  // A passport has no check of its own.
  ['E12345678', true],
  ['12345', false],
  ['没有', false],
])('%s can be an identity number: %s', (text, can) => {
  expect(isIdentityNumber(text)).toBe(can);
});
