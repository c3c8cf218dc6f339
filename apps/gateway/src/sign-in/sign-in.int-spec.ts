import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { eventually } from '@evergreen/testing';
import { ask, testGateway, tokens } from '../gateway.fixture.ts';

let gateway: Awaited<ReturnType<typeof testGateway>>;
beforeAll(async () => {
  gateway = await testGateway({ EVERGREEN_PUBLIC_URL: 'https://members.example.com' });
});
afterAll(() => gateway.close());
beforeEach(() => {
  gateway.answers.calls.length = 0;
});

const cookieOf = (token: string) =>
  expect.stringMatching(`^evergreen_session=${token}; Path=/; HttpOnly; SameSite=Lax; Max-Age=\\d+$`);

describe('a member', () => {
  const signIn =
    'mutation($c: String!) { signInMember(login: "M0000001", code: $c) { __typename ... on MemberMe { memberNumber } } }';

  it('signs in by a code: a cookie that scripts cannot read is set', async () => {
    const { data, errors, headers } = await ask(gateway.url, signIn, {
      variables: { c: '012345' },
      headers: { 'user-agent': 'Browser 1' },
    });
    expect(errors).toEqual([]);
    expect(data).toEqual({ signInMember: { __typename: 'MemberMe', memberNumber: 'M0000001' } });
    expect(headers.get('set-cookie')).toEqual(cookieOf(tokens.member));
    expect(gateway.answers.asked('signInMember')).toMatchObject({
      origin: { address: '127.0.0.1', userAgent: 'Browser 1', browserId: '' },
    });
  });

  it('asks for a code, and signs in, from a browser that is told apart by its cookie', async () => {
    const headers = { cookie: 'evergreen_browser=abcdefghijklmnopqrstuv' };
    await ask(gateway.url, 'mutation { requestCode(login: "M0000001") { validSeconds } }', { headers });
    await ask(gateway.url, signIn, { variables: { c: '012345' }, headers });
    for (const call of ['requestCode', 'signInMember'] as const) {
      expect(gateway.answers.asked(call)).toMatchObject({ origin: { browserId: 'abcdefghijklmnopqrstuv' } });
    }
  });

  it('whose account changes as the sign-in is answered is asked for anew at once', async () => {
    let release = () => {};
    gateway.answers.hold = new Promise((resolve) => (release = resolve));
    const answered = ask(gateway.url, signIn, { variables: { c: '012345' } });
    await eventually(() => gateway.answers.methods().includes('signInMember'));
    // The hint is under way before the answer.
    gateway.hints.publish('sessions-changed', { accountIds: ['a1'] });
    release();
    expect((await answered).errors).toEqual([]);
    gateway.answers.calls.length = 0;
    await ask(gateway.url, '{ me { __typename } }', { token: tokens.member });
    expect(gateway.answers.methods()).toEqual(['getSession']);
  });

  it('is told how many attempts are left, and nothing is set', async () => {
    const { status, errors, headers } = await ask(gateway.url, signIn, { variables: { c: '999999' } });
    expect(status).toBe(401);
    expect(errors[0]!.extensions).toMatchObject({ code: 'CODE_WRONG', facts: { attemptsLeft: '3' } });
    expect(headers.get('set-cookie')).toBeNull();
  });
});

describe('staff', () => {
  const signIn = `mutation($p: String!) { signInStaff(staffNumber: "E001", password: $p) {
    __typename ... on SignInChallenge { challengeToken need } } }`;
  const answer = `mutation($input: ChallengeAnswerInput!) { answerChallenge(input: $input) {
    __typename ... on SignedIn { recoveryCodes me { ... on StaffMe { staffNumber grants { role } } } } } }`;

  it('prove one thing after the other; only the last step sets the cookie', async () => {
    const first = await ask(gateway.url, signIn, { variables: { p: 'right' } });
    expect(first.data).toEqual({
      signInStaff: { __typename: 'SignInChallenge', challengeToken: 'challenge', need: 'ENROL_TOTP' },
    });
    expect(first.headers.get('set-cookie')).toBeNull();
    const input = { challengeToken: 'challenge', totpCode: '123456' };
    const last = await ask(gateway.url, answer, { variables: { input } });
    expect(last.data).toMatchObject({
      answerChallenge: {
        __typename: 'SignedIn',
        recoveryCodes: ['one', 'two'],
        me: { staffNumber: 'E001', grants: [{ role: 'ADMINISTRATOR' }, {}] },
      },
    });
    expect(last.headers.get('set-cookie')).toEqual(cookieOf(tokens.administrator));
    expect(gateway.answers.asked('answerChallenge')).toMatchObject({
      answer: { case: 'totpCode', value: '123456' },
    });
  });

  it('are refused without a word about which of the two was wrong', async () => {
    const { errors } = await ask(gateway.url, signIn, { variables: { p: 'wrong' } });
    expect(errors[0]!.extensions).toMatchObject({ code: 'SIGN_IN_REFUSED', facts: {}, fields: [] });
  });

  it.each([{}, { totpCode: '1', newPassword: '2' }])(
    'give exactly one answer to a challenge: %j',
    async (answers) => {
      const input = { challengeToken: 'challenge', ...answers };
      const { errors } = await ask(gateway.url, answer, { variables: { input } });
      expect(errors[0]!.extensions).toMatchObject({ code: 'INVALID_INPUT' });
      expect(gateway.answers.calls).toEqual([]);
    },
  );

  it('prove themselves once more: the cookie is renewed and the old session is forgotten', async () => {
    const { data, headers } = await ask(
      gateway.url,
      'mutation { stepUp(code: "123456") { steppedUpUntil endsAt } }',
      { token: tokens.administrator },
    );
    const until = Date.parse(
      (data as unknown as { stepUp: { steppedUpUntil: string } }).stepUp.steppedUpUntil,
    );
    expect(until).toBeGreaterThan(Date.now() + 9 * 60_000);
    expect(headers.get('set-cookie')).toEqual(cookieOf(tokens.renewed));
    expect(gateway.answers.asked('stepUp')).toMatchObject({ sessionToken: tokens.administrator });
    gateway.answers.calls.length = 0;
    await ask(gateway.url, '{ me { __typename } }', { token: tokens.renewed });
    expect(gateway.answers.methods()).toEqual([]);
    await ask(gateway.url, '{ me { __typename } }', { token: tokens.administrator });
    expect(gateway.answers.methods()).toEqual(['getSession']);
  });
});

describe('a session', () => {
  const me = (token: string) => ask(gateway.url, '{ me { __typename } }', { token });

  it('ends at once when one signs out, here and at identity, and the cookie is taken back', async () => {
    await me(tokens.member);
    gateway.answers.calls.length = 0;
    const { data, headers } = await ask(gateway.url, 'mutation { signOut }', { token: tokens.member });
    expect(data).toEqual({ signOut: true });
    expect(headers.get('set-cookie')).toMatch(/^evergreen_session=; .*Max-Age=0/);
    await me(tokens.member);
    expect(gateway.answers.methods()).toEqual(['getSession', 'signOut']);
  });

  it('is asked of identity once for requests that arrive together, and not again for a while', async () => {
    await ask(gateway.url, 'mutation { signOut }', { token: tokens.marketing });
    gateway.answers.calls.length = 0;
    const answers = await Promise.all([1, 2, 3, 4].map(() => me(tokens.marketing)));
    await me(tokens.marketing);
    expect(answers.map(({ data }) => data)).toEqual(answers.map(() => ({ me: { __typename: 'StaffMe' } })));
    expect(gateway.answers.methods()).toEqual(['getSession']);
  });

  it('is looked at without being kept from going idle; what is asked besides counts as use', async () => {
    const look = '{ session { expiresAt endsAt steppedUpUntil } }';
    gateway.hints.publish('sessions-changed', { accountIds: ['a-E003'] });
    const { data } = await ask(gateway.url, look, { token: tokens.auditor });
    expect(data).toMatchObject({ session: { endsAt: '2099-01-01T12:00:00Z', steppedUpUntil: null } });
    expect(gateway.answers.asked('getSession')).toMatchObject({ onlyLook: true });
    await me(tokens.auditor);
    expect(gateway.answers.asked('getSession')).toMatchObject({ onlyLook: false });
    expect((await ask(gateway.url, look)).data).toEqual({ session: null });
  });

  it('that is kept counts as used, whatever is remembered of it', async () => {
    await me(tokens.auditor);
    gateway.answers.calls.length = 0;
    await ask(gateway.url, 'mutation { keepSession { expiresAt } }', { token: tokens.auditor });
    expect(gateway.answers.asked('getSession')).toMatchObject({ onlyLook: false });
  });

  it('that has ended reads as nobody, and says so where somebody is needed', async () => {
    expect((await me(tokens.stranger)).data).toEqual({ me: null });
    const { status, errors } = await ask(gateway.url, '{ imports { id } }', { token: tokens.stranger });
    expect([status, errors[0]!.extensions.code]).toEqual([401, 'SESSION_ENDED']);
    const none = await ask(gateway.url, '{ imports { id } }');
    expect([none.status, none.errors[0]!.extensions.code]).toEqual([401, 'NOT_SIGNED_IN']);
  });

  it('loses what it may as soon as a role is taken away, and everything as soon as it is ended elsewhere', async () => {
    const imports = () => ask(gateway.url, '{ imports { id } }', { token: tokens.marketing });
    expect((await imports()).errors).toEqual([]);
    const before = gateway.answers.sessions.get(tokens.marketing)!;
    const viewer = { ...before.viewer, grants: [{ role: 'contributor', orgPath: '/' }] };
    gateway.answers.sessions.set(tokens.marketing, { ...before, viewer });
    gateway.hints.publish('sessions-changed', { accountIds: ['a-E002'] });
    await eventually(async () => (await imports()).errors[0]?.extensions.code === 'FORBIDDEN', {
      timeoutMs: 2_000,
    });
    gateway.answers.sessions.delete(tokens.marketing);
    gateway.hints.publish('sessions-changed', { accountIds: ['a-E002'] });
    await eventually(async () => (await imports()).errors[0]?.extensions.code === 'SESSION_ENDED', {
      timeoutMs: 2_000,
    });
    gateway.answers.sessions.set(tokens.marketing, before);
  });
});

describe('a provider outside', () => {
  const get = (path: string, cookie = '') =>
    fetch(new URL(path, gateway.url), { redirect: 'manual', headers: { cookie } });
  const back = (query: string, cookie = 'evergreen_sign_in=page.attempt-1') =>
    get(`/sign-in/oidc/callback?${query}`, cookie);

  it('is where the browser is sent, tied to it by a cookie', async () => {
    const { status, headers } = await get('/sign-in/oidc');
    expect([status, headers.get('location')]).toEqual([302, 'https://provider.example/authorize?state=1']);
    expect(headers.get('set-cookie')).toBe(
      'evergreen_sign_in=page.attempt-1; Path=/; HttpOnly; SameSite=Lax; Max-Age=600',
    );
    expect(gateway.answers.asked('beginExternalSignIn')).toMatchObject({
      providerId: 'oidc',
      redirectUri: 'https://members.example.com/sign-in/oidc/callback',
      sessionToken: '',
    });
  });

  it('sends it back signed in', async () => {
    const { status, headers } = await back('code=good&state=1');
    expect([status, headers.get('location')]).toEqual([302, '/console/']);
    expect(headers.getSetCookie()).toEqual([
      expect.stringMatching(/^evergreen_sign_in=; .*Max-Age=0$/),
      cookieOf(tokens.marketing),
    ]);
    expect(gateway.answers.asked('completeExternalSignIn')).toMatchObject({
      attemptToken: 'attempt-1',
      callbackUrl: 'https://members.example.com/sign-in/oidc/callback?code=good&state=1',
    });
  });

  it.each([
    ['refuses', 'code=bad', 'page.attempt-1', '/console/sign-in?problem=PROVIDER_REFUSED'],
    ['refuses in a window', 'code=bad', 'window.attempt-1', '/console/returned?problem=PROVIDER_REFUSED'],
    ['sends back a browser that did not begin', 'code=good', '', '/console/sign-in?problem=CHALLENGE_ENDED'],
    [
      'sends back a browser with another cookie',
      'code=good',
      'x',
      '/console/sign-in?problem=CHALLENGE_ENDED',
    ],
  ])('that %s is a problem the sign-in page tells', async (_, query, attempt, page) => {
    const { status, headers } = await back(query, `evergreen_sign_in=${attempt}`);
    expect([status, headers.get('location')]).toEqual([302, page]);
    expect(headers.get('set-cookie')).toMatch(/^evergreen_sign_in=; /);
  });

  it.each([
    ['page', '/console/sign-in'],
    ['window', '/console/returned'],
  ])('that asked for one factor leaves the second to the %s', async (place, page) => {
    const { headers } = await back('code=good&of=one-factor', `evergreen_sign_in=${place}.attempt-1`);
    expect(headers.get('location')).toBe(
      `${page}#challengeToken=challenge&need=TOTP&expiresAt=2099-01-01T00%3A00%3A00Z`,
    );
    expect(headers.getSetCookie()).toEqual([expect.stringMatching(/^evergreen_sign_in=; .*Max-Age=0$/)]);
  });

  it('proves staff once more in a window beside the app: the cookie is renewed', async () => {
    const session = `evergreen_session=${tokens.administrator}`;
    const there = await get('/sign-in/oidc/window', session);
    expect(there.headers.get('set-cookie')).toMatch(/^evergreen_sign_in=window\.attempt-1;/);
    expect(gateway.answers.asked('beginExternalSignIn')).toMatchObject({
      sessionToken: tokens.administrator,
    });
    const { headers } = await back('code=good', `${session}; evergreen_sign_in=window.attempt-1`);
    expect(headers.get('location')).toBe('/console/returned');
    expect(headers.getSetCookie()[1]).toEqual(cookieOf(tokens.renewed));
    expect(gateway.answers.asked('completeExternalSignIn')).toMatchObject({
      attemptToken: 'attempt-1',
      sessionToken: tokens.administrator,
    });
    // Identity has ended the old token by itself.
    expect(gateway.answers.methods()).not.toContain('signOut');
  });

  it.each([
    ['nobody is signed in', ''],
    ['a member is signed in', `evergreen_session=${tokens.member}`],
  ])('signs in in a window where %s', async (_, cookie) => {
    await get('/sign-in/oidc/window', cookie);
    expect(gateway.answers.asked('beginExternalSignIn')).toMatchObject({ sessionToken: '' });
  });

  it('needs to know where browsers come back to', async () => {
    const homeless = await gateway.another({ EVERGREEN_PUBLIC_URL: '' });
    const sentTo = async (path: string) =>
      (await fetch(new URL(path, homeless.url), { redirect: 'manual' })).headers.get('location');
    expect(await sentTo('/sign-in/oidc')).toBe('/console/sign-in?problem=PROVIDER_REFUSED');
    expect(await sentTo('/sign-in/oidc/window')).toBe('/console/returned?problem=PROVIDER_REFUSED');
    await homeless.stop();
  });
});
