import { afterAll, beforeAll, beforeEach, describe, expect, it, jest } from '@jest/globals';
import { sql } from '@evergreen/persistence';
import { browseOidc, oidcClient, recordedActs, startOidcProvider } from '@evergreen/testing';
import { OidcSignIn } from './oidc-sign-in.ts';
import { ReadSession } from './read-session.ts';
import { SignInOutside } from './sign-in-outside.ts';
import { desk, type SignInScene, signInScene } from './sign-in.fixture.ts';

const redirectUri = 'https://care.example.test/sign-in/oidc';

let provider: Awaited<ReturnType<typeof startOidcProvider>>;
let identity: SignInScene;
let outside: SignInOutside;

const people = {
  chen: { employee_number: 'e003' },
  impostor: { employee_number: 'E003' },
  stranger: { employee_number: 'E999' },
  nobody: {},
  odd: { employee_number: '\u0000' },
  careful: { employee_number: 'E002', amr: ['pwd', 'otp'] },
  lax: { employee_number: 'E004', amr: ['pwd'] },
};

beforeAll(async () => {
  // It says at length that it is run as a test would run it.
  for (const say of ['warn', 'info'] as const) jest.spyOn(console, say).mockReturnValue();
  provider = await startOidcProvider(redirectUri, people);
  const options = {
    issuer: provider.issuer,
    ...oidcClient,
    name: 'Insurer',
    staffNumberClaim: 'employee_number',
  };
  identity = await signInScene({
    providers: [new OidcSignIn({ ...options, alwaysSecondFactor: false, allowHttp: true })],
  });
  outside = identity.get(SignInOutside);
});
afterAll(async () => {
  await identity.close();
  await provider.close();
});
beforeEach(() => identity.reset());

const refused = { code: 'PROVIDER_REFUSED' };

const browse = (authorizeUrl: string, login: string) => browseOidc(authorizeUrl, login, redirectUri);

const complete = (attemptToken: string, callbackUrl: string, sessionToken = '') =>
  outside.complete({ attemptToken, callbackUrl, sessionToken }, desk);

async function signIn(login: string) {
  const { authorizeUrl, attemptToken } = await outside.begin('oidc', redirectUri);
  return complete(attemptToken, await browse(authorizeUrl, login));
}

it('opens a session for the person with the staff number, and after that for the same person', async () => {
  const opened = await signIn('chen');
  expect(opened).toMatchObject({
    account: { staffNumber: 'E003' },
    // The provider did not say how the person proved themselves.
    session: { method: 'oidc', steppedUpAt: null },
  });
  expect((await identity.get(ReadSession).run(opened.token, { onlyLook: true })).account).toEqual(
    opened.account,
  );
  // By the link now: another number at the provider changes nothing.
  people.chen.employee_number = 'E001';
  expect((await signIn('chen')).account).toMatchObject({ staffNumber: 'E003' });
  people.chen.employee_number = 'e003';
});

it('writes down who was linked, once', async () => {
  await signIn('chen');
  const { account } = await signIn('chen');
  const links = (await recordedActs(identity.database, 'identity')).filter(
    ({ act }) => act === 'account.linked-outside',
  );
  expect(links).toHaveLength(1);
  expect(links[0]).toMatchObject({ recordKind: 'account', recordId: account.accountId });
});

describe('a proof', () => {
  // The provider's clock is the real one.
  beforeEach(() => identity.pass(Date.now() - identity.clock.now().getTime()));

  const provedAtOf = async (login: string) => (await signIn(login)).session.steppedUpAt;

  it('is a second factor that the provider asked for, as old as it is there', async () => {
    const startedAt = Math.floor(Date.now() / 1_000) * 1_000;
    const provedAt = (await provedAtOf('careful'))!.getTime();
    expect(provedAt).toBeGreaterThanOrEqual(startedAt);
    expect(provedAt).toBeLessThanOrEqual(Date.now());
  });

  it.each(['lax', 'chen'])('is not that %s has a password', async (login) => {
    expect(await provedAtOf(login)).toBeNull();
  });

  it('is whatever the provider asks, where the insurer says that it always asks for two', async () => {
    const options = { issuer: provider.issuer, ...oidcClient, name: 'Insurer', allowHttp: true };
    const trusting = await signInScene({
      providers: [
        new OidcSignIn({ ...options, staffNumberClaim: 'employee_number', alwaysSecondFactor: true }),
      ],
    });
    const { authorizeUrl, attemptToken } = await trusting.get(SignInOutside).begin('oidc', redirectUri);
    const back = { attemptToken, callbackUrl: await browse(authorizeUrl, 'lax'), sessionToken: '' };
    const { session } = await trusting.get(SignInOutside).complete(back, desk);
    expect(session.steppedUpAt).not.toBeNull();
    await trusting.close();
  });

  const prove = async (sessionToken: string, login: string, laterToken = sessionToken) => {
    const { authorizeUrl, attemptToken } = await outside.begin('oidc', redirectUri, sessionToken);
    expect(new URL(authorizeUrl).searchParams.get('max_age')).toBe('0');
    return complete(attemptToken, await browse(authorizeUrl, login), laterToken);
  };

  it('once more renews the session the browser has', async () => {
    const { token, session } = await signIn('careful');
    const proved = await prove(token, 'careful');
    expect(proved).toMatchObject({ isRenewed: true, session: { sessionId: session.sessionId } });
    expect(proved.session.steppedUpAt).not.toBeNull();
    await expect(identity.get(ReadSession).run(token, { onlyLook: true })).rejects.toMatchObject({
      code: 'SESSION_ENDED',
    });
    expect((await identity.get(ReadSession).run(proved.token, { onlyLook: true })).session).toMatchObject({
      sessionId: session.sessionId,
    });
  });

  it('is none that is older than what it is asked for', async () => {
    const { token } = await signIn('careful');
    identity.pass(5 * 60_000);
    await expect(prove(token, 'careful')).rejects.toMatchObject(refused);
  });

  it.each([
    ['by somebody else', 'lax'],
    ['without a second factor', 'chen'],
  ])('is none %s', async (_, login) => {
    const { token } = await signIn(login === 'lax' ? 'careful' : login);
    await expect(prove(token, login)).rejects.toMatchObject(refused);
    expect((await identity.get(ReadSession).run(token, { onlyLook: true })).session).toBeDefined();
  });

  it('is for the session it was begun in', async () => {
    const [one, another] = [await signIn('careful'), await signIn('careful')];
    await expect(prove(one.token, 'careful', another.token)).rejects.toMatchObject(refused);
    for (const gone of ['', 'A'.repeat(43)]) {
      await expect(prove(one.token, 'careful', gone)).rejects.toMatchObject({ code: 'SESSION_ENDED' });
      await expect(outside.begin('oidc', redirectUri, gone || 'x')).rejects.toMatchObject({
        code: 'SESSION_ENDED',
      });
    }
  });
});

it('refuses somebody else who comes with the number of a linked account', async () => {
  await signIn('chen');
  await expect(signIn('impostor')).rejects.toMatchObject(refused);
});

it.each(['stranger', 'nobody', 'odd'])('refuses %s, whom nobody here knows', async (login) => {
  await expect(signIn(login)).rejects.toMatchObject(refused);
  expect(await identity.database.rows(sql`SELECT subject FROM external_link`)).toEqual([]);
});

it('refuses somebody who has left', async () => {
  await signIn('chen');
  await identity.database.rows(sql`UPDATE staff_account SET is_active = false WHERE staff_number = 'E003'`);
  await expect(signIn('chen')).rejects.toMatchObject(refused);
  await identity.database.rows(sql`UPDATE staff_account SET is_active = true`);
});

it('completes once: a callback that comes again is refused', async () => {
  const { authorizeUrl, attemptToken } = await outside.begin('oidc', redirectUri);
  const callback = await browse(authorizeUrl, 'chen');
  const outcomes = await Promise.allSettled([1, 2, 3].map(() => complete(attemptToken, callback)));
  expect(outcomes.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
  await expect(complete(attemptToken, callback)).rejects.toMatchObject(refused);
  // Nor does the code of another browser's way open anything.
  const other = await outside.begin('oidc', redirectUri);
  await expect(complete(other.attemptToken, callback)).rejects.toMatchObject(refused);
});

it('is for the browser that began: another attempt has another state', async () => {
  const [mine, theirs] = [await outside.begin('oidc', redirectUri), await outside.begin('oidc', redirectUri)];
  const callback = await browse(mine.authorizeUrl, 'chen');
  await expect(complete(theirs.attemptToken, callback)).rejects.toMatchObject(refused);
});

it.each([
  ['another state', (url: URL) => url.searchParams.set('state', 'x')],
  ['no state', (url: URL) => url.searchParams.delete('state')],
  ['another issuer', (url: URL) => url.searchParams.set('iss', 'https://other.example.test')],
  ['another code', (url: URL) => url.searchParams.set('code', 'x')],
  ['another host', (url: URL) => (url.host = 'other.example.test')],
  ['another path', (url: URL) => (url.pathname = '/elsewhere')],
  [
    'a refusal of the provider',
    (url: URL) => (url.search = `?error=access_denied&state=${url.searchParams.get('state')}`),
  ],
])('refuses a callback with %s', async (_, change) => {
  const { authorizeUrl, attemptToken } = await outside.begin('oidc', redirectUri);
  const callback = new URL(await browse(authorizeUrl, 'chen'));
  change(callback);
  await expect(complete(attemptToken, callback.href)).rejects.toMatchObject(refused);
});

it('is over after ten minutes', async () => {
  const { authorizeUrl, attemptToken } = await outside.begin('oidc', redirectUri);
  const callback = await browse(authorizeUrl, 'chen');
  identity.pass(10 * 60_000);
  await expect(complete(attemptToken, callback)).rejects.toMatchObject(refused);
});

it.each(['', 'x', 'A'.repeat(43)])('is not opened by the attempt %j', async (token) => {
  await expect(complete(token, redirectUri)).rejects.toMatchObject(refused);
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

it('is unavailable while the provider is, and is looked up again afterwards', async () => {
  const away = new OidcSignIn({
    ...{ issuer: 'http://127.0.0.1:9', ...oidcClient, name: 'Insurer', staffNumberClaim: 'employee_number' },
    alwaysSecondFactor: false,
    allowHttp: true,
  });
  const attempt = { redirectUri, state: 's', nonce: 'n', codeVerifier: 'v' };
  for (let twice = 0; twice < 2; twice += 1) {
    await expect(away.authorizeUrl(attempt, { anew: false })).rejects.toMatchObject({
      code: 'SERVICE_UNAVAILABLE',
    });
  }
});

it('speaks to a provider without TLS in a demonstration only', async () => {
  const strict = new OidcSignIn({
    ...{ issuer: provider.issuer, ...oidcClient, name: 'Insurer', staffNumberClaim: 'employee_number' },
    alwaysSecondFactor: false,
    allowHttp: false,
  });
  const attempt = { redirectUri, state: 's', nonce: 'n', codeVerifier: 'v' };
  await expect(strict.authorizeUrl(attempt, { anew: false })).rejects.toMatchObject({
    code: 'SERVICE_UNAVAILABLE',
  });
});
