import { createReadStream } from 'node:fs';
import { basename } from 'node:path';
import { Readable } from 'node:stream';
import supertest from 'supertest';

export interface GraphqlError {
  readonly message: string;
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

const clientHeader = 'x-evergreen-client';

/** Sends one operation, signed in by the cookie or not at all. */
export async function graphql<T>(
  url: string,
  query: string,
  variables: Record<string, unknown> = {},
  cookie?: string,
): Promise<GraphqlAnswer<T>> {
  const request = supertest(url).post('/graphql').set(clientHeader, 'test');
  // supertest's own jar drops cookies of the __Host- kind, so the test carries it.
  if (cookie !== undefined) request.set('cookie', cookie);
  const { status, body } = await request.send({ query, variables });
  return { status, data: (body.data ?? null) as T | null, errors: body.errors ?? [] };
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

  /** Asks for a code, reads it where the demonstration shows it, and signs in with it. */
  static async as(url: string, kind: 'MEMBER' | 'STAFF', login: string): Promise<SignedIn> {
    const asked = await graphql(
      url,
      'mutation($k: AccountKind!, $l: String!) { requestCode(kind: $k, login: $l) { validSeconds } }',
      {
        k: kind,
        l: login,
      },
    );
    if (asked.errors.length > 0) throw new Error(`requestCode: ${JSON.stringify(asked.errors)}`);
    const shown = await graphql<{ demoCodes: { login: string; code: string }[] }>(
      url,
      '{ demoCodes { login code } }',
    );
    const code = shown.data?.demoCodes.find((each) => each.login === login)?.code;
    if (code === undefined) throw new Error(`No code was sent to ${login}: ${JSON.stringify(shown)}`);
    const response = await supertest(url)
      .post('/graphql')
      .set(clientHeader, 'test')
      .send({
        query:
          'mutation($k: AccountKind!, $l: String!, $c: String!) { signIn(kind: $k, login: $l, code: $c) { __typename } }',
        variables: { k: kind, l: login, c: code },
      });
    const cookie = ([] as string[]).concat(response.headers['set-cookie'] ?? [])[0]?.split(';')[0];
    if (cookie === undefined) throw new Error(`signIn: ${JSON.stringify(response.body)}`);
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
  async upload(content: Buffer | string, fileName = 'upload.csv'): Promise<string> {
    const isPath = typeof content === 'string';
    const response = await fetch(new URL('/files', this.url), {
      method: 'POST',
      headers: {
        cookie: this.cookie,
        'content-type': 'application/octet-stream',
        'x-file-name': encodeURIComponent(isPath ? basename(content) : fileName),
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
