import { browseOidc, oidcClient, startOidcProvider } from '@evergreen/testing';
import { OidcSignIn, type OidcOptions } from './oidc-sign-in.ts';
import { SignInOutside } from './sign-in-outside.ts';
import { desk, openedOf, signInScene } from './sign-in.fixture.ts';

export const redirectUri = 'https://care.example.test/sign-in/oidc';

export const refused = { code: 'PROVIDER_REFUSED' };

type People = Parameters<typeof startOidcProvider>[1];

/** Signing in at a real provider, where these people have accounts. */
export async function outsideScene(people: People) {
  const provider = await startOidcProvider(redirectUri, people);
  const oidc = (more: Partial<OidcOptions> = {}) =>
    new OidcSignIn({
      ...oidcClient,
      issuer: provider.issuer,
      name: 'Insurer',
      staffNumberClaim: 'employee_number',
      alwaysSecondFactor: false,
      allowHttp: true,
      ...more,
    });
  const identity = await signInScene({ providers: [oidc()] });
  const outside = identity.get(SignInOutside);
  const browse = (authorizeUrl: string, login: string) => browseOidc(authorizeUrl, login, redirectUri);
  const complete = (attemptToken: string, callbackUrl: string, sessionToken = '') =>
    outside.complete({ attemptToken, callbackUrl, sessionToken }, desk);
  const signIn = async (login: string, change: (url: URL) => unknown = () => undefined) => {
    const { authorizeUrl, attemptToken } = await outside.begin('oidc', redirectUri);
    const url = new URL(authorizeUrl);
    change(url);
    return complete(attemptToken, await browse(url.href, login));
  };
  return {
    identity,
    outside,
    oidc,
    browse,
    complete,
    /** @param change what happens to the address on the way there */
    signIn,
    opened: async (login: string) => openedOf((await signIn(login)).step),
    async close(): Promise<void> {
      await identity.close();
      await provider.close();
    },
  };
}

export type OutsideScene = Awaited<ReturnType<typeof outsideScene>>;
