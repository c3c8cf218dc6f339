import { describe, expect, it } from '@jest/globals';
import { AccountKind } from '@evergreen/contracts/identity';
import { callerTokens, generateCallerKeys } from '@evergreen/rpc';
import type { Services } from './services.ts';
import { SessionLookup, viewerOf } from './session-lookup.ts';

const member = { kind: AccountKind.MEMBER, accountId: 'a', memberId: 'm', customerId: 'c' };

async function lookup() {
  let nowMs = 0;
  const asked: string[] = [];
  const pending: (() => void)[] = [];
  const getSession = async ({ sessionToken = '' }) => {
    asked.push(sessionToken);
    await new Promise<void>((resolve) => pending.push(resolve));
    return { viewer: member };
  };
  const identity = { getSession } as unknown as Services['identity'];
  const sessions = new SessionLookup(identity, await callerTokens(generateCallerKeys()), () => nowMs);
  return {
    sessions,
    asked,
    answer: () => pending.splice(0).forEach((resolve) => resolve()),
    pass: (ms: number) => (nowMs += ms),
  };
}

describe('a session', () => {
  it('is asked for again after five seconds', async () => {
    const { sessions, asked, answer, pass } = await lookup();
    const first = sessions.find('t');
    answer();
    expect(await first).toMatchObject({ viewer: { kind: 'member', memberId: 'm' } });
    pass(4_999);
    expect(sessions.remembered('t')).toBeDefined();
    pass(1);
    expect(sessions.remembered('t')).toBeUndefined();
    expect(asked).toEqual(['t']);
  });

  it('that ends while the question is on its way is not remembered', async () => {
    const { sessions, answer } = await lookup();
    const first = sessions.find('t');
    sessions.forget('t');
    answer();
    await first;
    expect(sessions.remembered('t')).toBeUndefined();
  });
});

it('an account of an unknown kind is nobody', () => {
  expect(() => viewerOf(undefined)).toThrow();
});
