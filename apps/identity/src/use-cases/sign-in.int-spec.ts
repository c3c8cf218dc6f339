import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { sql } from '@evergreen/persistence';
import { codeRules } from '../domain/one-time-code.ts';
import { sessionRules } from '../domain/session.ts';
import { noCodeSender } from './code-sender.ts';
import { RequestCode } from './request-code.ts';
import { identityUseCases } from './use-cases.fixture.ts';

let identity: Awaited<ReturnType<typeof identityUseCases>>;

beforeAll(async () => {
  identity = await identityUseCases();
});
afterAll(() => identity.close());

beforeEach(async () => {
  await identity.reset();
  await identity.database.transaction((tx) =>
    identity.learn.fromMembers(tx, [
      { customerId: 'c1', memberId: 'm1', memberNumber: 'M0000001', version: 1n },
      { customerId: 'c2', memberId: 'm2', memberNumber: 'M0000002', version: 1n },
      { customerId: 'c3', memberId: 'm3', memberNumber: 'M0000003', version: 1n },
    ]),
  );
  await identity.database.transaction((tx) =>
    identity.learn.fromCustomers(tx, [
      { customerId: 'c1', phone: '13800138000', version: 1n },
      { customerId: 'c2', phone: '13900139000', version: 1n },
      { customerId: 'c3', phone: '13900139000', version: 1n },
      { customerId: 'c4', phone: '13700137000', version: 1n },
    ]),
  );
});

async function codeFor(login: string, kind: 'member' | 'staff' = 'member'): Promise<string> {
  await identity.requestCode.run(kind, login);
  const code = identity.sent.at(-1)?.code;
  if (code === undefined) throw new Error(`No code was sent to ${login}`);
  return code;
}

function wrong(code: string): string {
  return code === '000000' ? '000001' : '000000';
}

describe('signing in', () => {
  it.each([
    ['member', 'm0000001', { kind: 'member', memberId: 'm1', customerId: 'c1' }],
    ['member', '+86 138 0013 8000', { kind: 'member', memberId: 'm1', customerId: 'c1' }],
    ['staff', 'e002', { kind: 'staff', staffNumber: 'E002', name: '许岚', roles: ['marketing'] }],
  ] as const)('as %s with %s opens that account', async (kind, login, expected) => {
    const session = await identity.signIn.run(kind, login, await codeFor(login, kind));
    expect(session.account).toMatchObject(expected);
    expect((await identity.readSession.run(session.token)).account).toMatchObject(expected);
  });

  it('works once with a code', async () => {
    const code = await codeFor('M0000001');
    await identity.signIn.run('member', 'M0000001', code);
    await expect(identity.signIn.run('member', 'M0000001', code)).rejects.toMatchObject({
      code: 'CODE_EXPIRED',
    });
  });

  it('opens one session when the same code arrives twice at once', async () => {
    const code = await codeFor('M0000001');
    const attempts = [1, 2, 3, 4].map(() => identity.signIn.run('member', 'M0000001', code));
    const outcomes = await Promise.allSettled(attempts);
    expect(outcomes.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
  });

  it('is refused with a wrong code, five times, and then with the right one too', async () => {
    const code = await codeFor('M0000001');
    for (const attemptsLeft of [4, 3, 2, 1, 0]) {
      await expect(identity.signIn.run('member', 'M0000001', wrong(code))).rejects.toMatchObject({
        code: 'CODE_WRONG',
        facts: { attemptsLeft },
      });
    }
    await expect(identity.signIn.run('member', 'M0000001', code)).rejects.toMatchObject({
      code: 'CODE_EXPIRED',
    });
    const fresh = await codeFor('M0000001');
    await expect(identity.signIn.run('member', 'M0000001', fresh)).resolves.toBeDefined();
  });

  it('counts attempts that arrive at once one by one', async () => {
    const code = await codeFor('M0000001');
    const attempts = Array.from({ length: 20 }, () =>
      identity.signIn.run('member', 'M0000001', wrong(code)).catch((error: { code: string }) => error.code),
    );
    const codes = await Promise.all(attempts);
    expect(codes.filter((refusal) => refusal === 'CODE_WRONG')).toHaveLength(codeRules.attemptsMax);
  });

  it('is refused five minutes after the code was made', async () => {
    const code = await codeFor('M0000001');
    identity.pass(codeRules.validMs);
    await expect(identity.signIn.run('member', 'M0000001', code)).rejects.toMatchObject({
      code: 'CODE_EXPIRED',
    });
  });

  it('takes the newest code only', async () => {
    const first = await codeFor('M0000001');
    identity.pass(1_000);
    const second = await codeFor('M0000001');
    if (first !== second) {
      await expect(identity.signIn.run('member', 'M0000001', first)).rejects.toMatchObject({
        code: 'CODE_WRONG',
      });
    }
    await expect(identity.signIn.run('member', 'M0000001', second)).resolves.toBeDefined();
  });

  it('takes a code for the login it was made for only', async () => {
    const code = await codeFor('M0000001');
    await expect(identity.signIn.run('member', 'M0000002', code)).rejects.toMatchObject({
      code: 'CODE_EXPIRED',
    });
    await expect(identity.signIn.run('staff', 'M0000001', code)).rejects.toMatchObject({
      code: 'CODE_EXPIRED',
    });
  });
});

describe('asking for a code', () => {
  it.each(['M9999999', '13900139000', '13700137000'])(
    'answers alike and sends nothing where no one account answers to %s',
    async (login) => {
      expect(await identity.requestCode.run('member', login)).toBe(
        await identity.requestCode.run('member', 'M0000001'),
      );
      expect(identity.sent.map(({ login: { text } }) => text)).toEqual(['M0000001']);
      for (const attemptsLeft of [4, 3, 2, 1, 0]) {
        // Even who guesses learns nothing: the answers are those of an account that exists.
        await expect(identity.signIn.run('member', login, 'guess')).rejects.toMatchObject({
          code: 'CODE_WRONG',
          facts: { attemptsLeft },
        });
      }
      await expect(identity.signIn.run('member', login, 'guess')).rejects.toMatchObject({
        code: 'CODE_EXPIRED',
      });
    },
  );

  it.each(['M0000001', 'M9999999'])(
    'is refused the sixth time within a quarter of an hour (%s)',
    async (login) => {
      for (let n = 0; n < codeRules.sendsMax; n += 1) await identity.requestCode.run('member', login);
      identity.pass(60_000);
      await expect(identity.requestCode.run('member', login)).rejects.toMatchObject({
        code: 'RATE_LIMITED',
        facts: { retryAfterSeconds: 14 * 60 },
      });
      identity.pass(14 * 60_000);
      await expect(identity.requestCode.run('member', login)).resolves.toBe(300);
    },
  );

  it('counts requests that arrive at once', async () => {
    const requests = Array.from({ length: 12 }, () => identity.requestCode.run('member', 'M0000001'));
    const outcomes = await Promise.allSettled(requests);
    expect(outcomes.filter(({ status }) => status === 'fulfilled')).toHaveLength(codeRules.sendsMax);
  });

  it('keeps no code in clear outside the demonstration table', async () => {
    const code = await codeFor('M0000001');
    const [row] = await identity.database.rows<{ text: string }>(
      sql`SELECT row_to_json(c)::text AS text FROM one_time_code c`,
    );
    expect(row?.text).not.toContain(`"${code}"`);
  });

  it('forgets codes of long ago', async () => {
    await codeFor('M0000001');
    identity.pass(25 * 3_600_000);
    await codeFor('M0000002');
    const rows = await identity.database.rows(sql`SELECT FROM one_time_code`);
    expect(rows).toHaveLength(1);
  });

  it('is refused for everybody where no code can be sent', async () => {
    const { database, clock, accounts, codes } = identity;
    const configuration = { EVERGREEN_DEMO: 'false' as const };
    const requestCode = new RequestCode(database, clock, configuration, noCodeSender, accounts, codes);
    for (const login of ['M0000001', 'M9999999']) {
      await expect(requestCode.run('member', login)).rejects.toMatchObject({ code: 'SERVICE_UNAVAILABLE' });
    }
  });
});

describe('a session', () => {
  async function open() {
    return identity.signIn.run('member', 'M0000001', await codeFor('M0000001'));
  }

  it('ends when its person signs out', async () => {
    const { token } = await open();
    await identity.signOut.run(token);
    await expect(identity.readSession.run(token)).rejects.toMatchObject({ code: 'SESSION_ENDED' });
    await identity.signOut.run(token);
  });

  it('ends after half an hour without use, and lives on with it', async () => {
    const { token } = await open();
    for (let n = 0; n < 5; n += 1) {
      identity.pass(sessionRules.idleMs - 60_000);
      await identity.readSession.run(token);
    }
    identity.pass(sessionRules.idleMs);
    await expect(identity.readSession.run(token)).rejects.toMatchObject({ code: 'SESSION_ENDED' });
  });

  it('ends after twelve hours in any case', async () => {
    const { token } = await open();
    for (let passed = 0; passed < sessionRules.absoluteMs - 1_200_000; passed += 1_200_000) {
      identity.pass(1_200_000);
      await identity.readSession.run(token);
    }
    identity.pass(1_200_000);
    await expect(identity.readSession.run(token)).rejects.toMatchObject({ code: 'SESSION_ENDED' });
  });

  it.each(['', 'x', 'A'.repeat(43)])('is not opened by the token %j', async (token) => {
    await expect(identity.readSession.run(token)).rejects.toMatchObject({ code: 'SESSION_ENDED' });
  });

  it('is kept as a hash only', async () => {
    const { token } = await open();
    const [row] = await identity.database.rows<{ text: string }>(
      sql`SELECT row_to_json(s)::text AS text FROM session s`,
    );
    expect(row?.text).not.toContain(token);
  });
});

describe('outside a demonstration', () => {
  it('its staff can neither sign in nor go on with a session', async () => {
    const { token } = await identity.signIn.run('staff', 'E001', await codeFor('E001', 'staff'));
    const production = identity.inMode('false');
    await expect(production.readSession.run(token)).rejects.toMatchObject({ code: 'SESSION_ENDED' });
    const before = identity.sent.length;
    await production.requestCode.run('staff', 'E001');
    expect(identity.sent).toHaveLength(before);
  });

  it('codes and sample sign-ins are refused', async () => {
    const { showDemo } = identity.inMode('false');
    await expect(showDemo.codes()).rejects.toMatchObject({ code: 'DEMO_ONLY' });
    await expect(showDemo.signIns()).rejects.toMatchObject({ code: 'DEMO_ONLY' });
  });
});

describe('the demonstration page', () => {
  it('lists valid codes, newest first', async () => {
    await codeFor('M0000001');
    identity.pass(60_000);
    await codeFor('E001', 'staff');
    expect((await identity.showDemo.codes()).map(({ kind, login }) => [kind, login])).toEqual([
      ['staff', 'E001'],
      ['member', 'M0000001'],
    ]);
    identity.pass(codeRules.validMs - 60_000);
    expect((await identity.showDemo.codes()).map(({ login }) => login)).toEqual(['E001']);
  });

  it('offers its staff and a few members, also before anybody asked for a code', async () => {
    const signIns = await identity.showDemo.signIns();
    expect(
      signIns.map((account) => (account.kind === 'staff' ? account.staffNumber : account.memberNumber)),
    ).toEqual(['E001', 'E002', 'E003', 'M0000001', 'M0000002', 'M0000003']);
  });
});
