import { setImmediate as nextTurn } from 'node:timers/promises';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { sql } from '@evergreen/persistence';
import { codeAt } from './authenticator.ts';
import { Notices } from './notices.ts';
import type { OpenedSession } from './open-session.ts';
import { OwnSecurity } from './own-security.ts';
import { PasswordHasher } from './password-hasher.ts';
import { ReadSession } from './read-session.ts';
import { RequestCode } from './request-code.ts';
import { ResetSignIn } from './reset-sign-in.ts';
import { SetAbsence } from './set-absence.ts';
import { SignInStaff } from './sign-in-staff.ts';
import { challengeOf, desk, elsewhere, type SignInScene, signInScene, wrong } from './sign-in.fixture.ts';
import { StaffSessions } from './staff-sessions.ts';
import { StepUp } from './step-up.ts';

let identity: SignInScene;
beforeAll(async () => {
  identity = await signInScene();
});
afterAll(() => identity.close());
beforeEach(async () => {
  await identity.reset();
  await identity.enrol([{ n: 1, phone: '13800138000' }, { n: 2 }]);
});

const read = (token: string, onlyLook = false) => identity.get(ReadSession).run(token, { onlyLook });
const ended = { code: 'SESSION_ENDED' };
const codeOf = (error: { code: string }) => error.code;
/** What a sign-in by strangers is refused with. */
const signIn = (staffNumber: string, password: string) =>
  identity
    .get(SignInStaff)
    .run(staffNumber, password, { ...desk, browserId: 'another' })
    .then(() => 'none', codeOf);

describe('a fresh proof', () => {
  const stepUp = (opened: OpenedSession, code: string, token = opened.token) =>
    identity.get(StepUp).run(opened.account.accountId, token, code, desk.address);
  const code = async (staffNumber: string) => {
    identity.pass(60_000);
    return codeAt((await identity.demoStaff(staffNumber)).totpSecret, identity.clock.now());
  };

  it('gives the session another token, and the old one ends', async () => {
    const before = await identity.staff('E021');
    const after = await stepUp(before, await code('E021'));
    expect(after.session).toEqual({
      ...before.session,
      lastSeenAt: identity.clock.now(),
      steppedUpAt: identity.clock.now(),
    });
    await expect(read(before.token)).rejects.toMatchObject(ended);
    expect((await read(after.token)).session.steppedUpAt).toEqual(identity.clock.now());
    expect(identity.told.at(-1)).toEqual([before.account.accountId]);
    const acts = (await identity.acts()).filter(({ act }) => act === 'session.stepped-up');
    expect(acts.map(({ recordId }) => recordId)).toEqual([before.session.sessionId]);
  });

  it('exchanges a token once, however many ask at once', async () => {
    const before = await identity.member('M0000001');
    await identity.get(RequestCode).toStepUp(before.account.accountId);
    await identity.settled();
    const sent = identity.sent.at(-1)!.code;
    const outcomes = await Promise.allSettled([1, 2, 3, 4, 5].map(() => stepUp(before, sent)));
    expect(outcomes.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
    await expect(read(before.token)).rejects.toMatchObject(ended);
  });

  it('is taken for the person of the session only', async () => {
    const [mine, theirs] = [await identity.staff('E021'), await identity.staff('E022')];
    await expect(stepUp(mine, await code('E021'), theirs.token)).rejects.toMatchObject(ended);
    await expect(stepUp(theirs, await code('E021'))).rejects.toMatchObject({ code: 'CODE_WRONG' });
    await expect(stepUp(mine, 'x', 'x')).rejects.toMatchObject(ended);
  });

  it('of staff can be guessed at five times, then only slowly', async () => {
    const mine = await identity.staff('E021');
    const right = await code('E021');
    for (const attemptsLeft of [4, 3, 2, 1, 0]) {
      await expect(stepUp(mine, wrong(right))).rejects.toMatchObject({
        code: 'CODE_WRONG',
        facts: { attemptsLeft },
      });
    }
    await expect(stepUp(mine, right)).rejects.toMatchObject({ code: 'RATE_LIMITED' });
    await expect(read(mine.token)).resolves.toBeDefined();
  });

  it('is not held up by wrong answers of others at the same address', async () => {
    const mine = await identity.staff('E021');
    for (let n = 0; n < 50; n += 1) await signIn(`X${n}`, 'wrong');
    await expect(signIn('X50', 'wrong')).resolves.toBe('RATE_LIMITED');
    await expect(stepUp(mine, await code('E021'))).resolves.toBeDefined();
  });

  it('of members needs a code of its own: one to sign in with is none', async () => {
    const mine = await identity.member('M0000001');
    const toSignIn = await identity.codeFor('M0000001');
    await expect(stepUp(mine, toSignIn)).rejects.toMatchObject({ code: 'CODE_EXPIRED' });
  });
});

describe('own security', () => {
  const own = ({ account, session }: OpenedSession) => ({
    accountId: account.accountId,
    staffNumber: account.kind === 'staff' ? account.staffNumber : '',
    sessionId: session.sessionId,
    address: desk.address,
  });

  it('a new password ends all other sessions and opens from now on', async () => {
    const { password } = await identity.demoStaff('E022');
    const [other, mine] = [await identity.staff('E022'), await identity.staff('E022')];
    const security = identity.get(OwnSecurity);
    await expect(security.changePassword(own(mine), 'wrong', 'quiet-harbour-41-lamp')).rejects.toMatchObject({
      code: 'SIGN_IN_REFUSED',
    });
    await expect(security.changePassword(own(mine), password, 'E022-harbour-41')).rejects.toMatchObject({
      code: 'PASSWORD_REFUSED',
      facts: { reason: 'PERSONAL' },
    });
    const changes = ['quiet-harbour-41-lamp', 'loud-mountain-17-sofa'].map((wanted) =>
      security.changePassword(own(mine), password, wanted).then(
        () => wanted,
        (error: { code: string }) => error.code,
      ),
    );
    const outcomes = await Promise.all(changes);
    expect(outcomes).toContain('CHANGED_MEANWHILE');
    await expect(read(other.token)).rejects.toMatchObject(ended);
    await expect(read(mine.token)).resolves.toBeDefined();
    const chosen = outcomes.find((each) => each !== 'CHANGED_MEANWHILE')!;
    challengeOf(await identity.get(SignInStaff).run('E022', chosen, desk), 'totp');
    const { notices } = await identity.get(Notices).list(mine.account.accountId, 10);
    expect(notices.map(({ kind }) => kind)).toContain('PASSWORD_CHANGED');
  });

  it('is not held up by strangers who guess elsewhere', async () => {
    const mine = await identity.staff('E022');
    const { password } = await identity.demoStaff('E022');
    for (let n = 0; n < 8; n += 1)
      await identity
        .get(SignInStaff)
        .run('E022', `guess ${n}`, elsewhere)
        .catch(() => undefined);
    const security = identity.get(OwnSecurity);
    await security.changePassword(own(mine), password, 'quiet-harbour-41-lamp');
    await expect(
      identity.get(SignInStaff).run('E022', 'quiet-harbour-41-lamp', elsewhere),
    ).rejects.toMatchObject({ code: 'RATE_LIMITED' });
  });

  it('and signing in do not count passwords that could not be looked at', async () => {
    const mine = await identity.staff('E022');
    const [{ password }, other] = [await identity.demoStaff('E022'), await identity.demoStaff('E021')];
    const change = (wanted: string) => identity.get(OwnSecurity).changePassword(own(mine), password, wanted);
    const attempts = [() => change('x').catch(codeOf), () => signIn('E021', other.password)];
    const stop = keepBusy(identity.get(PasswordHasher));
    try {
      for (const attempt of attempts) {
        // Now and then one gets its turn.
        for (let unseen = 0, n = 0; unseen < 5 && n < 100; n += 1) {
          if ((await attempt()) === 'SERVICE_UNAVAILABLE') unseen += 1;
        }
      }
    } finally {
      await stop();
    }
    await change('quiet-harbour-41-lamp');
    await expect(signIn('E021', other.password)).resolves.toBe('none');
  });

  it('new recovery codes replace the old ones', async () => {
    const mine = await identity.staff('E023');
    const security = identity.get(OwnSecurity);
    const first = await security.renewRecoveryCodes(mine.account.accountId);
    const second = await security.renewRecoveryCodes(mine.account.accountId);
    expect(new Set([...first, ...second]).size).toBe(20);
    const used = await identity.get(StepUp).run(mine.account.accountId, mine.token, second[0]!, desk.address);
    await expect(
      identity.get(StepUp).run(mine.account.accountId, used.token, first[0]!, desk.address),
    ).rejects.toMatchObject({ code: 'CODE_WRONG' });
    expect(await security.show(mine.account.accountId)).toMatchObject({
      hasPassword: true,
      hasTotp: true,
      recoveryCodesLeft: 9,
    });
  });
});

describe('an administrator', () => {
  it('sees and ends sessions at their offices only', async () => {
    const [near, far] = [await identity.staff('E022'), await identity.staff('E031')];
    const sessions = identity.get(StaffSessions);
    const numbers = async (...asked: Parameters<StaffSessions['list']>) =>
      (await sessions.list(...asked)).map(({ staffNumber }) => staffNumber);
    expect(await numbers(['/32'], {})).toEqual(['E022']);
    expect(await numbers(['/'], {})).toEqual(['E031', 'E022']);
    expect(await numbers(['/'], { office: '/32/3201' })).toEqual(['E022']);
    expect(await numbers(['/32'], { office: '/33' })).toEqual([]);
    expect(await numbers([], {})).toEqual([]);
    expect(await numbers(['/'], { accountId: far.account.accountId })).toEqual(['E031']);
    const strange = ['x', '00000000-0000-7000-8000-000000000000', far.session.sessionId];
    for (const sessionId of strange) {
      await expect(sessions.end(['/32'], sessionId)).rejects.toMatchObject({ code: 'NOT_FOUND' });
    }
    for (let twice = 0; twice < 2; twice += 1) await sessions.end(['/32'], near.session.sessionId);
    await expect(read(near.token)).rejects.toMatchObject(ended);
    await expect(read(far.token)).resolves.toBeDefined();
    const { notices } = await identity.get(Notices).list(near.account.accountId, 10);
    expect(notices.map(({ kind }) => kind)).toEqual(['SESSIONS_ENDED']);
  });

  it('resets the sign-in of somebody at their offices who may do no more than they could give', async () => {
    const admin = await identity.demoStaff('E006');
    const actor = { kind: 'staff', accountId: admin.staff.accountId, grants: admin.staff.grants } as const;
    const { token, account } = await identity.staff('E023');
    const before = await identity.demoStaff('E023');
    const reset = identity.get(ResetSignIn);
    const { activationPassword } = await reset.run(actor, account.accountId);
    await expect(read(token)).rejects.toMatchObject(ended);
    const signIn = (password: string) => identity.get(SignInStaff).run('E023', password, desk);
    await expect(signIn(before.password)).rejects.toMatchObject({ code: 'SIGN_IN_REFUSED' });
    challengeOf(await signIn(activationPassword), 'new-password');
    const again = await reset.run(actor, account.accountId);
    await expect(signIn(activationPassword)).rejects.toMatchObject({ code: 'SIGN_IN_REFUSED' });
    challengeOf(await signIn(again.activationPassword), 'new-password');

    const elsewhereId = (await identity.demoStaff('E031')).staff.accountId;
    await expect(reset.run(actor, elsewhereId)).rejects.toMatchObject({ code: 'NOT_FOUND' });
    await identity.database.rows(
      sql`INSERT INTO staff_grant VALUES (${account.accountId}, 'auditor', '/33')`,
    );
    await expect(reset.run(actor, account.accountId)).rejects.toMatchObject({ code: 'GRANT_REFUSED' });
    await identity.database.rows(sql`DELETE FROM staff_grant WHERE role = 'auditor' AND org_path = '/33'`);
  });

  it('does not reset who stands in today for somebody who may do more', async () => {
    const admin = await identity.demoStaff('E006');
    const actor = { kind: 'staff', accountId: admin.staff.accountId, grants: admin.staff.grants } as const;
    const [deputy, away] = [await identity.demoStaff('E021'), await identity.demoStaff('E005')];
    const today = identity.clock.today();
    const absence = { key: 'leave', fromOn: today, toOn: today, deputyAccountId: deputy.staff.accountId };
    await identity.get(SetAbsence).run({ kind: 'operator' }, { accountId: away.staff.accountId, ...absence });
    const reset = identity.get(ResetSignIn).run(actor, deputy.staff.accountId);
    await expect(reset).rejects.toMatchObject({ code: 'GRANT_REFUSED', facts: { reason: 'BEYOND_REACH' } });
    await identity.database.rows(sql`DELETE FROM staff_absence`);
    await expect(identity.get(ResetSignIn).run(actor, deputy.staff.accountId)).resolves.toBeDefined();
  });
});

/** Has passwords hashed without end, so that there is hardly room for more. */
function keepBusy(hasher: PasswordHasher): () => Promise<void> {
  let isBusy = true;
  const work = (async () => {
    const hashes: Promise<unknown>[] = [];
    for (; isBusy; await nextTurn()) hashes.push(hasher.hash('x').catch(() => undefined));
    await Promise.all(hashes);
  })();
  return () => {
    isBusy = false;
    return work;
  };
}
