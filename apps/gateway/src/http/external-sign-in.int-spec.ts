import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { testGateway, tokens } from '../gateway.fixture.ts';

let gateway: Awaited<ReturnType<typeof testGateway>>;
beforeAll(async () => {
  gateway = await testGateway({ EVERGREEN_PUBLIC_URL: 'https://members.example.com' });
});
afterAll(() => gateway.close());
beforeEach(() => {
  gateway.answers.calls.length = 0;
});

describe.each(['/sign-in/oidc', '/sign-in/oidc/window'])('a sign-in outside that begins at %s', (path) => {
  const sentFrom = (site: string) =>
    fetch(new URL(path, gateway.url), {
      redirect: 'manual',
      headers: { cookie: `evergreen_session=${tokens.administrator}`, 'sec-fetch-site': site },
    });

  it.each(['cross-site', 'same-site'])('is not for a page of another site to begin: %s', async (site) => {
    const { status, headers } = await sentFrom(site);
    expect([status, headers.get('location')]).toEqual([302, '/console/sign-in']);
    expect(headers.get('set-cookie')).toBeNull();
    expect(gateway.answers.methods()).not.toContain('beginExternalSignIn');
  });

  it.each(['same-origin', 'none'])('is for our page and a person to begin: %s', async (site) => {
    const { headers } = await sentFrom(site);
    expect(headers.get('location')).toBe('https://provider.example/authorize?state=1');
  });
});
