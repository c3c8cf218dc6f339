import { setTimeout as delay } from 'node:timers/promises';

/** What the services say against an act; its code is one of the contract's. */
export class Refused extends Error {
  readonly code: string;

  constructor(code: string, message: string) {
    super(message);
    this.code = code;
  }
}

interface Answer {
  readonly data?: unknown;
  readonly errors?: readonly { readonly message: string; readonly extensions?: { readonly code?: string } }[];
}

interface Shown {
  readonly login: string;
  readonly password: string | null;
  readonly totpCode: string | null;
}

// A code counts for half a minute and works once.
const codesTried = 3;
const betweenCodesMs = 15_000;
const passing = ['DEADLINE_EXCEEDED', 'SERVICE_UNAVAILABLE'];
const askedMost = 6;
const betweenAskingMs = 3_000;

/** Somebody of the demonstration's staff at work: signed in as in the console, and with no more rights. */
export class DemoStaff {
  private readonly url: string;
  private readonly cookie: string;

  private constructor(url: string, cookie: string) {
    this.url = url;
    this.cookie = cookie;
  }

  /** With the password and the code that the demonstration shows. @throws Error when that does not let them in */
  static async signIn(url: string, staffNumber: string): Promise<DemoStaff> {
    for (let tried = 1; ; tried += 1) {
      const { demoSignIns } = await answered<{ demoSignIns: Shown[] }>(
        await post(url, '{ demoSignIns { login password totpCode } }'),
      );
      const shown = demoSignIns.find(({ login }) => login === staffNumber);
      const { signInStaff } = await answered<{ signInStaff: { challengeToken?: string } }>(
        await post(
          url,
          `mutation($n: String!, $p: String!) {
            signInStaff(staffNumber: $n, password: $p) { ... on SignInChallenge { challengeToken } } }`,
          { n: staffNumber, p: shown?.password },
        ),
      );
      const response = await post(
        url,
        'mutation($i: ChallengeAnswerInput!) { answerChallenge(input: $i) { __typename } }',
        { i: { challengeToken: signInStaff.challengeToken, totpCode: shown?.totpCode } },
      );
      const cookie = response.headers.getSetCookie()[0]?.split(';')[0];
      if (cookie !== undefined) return new DemoStaff(url, cookie);
      if (tried === codesTried) throw new Error(`${staffNumber} cannot sign in: ${await response.text()}`);
      await delay(betweenCodesMs);
    }
  }

  /** What was too slow is asked again: acts have keys, or say what they read. @throws Refused */
  async ask<T>(operation: string, variables: Record<string, unknown> = {}): Promise<T> {
    for (let tried = 1; ; tried += 1) {
      try {
        return await answered<T>(await post(this.url, operation, variables, this.cookie));
      } catch (error) {
        if (tried === askedMost || !(error instanceof Refused) || !passing.includes(error.code)) throw error;
        await delay(betweenAskingMs);
      }
    }
  }

  async signOut(): Promise<void> {
    await this.ask('mutation { signOut }');
  }
}

function post(
  url: string,
  query: string,
  variables: Record<string, unknown> = {},
  cookie?: string,
): Promise<Response> {
  return fetch(new URL('/graphql', url), {
    method: 'POST',
    headers: {
      'content-type': 'application/json',
      'x-evergreen-client': 'demo',
      'user-agent': 'Evergreen demo',
      ...(cookie === undefined ? {} : { cookie }),
    },
    body: JSON.stringify({ query, variables }),
  });
}

async function answered<T>(response: Response): Promise<T> {
  const { data, errors } = (await response.json()) as Answer;
  const [error] = errors ?? [];
  if (error !== undefined) throw new Refused(error.extensions?.code ?? '', error.message);
  return data as T;
}
