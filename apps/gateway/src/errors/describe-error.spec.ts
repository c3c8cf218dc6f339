import { describe, expect, it } from '@jest/globals';
import { errorCodes } from '@evergreen/contracts';
import { DomainError, type FieldProblem, InvalidInput } from '@evergreen/kernel';
import { DeadlineExceeded, NoResponder, RemoteError } from '@evergreen/rpc';
import { GraphQLError } from 'graphql';
import { describeError } from './describe-error.ts';

const thrownInResolver = (originalError: Error) => new GraphQLError(originalError.message, { originalError });

describe('what a caller may know of an error', () => {
  it.each(Object.values(errorCodes).flat())('has words and a status for %s', (code) => {
    const { message, status } = describeError(new RemoteError('m', code, 'inside'));
    expect(message).not.toContain('inside');
    expect(status).toBeGreaterThanOrEqual(400);
  });

  it('is the refusal of a service, with its facts and fields', () => {
    const fields = [{ field: 'id', problem: 'runs' }];
    const error = thrownInResolver(new RemoteError('m', 'RUN_STATE', 'inside', { state: 'running' }, fields));
    expect(describeError(error)).toMatchObject({
      code: 'RUN_STATE',
      status: 409,
      facts: { state: 'running' },
      fields,
    });
  });

  it('is our own refusal, with facts as text', () => {
    expect(describeError(new DomainError('RATE_LIMITED', 'x', { retryAfterSeconds: 60 }))).toMatchObject({
      code: 'RATE_LIMITED',
      status: 429,
      facts: { retryAfterSeconds: '60' },
    });
    expect(describeError(new InvalidInput([{ field: 'limit', problem: 'is 0' }]))).toMatchObject({
      code: 'INVALID_INPUT',
      fields: [{ field: 'limit', problem: 'is 0' }],
    });
  });

  it.each([
    [new NoResponder('m', 'nobody'), 'SERVICE_UNAVAILABLE', 503],
    [new DeadlineExceeded('m', 'late'), 'DEADLINE_EXCEEDED', 504],
  ])('is that a service did not answer: %s', (error, code, status) => {
    expect(describeError(thrownInResolver(error))).toMatchObject({ code, status, facts: {}, fields: [] });
  });

  it.each([
    ['FST_ERR_HANDLER_TIMEOUT', 503, 'DEADLINE_EXCEEDED', 504],
    ['FST_ERR_BAD_URL', 400, 'INVALID_INPUT', 400],
    ['FST_ERR_CTP_INVALID_MEDIA_TYPE', 415, 'INVALID_INPUT', 415],
    ['FST_ERR_CTP_BODY_TOO_LARGE', 413, 'INVALID_INPUT', 413],
    ['MER_ERR_METHOD_NOT_ALLOWED', 405, 'INVALID_INPUT', 405],
  ])('is a fault of the request that the server found: %s', (code, statusCode, ours, status) => {
    const error = Object.assign(new Error('x'), { code, statusCode });
    expect(describeError(error)).toMatchObject({ code: ours, status });
  });

  it.each([
    new TypeError('x is undefined'),
    thrownInResolver(new Error('relation "lot" does not exist')),
    new DomainError('NOT_A_CODE', 'secret'),
    new RemoteError('m', 'INTERNAL', 'secret', { secret: 'yes' }, [{ field: 'secret', problem: 'yes' }]),
    'secret',
    undefined,
  ])('is nothing where nobody foresaw it: %s', (error) => {
    expect(describeError(error)).toEqual({
      code: 'INTERNAL',
      status: 500,
      message: 'Something went wrong',
      facts: {},
      fields: [],
    });
  });

  it('names the variable that is wrong also where the error says what was expected of it', () => {
    const expected = new GraphQLError('Int cannot represent non-integer value: "x"');
    const problem = `Variable "$limit" got invalid value "x"; ${expected.message}`;
    expect(describeError(new GraphQLError(problem, { originalError: expected }))).toMatchObject({
      code: 'INVALID_INPUT',
      fields: [{ field: 'limit', problem }],
    });
  });

  it('names the field of a wrong variable, without suggestions', () => {
    const errors = [
      new GraphQLError('Variable "$input" got invalid value "x" at "input.asOf"; Expects a date'),
      new GraphQLError('Variable "$id" of required type "ID!" was not provided.'),
      new GraphQLError('Cannot query field "toda" on type "Query". Did you mean "today"?'),
    ];
    const validation = Object.assign(new Error('Graphql validation error'), {
      code: 'MER_ERR_GQL_VALIDATION',
      statusCode: 400,
      errors,
    });
    expect(describeError(validation).fields).toEqual([
      { field: 'input.asOf', problem: 'Expects a date' },
      { field: 'id', problem: 'Variable "$id" of required type "ID!" was not provided.' },
      { field: 'query', problem: 'Cannot query field "toda" on type "Query".' },
    ]);
  });

  it('names the field of a wrong variable however long its value is, and repeats little of what was sent', () => {
    const value = JSON.stringify('x'.repeat(10_000));
    const message = `Variable "$input" got invalid value ${value} at "input.asOf"; Expects a date, not ${value}`;
    const [{ field, problem }] = describeError(new GraphQLError(message)).fields as [FieldProblem];
    expect(field).toBe('input.asOf');
    expect(problem).toMatch(/^Expects a date, not "x+…$/);
    expect(problem.length).toBeLessThan(600);
  });

  it.each([
    ['blanks', ' '],
    ['line breaks', '\n'],
    ['beginnings of a path', ' at "'],
    ['paths without an end', ' at "x" '],
    ['beginnings of a suggestion', ' Did you '],
    ['suggestions', ' Did you mean'],
    ['quotes', '"'],
  ])('takes no longer for a message that repeats what was sent to tire us: %s', (_, sent) => {
    const long = sent.repeat(100_000 / sent.length);
    const messages = [`${long}x`, `Variable "$v" got invalid value ${long}x at "v`, `Variable "$${long}x`];
    const beganAt = performance.now();
    for (let n = 0; n < 20; n += 1) for (const message of messages) describeError(new GraphQLError(message));
    expect(performance.now() - beganAt).toBeLessThan(1_000);
  });
});
