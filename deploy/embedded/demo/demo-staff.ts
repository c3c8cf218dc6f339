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
const codeWithinMs = 10_000;
const passing = ['DEADLINE_EXCEEDED', 'SERVICE_UNAVAILABLE'];
const askedMost = 6;
const betweenAskingMs = 3_000;

/** Somebody of the demonstration, staff or member: signed in as in the console, and with no more rights. */
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

  /** Logins of the members that the demonstration shows. */
  static async members(url: string): Promise<readonly string[]> {
    const { demoSignIns } = await answered<{ demoSignIns: { login: string; kind: string }[] }>(
      await post(url, '{ demoSignIns { login kind } }'),
    );
    return demoSignIns.filter(({ kind }) => kind === 'MEMBER').map(({ login }) => login);
  }

  /** A member of the demonstration, by the code that it shows; undefined where none came. */
  static async signInMember(url: string, login: string): Promise<DemoStaff | undefined> {
    const shown = async (): Promise<string | undefined> => {
      const { demoCodes } = await answered<{ demoCodes: { login: string; code: string }[] }>(
        await post(url, '{ demoCodes { login code } }'),
      );
      return demoCodes.find((each) => each.login === login)?.code;
    };
    const earlier = await shown();
    const asked = 'mutation($l: String!) { requestCode(login: $l) { validSeconds } }';
    await answered(await post(url, asked, { l: login }));
    for (const until = Date.now() + codeWithinMs; Date.now() < until;) {
      const code = await shown();
      if (code !== undefined && code !== earlier) {
        const response = await post(
          url,
          'mutation($l: String!, $c: String!) { signInMember(login: $l, code: $c) { __typename } }',
          { l: login, c: code },
        );
        const cookie = response.headers.getSetCookie()[0]?.split(';')[0];
        return cookie === undefined ? undefined : new DemoStaff(url, cookie);
      }
      await delay(300);
    }
    return undefined;
  }

  /** As whoever holds what the operation names, such as a partner's link. @throws Refused */
  static async askAsNobody<T>(
    url: string,
    operation: string,
    variables: Record<string, unknown>,
  ): Promise<T> {
    return answered<T>(await post(url, operation, variables));
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
