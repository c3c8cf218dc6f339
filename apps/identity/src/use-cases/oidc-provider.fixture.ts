import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import Provider from 'oidc-provider';

export const redirectUri = 'https://care.example.test/sign-in/oidc';

export const client = { clientId: 'evergreen', clientSecret: 'a secret of the client for tests' };

/** A provider as an insurer would have one; whoever types a login is the person of that name. */
export async function oidcProvider(people: Readonly<Record<string, { employee_number?: string }>>) {
  const server = createServer((request, response) => {
    handle?.(request, response);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const issuer = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const provider = new Provider(issuer, {
    clients: [
      {
        client_id: client.clientId,
        client_secret: client.clientSecret,
        redirect_uris: [redirectUri],
        response_types: ['code'],
        grant_types: ['authorization_code'],
      },
    ],
    claims: { openid: ['sub'], profile: ['employee_number'] },
    findAccount: (_: unknown, id: string) => ({
      accountId: id,
      claims: () => ({ sub: id, ...people[id] }),
    }),
    cookies: { keys: ['keys of the tests'] },
    features: { devInteractions: { enabled: true } },
    pkce: { required: () => true },
  });
  const handle = provider.callback();
  return {
    issuer,
    close: () =>
      new Promise<void>((resolve) => {
        server.closeAllConnections();
        server.close(() => resolve());
      }),
  };
}

/** Goes where a browser would, signs in as somebody, and returns the address the provider sends it back to. */
export async function browse(authorizeUrl: string, login: string): Promise<string> {
  const cookies = new Map<string, string>();
  let at = new URL(authorizeUrl);
  let form: URLSearchParams | undefined;
  for (let step = 0; step < 12; step += 1) {
    const response = await fetch(at, {
      method: form === undefined ? 'GET' : 'POST',
      redirect: 'manual',
      headers: { cookie: [...cookies].map(([name, value]) => `${name}=${value}`).join('; ') },
      ...(form === undefined ? {} : { body: form }),
    });
    for (const cookie of response.headers.getSetCookie()) {
      const [, name, value] = /^([^=]+)=([^;]*)/.exec(cookie)!;
      cookies.set(name!, value!);
    }
    const location = response.headers.get('location');
    if (location?.startsWith(redirectUri) === true) return location;
    if (location !== null) {
      [at, form] = [new URL(location, at), undefined];
      continue;
    }
    const page = await response.text();
    const action = /<form[^>]*action="([^"]+)"/.exec(page)?.[1];
    const prompt = /name="prompt" value="(\w+)"/.exec(page)?.[1];
    if (action === undefined || prompt === undefined)
      throw new Error(`No form at ${at.href}: ${page.slice(0, 300)}`);
    [at, form] = [new URL(action, at), new URLSearchParams({ prompt, login, password: 'any' })];
  }
  throw new Error(`The provider leads nowhere: ${at.href}`);
}
