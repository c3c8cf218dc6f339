import { generateKeyPairSync, sign } from 'node:crypto';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { text } from 'node:stream/consumers';
import Provider from 'oidc-provider';

export const oidcClient = { clientId: 'evergreen', clientSecret: 'a secret of the client for tests' };

/** What the provider knows of a person. */
interface Person {
  readonly employee_number?: string;
  /** How they prove themselves there (RFC 8176). */
  readonly amr?: readonly string[];
  /** Whether somebody on the way puts a signature of their own under what the provider says of them. */
  readonly isForged?: boolean;
}

/** A provider as an insurer would have one; whoever types a login is the person of that name. */
export async function startOidcProvider(redirectUri: string, people: Readonly<Record<string, Person>>) {
  const server = createServer((request, response) => {
    if (request.url?.startsWith(signInPath) === true) void signIn(request, response);
    else handle?.(request, response);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const issuer = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const provider = silently(
    () =>
      new Provider(issuer, {
        clients: [
          {
            client_id: oidcClient.clientId,
            client_secret: oidcClient.clientSecret,
            redirect_uris: [redirectUri],
            response_types: ['code'],
            grant_types: ['authorization_code'],
          },
        ],
        claims: { openid: ['sub', 'amr'], profile: ['employee_number'] },
        findAccount: (_: unknown, id: string) => ({
          accountId: id,
          claims: () => ({ sub: id, employee_number: people[id]?.employee_number }),
        }),
        loadExistingGrant: (context: Asking) => consent(context),
        cookies: { keys: ['keys of the tests'] },
        features: { devInteractions: { enabled: false } },
        interactions: { url: (_: unknown, { uid }: { uid: string }) => `${signInPath}${uid}` },
        pkce: { required: () => true },
        ttl: { Interaction: 600, Grant: 600, Session: 600, AccessToken: 600, IdToken: 600 },
      }),
  );
  const signIn = async (request: IncomingMessage, response: ServerResponse) => {
    if (request.method !== 'POST') return response.setHeader('content-type', 'text/html').end(signInPage);
    const accountId = new URLSearchParams(await text(request)).get('login') ?? '';
    const login = { accountId, amr: people[accountId]?.amr };
    return provider.interactionFinished(request, response, { login });
  };
  provider.use(async (context, next) => {
    await next();
    const { path, body, oidc } = context;
    if (path === '/token' && people[oidc?.account?.accountId ?? '']?.isForged === true) {
      context.body = forged(body as { readonly id_token: string });
    }
  });
  const handle = silently(() => provider.callback());
  return {
    issuer,
    close: () =>
      new Promise<void>((resolve) => {
        server.closeAllConnections();
        server.close(() => resolve());
      }),
  };
}

/** The provider says at length that it is run as a test would run it, when it is made and mounted. */
function silently<T>(work: () => T): T {
  const { warn, info } = console;
  Object.assign(console, { warn: () => undefined, info: () => undefined });
  try {
    return work();
  } finally {
    Object.assign(console, { warn, info });
  }
}

function forged<Answer extends { readonly id_token: string }>(answer: Answer): Answer {
  const [header, claims] = answer.id_token.split('.');
  const { privateKey } = generateKeyPairSync('rsa', { modulusLength: 2_048 });
  const signature = sign('sha256', Buffer.from(`${header}.${claims}`), privateKey).toString('base64url');
  return { ...answer, id_token: `${header}.${claims}.${signature}` };
}

const signInPath = '/interaction/';

const signInPage = `<!doctype html><html lang="en"><title>Insurer</title><h1>Insurer</h1>
<form method="post"><label>Login <input name="login" autofocus></label><button>Sign in</button></form>`;

interface Asking {
  readonly oidc: {
    readonly provider: Provider;
    readonly client: { readonly clientId: string };
    readonly session: { readonly accountId: string };
  };
}

/** Nobody is asked whether the insurer may know their own staff number. */
async function consent({ oidc: { provider, client, session } }: Asking) {
  const grant = new provider.Grant({ clientId: client.clientId, accountId: session.accountId });
  grant.addOIDCScope('openid profile');
  await grant.save();
  return grant;
}

/** Goes where a browser would, signs in as somebody, and returns the address the provider sends it back to. */
export async function browseOidc(authorizeUrl: string, login: string, redirectUri: string): Promise<string> {
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
    if (form !== undefined) throw new Error(`No way on from ${at.href}: ${await response.text()}`);
    form = new URLSearchParams({ login });
  }
  throw new Error(`The provider leads nowhere: ${at.href}`);
}
