import { expect, it } from '@jest/globals';
import { hashRecoveryCode, recoveryCodeForm } from './recovery-code.ts';

it.each([
  ['7K2M-Q4TX', '7K2MQ4TX'],
  [' 7k2m q4tx ', '7K2MQ4TX'],
  ['OoIiLl', '001111'],
])('%j is read as %j', (typed, form) => {
  expect(recoveryCodeForm(typed)).toBe(form);
});

it('is another one for every account', () => {
  expect(hashRecoveryCode('a', '7K2M-Q4TX')).toEqual(hashRecoveryCode('a', '7k2mq4tx'));
  expect(hashRecoveryCode('a', '7K2M-Q4TX')).not.toEqual(hashRecoveryCode('b', '7K2M-Q4TX'));
});
