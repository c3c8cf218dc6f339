import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { sql } from '@evergreen/persistence';
import { type OutsideScene, outsideScene, redirectUri, refused } from './outside.fixture.ts';
import { SignInOutside } from './sign-in-outside.ts';
import { desk, type SignInScene, signInScene } from './sign-in.fixture.ts';

const amr = ['pwd', 'otp'];

let scene: OutsideScene;
let identity: SignInScene;
let outside: SignInOutside;
beforeAll(async () => {
  scene = await outsideScene({
    chen: { employee_number: 'E003', amr },
    impostor: { employee_number: 'E003', amr },
    forged: { employee_number: 'E003', amr, isForged: true },
    stranger: { employee_number: 'E999', amr },
    nobody: { amr },
    odd: { employee_number: '\u0000', amr },
  });
  ({ identity, outside } = scene);
});
afterAll(() => scene.close());
beforeEach(() => identity.reset());

const reasons = () => identity.warned.map((facts) => (facts as { reason: string }).reason);

const failures = async () => (await identity.acts()).filter(({ act }) => act === 'sign-in.failed');

const accountIdOf = async (staffNumber: string) => (await identity.demoStaff(staffNumber)).staff.accountId;

describe('somebody who is refused', () => {
  it.each(['stranger', 'nobody', 'odd'])('is %s, whom nobody here knows', async (login) => {
    await expect(scene.signIn(login)).rejects.toMatchObject(refused);
    expect(await identity.database.rows(sql`SELECT subject FROM external_link`)).toEqual([]);
    expect(identity.warned).toEqual([
      { event: 'provider-refused', provider: 'oidc', reason: 'person-unknown' },
    ]);
    expect(await failures()).toEqual([]);
  });

  it('is another with the number of a linked account, and that is written down', async () => {
    await scene.signIn('chen');
    await expect(scene.signIn('impostor')).rejects.toMatchObject(refused);
    expect(reasons()).toEqual(['linked-to-another']);
    expect(await failures()).toMatchObject([
      { recordId: await accountIdOf('E003'), address: desk.address, afterJson: '{"method":"oidc"}' },
    ]);
  });

  it.each([
    ['linked before', true],
    ['known by the number', false],
  ])('is who has left, %s, and that is written down', async (_, isLinked) => {
    if (isLinked) await scene.signIn('chen');
    const accountId = await accountIdOf('E003');
    await identity.database.rows(sql`UPDATE staff_account SET is_active = false WHERE staff_number = 'E003'`);
    await expect(scene.signIn('chen')).rejects.toMatchObject(refused);
    expect(reasons()).toEqual(['account-closed']);
    expect(await failures()).toMatchObject([{ recordId: accountId, address: desk.address }]);
    await identity.database.rows(sql`UPDATE staff_account SET is_active = true`);
  });
});

describe('what a provider is said to have said is refused', () => {
  it('under a signature that is not the provider’s', async () => {
    await expect(scene.signIn('forged')).rejects.toMatchObject(refused);
    expect(reasons()).toEqual(['OAUTH_INVALID_RESPONSE']);
  });

  it('in answer to another question', async () => {
    const another = (url: URL) => url.searchParams.set('nonce', 'x');
    await expect(scene.signIn('chen', another)).rejects.toMatchObject(refused);
    expect(reasons()).toEqual(['OAUTH_JWT_CLAIM_COMPARISON_FAILED']);
  });

  it('without when they proved themselves there', async () => {
    const unasked = (url: URL) => url.searchParams.delete('max_age');
    await expect(scene.signIn('chen', unasked)).rejects.toMatchObject(refused);
    expect(reasons()).toEqual(['OAUTH_INVALID_RESPONSE']);
  });

  it('to somebody with another secret than ours', async () => {
    const other = await signInScene({ providers: [scene.oidc({ clientSecret: 'another' })] });
    const there = other.get(SignInOutside);
    const { authorizeUrl, attemptToken } = await there.begin('oidc', redirectUri);
    const callbackUrl = await scene.browse(authorizeUrl, 'chen');
    await expect(there.complete({ attemptToken, callbackUrl, sessionToken: '' }, desk)).rejects.toMatchObject(
      refused,
    );
    expect(other.warned).toMatchObject([{ reason: 'OAUTH_RESPONSE_BODY_ERROR invalid_client' }]);
    await other.close();
  });
});

it('a callback is for the browser that began: another attempt has another state', async () => {
  const [mine, theirs] = [await outside.begin('oidc', redirectUri), await outside.begin('oidc', redirectUri)];
  const callback = await scene.browse(mine.authorizeUrl, 'chen');
  await expect(scene.complete(theirs.attemptToken, callback)).rejects.toMatchObject(refused);
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
])('a callback with %s is refused, and the log says so without what was sent', async (_, change) => {
  const { authorizeUrl, attemptToken } = await outside.begin('oidc', redirectUri);
  const callback = new URL(await scene.browse(authorizeUrl, 'chen'));
  change(callback);
  await expect(scene.complete(attemptToken, callback.href)).rejects.toMatchObject(refused);
  expect(identity.warned).toEqual([
    { event: 'provider-refused', provider: 'oidc', reason: expect.stringMatching(/^[\w-]+( \w+)?$/) },
  ]);
});

it('an attempt is over after ten minutes', async () => {
  const { authorizeUrl, attemptToken } = await outside.begin('oidc', redirectUri);
  const callback = await scene.browse(authorizeUrl, 'chen');
  identity.pass(10 * 60_000);
  await expect(scene.complete(attemptToken, callback)).rejects.toMatchObject(refused);
});

it.each(['', 'x', 'A'.repeat(43)])('%j is no attempt', async (token) => {
  await expect(scene.complete(token, redirectUri)).rejects.toMatchObject(refused);
});
