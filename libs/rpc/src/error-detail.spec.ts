import { create, toBinary } from '@bufbuild/protobuf';
import { ErrorDetailSchema } from '@evergreen/contracts';
import { DomainError, InvalidInput } from '@evergreen/kernel';
import { describe, expect, it } from '@jest/globals';
import { decodeError, encodeError } from './error-detail.ts';
import { toDomainError } from './refusal.ts';
import { DeadlineExceeded, NoResponder, RemoteError } from './rpc-errors.ts';

describe('a refusal', () => {
  it('comes back with code, wording, facts as text and every field at fault', () => {
    const refusal = new DomainError(
      'KEY_REUSED',
      'Other content',
      { points: 12n, isNew: false, year: 2025 },
      [
        { field: 'points', problem: 'was 10' },
        { field: 'terms[3].endsOn', problem: '晚于今天' },
      ],
    );
    const { code, message, facts, fields, method } = decodeError('S.M', encodeError(refusal));
    expect({ code, message, facts, fields, method }).toEqual({
      method: 'S.M',
      code: 'KEY_REUSED',
      message: 'Other content',
      facts: { points: '12', isNew: 'false', year: '2025' },
      fields: refusal.fields,
    });
  });

  it('of a newer release, with a code that cannot be worded here, reads as INTERNAL', () => {
    const bytes = toBinary(ErrorDetailSchema, create(ErrorDetailSchema, { code: 'TOO_NEW' }));
    expect(decodeError('S.M', bytes).code).toBe('INTERNAL');
  });

  it('that cannot be read is INTERNAL', () => {
    expect(decodeError('S.M', Uint8Array.of(0xff, 0xff)).code).toBe('INTERNAL');
  });
});

describe('what a caller may read of an error', () => {
  it.each([
    ['wrong input', new InvalidInput([{ field: 'limit', problem: 'is over 100' }]), 'INVALID_INPUT'],
    ['a service that is away', new NoResponder('S.M', 'nobody listens'), 'SERVICE_UNAVAILABLE'],
    ['a service that is late', new DeadlineExceeded('S.M', 'no answer in time'), 'DEADLINE_EXCEEDED'],
  ])('of %s is the code', (_what, error, code) => {
    expect(toDomainError(error)?.code).toBe(code);
  });

  it.each([
    ['the driver', new Error('connect ECONNREFUSED 10.0.0.7')],
    ['a code outside the closed set', new DomainError('MADE_UP', 'x')],
    ['another context', new RemoteError('S.M', 'MEMBER_UNKNOWN', 'of another context')],
    ['something that is no error', 'a string'],
    ['nothing', undefined],
  ])('of %s is nothing', (_what, error) => {
    expect(toDomainError(error)).toBeUndefined();
  });
});
