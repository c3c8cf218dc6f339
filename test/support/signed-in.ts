import { createReadStream } from 'node:fs';
import { Readable } from 'node:stream';
import { eventually } from '@evergreen/testing/eventually';
import { clientHeader, postGraphql } from './post-graphql.ts';

export interface GraphqlError {
  readonly message: string;
  readonly path?: readonly (string | number)[];
  readonly extensions?: {
    readonly code?: string;
    readonly facts?: Record<string, string>;
    readonly fields?: readonly unknown[];
  };
}

export interface GraphqlAnswer<T> {
  readonly status: number;
  readonly data: T | null;
  readonly errors: readonly GraphqlError[];
}

/** Sends one operation, signed in by the cookie or not at all. */
export async function graphql<T>(
  url: string,
  query: string,
  variables: Record<string, unknown> = {},
  cookie?: string,
  userAgent = 'the tests',
): Promise<GraphqlAnswer<T>> {
  const headers = { 'user-agent': userAgent, ...(cookie === undefined ? {} : { cookie }) };
  const { status, body } = await postGraphql(url, { query, variables }, headers);
  return {
    status,
    data: (body['data'] ?? null) as T | null,
    errors: (body['errors'] ?? []) as readonly GraphqlError[],
  };
}

const staffSessions = new Map<string, Promise<SignedIn>>();

export interface DemoStaff {
  readonly login: string;
  readonly password: string;
  readonly totpCode: string;
  readonly totpSecret: string;
}

/** What the demonstration shows of a member of staff. */
export async function demoStaff(url: string, staffNumber: string): Promise<DemoStaff> {
  const shown = await graphql<{ demoSignIns: DemoStaff[] }>(
    url,
    '{ demoSignIns { login password totpCode totpSecret } }',
  );
  const staff = shown.data?.demoSignIns.find(({ login }) => login === staffNumber);
  if (staff === undefined)
    throw new Error(`No ${staffNumber} in the demonstration: ${JSON.stringify(shown)}`);
  return staff;
}

interface ShownCode {
  readonly login: string;
  readonly code: string;
  readonly expiresAt: string;
}

async function shownCode(url: string, login: string): Promise<ShownCode | undefined> {
  const { data } = await graphql<{ demoCodes: ShownCode[] }>(url, '{ demoCodes { login code expiresAt } }');
  return data?.demoCodes.find((each) => each.login === login);
}

/** Does what has a code sent, and waits until the demonstration shows it: it is sent after that was answered. */
export async function codeSentBy(url: string, login: string, ask: () => Promise<unknown>): Promise<string> {
  const earlier = await shownCode(url, login);
  await ask();
  return eventually(
    async () => {
      const newest = await shownCode(url, login);
      return newest !== undefined && newest.expiresAt !== earlier?.expiresAt && newest.code;
    },
    { what: `a code for ${login}`, everyMs: 30 },
  );
}

/** Asks for a code to sign in with. */
export function codeFor(url: string, login: string): Promise<string> {
  return codeSentBy(url, login, async () => {
    const asked = await graphql(url, 'mutation($l: String!) { requestCode(login: $l) { validSeconds } }', {
      l: login,
    });
    if (asked.errors.length > 0) throw new Error(`requestCode: ${JSON.stringify(asked.errors)}`);
  });
}

/** Runs an operation that signs in, and takes the cookie it sets. */
export async function openSession(
  url: string,
  query: string,
  variables: Record<string, unknown>,
  cookie?: string,
): Promise<{ readonly cookie: string | undefined; readonly body: unknown }> {
  const own = { 'user-agent': 'the tests', ...(cookie === undefined ? {} : { cookie }) };
  const { headers, body } = await postGraphql(url, { query, variables }, own);
  return { cookie: headers['set-cookie']?.[0]?.split(';')[0], body };
}

/** Somebody with a session. */
export class SignedIn {
  readonly url: string;
  readonly cookie: string;

  // Assigned by hand: benches run on Node's own type stripping, which knows no parameter properties.
  private constructor(url: string, cookie: string) {
    this.url = url;
    this.cookie = cookie;
  }

  /**
   * Somebody of the demonstration. Staff are signed in once for each installation: their authenticator's code works
   * once, and the next comes after half a minute.
   */
  static as(url: string, kind: 'MEMBER' | 'STAFF', login: string): Promise<SignedIn> {
    if (kind === 'MEMBER') return SignedIn.member(url, login);
    const key = `${url} ${login}`;
    const known = staffSessions.get(key) ?? SignedIn.staff(url, login);
    staffSessions.set(key, known);
    return known;
  }

  /** Whoever the cookie belongs to. */
  static by(url: string, cookie: string): SignedIn {
    return new SignedIn(url, cookie);
  }

  /** Asks for a code, reads it where the demonstration shows it, and signs in with it. */
  private static async member(url: string, login: string): Promise<SignedIn> {
    const code = await codeFor(url, login);
    const { cookie, body } = await openSession(
      url,
      'mutation($l: String!, $c: String!) { signInMember(login: $l, code: $c) { __typename } }',
      { l: login, c: code },
    );
    if (cookie === undefined) throw new Error(`signInMember: ${JSON.stringify(body)}`);
    return new SignedIn(url, cookie);
  }

  /** With the password and the authenticator that the demonstration shows. */
  private static async staff(url: string, staffNumber: string): Promise<SignedIn> {
    const { password, totpCode } = await demoStaff(url, staffNumber);
    const first = await graphql<{ signInStaff: { challengeToken?: string; need?: string } }>(
      url,
      `
        mutation ($n: String!, $p: String!) {
          signInStaff(staffNumber: $n, password: $p) {
            __typename
            ... on SignInChallenge {
              challengeToken
              need
            }
          }
        }
      `,
      { n: staffNumber, p: password },
    );
    const challengeToken = first.data?.signInStaff.challengeToken;
    if (challengeToken === undefined) throw new Error(`signInStaff: ${JSON.stringify(first)}`);
    const { cookie, body } = await openSession(
      url,
      'mutation($i: ChallengeAnswerInput!) { answerChallenge(input: $i) { __typename } }',
      { i: { challengeToken, totpCode } },
    );
    if (cookie === undefined) throw new Error(`answerChallenge: ${JSON.stringify(body)}`);
    return new SignedIn(url, cookie);
  }

  ask<T>(query: string, variables: Record<string, unknown> = {}): Promise<GraphqlAnswer<T>> {
    return graphql<T>(this.url, query, variables, this.cookie);
  }

  /** @throws Error with the codes when the operation is refused */
  async get<T>(query: string, variables: Record<string, unknown> = {}): Promise<T> {
    const { data, errors } = await this.ask<T>(query, variables);
    if (errors.length > 0 || data === null) throw new Error(JSON.stringify(errors));
    return data;
  }

  /** Uploads bytes or a file and returns the file's id. */
  async upload(content: Buffer | string): Promise<string> {
    const isPath = typeof content === 'string';
    const response = await fetch(new URL('/files', this.url), {
      method: 'POST',
      headers: {
        cookie: this.cookie,
        'content-type': 'application/octet-stream',
        [clientHeader]: 'test',
      },
      body: isPath ? Readable.toWeb(createReadStream(content)) : new Uint8Array(content),
      ...({ duplex: 'half' } as object),
    });
    const body = (await response.json()) as { fileId?: string };
    if (response.status !== 201 || body.fileId === undefined)
      throw new Error(`upload: ${response.status} ${JSON.stringify(body)}`);
    return body.fileId;
  }
}
