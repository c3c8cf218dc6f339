import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { sql } from '@evergreen/persistence';
import { codeRules } from '../domain/one-time-code.ts';
import { ReadSession } from './read-session.ts';
import { RequestCode } from './request-code.ts';
import { ShowDemo } from './show-demo.ts';
import { SignInMember } from './sign-in-member.ts';
import { desk, elsewhere, type SignInScene, signInScene, wrong } from './sign-in.fixture.ts';

let identity: SignInScene;
beforeAll(async () => {
  identity = await signInScene();
});
afterAll(() => identity.close());
beforeEach(async () => {
  await identity.reset();
  await identity.enrol([
    { n: 1, phone: '13800138000' },
    { n: 2, phone: '13900139000' },
    { n: 3, phone: '13900139000' },
    { n: 4 },
  ]);
});

const signIn = (login: string, code: string, origin = desk) =>
  identity.get(SignInMember).run(login, code, origin);
const ask = (login: string, origin = desk) => identity.get(RequestCode).toSignIn(login, origin);

describe('signing in by code', () => {
  it.each(['m0000001', '13800138000', '+86 138 0013 8000'])('with %s opens that account', async (login) => {
    const session = await signIn(login, await identity.codeFor(login));
    expect(session.account).toMatchObject({ kind: 'member', memberId: 'm1', customerId: 'c1' });
    const seen = await identity.get(ReadSession).run(session.token, { onlyLook: false });
    expect(seen.account).toEqual(session.account);
    expect(seen.session).toMatchObject({ method: 'code', ...desk, steppedUpAt: identity.clock.now() });
  });

  it('works once with a code, also when it arrives several times at once', async () => {
    const code = await identity.codeFor('M0000001');
    const outcomes = await Promise.allSettled([1, 2, 3, 4].map(() => signIn('M0000001', code)));
    expect(outcomes.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
    await expect(signIn('M0000001', code)).rejects.toMatchObject({ code: 'CODE_EXPIRED' });
  });

  it('is refused with a wrong code, five times, and then with the right one too', async () => {
    const code = await identity.codeFor('M0000001');
    for (const attemptsLeft of [4, 3, 2, 1, 0]) {
      await expect(signIn('M0000001', wrong(code))).rejects.toMatchObject({
        code: 'CODE_WRONG',
        facts: { attemptsLeft },
      });
    }
    await expect(signIn('M0000001', code)).rejects.toMatchObject({
      code: 'RATE_LIMITED',
      facts: { retryAfterSeconds: 30 },
    });
    identity.pass(30_000);
    await expect(signIn('M0000001', code)).rejects.toMatchObject({ code: 'CODE_EXPIRED' });
    await expect(signIn('M0000001', await identity.codeFor('M0000001'))).resolves.toBeDefined();
  });

  it('is good on the device that asked for it, and nobody elsewhere can use it up', async () => {
    await identity.member('M0000001');
    const code = await identity.codeFor('M0000001');
    await expect(signIn('M0000001', code, elsewhere)).rejects.toMatchObject({ code: 'CODE_EXPIRED' });
    const theirs = await identity.codeFor('M0000001', elsewhere);
    for (let n = 0; n < 8; n += 1) await signIn('M0000001', wrong(theirs), elsewhere).catch(() => undefined);
    await expect(signIn('M0000001', code)).resolves.toBeDefined();
  });

  it('moves with the browser from one network to another', async () => {
    const browserId = 'b'.repeat(22);
    const code = await identity.codeFor('M0000001', { ...desk, browserId });
    await expect(signIn('M0000001', code, { ...elsewhere, browserId })).resolves.toBeDefined();
  });

  it('counts attempts that arrive at once one by one', async () => {
    const code = await identity.codeFor('M0000001');
    const attempts = Array.from({ length: 20 }, () =>
      signIn('M0000001', wrong(code)).catch((error: { code: string }) => error.code),
    );
    const codes = await Promise.all(attempts);
    expect(codes.filter((refusal) => refusal === 'CODE_WRONG')).toHaveLength(codeRules.attemptsMax);
  });

  it('is refused five minutes after the code was made', async () => {
    const code = await identity.codeFor('M0000001');
    identity.pass(codeRules.validMs);
    await expect(signIn('M0000001', code)).rejects.toMatchObject({ code: 'CODE_EXPIRED' });
  });

  it('takes the newest code only, and only for the login it was made for', async () => {
    const first = await identity.codeFor('M0000001');
    identity.pass(1_000);
    const second = await identity.codeFor('M0000001');
    if (first !== second) {
      await expect(signIn('M0000001', first)).rejects.toMatchObject({ code: 'CODE_WRONG' });
    }
    await expect(signIn('M0000002', second)).rejects.toMatchObject({ code: 'CODE_EXPIRED' });
    await expect(signIn('M0000001', second)).resolves.toBeDefined();
  });

  it('tells the person of wrong codes others tried, and writes them down', async () => {
    const code = await identity.codeFor('M0000001', elsewhere);
    for (let n = 0; n < 3; n += 1) {
      await expect(signIn('M0000001', wrong(code), elsewhere)).rejects.toMatchObject({ code: 'CODE_WRONG' });
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

describe('asking for a code', () => {
  it.each(['M9999999', '13900139000', '13700137000'])(
    'answers alike and sends nothing where no one account answers to %s',
    async (login) => {
      expect(await ask(login)).toBe(await ask('M0000001'));
      await identity.settled();
      expect(identity.sent.map(({ account }) => account.memberNumber)).toEqual(['M0000001']);
      for (const attemptsLeft of [4, 3, 2, 1, 0]) {
        // Even who guesses learns nothing: the answers are those of an account that exists.
        await expect(signIn(login, 'guess')).rejects.toMatchObject({
          code: 'CODE_WRONG',
          facts: { attemptsLeft },
        });
      }
      await expect(signIn(login, 'guess')).rejects.toMatchObject({ code: 'RATE_LIMITED' });
      identity.pass(30_000);
      await expect(signIn(login, 'guess')).rejects.toMatchObject({ code: 'CODE_EXPIRED' });
    },
  );

  it('goes on for whoever used the account on this device before, whatever strangers ask for', async () => {
    await identity.member('M0000001');
    const devices = Array.from({ length: 7 }, (_, n) => ({ ...elsewhere, browserId: `stranger ${n}` }));
    for (const [n, device] of devices.entries()) {
      const asked = ask('M0000001', { ...device, address: `198.51.100.${n}` });
      await expect(asked).resolves.toBe(300);
    }
    await expect(ask('M0000001', { ...elsewhere, browserId: 'another' })).rejects.toMatchObject({
      code: 'RATE_LIMITED',
    });
    await expect(ask('M0000001')).resolves.toBe(300);
  });

  it('is not asked for by one place more often than five times, whatever it calls itself', async () => {
    for (let n = 0; n < codeRules.sendsMax; n += 1)
      await ask('M0000001', { ...elsewhere, browserId: `${n}` });
    await expect(ask('M0000001', { ...elsewhere, browserId: 'x' })).rejects.toMatchObject({
      code: 'RATE_LIMITED',
    });
    await expect(ask('M0000001')).resolves.toBe(300);
  });

  it.each(['M0000001', 'M9999999', '13800138000'])(
    'is refused the sixth time within a quarter of an hour (%s)',
    async (login) => {
      for (let n = 0; n < codeRules.sendsMax; n += 1) await ask(login);
      identity.pass(60_000);
      // However it is typed.
      await expect(ask(login.split('').join(' '))).rejects.toMatchObject({
        code: 'RATE_LIMITED',
        facts: { retryAfterSeconds: 14 * 60 },
      });
      identity.pass(14 * 60_000);
      await expect(ask(login)).resolves.toBe(300);
    },
  );

  it('is refused the twenty-first time in an hour from one address, whoever for', async () => {
    for (let n = 0; n < 20; n += 1) await ask(`M1${n}`, elsewhere);
    await expect(ask('M0000001', elsewhere)).rejects.toMatchObject({ code: 'RATE_LIMITED' });
    await expect(ask('M0000001')).resolves.toBe(300);
  });

  it('counts requests that arrive at once', async () => {
    const outcomes = await Promise.allSettled(Array.from({ length: 12 }, () => ask('M0000001')));
    expect(outcomes.filter(({ status }) => status === 'fulfilled')).toHaveLength(codeRules.sendsMax);
  });

  it('keeps neither code nor phone in clear outside the demonstration table', async () => {
    const code = await identity.codeFor('13800138000');
    const rows = await identity.database.rows<{ text: string }>(
      sql`SELECT row_to_json(c)::text AS text FROM one_time_code c
          UNION ALL SELECT row_to_json(m)::text FROM member_account m`,
    );
    const text = rows.map((row) => row.text).join();
    expect(text).not.toContain(`"${code}"`);
    expect(text).not.toContain('13800138000');
  });

  it('forgets codes of long ago', async () => {
    await identity.codeFor('M0000001');
    identity.pass(25 * 3_600_000);
    await identity.codeFor('M0000002');
    expect(await identity.database.rows(sql`SELECT code_id FROM one_time_code`)).toHaveLength(1);
  });

  it('is refused for everybody where no code can be sent', async () => {
    const { database, folder, clock } = identity;
    const silent = await signInScene({ besides: { database, folder, clock }, canSend: false });
    for (const login of ['M0000001', 'M9999999']) {
      await expect(silent.get(RequestCode).toSignIn(login, desk)).rejects.toMatchObject({
        code: 'SERVICE_UNAVAILABLE',
      });
    }
    await silent.close();
  });
});

describe('the demonstration page', () => {
  it('lists valid codes, newest first, for whoever just asked', async () => {
    await identity.codeFor('M0000001');
    identity.pass(60_000);
    await ask('M0000002');
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
