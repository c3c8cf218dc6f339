import { afterEach, beforeAll, describe, expect, it } from '@jest/globals';
import { MembershipService } from '@evergreen/contracts/membership';
import { eventually, testPrefix, testServers } from '@evergreen/testing';
import {
  anonymous,
  type CallContext,
  DeadlineExceeded,
  newCall,
  type RemoteError,
  runInCall,
} from './index.ts';
import { failureOf, gate, Playground } from './membership.fixture.ts';

let playground: Playground;

beforeAll(async () => {
  playground = await Playground.open((await testServers()).natsUrl, testPrefix());
});

afterEach(() => playground.close());

async function membership() {
  return (await playground.client()).service(MembershipService);
}

describe('a deadline', () => {
  it('travels with nested calls: they end with the first one, however long they might wait', async () => {
    const never = gate();
    let nested: CallContext | undefined;
    let nestedFailure: unknown;
    const second = await playground.client('membership');
    await playground.service({
      getAccounts: async () => {
        nestedFailure = await failureOf(
          second
            .service(MembershipService)
            .postAward({}, { timeoutMs: 30_000, caller: { kind: 'service', name: 'membership' } }),
        );
        return {};
      },
      postAward: async (_request, call) => {
        nested = call;
        await never.opened;
        return {};
      },
    });
    const calls = await membership();
    const startedAtMs = Date.now();
    expect(await failureOf(calls.getAccounts({}, { timeoutMs: 1_000 }))).toBeInstanceOf(DeadlineExceeded);
    await eventually(() => nestedFailure !== undefined);
    expect(nestedFailure).toBeInstanceOf(DeadlineExceeded);
    expect(Date.now() - startedAtMs).toBeLessThan(6_000);
    // Counted anew from each arrival, so the way there may be added, a few milliseconds a hop.
    expect(nested!.deadlineAtMs - startedAtMs).toBeLessThan(2_000);
    never.open();
  });

  it('that is over already lets nothing be sent', async () => {
    let handled = 0;
    await playground.service({
      getAccounts: async () => {
        handled += 1;
        return {};
      },
    });
    const calls = await membership();
    const over = newCall({ caller: anonymous, timeoutMs: -1 });
    expect(await failureOf(runInCall(over, () => calls.getAccounts({})))).toBeInstanceOf(DeadlineExceeded);
    await calls.getAccounts({});
    expect(handled).toBe(1);
  });

  it('that passes while a request waits in line lets it be dropped', async () => {
    const first = gate();
    const handled: string[] = [];
    const ended: string[] = [];
    await playground.service(
      {
        getAccounts: async ({ memberIds }) => {
          handled.push(...memberIds);
          await first.opened;
          return {};
        },
      },
      { maxInFlight: 1, onEnded: ({ code }) => void ended.push(code) },
    );
    const calls = await membership();
    const slow = calls.getAccounts({ memberIds: ['slow'] });
    expect(await failureOf(calls.getAccounts({ memberIds: ['late'] }, { timeoutMs: 50 }))).toBeInstanceOf(
      DeadlineExceeded,
    );
    // The service counts from the arrival, a little later than the caller.
    const callerGaveUpAtMs = Date.now();
    await eventually(() => Date.now() > callerGaveUpAtMs + 20);
    first.open();
    await slow;
    await eventually(() => ended.length === 2);
    expect(handled).toEqual(['slow']);
    expect(ended.toSorted()).toEqual(['DROPPED', 'OK']);
  });
});

describe('load', () => {
  it('beyond the bound is refused instead of piling up', async () => {
    const first = gate();
    await playground.service({ getAccounts: () => first.opened.then(() => ({})) }, { maxInFlight: 2 });
    const calls = await membership();
    const heard: string[] = [];
    const outcomes = Array.from({ length: 30 }, async () => {
      const outcome = await calls.getAccounts({}).then(
        () => 'OK',
        (error: RemoteError) => error.code,
      );
      heard.push(outcome);
      return outcome;
    });
    // Two run and eight wait; the others hear at once.
    await eventually(() => heard.length === 20);
    expect(new Set(heard)).toEqual(new Set(['SERVICE_UNAVAILABLE']));
    first.open();
    const all = await Promise.all(outcomes);
    expect(all.filter((code) => code === 'OK')).toHaveLength(10);
    expect(all.filter((code) => code === 'SERVICE_UNAVAILABLE')).toHaveLength(20);
  });
});
