import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { sql } from '@evergreen/persistence';
import { challengeRules } from '../domain/challenge.ts';
import { passwordRules } from '../domain/password.ts';
import type { StaffAccount } from '../domain/staff.ts';
import { AnswerChallenge, type ChallengeAnswer } from './answer-challenge.ts';
import { codeAt } from './authenticator.ts';
import { CreateStaff } from './create-staff.ts';
import { EnrolAuthenticator } from './enrol-authenticator.ts';
import { FindAccount } from './find-account.ts';
import { newcomer } from './people.fixture.ts';
import { ReadSession } from './read-session.ts';
import { SignInStaff } from './sign-in-staff.ts';
import {
  challengeOf,
  desk,
  elsewhere,
  openedOf,
  type SignInScene,
  signInScene,
  wrong,
} from './sign-in.fixture.ts';

let identity: SignInScene;
let made = 0;
beforeAll(async () => {
  identity = await signInScene();
});
afterAll(() => identity.close());
beforeEach(() => identity.reset());

const signIn = (staffNumber: string, password: string, origin = desk) =>
  identity.get(SignInStaff).run(staffNumber, password, origin);
const answer = (token: string, given: ChallengeAnswer, origin = desk) =>
  identity.get(AnswerChallenge).run(token, given, origin);
const totp = (secret: string, aheadMs = 0): ChallengeAnswer => ({
  kind: 'totp-code',
  code: codeAt(secret, new Date(identity.clock.now().getTime() + aheadMs)),
});

/** Somebody taken on today. */
async function hired() {
  const command = newcomer((made += 1));
  const created = await identity.get(CreateStaff).run({ kind: 'operator' }, command);
  return { ...created, staffNumber: command.staffNumber, accountId: created.staff.accountId };
}

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
    const notices = await identity.database.rows<{ kind: string; facts: object }>(
      sql`SELECT kind, facts FROM notice WHERE account_id = ${account.accountId}`,
    );
    expect(notices).toEqual([
      { kind: 'FAILED_SIGN_INS', facts: { attempts: '5', address: elsewhere.address } },
    ]);
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

describe('the code of the authenticator', () => {
  it('works once, also in another sign-in', async () => {
    const { totpSecret } = await identity.demoStaff('E021');
    identity.pass(60_000);
    const tokens = [await identity.password('E021'), await identity.password('E021')].map((step) =>
      challengeOf(step, 'totp'),
    );
    const given = totp(totpSecret);
    openedOf(await answer(tokens[0]!, given));
    await expect(answer(tokens[1]!, given)).rejects.toMatchObject({
      code: 'CODE_WRONG',
      facts: { attemptsLeft: 4 },
    });
    // Nor does the one before it, which is still near enough.
    await expect(answer(tokens[1]!, totp(totpSecret, -30_000))).rejects.toMatchObject({ code: 'CODE_WRONG' });
    openedOf(await answer(tokens[1]!, totp(totpSecret, 30_000)));
  });

  it('opens one session when it arrives several times at once', async () => {
    const { totpSecret } = await identity.demoStaff('E021');
    identity.pass(60_000);
    const tokens: string[] = [];
    for (let n = 0; n < 4; n += 1) tokens.push(challengeOf(await identity.password('E021'), 'totp'));
    const given = totp(totpSecret);
    const outcomes = await Promise.allSettled([...tokens, ...tokens].map((token) => answer(token, given)));
    expect(outcomes.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
  });

  it('may be one step off, not two', async () => {
    const { totpSecret } = await identity.demoStaff('E021');
    identity.pass(120_000);
    const token = challengeOf(await identity.password('E021'), 'totp');
    await expect(answer(token, totp(totpSecret, -60_000))).rejects.toMatchObject({ code: 'CODE_WRONG' });
    await expect(answer(token, totp(totpSecret, 60_000))).rejects.toMatchObject({ code: 'CODE_WRONG' });
    openedOf(await answer(token, totp(totpSecret, -30_000)));
  });

  it('can be guessed at five times, in as many sign-ins as one likes', async () => {
    const { totpSecret } = await identity.demoStaff('E021');
    identity.pass(60_000);
    const tokens: string[] = [];
    for (let n = 0; n < 4; n += 1) tokens.push(challengeOf(await identity.password('E021'), 'totp'));
    const given = totp(totpSecret);
    const guess = { kind: 'totp-code', code: wrong(given.kind === 'totp-code' ? given.code : '') } as const;
    const guesses = Array.from({ length: 20 }, (_, n) =>
      answer(tokens[n % 4]!, guess).catch((error: { code: string }) => error.code),
    );
    const codes = await Promise.all(guesses);
    expect(codes.filter((code) => code === 'CODE_WRONG')).toHaveLength(5);
    await expect(answer(tokens[0]!, given)).rejects.toMatchObject({ code: 'RATE_LIMITED' });
    await expect(identity.password('E021')).rejects.toMatchObject({ code: 'RATE_LIMITED' });
  });
});

describe('a challenge', () => {
  it('ends after five wrong answers, even for the right one', async () => {
    const { totpSecret } = await identity.demoStaff('E021');
    identity.pass(60_000);
    const token = challengeOf(await identity.password('E021'), 'totp');
    for (const attemptsLeft of [4, 3, 2, 1, 0]) {
      await expect(answer(token, { kind: 'totp-code', code: 'x' })).rejects.toMatchObject({
        code: 'CODE_WRONG',
        facts: { attemptsLeft },
      });
    }
    await expect(answer(token, totp(totpSecret))).rejects.toMatchObject({ code: 'CHALLENGE_ENDED' });
  });

  it('takes one right answer', async () => {
    const { totpSecret } = await identity.demoStaff('E021');
    identity.pass(60_000);
    const token = challengeOf(await identity.password('E021'), 'totp');
    openedOf(await answer(token, totp(totpSecret)));
    await expect(answer(token, totp(totpSecret, 30_000))).rejects.toMatchObject({ code: 'CHALLENGE_ENDED' });
  });

  it('ends after ten minutes', async () => {
    const { totpSecret } = await identity.demoStaff('E021');
    const token = challengeOf(await identity.password('E021'), 'totp');
    identity.pass(challengeRules.validMs);
    await expect(answer(token, totp(totpSecret))).rejects.toMatchObject({ code: 'CHALLENGE_ENDED' });
  });

  it.each(['', 'x', 'A'.repeat(43)])('is not %j', async (token) => {
    await expect(answer(token, { kind: 'totp-code', code: '123456' })).rejects.toMatchObject({
      code: 'CHALLENGE_ENDED',
    });
    await expect(identity.get(EnrolAuthenticator).begin(token)).rejects.toMatchObject({
      code: 'CHALLENGE_ENDED',
    });
  });

  it('for a code neither takes a password nor shows a secret', async () => {
    const token = challengeOf(await identity.password('E021'), 'totp');
    await expect(
      answer(token, { kind: 'new-password', password: 'quiet-harbour-41-lamp' }),
    ).rejects.toMatchObject({
      code: 'INVALID_INPUT',
    });
    await expect(identity.get(EnrolAuthenticator).begin(token)).rejects.toMatchObject({
      code: 'CHALLENGE_ENDED',
    });
  });

  it('ends when the person may no longer enter', async () => {
    const { totpSecret, staff } = await identity.demoStaff('E021');
    identity.pass(60_000);
    const token = challengeOf(await identity.password('E021'), 'totp');
    await identity.database.rows(
      sql`UPDATE staff_account SET is_active = false WHERE account_id = ${staff.accountId}`,
    );
    await expect(answer(token, totp(totpSecret))).rejects.toMatchObject({ code: 'CHALLENGE_ENDED' });
    await identity.database.rows(sql`UPDATE staff_account SET is_active = true`);
  });
});

describe('the first sign-in', () => {
  it('asks for a password of their own, then for an authenticator, and shows recovery codes once', async () => {
    const { staffNumber, activationPassword } = await hired();
    const first = challengeOf(await signIn(staffNumber, activationPassword), 'new-password');
    const password = 'quiet-harbour-41-lamp';
    const second = challengeOf(await answer(first, { kind: 'new-password', password }), 'enrol-totp');
    const { secret, uri } = await identity.get(EnrolAuthenticator).begin(second);
    expect(uri).toContain(`otpauth://totp/Evergreen:${staffNumber}?`);
    expect(uri).toContain(secret);
    expect((await identity.get(EnrolAuthenticator).begin(second)).secret).toBe(secret);
    const opened = openedOf(await answer(second, totp(secret)));
    expect(opened.recoveryCodes).toHaveLength(10);
    expect(opened.session.method).toBe('password+totp');
    await expect(signIn(staffNumber, activationPassword)).rejects.toMatchObject({ code: 'SIGN_IN_REFUSED' });
    const again = challengeOf(await signIn(staffNumber, password), 'totp');
    identity.pass(60_000);
    expect(openedOf(await answer(again, totp(secret))).recoveryCodes).toEqual([]);
    const acts = (await identity.acts()).map(({ act }) => act);
    expect(acts).toEqual(expect.arrayContaining(['password.changed', 'totp.enrolled', 'session.opened']));
  });

  it('is refused with an activation password that is three days old', async () => {
    const { staffNumber, activationPassword } = await hired();
    identity.pass(passwordRules.activationValidMs);
    await expect(signIn(staffNumber, activationPassword)).rejects.toMatchObject({ code: 'SIGN_IN_REFUSED' });
  });

  it.each([
    ['short', 'TOO_SHORT'],
    ['Password2026!', 'COMMON'],
    ['xx-evergreen-xx-77', 'PERSONAL'],
  ])('refuses the password %j as %s, and asks on', async (password, reason) => {
    const { staffNumber, activationPassword } = await hired();
    const token = challengeOf(await signIn(staffNumber, activationPassword), 'new-password');
    await expect(answer(token, { kind: 'new-password', password })).rejects.toMatchObject({
      code: 'PASSWORD_REFUSED',
      facts: { reason },
    });
    await expect(answer(token, { kind: 'new-password', password: activationPassword })).rejects.toMatchObject(
      { facts: { reason: 'SAME_AS_BEFORE' } },
    );
    challengeOf(
      await answer(token, { kind: 'new-password', password: 'quiet-harbour-41-lamp' }),
      'enrol-totp',
    );
  });

  it('sets one authenticator up, however many set one up at once', async () => {
    const { staffNumber, activationPassword, accountId } = await hired();
    const first = challengeOf(await signIn(staffNumber, activationPassword), 'new-password');
    const password = 'quiet-harbour-41-lamp';
    const mine = challengeOf(await answer(first, { kind: 'new-password', password }), 'enrol-totp');
    const theirs = challengeOf(await signIn(staffNumber, password), 'enrol-totp');
    const secrets = [mine, theirs].map((token) => identity.get(EnrolAuthenticator).begin(token));
    const [one, other] = await Promise.all(secrets);
    const outcomes = await Promise.allSettled([
      answer(mine, totp(one!.secret)),
      answer(theirs, totp(other!.secret)),
    ]);
    expect(outcomes.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected']);
    const staff = (await identity.get(FindAccount).staffById(identity.database, accountId)) as StaffAccount;
    expect(staff.staffNumber).toBe(staffNumber);
  });
});

describe('a recovery code', () => {
  it('stands in for the authenticator once, and the person is told', async () => {
    const { staffNumber, activationPassword, accountId } = await hired();
    const first = challengeOf(await signIn(staffNumber, activationPassword), 'new-password');
    const password = 'quiet-harbour-41-lamp';
    const second = challengeOf(await answer(first, { kind: 'new-password', password }), 'enrol-totp');
    const { secret } = await identity.get(EnrolAuthenticator).begin(second);
    const [code] = openedOf(await answer(second, totp(secret))).recoveryCodes;
    const typed = { kind: 'recovery-code', code: code!.toLowerCase().replaceAll('-', ' ') } as const;
    const tokens = [await signIn(staffNumber, password), await signIn(staffNumber, password)].map((step) =>
      challengeOf(step, 'totp'),
    );
    const outcomes = await Promise.allSettled(tokens.map((token) => answer(token, typed)));
    expect(outcomes.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected']);
    const notices = await identity.database.rows<{ kind: string }>(
      sql`SELECT kind, facts FROM notice WHERE account_id = ${accountId} AND kind = 'RECOVERY_CODE_USED'`,
    );
    expect(notices).toEqual([{ kind: 'RECOVERY_CODE_USED', facts: { left: '9' } }]);
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
