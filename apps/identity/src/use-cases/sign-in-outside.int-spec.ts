import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { sql } from '@evergreen/persistence';
import { recordedActs } from '@evergreen/testing';
import { Notices } from './notices.ts';
import { type OutsideScene, outsideScene, redirectUri, refused } from './outside.fixture.ts';
import { ReadSession } from './read-session.ts';
import { SignInOutside } from './sign-in-outside.ts';
import { challengeOf, desk, openedOf, type SignInScene, signInScene } from './sign-in.fixture.ts';
import { staffSteps } from './staff-steps.fixture.ts';

const strong = ['pwd', 'otp'];
const people = {
  chen: { employee_number: 'e003', amr: strong },
  careful: { employee_number: 'E002', amr: strong },
  lax: { employee_number: 'E004', amr: ['pwd'] },
  silent: { employee_number: 'E021' },
};

let scene: OutsideScene;
let identity: SignInScene;
let outside: SignInOutside;
beforeAll(async () => {
  scene = await outsideScene(people);
  ({ identity, outside } = scene);
});
afterAll(() => scene.close());
beforeEach(() => identity.reset());

const { answer, totp } = staffSteps(() => identity);

const read = (token: string) => identity.get(ReadSession).run(token, { onlyLook: true });

it('opens a session for the person with the staff number, and after that for the same person', async () => {
  const opened = await scene.opened('chen');
  expect(opened).toMatchObject({ account: { staffNumber: 'E003' }, session: { method: 'oidc' } });
  expect((await read(opened.token)).account).toEqual(opened.account);
  // By the link now: another number at the provider changes nothing.
  people.chen.employee_number = 'E001';
  expect((await scene.opened('chen')).account).toMatchObject({ staffNumber: 'E003' });
  people.chen.employee_number = 'e003';
});

it('writes down who was linked, and from where, and tells them: once', async () => {
  await scene.opened('chen');
  const { account } = await scene.opened('chen');
  const links = (await recordedActs(identity.database, 'identity')).filter(
    ({ act }) => act === 'account.linked-outside',
  );
  expect(links).toHaveLength(1);
  expect(links[0]).toMatchObject({
    recordKind: 'account',
    recordId: account.accountId,
    actorId: account.accountId,
    address: desk.address,
  });
  const { notices } = await identity.get(Notices).list(account.accountId, 10);
  expect(notices.map(({ kind, facts }) => [kind, facts])).toEqual([['LINKED_OUTSIDE', { name: 'Insurer' }]]);
});

describe('one factor at the provider', () => {
  it.each([
    ['lax', 'E004'],
    ['silent', 'E021'],
  ])('opens nothing for %s: the code of their authenticator does', async (login, staffNumber) => {
    const { totpSecret } = await identity.demoStaff(staffNumber);
    const token = challengeOf((await scene.signIn(login)).step, 'totp');
    expect(await identity.database.rows(sql`SELECT FROM session`)).toEqual([]);
    identity.pass(60_000);
    await expect(answer(token, { kind: 'totp-code', code: 'x' })).rejects.toMatchObject({
      code: 'CODE_WRONG',
    });
    const { account, session } = openedOf(await answer(token, totp(totpSecret)));
    expect(account).toMatchObject({ staffNumber });
    expect(session).toMatchObject({ method: 'oidc+totp', steppedUpAt: identity.clock.now() });
  });

  it('opens nothing for somebody without an authenticator, nor lets them set one up', async () => {
    const { staff } = await identity.demoStaff('E004');
    const { accountId } = staff;
    const [kept] = await identity.database.rows<{ secret: Buffer }>(
      sql`SELECT totp_secret AS secret FROM staff_credential WHERE account_id = ${accountId}`,
    );
    const setSecret = (secret: Buffer | null) =>
      identity.database.rows(
        sql`UPDATE staff_credential SET totp_secret = ${secret} WHERE account_id = ${accountId}`,
      );
    await setSecret(null);
    await expect(scene.signIn('lax')).rejects.toMatchObject({ code: 'SECOND_FACTOR_MISSING' });
    for (const table of ['session', 'sign_in_challenge', 'external_link']) {
      expect(await identity.database.rows(sql`SELECT FROM ${sql.raw(table)}`)).toEqual([]);
    }
    await setSecret(kept!.secret);
  });

  it('is as good as two, where the insurer says that it always asks for two', async () => {
    const trusting = await signInScene({ providers: [scene.oidc({ alwaysSecondFactor: true })] });
    const { authorizeUrl, attemptToken } = await trusting.get(SignInOutside).begin('oidc', redirectUri);
    const back = { attemptToken, callbackUrl: await scene.browse(authorizeUrl, 'lax'), sessionToken: '' };
    const { session } = openedOf((await trusting.get(SignInOutside).complete(back, desk)).step);
    expect(session.steppedUpAt).not.toBeNull();
    await trusting.close();
  });
});

describe('a proof', () => {
  // The provider's clock is the real one.
  beforeEach(() => identity.pass(Date.now() - identity.clock.now().getTime()));

  it('is a second factor that the provider asked for, as old as it is there', async () => {
    const startedAt = Math.floor(Date.now() / 1_000) * 1_000;
    const provedAt = (await scene.opened('careful')).session.steppedUpAt!.getTime();
    expect(provedAt).toBeGreaterThanOrEqual(startedAt);
    expect(provedAt).toBeLessThanOrEqual(Date.now());
  });

  const prove = async (sessionToken: string, login: string, laterToken = sessionToken) => {
    const { authorizeUrl, attemptToken } = await outside.begin('oidc', redirectUri, sessionToken);
    expect(new URL(authorizeUrl).searchParams.get('max_age')).toBe('0');
    return scene.complete(attemptToken, await scene.browse(authorizeUrl, login), laterToken);
  };

  it('once more renews the session the browser has', async () => {
    const { token, session } = await scene.opened('careful');
    const { step, isRenewed } = await prove(token, 'careful');
    const proved = openedOf(step);
    expect(isRenewed).toBe(true);
    expect(proved.session.sessionId).toBe(session.sessionId);
    expect(proved.session.steppedUpAt).not.toBeNull();
    await expect(read(token)).rejects.toMatchObject({ code: 'SESSION_ENDED' });
    expect((await read(proved.token)).session.sessionId).toBe(session.sessionId);
  });

  it('is none that is older than what it is asked for', async () => {
    const { token } = await scene.opened('careful');
    identity.pass(5 * 60_000);
    await expect(prove(token, 'careful')).rejects.toMatchObject(refused);
  });

  it('is none by somebody else', async () => {
    const { token } = await scene.opened('careful');
    await expect(prove(token, 'chen')).rejects.toMatchObject(refused);
    expect((await read(token)).session).toBeDefined();
  });

  it('is none without a second factor', async () => {
    const { token } = await identity.staff('E004');
    await expect(prove(token, 'lax')).rejects.toMatchObject(refused);
    expect((await read(token)).session).toBeDefined();
  });

  it('is for the session it was begun in', async () => {
    const [one, another] = [await scene.opened('careful'), await scene.opened('careful')];
    await expect(prove(one.token, 'careful', another.token)).rejects.toMatchObject(refused);
    for (const gone of ['', 'A'.repeat(43)]) {
      await expect(prove(one.token, 'careful', gone)).rejects.toMatchObject({ code: 'SESSION_ENDED' });
      await expect(outside.begin('oidc', redirectUri, gone || 'x')).rejects.toMatchObject({
        code: 'SESSION_ENDED',
      });
    }
  });
});

it('completes once: a callback that comes again is refused', async () => {
  const { authorizeUrl, attemptToken } = await outside.begin('oidc', redirectUri);
  const callback = await scene.browse(authorizeUrl, 'chen');
  const outcomes = await Promise.allSettled([1, 2, 3].map(() => scene.complete(attemptToken, callback)));
  expect(outcomes.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
  await expect(scene.complete(attemptToken, callback)).rejects.toMatchObject(refused);
  // Nor does the code of another browser's way open anything.
  const other = await outside.begin('oidc', redirectUri);
  await expect(scene.complete(other.attemptToken, callback)).rejects.toMatchObject(refused);
});

it('refuses to begin at a provider it does not have, or to come back to no address', async () => {
  await expect(outside.begin('wechat', redirectUri)).rejects.toMatchObject({ code: 'INVALID_INPUT' });
  await expect(outside.begin('oidc', 'nowhere')).rejects.toMatchObject({ code: 'INVALID_INPUT' });
});

it('keeps nothing by which somebody who reads the database could complete an attempt', async () => {
  const { authorizeUrl, attemptToken } = await outside.begin('oidc', redirectUri);
  const [row] = await identity.database.rows<{ text: string }>(
    sql`SELECT row_to_json(a)::text AS text FROM external_attempt a`,
  );
  const { searchParams } = new URL(authorizeUrl);
  for (const secret of [attemptToken, searchParams.get('state')!, searchParams.get('nonce')!]) {
    expect(row!.text).not.toContain(secret);
  }
});

it.each([
  [
    'is unavailable while the provider is, and is looked up again afterwards',
    { issuer: 'http://127.0.0.1:9' },
  ],
  ['speaks to a provider without TLS in a demonstration only', { allowHttp: false }],
])('%s', async (_, options) => {
  const away = scene.oidc(options);
  const attempt = { redirectUri, state: 's', nonce: 'n', codeVerifier: 'v' };
  for (let twice = 0; twice < 2; twice += 1) {
    await expect(away.authorizeUrl(attempt, { anew: false })).rejects.toMatchObject({
      code: 'SERVICE_UNAVAILABLE',
    });
  }
});
