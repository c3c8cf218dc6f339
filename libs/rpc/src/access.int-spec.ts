import type { Role } from '@evergreen/access';
import { afterEach, beforeAll, describe, expect, it } from '@jest/globals';
import { MembershipService } from '@evergreen/contracts/membership';
import { testPrefix, testServers } from '@evergreen/testing';
import { headers } from '@nats-io/transport-node';
import { Controller } from '@nestjs/common';
import { EventPattern, MessagePattern } from '@nestjs/microservices';
import { decodeError } from './error-detail.ts';
import { access, anonymous, type Caller, callerTokens, generateCallerKeys, Rpc } from './index.ts';
import { Playground } from './membership.fixture.ts';
import { headerNames } from './rpc-headers.ts';
import { rpcSubject } from './rpc-subject.ts';

let playground: Playground;

beforeAll(async () => {
  playground = await Playground.open((await testServers()).natsUrl, testPrefix());
});

afterEach(() => playground.close());

const staff = (...roles: Role[]): Caller => ({
  kind: 'staff',
  accountId: 'a2',
  staffNumber: 'E009',
  name: 'E',
  grants: roles.map((role) => ({ role, orgPath: '/' })),
  orgPath: '/',
});
const callers = {
  nobody: anonymous,
  member: { kind: 'member', accountId: 'a1', memberId: 'm1', customerId: 'c1' },
  marketing: staff('marketing'),
  administrator: staff('administrator'),
  service: { kind: 'service', name: 'rewards' },
} as const satisfies Record<string, Caller>;

type Doors = 'getAccounts' | 'listEntries' | 'findMembers' | 'getTotals' | 'postAward';

const expected: Record<Doors, Record<keyof typeof callers, 'OK' | 'FORBIDDEN' | 'NOT_SIGNED_IN'>> = {
  // anyone
  getAccounts: { nobody: 'OK', member: 'OK', marketing: 'OK', administrator: 'OK', service: 'OK' },
  // members, or any staff
  listEntries: {
    nobody: 'NOT_SIGNED_IN',
    member: 'OK',
    marketing: 'OK',
    administrator: 'OK',
    service: 'FORBIDDEN',
  },
  // staff who may read customers
  findMembers: {
    nobody: 'NOT_SIGNED_IN',
    member: 'FORBIDDEN',
    marketing: 'OK',
    administrator: 'FORBIDDEN',
    service: 'FORBIDDEN',
  },
  // members
  getTotals: {
    nobody: 'NOT_SIGNED_IN',
    member: 'OK',
    marketing: 'FORBIDDEN',
    administrator: 'FORBIDDEN',
    service: 'FORBIDDEN',
  },
  // services
  postAward: {
    nobody: 'NOT_SIGNED_IN',
    member: 'FORBIDDEN',
    marketing: 'FORBIDDEN',
    administrator: 'FORBIDDEN',
    service: 'OK',
  },
};

describe('a door', () => {
  it.each(Object.keys(expected) as Doors[])(
    '%s lets in whom its rule names, and nobody else',
    async (door) => {
      await playground.service({});
      const calls = (await playground.client()).service(MembershipService);
      for (const [name, caller] of Object.entries(callers)) {
        const outcome = await calls[door]({}, { caller }).then(
          () => 'OK',
          (error: { code: string }) => error.code,
        );
        expect([name, outcome]).toEqual([name, expected[door][name as keyof typeof callers]]);
      }
    },
  );

  it('is not opened by a refusal: the handler does not run', async () => {
    let handled = 0;
    await playground.service({
      postAward: async () => {
        handled += 1;
        return {};
      },
    });
    const calls = (await playground.client()).service(MembershipService);
    await expect(calls.postAward({}, { caller: callers.member })).rejects.toMatchObject({
      code: 'FORBIDDEN',
    });
    await calls.postAward({}, { caller: callers.service });
    expect(handled).toBe(1);
  });
});

describe('a handler without a rule of access', () => {
  it('does not compile', () => {
    type Arguments = Parameters<typeof Rpc>['length'];
    const ruleIsRequired: 1 extends Arguments ? false : true = true;
    expect(ruleIsRequired).toBe(true);
  });

  it('keeps the service from starting, when it is tied to the transport without @Rpc()', async () => {
    @Controller()
    class Unguarded {
      @MessagePattern('evergreen.membership.v1.MembershipService.GetAccounts')
      getAccounts(): Promise<object> {
        return Promise.resolve({});
      }
    }
    @Controller()
    class Listening {
      @EventPattern('something')
      happened(_fact: unknown): void {}
    }
    for (const controller of [Unguarded, Listening]) {
      await expect(playground.service({}, { controller })).rejects.toThrow('does not say who may call it');
    }
  });

  it('nor can two handlers answer one method', async () => {
    @Controller()
    class Twice {
      @Rpc(MembershipService.method.getTotals, access.anyone)
      first() {
        return Promise.resolve({});
      }

      @Rpc(MembershipService.method.getTotals, access.anyone)
      second() {
        return Promise.resolve({});
      }
    }
    await expect(playground.service({}, { controller: Twice })).rejects.toThrow('has two handlers');
  });
});

describe('a token', () => {
  /** What a service answers to a caller who shows this token at a door for anyone. */
  async function answerTo(token: string): Promise<string> {
    await playground.service({});
    const connection = await playground.connect('stranger');
    const withToken = headers();
    withToken.set(headerNames.caller, token);
    const subject = rpcSubject(playground.prefix, MembershipService.method.getAccounts, undefined);
    const answer = await connection.request(subject, new Uint8Array(), {
      timeout: 5_000,
      headers: withToken,
    });
    return answer.headers?.has(headerNames.error) ? decodeError('x', answer.data).code : 'OK';
  }

  it('that is good is accepted', async () => {
    expect(await answerTo(await playground.tokens.sign(callers.member))).toBe('OK');
  });

  it('that has expired is refused', async () => {
    const longAgo = await callerTokens(playground.keys, () => Date.now() - 62_000);
    expect(await answerTo(await longAgo.sign(callers.member))).toBe('NOT_SIGNED_IN');
  });

  it('that another key signed is refused', async () => {
    const forger = await callerTokens(generateCallerKeys('rewards'));
    expect(await answerTo(await forger.sign(callers.service))).toBe('NOT_SIGNED_IN');
  });

  it('that is no token at all is refused, also where anyone may come in', async () => {
    expect(await answerTo('member')).toBe('NOT_SIGNED_IN');
  });
});
