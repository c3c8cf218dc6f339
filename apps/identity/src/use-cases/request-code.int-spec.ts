import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { sql } from '@evergreen/persistence';
import { codeRules } from '../domain/one-time-code.ts';
import { RequestCode } from './request-code.ts';
import { desk, elsewhere, fourMembers, type SignInScene, signInScene } from './sign-in.fixture.ts';

let identity: SignInScene;
beforeAll(async () => {
  identity = await signInScene();
});
afterAll(() => identity.close());
beforeEach(async () => {
  await identity.reset();
  await identity.enrol(fourMembers);
});

describe('asking for a code', () => {
  it.each(['M9999999', '13900139000', '13700137000'])(
    'answers alike and sends nothing where no one account answers to %s',
    async (login) => {
      expect(await identity.ask(login)).toBe(await identity.ask('M0000001'));
      await identity.settled();
      expect(identity.sent.map(({ account }) => account.memberNumber)).toEqual(['M0000001']);
      for (const attemptsLeft of [4, 3, 2, 1, 0]) {
        // Even who guesses learns nothing: the answers are those of an account that exists.
        await expect(identity.signIn(login, 'guess')).rejects.toMatchObject({
          code: 'CODE_WRONG',
          facts: { attemptsLeft },
        });
      }
      await expect(identity.signIn(login, 'guess')).rejects.toMatchObject({ code: 'RATE_LIMITED' });
      identity.pass(30_000);
      await expect(identity.signIn(login, 'guess')).rejects.toMatchObject({ code: 'CODE_EXPIRED' });
    },
  );

  it('goes on for whoever used the account on this device before, whatever strangers ask for', async () => {
    await identity.member('M0000001');
    const devices = Array.from({ length: 7 }, (_, n) => ({ ...elsewhere, browserId: `stranger ${n}` }));
    for (const [n, device] of devices.entries()) {
      const asked = identity.ask('M0000001', { ...device, address: `198.51.100.${n}` });
      await expect(asked).resolves.toBe(300);
    }
    await expect(identity.ask('M0000001', { ...elsewhere, browserId: 'another' })).rejects.toMatchObject({
      code: 'RATE_LIMITED',
    });
    await expect(identity.ask('M0000001')).resolves.toBe(300);
  });

  it('is not asked for by one place more often than five times, whatever it calls itself', async () => {
    for (let n = 0; n < codeRules.sendsMax; n += 1)
      await identity.ask('M0000001', { ...elsewhere, browserId: `${n}` });
    await expect(identity.ask('M0000001', { ...elsewhere, browserId: 'x' })).rejects.toMatchObject({
      code: 'RATE_LIMITED',
    });
    await expect(identity.ask('M0000001')).resolves.toBe(300);
  });

  it.each(['M0000001', 'M9999999', '13800138000'])(
    'is refused the sixth time within a quarter of an hour (%s)',
    async (login) => {
      for (let n = 0; n < codeRules.sendsMax; n += 1) await identity.ask(login);
      identity.pass(60_000);
      // However it is typed.
      await expect(identity.ask(login.split('').join(' '))).rejects.toMatchObject({
        code: 'RATE_LIMITED',
        facts: { retryAfterSeconds: 14 * 60 },
      });
      identity.pass(14 * 60_000);
      await expect(identity.ask(login)).resolves.toBe(300);
    },
  );

  it('is refused the 201st time in an hour from one address, but for whoever is on a device of theirs', async () => {
    const own = { ...elsewhere, browserId: 'own' };
    await identity.member('M0000001', own);
    for (let n = 1; n < 200; n += 1) await identity.ask(`M1${n}`, elsewhere);
    await expect(identity.ask('M0000002', elsewhere)).rejects.toMatchObject({ code: 'RATE_LIMITED' });
    await expect(identity.ask('M0000002')).resolves.toBe(300);
    await expect(identity.ask('M0000001', own)).resolves.toBe(300);
  });

  /** Somebody else each time. */
  const stranger = (n: number) => ({ ...elsewhere, address: `198.51.100.${n}`, browserId: `stranger ${n}` });

  it('by phone and by number at once brings strangers no more codes than by one of them', async () => {
    const logins = Array.from({ length: 16 }, (_, n) => (n % 2 === 0 ? 'M0000001' : '13800138000'));
    const asked = logins.map((login, n) => identity.ask(login, stranger(n)));
    expect(await Promise.all(asked)).toEqual(logins.map(() => 300));
    await identity.settled();
    expect(identity.sent).toHaveLength(codeRules.strangersSendsMax);
    // Whether one was sent does not show.
    for (const [n, login] of [...logins.entries()].slice(-8)) {
      await expect(identity.signIn(login, 'guess', stranger(n))).rejects.toMatchObject({
        code: 'CODE_WRONG',
        facts: { attemptsLeft: 4 },
      });
    }
  });

  it('brings an account twenty codes a day for strangers, unseen by them, and twenty for its own devices', async () => {
    await identity.member('M0000001');
    const window = codeRules.sendsWindowMs;
    const count = async (send: (n: number) => Promise<unknown>, each: number) => {
      const before = identity.sent.length;
      for (let n = 0; n < 30; n += 1) {
        if (n % each === 0) identity.pass(window);
        await send(n);
      }
      await identity.settled();
      return identity.sent.length - before;
    };
    // The first one of its own device was that of a stranger still.
    expect(await count((n) => identity.ask('M0000001', stranger(n)), codeRules.strangersSendsMax)).toBe(19);
    const refusals: unknown[] = [];
    const own = () => identity.ask('M0000001').catch((error: { code: string }) => refusals.push(error.code));
    expect(await count(own, codeRules.sendsMax)).toBe(20);
    expect(refusals).toEqual(Array(10).fill('RATE_LIMITED'));
    identity.pass(codeRules.dayMs);
    expect(await count((n) => identity.ask('13800138000', stranger(n)), codeRules.strangersSendsMax)).toBe(
      20,
    );
    await expect(identity.ask('M0000001')).resolves.toBe(300);
  });

  it('counts requests that arrive at once', async () => {
    const outcomes = await Promise.allSettled(Array.from({ length: 12 }, () => identity.ask('M0000001')));
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
