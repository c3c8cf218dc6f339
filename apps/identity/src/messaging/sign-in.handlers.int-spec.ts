import { ConfigurationError } from '@evergreen/config';
import {
  AccountKind,
  AccountService,
  ChallengeNeed,
  type DemoSignIn,
  IdentityService,
  type OpenedSession,
  StaffService,
} from '@evergreen/contracts/identity';
import type { Caller, RpcClient } from '@evergreen/rpc';
import { type RunningService, startService } from '@evergreen/service';
import { callsWith, testEnvironment, type TestEnvironment } from '@evergreen/testing';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { identity } from '../identity.service.ts';

const origin = { address: '203.0.113.7', userAgent: 'curl/8.9.1' };
const gateway: Caller = { kind: 'service', name: 'gateway' };
const missing = '00000000-0000-7000-8000-000000000000';

let environment: TestEnvironment;
let service: RunningService;
let rpcClient: RpcClient;
let people: DemoSignIn[];

beforeAll(async () => {
  environment = await testEnvironment(identity.migrations);
  const { variables, personalDataVariables } = environment;
  const demonstration = { EVERGREEN_DEMO: 'true', EVERGREEN_CODE_SENDER: 'demo' };
  service = await startService(identity, { ...variables, ...personalDataVariables, ...demonstration });
  ({ rpcClient } = service.platform);
  people = (await doors().listDemoSignIns({})).signIns;
});
afterAll(async () => {
  await service.stop();
  await environment.close();
});

const doors = () => callsWith(rpcClient.service(IdentityService), { caller: gateway });
const account = (caller: Caller) => callsWith(rpcClient.service(AccountService), { caller });
const administration = (caller: Caller) => callsWith(rpcClient.service(StaffService), { caller });

async function signIn(staffNumber: string): Promise<OpenedSession> {
  const person = people.find(({ login }) => login === staffNumber)!;
  const first = await doors().signInStaff({ staffNumber, password: person.password, origin });
  const { step } = first.step!;
  if (step.case !== 'challenge') throw new Error('Signed in by a password alone');
  expect(step.value.need).toBe(ChallengeNeed.TOTP);
  const { challengeToken } = step.value;
  const answer = { case: 'totpCode', value: person.totpCode } as const;
  const next = (await doors().answerChallenge({ challengeToken, answer, origin })).step!.step;
  if (next.case !== 'opened') throw new Error('Not signed in');
  return next.value;
}

/** The person as the gateway vouches for them. */
function callerOf({ viewer }: OpenedSession, provedMsAgo?: number): Caller {
  const { accountId, staffNumber, name, orgPath, grants, sessionId } = viewer!;
  const steppedUpAtMs = provedMsAgo === undefined ? undefined : Date.now() - provedMsAgo;
  const session = {
    id: sessionId,
    address: origin.address,
    ...(steppedUpAtMs === undefined ? {} : { steppedUpAtMs }),
  };
  const own = grants.map(({ role, orgPath: at }) => ({ role: role as 'auditor', orgPath: at }));
  return { kind: 'staff', accountId, staffNumber, name, orgPath, grants: own, session };
}

it('somebody signs in, is known by the token, and signs out', async () => {
  const opened = await signIn('E001');
  const { viewer, times } = await doors().getSession({ sessionToken: opened.sessionToken });
  expect(viewer).toMatchObject({
    kind: AccountKind.STAFF,
    staffNumber: 'E001',
    orgPath: '/',
    grants: expect.arrayContaining([expect.objectContaining({ role: 'administrator', orgPath: '/' })]),
    steppedUpAt: expect.any(String),
    sessionId: expect.any(String),
  });
  expect(Date.parse(times!.endsAt) - Date.parse(times!.expiresAt)).toBeGreaterThan(11 * 3_600_000);
  const { sessions } = await account(callerOf(opened)).listSessions({});
  expect(sessions).toMatchObject([{ method: 'password+totp', isCurrent: true, ...origin }]);
  await doors().signOut({ sessionToken: opened.sessionToken });
  await expect(doors().getSession({ sessionToken: opened.sessionToken })).rejects.toMatchObject({
    code: 'SESSION_ENDED',
  });
});

it('a code that was asked for is on the demonstration page, with a login of nobody none is', async () => {
  expect(await doors().requestCode({ login: '13800138000', origin })).toMatchObject({ validSeconds: 300 });
  expect((await doors().listDemoCodes({})).codes).toEqual([]);
  expect(await doors().getSignInOptions({})).toMatchObject({ providers: [], codesCanBeSent: true });
});

describe('acts that need a fresh proof', () => {
  const acts = (caller: Caller): (() => Promise<unknown>)[] => [
    () => account(caller).changePassword({ currentPassword: 'x', newPassword: 'y' }),
    () => account(caller).renewRecoveryCodes({}),
    () => account(caller).endSession({ sessionId: missing }),
    () => account(caller).endOtherSessions({}),
    () => administration(caller).resetSignIn({ accountId: missing }),
  ];

  it('are refused without one, and ten minutes after it', async () => {
    const opened = await signIn('E006');
    for (const provedMsAgo of [undefined, 10 * 60_000 + 1_000]) {
      for (const act of acts(callerOf(opened, provedMsAgo))) {
        await expect(act()).rejects.toMatchObject({ code: 'STEP_UP_REQUIRED' });
      }
    }
    const refusals = acts(callerOf(opened, 1_000)).map((act) =>
      act().catch((error: { code: string }) => error.code),
    );
    expect(await Promise.all(refusals)).not.toContain('STEP_UP_REQUIRED');
  });

  it('are not the end of the very session', async () => {
    const opened = await signIn('E021');
    await account(callerOf(opened)).endSession({ sessionId: opened.viewer!.sessionId });
    await expect(doors().getSession({ sessionToken: opened.sessionToken })).rejects.toMatchObject({
      code: 'SESSION_ENDED',
    });
  });
});

describe('the doors are closed', () => {
  it.each([
    ['strangers to what only the gateway asks', 'NOT_SIGNED_IN', { kind: 'anonymous' }],
    [
      'members to what only the gateway asks',
      'FORBIDDEN',
      { kind: 'member', accountId: 'a', memberId: 'm', customerId: 'c' },
    ],
  ] as const)('to %s', async (_, code, caller) => {
    const calls = callsWith(rpcClient.service(IdentityService), { caller });
    for (const call of [
      () => calls.signInStaff({ staffNumber: 'E001', password: 'x', origin }),
      () => calls.getSession({ sessionToken: 'x' }),
      () => calls.listDemoSignIns({}),
      () => calls.listDemoCodes({}),
    ]) {
      await expect(call()).rejects.toMatchObject({ code });
    }
  });

  it('to staff who administer nobody', async () => {
    const caller = callerOf(await signIn('E022'), 0);
    for (const call of [
      () => administration(caller).listStaffSessions({}),
      () => administration(caller).endStaffSession({ sessionId: missing }),
      () => administration(caller).resetSignIn({ accountId: missing }),
    ]) {
      await expect(call()).rejects.toMatchObject({ code: 'FORBIDDEN' });
    }
  });

  it('to services where only people have something', async () => {
    await expect(account(gateway).listSessions({})).rejects.toMatchObject({ code: 'FORBIDDEN' });
    await expect(account(gateway).getSecurity({})).rejects.toMatchObject({ code: 'FORBIDDEN' });
  });
});

it.each(['x', '', '\u0000', 'x'.repeat(10_000), '💥'])(
  'input such as %j is refused, not a failure',
  async (text) => {
    const caller = callerOf(await signInOnce(), 0);
    const calls: (() => Promise<unknown>)[] = [
      () => doors().requestCode({ login: text, origin: { address: text, userAgent: text } }),
      () => doors().signInMember({ login: text, code: text, origin }),
      () =>
        doors().signInStaff({
          staffNumber: text,
          password: text,
          origin: { address: text, userAgent: text },
        }),
      () =>
        doors().answerChallenge({ challengeToken: text, answer: { case: 'totpCode', value: text }, origin }),
      () => doors().answerChallenge({ challengeToken: text, origin }),
      () => doors().getTotpEnrolment({ challengeToken: text }),
      () => doors().beginExternalSignIn({ providerId: text, redirectUri: text }),
      () => doors().completeExternalSignIn({ attemptToken: text, callbackUrl: text, origin }),
      () => doors().getSession({ sessionToken: text }),
      () => doors().signOut({ sessionToken: text }),
      () => account(caller).endSession({ sessionId: text }),
      () => account(caller).stepUp({ sessionToken: text, code: text }),
      () => account(caller).markNoticesRead({ noticeId: text }),
      () => account(caller).listNotices({ limit: 1_000 }),
      () => account(caller).changePassword({ currentPassword: text, newPassword: text }),
      () => administration(caller).listStaffSessions({ office: text, accountId: text }),
      () => administration(caller).endStaffSession({ sessionId: text }),
      () => administration(caller).resetSignIn({ accountId: text }),
    ];
    for (const call of calls) {
      const code = await call().then(
        () => 'none',
        (error: { code: string }) => error.code,
      );
      expect(code).not.toBe('INTERNAL');
    }
  },
);

it('does not start where codes would lie open outside of a demonstration', async () => {
  const { variables, personalDataVariables } = environment;
  const open = { EVERGREEN_DEMO: 'false', EVERGREEN_CODE_SENDER: 'demo' };
  await expect(startService(identity, { ...variables, ...personalDataVariables, ...open })).rejects.toThrow(
    ConfigurationError,
  );
});

let once: Promise<OpenedSession> | undefined;
function signInOnce(): Promise<OpenedSession> {
  return (once ??= signIn('E002'));
}
