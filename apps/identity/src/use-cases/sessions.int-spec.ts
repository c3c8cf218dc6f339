import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { sql } from '@evergreen/persistence';
import { sessionRules } from '../domain/session.ts';
import { codeAt } from './authenticator.ts';
import { EndSessions } from './end-sessions.ts';
import { Notices } from './notices.ts';
import type { OpenedSession } from './open-session.ts';
import { ReadSession } from './read-session.ts';
import { desk, elsewhere, type SignInScene, signInScene } from './sign-in.fixture.ts';
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
const ownerOf = ({ account, session }: OpenedSession) => ({
  kind: account.kind,
  accountId: account.accountId,
  sessionId: session.sessionId,
});
const ended = { code: 'SESSION_ENDED' };

describe('a session', () => {
  it('ends when its person signs out, at once everywhere', async () => {
    const { token, account } = await identity.member('M0000001');
    await identity.get(EndSessions).byToken(token);
    await expect(read(token)).rejects.toMatchObject(ended);
    expect(identity.told).toEqual([[account.accountId]]);
    await identity.get(EndSessions).byToken(token);
    const acts = (await identity.acts()).map(({ act }) => act);
    expect(acts.sort()).toEqual(['session.ended', 'session.opened']);
  });

  it('ends after half an hour without use, and lives on with it', async () => {
    const { token } = await identity.member('M0000001');
    for (let n = 0; n < 5; n += 1) {
      identity.pass(sessionRules.idleMs - 60_000);
      await read(token);
    }
    identity.pass(sessionRules.idleMs);
    await expect(read(token)).rejects.toMatchObject(ended);
  });

  it('is not kept open by being looked at', async () => {
    const { token } = await identity.member('M0000001');
    identity.pass(sessionRules.idleMs - 60_000);
    await read(token, true);
    identity.pass(60_000);
    await expect(read(token, true)).rejects.toMatchObject(ended);
  });

  it('ends after twelve hours in any case, also with a fresh proof', async () => {
    const { token, account } = await identity.staff('E021');
    const { totpSecret } = await identity.demoStaff('E021');
    let current = token;
    for (let passed = 0; passed < sessionRules.absoluteMs - 1_200_000; passed += 1_200_000) {
      identity.pass(1_200_000);
      await read(current);
    }
    const code = codeAt(totpSecret, identity.clock.now());
    current = (await identity.get(StepUp).run(account.accountId, current, code, desk.address)).token;
    identity.pass(1_200_000);
    await expect(read(current)).rejects.toMatchObject(ended);
  });

  it.each(['', 'x', 'A'.repeat(43)])('is not opened by the token %j', async (token) => {
    await expect(read(token)).rejects.toMatchObject(ended);
  });

  it('has a token of its own each time, kept as a hash only', async () => {
    const [one, other] = [await identity.member('M0000001'), await identity.member('M0000001')];
    expect(one.token).not.toBe(other.token);
    expect(Buffer.from(one.token, 'base64url')).toHaveLength(32);
    const rows = await identity.database.rows<{ text: string }>(
      sql`SELECT row_to_json(s)::text AS text FROM session s`,
    );
    expect(rows.map(({ text }) => text).join()).not.toContain(one.token);
  });

  it('ends with the account', async () => {
    const { token, account } = await identity.staff('E024');
    await identity.database.rows(
      sql`UPDATE staff_account SET is_active = false WHERE account_id = ${account.accountId}`,
    );
    await expect(read(token)).rejects.toMatchObject(ended);
    await identity.database.rows(sql`UPDATE staff_account SET is_active = true`);
  });

  it('shows what the person may do today, at the next look', async () => {
    const { token, account } = await identity.staff('E024');
    await identity.database.rows(sql`DELETE FROM staff_grant WHERE account_id = ${account.accountId}`);
    expect((await read(token)).account).toMatchObject({ grants: [] });
    await identity.database.rows(
      sql`INSERT INTO staff_grant VALUES (${account.accountId}, 'contributor', '/32/3201')`,
    );
  });
});

describe('own sessions', () => {
  it('are listed, newest first, without those that are over', async () => {
    await identity.member('M0000001');
    identity.pass(sessionRules.idleMs);
    const one = await identity.member('M0000001');
    identity.pass(1_000);
    const other = await identity.member('M0000001', elsewhere);
    await identity.member('M0000002');
    const listed = await identity.get(EndSessions).list(ownerOf(one));
    expect(listed.map(({ sessionId }) => sessionId)).toEqual([
      other.session.sessionId,
      one.session.sessionId,
    ]);
  });

  it('are ended one by one, and nobody ends those of others', async () => {
    const [mine, theirs] = [await identity.member('M0000001'), await identity.member('M0000002')];
    for (const sessionId of [theirs.session.sessionId, 'x', '00000000-0000-7000-8000-000000000000']) {
      await identity.get(EndSessions).one(ownerOf(mine), sessionId);
    }
    await expect(read(theirs.token)).resolves.toBeDefined();
    const other = await identity.member('M0000001');
    for (let twice = 0; twice < 2; twice += 1) {
      await identity.get(EndSessions).one(ownerOf(mine), other.session.sessionId);
    }
    await expect(read(other.token)).rejects.toMatchObject(ended);
    await expect(read(mine.token)).resolves.toBeDefined();
  });

  it('are ended all but the one they call by', async () => {
    const others = [await identity.member('M0000001'), await identity.member('M0000001')];
    const mine = await identity.member('M0000001');
    expect(await identity.get(EndSessions).others(ownerOf(mine))).toBe(2);
    expect(await identity.get(EndSessions).others(ownerOf(mine))).toBe(0);
    for (const { token } of others) await expect(read(token)).rejects.toMatchObject(ended);
    await expect(read(mine.token)).resolves.toBeDefined();
  });
});

describe('a new device', () => {
  it('is told of, unless it is the first, or was seen before', async () => {
    const { account } = await identity.member('M0000001');
    await identity.member('M0000001');
    const kinds = async () =>
      (await identity.get(Notices).list(account.accountId, 10)).notices.map(({ kind, facts }) => [
        kind,
        facts,
      ]);
    expect(await kinds()).toEqual([]);
    await identity.member('M0000001', elsewhere);
    await identity.member('M0000001', {
      ...elsewhere,
      userAgent: elsewhere.userAgent.replace('19_0', '19_1'),
    });
    expect(await kinds()).toEqual([['NEW_DEVICE', { ...elsewhere }]]);
  });
});

describe('notices', () => {
  it('are read up to one of them, by their person only', async () => {
    const [{ account: mine }, { account: other }] = [
      await identity.member('M0000001'),
      await identity.member('M0000002'),
    ];
    const notices = identity.get(Notices);
    for (const left of ['2', '1', '0']) {
      await identity.database.transaction((tx) =>
        notices.tell(tx, mine.accountId, 'RECOVERY_CODE_USED', { left }),
      );
      identity.pass(1_000);
    }
    const [newest, middle] = (await notices.list(mine.accountId, 2)).notices;
    expect(newest?.facts).toEqual({ left: '0' });
    await notices.markRead(other.accountId, newest!.noticeId);
    expect((await notices.list(mine.accountId, 2)).unread).toBe(3);
    await notices.markRead(mine.accountId, middle!.noticeId);
    expect((await notices.list(mine.accountId, 100)).unread).toBe(1);
  });
});
