import { randomBytes } from 'node:crypto';
import { afterEach, beforeAll, describe, expect, it } from '@jest/globals';
import { MembershipService } from '@evergreen/contracts/membership';
import { OperationsService } from '@evergreen/contracts/operations';
import { DomainError, InvalidInput } from '@evergreen/kernel';
import { headers } from '@nats-io/transport-node';
import { testPrefix, testServers } from '@evergreen/testing';
import {
  anonymous,
  type CallContext,
  currentCall,
  DeadlineExceeded,
  newCall,
  NoResponder,
  RemoteError,
  RequestTooLarge,
  runInCall,
} from './index.ts';
import { failureOf, gate, Playground } from './membership.fixture.ts';
import { decodeError } from './error-detail.ts';
import { headerNames } from './rpc-headers.ts';
import { rpcSubject } from './rpc-subject.ts';

let playground: Playground;

beforeAll(async () => {
  playground = await Playground.open((await testServers()).natsUrl, testPrefix());
});

afterEach(() => playground.close());

async function membership() {
  return (await playground.client()).service(MembershipService);
}

describe('an answer', () => {
  it('comes back as the typed message the handler gave, 64-bit numbers included', async () => {
    await playground.service({
      getAccounts: async ({ memberIds }) => ({
        accounts: memberIds.map((memberId) => ({ memberId, available: 9_007_199_254_740_993n })),
      }),
    });
    const { accounts } = await (await membership()).getAccounts({ memberIds: ['a', 'b'] });
    expect(accounts.map(({ memberId, available }) => [memberId, available])).toEqual([
      ['a', 9_007_199_254_740_993n],
      ['b', 9_007_199_254_740_993n],
    ]);
  });

  it('is made once for each request, however many replicas run, and both take part', async () => {
    const handled: string[][] = [[], []];
    for (const mine of handled) {
      await playground.service({
        getAccounts: async ({ memberIds }) => {
          mine.push(...memberIds);
          return {};
        },
      });
    }
    const calls = await membership();
    const asked = Array.from({ length: 200 }, (_, n) => `m${n}`);
    await Promise.all(asked.map((memberId) => calls.getAccounts({ memberIds: [memberId] })));
    expect(handled.flat().toSorted()).toEqual(asked.toSorted());
    expect(handled.every((mine) => mine.length > 0)).toBe(true);
  });

  it('that is too large to send becomes INTERNAL', async () => {
    const memberNumber = 'x'.repeat(2_000_000);
    await playground.service({ getAccounts: async () => ({ accounts: [{ memberNumber }] }) });
    const error = await failureOf((await membership()).getAccounts({}));
    expect(error).toBeInstanceOf(RemoteError);
    expect(error).toMatchObject({ code: 'INTERNAL' });
  });
});

describe('what goes wrong', () => {
  it('is NoResponder at once when nobody listens', async () => {
    const calls = await membership();
    expect(await failureOf(calls.getAccounts({}, { timeoutMs: 30_000 }))).toBeInstanceOf(NoResponder);
  });

  it('is DeadlineExceeded when the responder is late', async () => {
    const late = gate();
    await playground.service({ getAccounts: () => late.opened.then(() => ({})) });
    const calls = await membership();
    expect(await failureOf(calls.getAccounts({}, { timeoutMs: 50 }))).toBeInstanceOf(DeadlineExceeded);
    late.open();
  });

  it('is RemoteError with code, facts and fields when the service refuses', async () => {
    await playground.service({
      getAccounts: async () => {
        throw new DomainError('MEMBER_UNKNOWN', 'No such member', { asked: 12n, known: false });
      },
      listEntries: async () => {
        throw new InvalidInput([{ field: 'limit', problem: 'is over 100' }]);
      },
    });
    const calls = await membership();
    const unknown = await failureOf(calls.getAccounts({}));
    expect(unknown).toBeInstanceOf(RemoteError);
    expect(unknown).toMatchObject({
      code: 'MEMBER_UNKNOWN',
      message: 'No such member',
      facts: { asked: '12', known: 'false' },
    });
    const staff = {
      kind: 'staff',
      accountId: 'a',
      staffNumber: 'E1',
      name: 'E',
      grants: [],
      orgPath: '/',
    } as const;
    expect(await failureOf(calls.listEntries({}, { caller: staff }))).toMatchObject({
      code: 'INVALID_INPUT',
      fields: [{ field: 'limit', problem: 'is over 100' }],
    });
  });

  it('is INTERNAL without a word of detail when nobody foresaw it; the log has it with the correlation id', async () => {
    await playground.service({
      getAccounts: async () => {
        throw new Error('password of the database is 1234');
      },
    });
    const calls = await membership();
    const call = newCall({ caller: anonymous });
    const error = await failureOf(runInCall(call, () => calls.getAccounts({})));
    expect(error).toBeInstanceOf(RemoteError);
    expect(error).toMatchObject({ code: 'INTERNAL', facts: {}, fields: [] });
    expect((error as RemoteError).message).not.toContain('1234');
    const line = playground.logged.find((text) => text.includes('1234'));
    expect(line).toContain(call.correlationId);
  });

  it('is INTERNAL when a handler throws a code outside the closed set', async () => {
    await playground.service({
      getAccounts: async () => {
        throw new DomainError('MADE_UP', 'detail');
      },
    });
    expect(await failureOf((await membership()).getAccounts({}))).toMatchObject({ code: 'INTERNAL' });
  });

  it('is INVALID_INPUT when the bytes are no such message', async () => {
    await playground.service({});
    const connection = await playground.connect('stranger');
    const subject = rpcSubject(playground.prefix, MembershipService.method.getAccounts, undefined);
    const answer = await connection.request(subject, Uint8Array.of(0x0a, 0xff, 0xff, 0x01), {
      timeout: 5_000,
    });
    expect(answer.headers?.get(headerNames.error)).toBe('1');
    expect(decodeError('x', answer.data)).toMatchObject({
      code: 'INVALID_INPUT',
      fields: [{ field: 'request' }],
    });
  });

  it('never ends the service, whatever bytes come', async () => {
    await playground.service({});
    const connection = await playground.connect('stranger');
    const subject = rpcSubject(playground.prefix, MembershipService.method.getAccounts, undefined);
    for (let size = 0; size < 200; size += 1) {
      const answer = await connection.request(subject, randomBytes(size), { timeout: 5_000 });
      if (answer.headers?.has(headerNames.error)) {
        expect(decodeError('x', answer.data).code).toBe('INVALID_INPUT');
      }
    }
    await (await membership()).getAccounts({});
  });

  it('is RequestTooLarge before anything is sent', async () => {
    let handled = 0;
    await playground.service({
      getAccounts: async () => {
        handled += 1;
        return {};
      },
    });
    const calls = await membership();
    const memberIds = Array.from({ length: 50_000 }, () => 'x'.repeat(36));
    expect(await failureOf(calls.getAccounts({ memberIds }))).toBeInstanceOf(RequestTooLarge);
    await calls.getAccounts({});
    expect(handled).toBe(1);
  });
});

describe('what travels', () => {
  it('is correlation, trace and identity, unchanged down to the nested call', async () => {
    const seen: CallContext[] = [];
    const member = { kind: 'member', accountId: 'a1', memberId: 'm1', customerId: 'c1' } as const;
    const second = await playground.client('membership');
    await playground.service({
      getAccounts: async (_request, call) => {
        seen.push(call);
        await second.service(MembershipService).getTotals({});
        return {};
      },
      getTotals: async () => {
        seen.push(currentCall()!);
        return {};
      },
    });
    const calls = await membership();
    const call = newCall({ caller: member });
    await runInCall(call, () => calls.getAccounts({}));
    expect(seen).toHaveLength(2);
    for (const { correlationId, traceparent, caller } of seen) {
      expect({ correlationId, traceparent, caller }).toEqual({
        correlationId: call.correlationId,
        traceparent: call.traceparent,
        caller: member,
      });
    }
  });

  it('is the service itself where no call is under way', async () => {
    let caller: unknown;
    await playground.service({
      postAward: async (_request, call) => {
        caller = call.caller;
        return {};
      },
    });
    const rewards = await playground.client('rewards');
    await rewards.service(MembershipService).postAward({});
    expect(caller).toEqual({ kind: 'service', name: 'rewards' });
  });

  it('is replaced when it is malformed, so that no log line can be forged', async () => {
    let seen: CallContext | undefined;
    await playground.service({
      getAccounts: async (_request, call) => {
        seen = call;
        return {};
      },
    });
    const forged = headers();
    forged.set(headerNames.correlation, 'a b {"level":"error"}');
    forged.set(headerNames.trace, 'zz');
    forged.set(headerNames.timeout, 'NaN');
    const connection = await playground.connect('stranger');
    const subject = rpcSubject(playground.prefix, MembershipService.method.getAccounts, undefined);
    await connection.request(subject, new Uint8Array(), { timeout: 5_000, headers: forged });
    expect(seen?.correlationId).toMatch(/^[0-9a-f-]{36}$/);
    expect(seen?.traceparent).toMatch(/^00-[0-9a-f]{32}-[0-9a-f]{16}-00$/);
    expect(seen!.deadlineAtMs).toBeGreaterThan(Date.now());
  });
});

describe('what each service answers for itself', () => {
  it('reaches the one that is meant', async () => {
    for (const queue of ['membership', 'rewards']) {
      await playground.service(
        { listDeadLetters: async () => ({ deadLetters: [{ consumer: queue }] }) },
        { queue },
      );
    }
    const operator = await playground.client('operator');
    for (const target of ['rewards', 'membership']) {
      const { deadLetters } = await operator
        .service(OperationsService, { target })
        .listDeadLetters({ limit: 1 });
      expect(deadLetters.map(({ consumer }) => consumer)).toEqual([target]);
    }
    const unknown = operator.service(OperationsService, { target: 'visits' });
    expect(await failureOf(unknown.listDeadLetters({}))).toBeInstanceOf(NoResponder);
  });

  it('cannot be asked without saying whom, nor another service with', async () => {
    const operator = await playground.client('operator');
    expect(() => operator.service(OperationsService)).toThrow('name the target');
    expect(() => operator.service(MembershipService, { target: 'membership' })).toThrow('name no target');
    expect(() => operator.service(OperationsService, { target: '*' })).toThrow('Not the name of a service');
  });
});
