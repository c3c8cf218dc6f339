import { describe, expect, it } from '@jest/globals';
import { type FailureKind, failureKind, reasonOf } from './failure.ts';

const withCode = (code: string) => Object.assign(new Error('refused'), { code, detail: 'Key (phone)=(138)' });

describe('a failure to apply', () => {
  it.each<[string, FailureKind]>([
    ['08006', 'outage'],
    ['57P01', 'outage'],
    ['57P03', 'outage'],
    ['53300', 'outage'],
    ['53100', 'outage'],
    ['ECONNREFUSED', 'outage'],
    ['40001', 'retryable'],
    ['40P01', 'retryable'],
    ['55P03', 'retryable'],
    ['57014', 'retryable'],
    ['23505', 'refusal'],
    ['22P02', 'refusal'],
    ['42P01', 'refusal'],
  ])('with code %s is an %s', (code, kind) => {
    expect(failureKind(withCode(code))).toBe(kind);
  });

  it('without a code is an outage where the connection broke, else a refusal', () => {
    expect(failureKind(new Error('Connection terminated unexpectedly'))).toBe('outage');
    expect(failureKind(new Error('the fact has no date'))).toBe('refusal');
    expect(failureKind('a text')).toBe('refusal');
  });

  it('is worded without the row that Postgres quotes', () => {
    expect(reasonOf(withCode('23505'))).toBe('Error 23505: refused');
  });
});
