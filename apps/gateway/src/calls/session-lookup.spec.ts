import { describe, expect, it } from '@jest/globals';
import { AccountKind, type OpenedSession } from '@evergreen/contracts/identity';
import { callerTokens, generateCallerKeys } from '@evergreen/rpc';
import { confirmedSession } from './confirmed-session.ts';
import type { Services } from './services.ts';
import { SessionLookup } from './session-lookup.ts';

const member = {
  kind: AccountKind.MEMBER,
  grants: [],
  accountId: 'a',
  memberId: 'm',
  customerId: 'c',
  sessionId: 's',
};
const times = { expiresAt: '2026-11-22T08:30:00Z', endsAt: '2026-11-22T20:00:00Z' };
const here = { address: '10.0.0.1' };

async function lookup() {
  let nowMs = 0;
  const asked: string[] = [];
  const pending: (() => void)[] = [];
  const getSession = async ({ sessionToken = '', onlyLook = false }) => {
    asked.push(onlyLook ? `${sessionToken}, only looking` : sessionToken);
    await new Promise<void>((resolve) => pending.push(resolve));
    return { viewer: member, times };
  };
  const identity = { getSession } as unknown as Services['identity'];
  const sessions = new SessionLookup(identity, await callerTokens(generateCallerKeys()), () => nowMs);
  const answer = () => pending.splice(0).forEach((resolve) => resolve());
  return {
    sessions,
    asked,
    answer,
    known: async (use = here) => {
      const found = sessions.find('t', use);
      answer();
      return found;
    },
    pass: (ms: number) => (nowMs += ms),
  };
}

describe('a session', () => {
  it('is asked for again after five seconds', async () => {
    const { sessions, asked, known, pass } = await lookup();
    expect(await known()).toMatchObject({ viewer: { kind: 'member', memberId: 'm' }, times });
    pass(4_999);
    expect(sessions.remembered('t', here)).toBeDefined();
    pass(1);
    expect(sessions.remembered('t', here)).toBeUndefined();
    expect(asked).toEqual(['t']);
  });

  it('carries the address of each request, without being asked for again', async () => {
    const { asked, known } = await lookup();
    const [first, second] = [await known(), await known({ address: '10.0.0.2' })];
    expect(first?.viewer.session).toEqual({ id: 's', address: '10.0.0.1' });
    expect(second?.viewer.session).toEqual({ id: 's', address: '10.0.0.2' });
    expect(second?.callerToken).not.toBe(first?.callerToken);
    expect(asked).toEqual(['t']);
  });

  it('that was only looked at is asked for again when it is used, and not the other way round', async () => {
    const { asked, known } = await lookup();
    await known({ ...here, onlyLook: true } as typeof here);
    await known();
    await known({ ...here, onlyLook: true } as typeof here);
    expect(asked).toEqual(['t, only looking', 't']);
  });

  it.each([
    ['it is ended here', (sessions: SessionLookup) => sessions.forget('t')],
    ['something about the account changes', (sessions: SessionLookup) => sessions.forgetAccounts(['a'])],
    ['hints may have been missed', (sessions: SessionLookup) => sessions.forgetAll()],
  ])('is asked for again when %s', async (_, change) => {
    const { sessions, known } = await lookup();
    await known();
    change(sessions);
    expect(sessions.remembered('t', here)).toBeUndefined();
  });

  it('is kept when another account changes', async () => {
    const { sessions, known } = await lookup();
    await known();
    sessions.forgetAccounts(['b']);
    expect(sessions.remembered('t', here)).toBeDefined();
  });

  it('that changes while the question is on its way is not remembered, and asked for anew meanwhile', async () => {
    const { sessions, asked, answer } = await lookup();
    const before = sessions.find('t', here);
    sessions.forgetAccounts(['a']);
    const after = sessions.find('t', here);
    expect(asked).toEqual(['t', 't']);
    answer();
    await before;
    const known = await after;
    expect(sessions.remembered('t', here)).toBe(known);
  });
});

describe('a session that identity has just opened', () => {
  const opened = { sessionToken: 't', viewer: member, times } as unknown as OpenedSession;

  it('is remembered', async () => {
    const { sessions, asked } = await lookup();
    const known = await sessions.opened(opened, here.address, sessions.asOf);
    expect(sessions.remembered('t', here)).toBe(known);
    expect(asked).toEqual([]);
  });

  it.each([
    ['its account has changed', (sessions: SessionLookup) => sessions.forgetAccounts(['a'])],
    ['it is ended here', (sessions: SessionLookup) => sessions.forget('t')],
    ['hints may have been missed', (sessions: SessionLookup) => sessions.forgetAll()],
  ])('is asked for again when %s before the answer is read', async (_, change) => {
    const { sessions } = await lookup();
    const { asOf } = sessions;
    change(sessions);
    expect(await sessions.opened(opened, here.address, asOf)).toMatchObject({ viewer: { memberId: 'm' } });
    expect(sessions.remembered('t', here)).toBeUndefined();
  });
});

it('an account of an unknown kind is nobody', () => {
  expect(() => confirmedSession({ times: times as never })).toThrow();
  expect(() => confirmedSession({ times: times as never, viewer: { grants: [] } as never })).toThrow();
});

it('a role of a newer release allows nothing', () => {
  const viewer = { kind: AccountKind.STAFF, staffNumber: 'E1', grants: [{ role: 'wizard', orgPath: '/' }] };
  expect(confirmedSession({ times: times as never, viewer: viewer as never }).grants).toEqual([]);
});
