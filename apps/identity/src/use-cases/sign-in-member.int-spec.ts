import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { sql } from '@evergreen/persistence';
import { codeRules } from '../domain/one-time-code.ts';
import { ReadSession } from './read-session.ts';
import { ShowDemo } from './show-demo.ts';
import { desk, elsewhere, fourMembers, type SignInScene, signInScene, wrong } from './sign-in.fixture.ts';

let identity: SignInScene;
beforeAll(async () => {
  identity = await signInScene();
});
afterAll(() => identity.close());
beforeEach(async () => {
  await identity.reset();
  await identity.enrol(fourMembers);
});

describe('signing in by code', () => {
  it.each(['m0000001', '13800138000', '+86 138 0013 8000'])('with %s opens that account', async (login) => {
    const session = await identity.signIn(login, await identity.codeFor(login));
    expect(session.account).toMatchObject({ kind: 'member', memberId: 'm1', customerId: 'c1' });
    const seen = await identity.get(ReadSession).run(session.token, { onlyLook: false });
    expect(seen.account).toEqual(session.account);
    expect(seen.session).toMatchObject({ method: 'code', ...desk, steppedUpAt: identity.clock.now() });
  });

  it('works once with a code, also when it arrives several times at once', async () => {
    const code = await identity.codeFor('M0000001');
    const outcomes = await Promise.allSettled([1, 2, 3, 4].map(() => identity.signIn('M0000001', code)));
    expect(outcomes.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
    await expect(identity.signIn('M0000001', code)).rejects.toMatchObject({ code: 'CODE_EXPIRED' });
  });

  it('is refused with a wrong code, five times, and then with the right one too', async () => {
    const code = await identity.codeFor('M0000001');
    for (const attemptsLeft of [4, 3, 2, 1, 0]) {
      await expect(identity.signIn('M0000001', wrong(code))).rejects.toMatchObject({
        code: 'CODE_WRONG',
        facts: { attemptsLeft },
      });
    }
    await expect(identity.signIn('M0000001', code)).rejects.toMatchObject({
      code: 'RATE_LIMITED',
      facts: { retryAfterSeconds: 30 },
    });
    identity.pass(30_000);
    await expect(identity.signIn('M0000001', code)).rejects.toMatchObject({ code: 'CODE_EXPIRED' });
    await expect(identity.signIn('M0000001', await identity.codeFor('M0000001'))).resolves.toBeDefined();
  });

  it('counts by the login, so that a wait at one tells nobody that another is the same person’s', async () => {
    const code = await identity.codeFor('13800138000', elsewhere);
    for (let n = 0; n < 5; n += 1)
      await identity.signIn('13800138000', wrong(code), elsewhere).catch(() => undefined);
    await expect(identity.signIn('13800138000', code, elsewhere)).rejects.toMatchObject({
      code: 'RATE_LIMITED',
    });
    await expect(identity.signIn('M0000001', code, elsewhere)).rejects.toMatchObject({
      code: 'CODE_EXPIRED',
    });
  });

  it('without a code that was asked for is no guess, however often it is tried', async () => {
    for (let n = 0; n < 60; n += 1) {
      await expect(identity.signIn('M0000001', 'guess')).rejects.toMatchObject({ code: 'CODE_EXPIRED' });
    }
  });

  it('goes on from wrong codes to the right one, and what was mistyped is forgotten', async () => {
    const code = await identity.codeFor('M0000001');
    for (let n = 0; n < 4; n += 1) await identity.signIn('M0000001', wrong(code)).catch(() => undefined);
    await identity.signIn('M0000001', code);
    await identity.settled();
    const counted = await identity.database.rows(sql`SELECT failures FROM sign_in_failure WHERE untold = 0`);
    expect(counted).toEqual([]);
  });

  it('is good on the device that asked for it, and nobody elsewhere can use it up', async () => {
    await identity.member('M0000001');
    const code = await identity.codeFor('M0000001');
    await expect(identity.signIn('M0000001', code, elsewhere)).rejects.toMatchObject({
      code: 'CODE_EXPIRED',
    });
    const theirs = await identity.codeFor('M0000001', elsewhere);
    for (let n = 0; n < 8; n += 1)
      await identity.signIn('M0000001', wrong(theirs), elsewhere).catch(() => undefined);
    await expect(identity.signIn('M0000001', code)).resolves.toBeDefined();
  });

  it('moves with the browser from one network to another', async () => {
    const browserId = 'b'.repeat(22);
    const code = await identity.codeFor('M0000001', { ...desk, browserId });
    await expect(identity.signIn('M0000001', code, { ...elsewhere, browserId })).resolves.toBeDefined();
  });

  it('counts attempts that arrive at once one by one', async () => {
    const code = await identity.codeFor('M0000001');
    const attempts = Array.from({ length: 20 }, () =>
      identity.signIn('M0000001', wrong(code)).catch((error: { code: string }) => error.code),
    );
    const codes = await Promise.all(attempts);
    expect(codes.filter((refusal) => refusal === 'CODE_WRONG')).toHaveLength(codeRules.attemptsMax);
  });

  it('is refused five minutes after the code was made', async () => {
    const code = await identity.codeFor('M0000001');
    identity.pass(codeRules.validMs);
    await expect(identity.signIn('M0000001', code)).rejects.toMatchObject({ code: 'CODE_EXPIRED' });
  });

  it('takes the newest code only, and only for the login it was made for', async () => {
    const first = await identity.codeFor('M0000001');
    identity.pass(1_000);
    const second = await identity.codeFor('M0000001');
    if (first !== second) {
      await expect(identity.signIn('M0000001', first)).rejects.toMatchObject({ code: 'CODE_WRONG' });
    }
    await expect(identity.signIn('M0000002', second)).rejects.toMatchObject({ code: 'CODE_EXPIRED' });
    await expect(identity.signIn('M0000001', second)).resolves.toBeDefined();
  });

  it('tells the person of wrong codes others tried, and writes them down', async () => {
    const code = await identity.codeFor('M0000001', elsewhere);
    for (let n = 0; n < 3; n += 1) {
      await expect(identity.signIn('M0000001', wrong(code), elsewhere)).rejects.toMatchObject({
        code: 'CODE_WRONG',
      });
    }
    await identity.settled();
    const { account } = await identity.member('M0000001');
    const [notice] = await identity.database.rows<{ kind: string; facts: object }>(
      sql`SELECT kind, facts FROM notice WHERE account_id = ${account.accountId}`,
    );
    expect(notice).toEqual({
      kind: 'FAILED_SIGN_INS',
      facts: { attempts: '3', address: elsewhere.address },
    });
    const failed = (await identity.acts()).filter(({ act }) => act === 'sign-in.failed');
    expect(failed.map(({ recordId, customerId }) => [recordId, customerId])).toEqual(
      [1, 2, 3].map(() => [account.accountId, 'c1']),
    );
    expect(JSON.stringify(await identity.acts(), bigintAsText)).not.toContain(code);
  });
});

describe('the demonstration page', () => {
  it('lists valid codes, newest first, for whoever just asked', async () => {
    await identity.codeFor('M0000001');
    identity.pass(60_000);
    await identity.ask('M0000002');
    const codes = () => identity.get(ShowDemo).codes();
    expect((await codes()).map(({ login }) => login)).toEqual(['M0000002', 'M0000001']);
    identity.pass(codeRules.validMs - 60_000);
    expect((await codes()).map(({ login }) => login)).toEqual(['M0000002']);
  });

  it('offers its staff with all they sign in with, and a few members', async () => {
    const signIns = await identity.get(ShowDemo).signIns();
    const staff = signIns.flatMap((each) => (each.kind === 'staff' ? [each] : []));
    expect(staff.map((each) => each.staff.staffNumber)).toEqual(expect.arrayContaining(['E001', 'E021']));
    for (const each of staff) {
      expect(each).toMatchObject({
        password: expect.stringMatching(/.{20}/),
        totpCode: expect.stringMatching(/^\d{6}$/),
        totpSecret: expect.stringMatching(/^[A-Z2-7]{32}$/),
        officeNameZh: expect.stringMatching(/.+/),
      });
    }
    expect(signIns.flatMap((each) => (each.kind === 'member' ? [each.member.memberNumber] : []))).toEqual([
      'M0000001',
      'M0000002',
      'M0000003',
      'M0000004',
    ]);
  });

  it('is refused outside of a demonstration', async () => {
    const { database, folder, clock } = identity;
    const production = await signInScene({ besides: { database, folder, clock }, demo: 'false' });
    await expect(production.get(ShowDemo).codes()).rejects.toMatchObject({ code: 'DEMO_ONLY' });
    await expect(production.get(ShowDemo).signIns()).rejects.toMatchObject({ code: 'DEMO_ONLY' });
    await production.close();
  });
});

function bigintAsText(_: string, value: unknown): unknown {
  return typeof value === 'bigint' ? String(value) : value;
}
