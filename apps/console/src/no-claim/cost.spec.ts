import { expect, it } from '@jest/globals';
import { costOf } from './cost.ts';

it('reckons points in money, rounded up to the minor unit', () => {
  const value = { minorPer100Points: 125, currency: 'CNY' };
  expect(costOf(['1000', 500], value)).toEqual({ minor: '1875', currency: 'CNY' });
  expect(costOf([1], value).minor).toBe('2');
  expect(costOf(['900719925474099300'], value).minor).toBe('1125899906842624125');
  expect(costOf([], value).minor).toBe('0');
});
