import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { sql } from '@evergreen/persistence';
import { challengeRules } from '../domain/challenge.ts';
import { passwordRules } from '../domain/password.ts';
import type { StaffAccount } from '../domain/staff.ts';
import { EnrolAuthenticator } from './enrol-authenticator.ts';
import { FindAccount } from './find-account.ts';
import { OwnSecurity } from './own-security.ts';
import { challengeOf, desk, openedOf, type SignInScene, signInScene, wrong } from './sign-in.fixture.ts';
import { staffSteps } from './staff-steps.fixture.ts';

let identity: SignInScene;
beforeAll(async () => {
  identity = await signInScene();
});
afterAll(() => identity.close());
beforeEach(() => identity.reset());

const { signIn, answer, totp, hired } = staffSteps(() => identity);

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

  it('ends with the password it was begun by', async () => {
    const { password, totpSecret, staff } = await identity.demoStaff('E021');
    const { session } = await identity.staff('E021');
    const phished = challengeOf(await identity.password('E021'), 'totp');
    const { accountId, staffNumber } = staff;
    const own = { accountId, staffNumber, sessionId: session.sessionId, address: desk.address };
    const chosen = 'quiet-harbour-41-lamp';
    await identity.get(OwnSecurity).changePassword(own, password, chosen);
    identity.pass(60_000);
    await expect(answer(phished, totp(totpSecret))).rejects.toMatchObject({ code: 'CHALLENGE_ENDED' });
    const mine = challengeOf(await signIn('E021', chosen), 'totp');
    openedOf(await answer(mine, totp(totpSecret)));
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
    const { staffNumber, activationPassword, accountId } = await hired();
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
    const acts = (await identity.acts()).filter(({ actorId }) => actorId === accountId);
    const from = acts.map(({ act, address }) => [act, address]);
    for (const act of ['password.changed', 'totp.enrolled', 'session.opened']) {
      expect(from).toContainEqual([act, desk.address]);
    }
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
