import { afterAll, beforeAll, beforeEach, expect, it, jest } from '@jest/globals';
import { sql } from '@evergreen/persistence';
import { browse, client, oidcProvider, redirectUri } from './oidc-provider.fixture.ts';
import { OidcSignIn } from './oidc-sign-in.ts';
import { ReadSession } from './read-session.ts';
import { SignInOutside } from './sign-in-outside.ts';
import { desk, type SignInScene, signInScene } from './sign-in.fixture.ts';

let provider: Awaited<ReturnType<typeof oidcProvider>>;
let identity: SignInScene;
let outside: SignInOutside;

const people = {
  chen: { employee_number: 'e003' },
  impostor: { employee_number: 'E003' },
  stranger: { employee_number: 'E999' },
  nobody: {},
  odd: { employee_number: '\u0000' },
};

beforeAll(async () => {
  // It says at length that it is run as a test would run it.
  for (const say of ['warn', 'info'] as const) jest.spyOn(console, say).mockReturnValue();
  provider = await oidcProvider(people);
  const options = {
    issuer: provider.issuer,
    ...client,
    name: 'Insurer',
    staffNumberClaim: 'employee_number',
  };
  identity = await signInScene({ providers: [new OidcSignIn({ ...options, allowHttp: true })] });
  outside = identity.get(SignInOutside);
});
afterAll(async () => {
  await identity.close();
  await provider.close();
});
beforeEach(() => identity.reset());

const refused = { code: 'PROVIDER_REFUSED' };

async function signIn(login: string) {
  const { authorizeUrl, attemptToken } = await outside.begin('oidc', redirectUri);
  return outside.complete(attemptToken, await browse(authorizeUrl, login), desk);
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
  const outcomes = await Promise.allSettled(
    [1, 2, 3].map(() => outside.complete(attemptToken, callback, desk)),
  );
  expect(outcomes.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
  await expect(outside.complete(attemptToken, callback, desk)).rejects.toMatchObject(refused);
  // Nor does the code of another browser's way open anything.
  const other = await outside.begin('oidc', redirectUri);
  await expect(outside.complete(other.attemptToken, callback, desk)).rejects.toMatchObject(refused);
});

it('is for the browser that began: another attempt has another state', async () => {
  const [mine, theirs] = [await outside.begin('oidc', redirectUri), await outside.begin('oidc', redirectUri)];
  const callback = await browse(mine.authorizeUrl, 'chen');
  await expect(outside.complete(theirs.attemptToken, callback, desk)).rejects.toMatchObject(refused);
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
  await expect(outside.complete(attemptToken, callback.href, desk)).rejects.toMatchObject(refused);
});

it('is over after ten minutes', async () => {
  const { authorizeUrl, attemptToken } = await outside.begin('oidc', redirectUri);
  const callback = await browse(authorizeUrl, 'chen');
  identity.pass(10 * 60_000);
  await expect(outside.complete(attemptToken, callback, desk)).rejects.toMatchObject(refused);
});

it.each(['', 'x', 'A'.repeat(43)])('is not opened by the attempt %j', async (token) => {
  await expect(outside.complete(token, redirectUri, desk)).rejects.toMatchObject(refused);
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
    ...{ issuer: 'http://127.0.0.1:9', ...client, name: 'Insurer', staffNumberClaim: 'employee_number' },
    allowHttp: true,
  });
  const attempt = { redirectUri, state: 's', nonce: 'n', codeVerifier: 'v' };
  for (let twice = 0; twice < 2; twice += 1) {
    await expect(away.authorizeUrl(attempt)).rejects.toMatchObject({ code: 'SERVICE_UNAVAILABLE' });
  }
});

it('speaks to a provider without TLS in a demonstration only', async () => {
  const strict = new OidcSignIn({
    ...{ issuer: provider.issuer, ...client, name: 'Insurer', staffNumberClaim: 'employee_number' },
    allowHttp: false,
  });
  const attempt = { redirectUri, state: 's', nonce: 'n', codeVerifier: 'v' };
  await expect(strict.authorizeUrl(attempt)).rejects.toMatchObject({ code: 'SERVICE_UNAVAILABLE' });
});
