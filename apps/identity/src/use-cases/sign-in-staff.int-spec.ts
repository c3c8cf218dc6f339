import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { sql } from '@evergreen/persistence';
import { EnrolAuthenticator } from './enrol-authenticator.ts';
import { ReadSession } from './read-session.ts';
import { SignInStaff } from './sign-in-staff.ts';
import { challengeOf, desk, elsewhere, openedOf, type SignInScene, signInScene } from './sign-in.fixture.ts';
import { staffSteps } from './staff-steps.fixture.ts';

let identity: SignInScene;
beforeAll(async () => {
  identity = await signInScene();
});
afterAll(() => identity.close());
beforeEach(() => identity.reset());

const { signIn, answer, totp, hired } = staffSteps(() => identity);

const day = 24 * 3_600_000;
const toldOf = async (accountId: string) => {
  const notices = await identity.database.rows<{ facts: object }>(
    sql`SELECT facts FROM notice WHERE account_id = ${accountId} AND kind = 'FAILED_SIGN_INS'`,
  );
  return notices.map(({ facts }) => facts);
};

describe('number and password', () => {
  it('are followed by a code of the authenticator, and then open a session', async () => {
    const opened = await identity.staff('E021');
    expect(opened).toMatchObject({
      account: { kind: 'staff', staffNumber: 'E021' },
      session: { method: 'password+totp', steppedUpAt: identity.clock.now(), ...desk },
      recoveryCodes: [],
    });
    const { account } = await identity.get(ReadSession).run(opened.token, { onlyLook: true });
    expect(account).toMatchObject({ staffNumber: 'E021', grants: [{ role: 'branch-manager' }] });
  });

  it('may be typed in any case, with blanks around the number', async () => {
    const { password } = await identity.demoStaff('E021');
    challengeOf(await signIn('  e021 ', password), 'totp');
  });

  it('are refused alike for a wrong password, a number nobody has and somebody who has left', async () => {
    const { password, staff } = await identity.demoStaff('E024');
    await identity.database.rows(
      sql`UPDATE staff_account SET is_active = false WHERE account_id = ${staff.accountId}`,
    );
    const attempts = [
      signIn('E021', 'not the password'),
      signIn('E999', 'not the password'),
      signIn('E024', password),
    ];
    const refusals = await Promise.all(attempts.map((each) => each.catch((error: Error) => error)));
    for (const refusal of refusals) {
      expect(refusal).toMatchObject({
        code: 'SIGN_IN_REFUSED',
        facts: {},
        message: (refusals[0] as Error).message,
      });
    }
    await identity.database.rows(sql`UPDATE staff_account SET is_active = true`);
  });

  it('take as long for a number nobody has as for a wrong password', async () => {
    const timed = async (staffNumber: string) => {
      await identity.settled();
      const from = performance.now();
      await signIn(staffNumber, 'not the password').catch(() => undefined);
      return performance.now() - from;
    };
    const [known, unknown]: [number[], number[]] = [[], []];
    for (let n = 0; n < 16; n += 1) {
      known.push(await timed(`E02${1 + (n % 4)}`));
      unknown.push(await timed(`X02${1 + (n % 4)}`));
    }
    // A hash takes far longer than all the rest: without one it would be a fraction.
    expect(Math.min(...unknown)).toBeGreaterThan(Math.min(...known) * 0.5);
  });

  it('of the demonstration open nothing outside of one', async () => {
    const { token } = await identity.staff('E001');
    const { password } = await identity.demoStaff('E001');
    const { database, folder, clock } = identity;
    const production = await signInScene({ besides: { database, folder, clock }, demo: 'false' });
    await expect(production.get(SignInStaff).run('E001', password, desk)).rejects.toMatchObject({
      code: 'SIGN_IN_REFUSED',
    });
    await expect(production.get(ReadSession).run(token, { onlyLook: true })).rejects.toMatchObject({
      code: 'SESSION_ENDED',
    });
    await production.close();
  });
});

describe('guessing passwords', () => {
  it('is slowed down from the fifth wrong one on, and never stopped for good', async () => {
    const { password } = await identity.demoStaff('E021');
    for (let n = 0; n < 5; n += 1) {
      await expect(signIn('E021', 'wrong')).rejects.toMatchObject({ code: 'SIGN_IN_REFUSED' });
    }
    await expect(signIn('E021', password)).rejects.toMatchObject({
      code: 'RATE_LIMITED',
      facts: { retryAfterSeconds: 30 },
    });
    identity.pass(30_000);
    await expect(signIn('E021', 'wrong')).rejects.toMatchObject({ code: 'SIGN_IN_REFUSED' });
    await expect(signIn('E021', password)).rejects.toMatchObject({
      code: 'RATE_LIMITED',
      facts: { retryAfterSeconds: 60 },
    });
    identity.pass(60_000);
    challengeOf(await signIn('E021', password), 'totp');
  });

  it('is slowed down alike for a number nobody has', async () => {
    for (let n = 0; n < 5; n += 1) {
      await expect(signIn('E998', 'wrong')).rejects.toMatchObject({ code: 'SIGN_IN_REFUSED' });
    }
    await expect(signIn('E998', 'wrong')).rejects.toMatchObject({
      code: 'RATE_LIMITED',
      facts: { retryAfterSeconds: 30 },
    });
  });

  it('gets no further with many at once', async () => {
    const attempts = Array.from({ length: 25 }, () =>
      signIn('E021', 'wrong').catch((error: { code: string }) => error.code),
    );
    const codes = await Promise.all(attempts);
    expect(codes.filter((code) => code === 'SIGN_IN_REFUSED')).toHaveLength(5);
    expect(codes.filter((code) => code === 'RATE_LIMITED')).toHaveLength(20);
  });

  it('from elsewhere does not keep the person out who signs in where they always do', async () => {
    await identity.staff('E021');
    for (let n = 0; n < 6; n += 1) await signIn('E021', 'wrong', elsewhere).catch(() => undefined);
    await expect(signIn('E021', 'wrong', elsewhere)).rejects.toMatchObject({ code: 'RATE_LIMITED' });
    identity.pass(30_000);
    const { account } = await identity.staff('E021');
    expect(await toldOf(account.accountId)).toEqual([{ attempts: '5', address: elsewhere.address }]);
  });

  it('over many numbers is stopped by address', async () => {
    const from = { ...elsewhere, address: '2001:db8:7:7:1::1' };
    const codes: unknown[] = [];
    for (let n = 0; n < 51; n += 1) {
      const address = `2001:db8:7:7:${n.toString(16)}::1`;
      codes.push(
        await signIn(`X${n}`, 'wrong', { ...from, address }).catch((error: { code: string }) => error.code),
      );
    }
    expect(codes.slice(0, 50)).not.toContain('RATE_LIMITED');
    expect(codes[50]).toBe('RATE_LIMITED');
    const { password } = await identity.demoStaff('E021');
    challengeOf(await signIn('E021', password), 'totp');
  });

  it('by others at the address does not keep out whoever is on a device of theirs', async () => {
    const own = { ...elsewhere, browserId: 'own' };
    await identity.staff('E021', own);
    for (let n = 0; n < 50; n += 1) await signIn(`X${n}`, 'wrong', elsewhere).catch(() => undefined);
    const { password } = await identity.demoStaff('E021');
    await expect(signIn('E021', password, elsewhere)).rejects.toMatchObject({ code: 'RATE_LIMITED' });
    expect((await identity.staff('E021', own)).account.kind).toBe('staff');
  });

  it('is told of weeks later, and slows nobody down by then', async () => {
    await identity.staff('E021');
    for (let n = 0; n < 5; n += 1) await signIn('E021', 'wrong', elsewhere).catch(() => undefined);
    identity.pass(30 * day);
    // What nobody needs goes with the next wrong answer of anybody.
    await signIn('E022', 'wrong').catch(() => undefined);
    for (let n = 0; n < 5; n += 1) {
      await expect(signIn('E021', 'wrong', elsewhere)).rejects.toMatchObject({ code: 'SIGN_IN_REFUSED' });
    }
    const { account } = await identity.staff('E021');
    expect(await toldOf(account.accountId)).toEqual([{ attempts: '10', address: elsewhere.address }]);
  });

  it('is forgotten after half a year, and after a day where there is nobody to tell', async () => {
    const counted = () => identity.database.rows(sql`SELECT who FROM sign_in_failure`);
    await signIn('E998', 'wrong').catch(() => undefined);
    await signIn('E021', 'wrong').catch(() => undefined);
    identity.pass(day + 1);
    await signIn('E022', 'wrong').catch(() => undefined);
    expect(await counted()).toHaveLength(2);
    identity.pass(180 * day + 1);
    await signIn('E023', 'wrong').catch(() => undefined);
    expect(await counted()).toHaveLength(1);
  });

  it('shows in the audit also where the password was found and nothing else', async () => {
    const { staff } = await identity.demoStaff('E021');
    await identity.password('E021', elsewhere);
    expect(await identity.acts()).toMatchObject([
      { act: 'sign-in.password-accepted', recordId: staff.accountId, address: elsewhere.address },
    ]);
  });

  it('is written down for accounts that exist, without what was typed', async () => {
    await signIn('E021', 'hunter2 hunter2').catch(() => undefined);
    await signIn('E997', 'hunter2 hunter2').catch(() => undefined);
    const { staff } = await identity.demoStaff('E021');
    const failed = (await identity.acts()).filter(({ act }) => act === 'sign-in.failed');
    expect(failed.map(({ recordId, address }) => [recordId, address])).toEqual([
      [staff.accountId, desk.address],
    ]);
    expect(
      failed.map(({ beforeJson, afterJson, reason }) => beforeJson + afterJson + reason).join(),
    ).not.toContain('hunter2');
  });
});

it('keeps neither passwords nor secrets nor codes in clear', async () => {
  const { staffNumber, activationPassword } = await hired();
  const token = challengeOf(await signIn(staffNumber, activationPassword), 'new-password');
  const next = challengeOf(
    await answer(token, { kind: 'new-password', password: 'quiet-harbour-41-lamp' }),
    'enrol-totp',
  );
  const { secret } = await identity.get(EnrolAuthenticator).begin(next);
  const { recoveryCodes, token: session } = openedOf(await answer(next, totp(secret)));
  const tables = ['staff_credential', 'recovery_code', 'sign_in_challenge', 'session', 'notice', 'outbox'];
  const kept: string[] = [];
  for (const table of tables) {
    const rows = await identity.database.rows<{ text: string }>(
      sql`SELECT row_to_json(t)::text AS text FROM ${sql.table(table)} t`,
    );
    kept.push(...rows.map(({ text }) => text));
  }
  for (const clear of ['quiet-harbour', activationPassword, secret, session, ...recoveryCodes]) {
    expect(kept.join()).not.toContain(clear);
  }
});
