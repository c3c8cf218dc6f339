import { randomBytes, randomUUID } from 'node:crypto';
import { request as httpRequest } from 'node:http';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { isErrorCode } from '@evergreen/contracts';
import { roles } from '@evergreen/access';
import type { Caller } from '@evergreen/rpc';
import fc from 'fast-check';
import { oddValues, shareOf, wrongPlaces } from '../../support/odd-values.ts';
import { nastyRequest, rpcMethods } from '../../support/rpc-methods.ts';
import { schemaOperations } from '../../support/schema-operations.ts';
import type { SignedIn } from '../../support/signed-in.ts';
import type { TestStack } from '../../support/test-stack.ts';
import { connectVouching } from '../../support/vouching.ts';

const seed = 20_261_122;
const patienceMs = 10_000;
/** Each gives another request of the same method. */
const requestNumbers = Array.from({ length: 12 }, (_, n) => n);
const nobody = randomUUID();
const everyRole: Caller = {
  ...{ kind: 'staff', accountId: nobody, staffNumber: 'E999', name: 'N', orgPath: '/' },
  grants: roles.map((role) => ({ role, orgPath: '/' })),
  session: { id: nobody, steppedUpAtMs: Date.now() },
};

interface Sent {
  readonly method?: string;
  readonly path?: string;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: string | Buffer;
}

/** Sends bytes as they are; what fetch would mend or refuse must reach the door too. */
function sendTo(address: string, { method = 'POST', path = '/graphql', headers = {}, body = '' }: Sent) {
  const { hostname, port } = new URL(address);
  return new Promise<{ readonly status: number; readonly text: string }>((resolve, reject) => {
    const bytes = Buffer.from(body);
    const outgoing = httpRequest(
      {
        ...{ hostname, port, method, path, timeout: patienceMs },
        headers: {
          'content-type': 'application/json',
          'content-length': String(bytes.length),
          'x-evergreen-client': 'test',
          ...headers,
        },
      },
      (response) => {
        const parts: Buffer[] = [];
        response.on('data', (part: Buffer) => parts.push(part));
        response.on('end', () =>
          resolve({ status: response.statusCode ?? 0, text: Buffer.concat(parts).toString() }),
        );
        response.on('error', reject);
      },
    );
    outgoing.on('timeout', () => outgoing.destroy(new Error(`no answer within ${patienceMs} ms`)));
    // A door that has answered may close while we still write.
    outgoing.on('error', (error: NodeJS.ErrnoException) =>
      error.code === 'EPIPE' || error.code === 'ECONNRESET'
        ? resolve({ status: 400, text: '' })
        : reject(error),
    );
    outgoing.end(bytes);
  });
}

const tellsTooMuch =
  /node_modules|\.js:\d+|\.ts:\d+|\bat [\w.<>]+ \(|ECONNREFUSED|postgres|SELECT |insert into/i;

function isJson(value: unknown): boolean {
  try {
    return JSON.stringify(value) !== undefined;
  } catch {
    return false;
  }
}

/** Whatever is asked, the answer is calm: in words of ours, in time, and never an error nobody thought of. */
export function oddRequestsAreAnsweredCalmly(scene: () => { stack: TestStack; staff: SignedIn }): void {
  describe('an odd request', () => {
    let stack: TestStack;
    let staff: SignedIn;
    let clients: Record<'gateway' | 'operator', Awaited<ReturnType<typeof connectVouching>>>;

    beforeAll(async () => {
      ({ stack, staff } = scene());
      clients = {
        gateway: await connectVouching(stack, 'gateway'),
        operator: await connectVouching(stack, 'operator'),
      };
    });
    afterAll(() => Promise.all(Object.values(clients ?? {}).map((each) => each.close())));

    const send = (sent: Sent) => sendTo(stack.url, sent);

    /** Refused or answered, in words of ours, and in time. */
    async function expectCalm(sent: Sent): Promise<void> {
      const { status, text } = await send(sent);
      const what = `${sent.method ?? 'POST'} ${sent.path ?? '/graphql'} ${String(sent.body ?? '').slice(0, 200)}`;
      if (status >= 500) throw new Error(`${what}: ${status} ${text.slice(0, 500)}`);
      if (tellsTooMuch.test(text)) throw new Error(`${what}: tells too much: ${text.slice(0, 500)}`);
      if (text.includes('"INTERNAL"')) throw new Error(`${what}: ${text.slice(0, 500)}`);
    }

    const asStaff = () => ({ cookie: staff.cookie });

    describe('the door of GraphQL', () => {
      it('answers calmly to any JSON', async () => {
        await fc.assert(
          fc.asyncProperty(fc.json({ maxDepth: 6 }), (body) => expectCalm({ body, headers: asStaff() })),
          { seed, numRuns: 200 },
        );
      }, 60_000);

      it('answers calmly to a request of the right shape with anything in it', async () => {
        const request = fc.record(
          {
            query: fc.oneof(fc.string(), fc.constant('{ me { __typename } }'), fc.anything().filter(isJson)),
            variables: fc.anything({ maxDepth: 3 }).filter(isJson),
            operationName: fc.oneof(fc.string(), fc.anything().filter(isJson)),
            extensions: fc.anything({ maxDepth: 3 }).filter(isJson),
          },
          { requiredKeys: [] },
        );
        await fc.assert(
          fc.asyncProperty(request, (body) => expectCalm({ body: JSON.stringify(body), headers: asStaff() })),
          { seed, numRuns: 200 },
        );
      }, 60_000);

      it('answers calmly to every operation with every variable of a wrong kind', async () => {
        const upset: string[] = [];
        let tried = 0;
        for (const { text, variables, name } of schemaOperations(randomUUID())) {
          if (name === 'signOut') continue;
          for (const [place, wrongWith] of wrongPlaces(variables).entries()) {
            for (const value of shareOf(oddValues, 4, place)) {
              const body = JSON.stringify({ query: text, variables: wrongWith(value) });
              await expectCalm({ body, headers: asStaff() }).catch(({ message }: Error) =>
                upset.push(`${name} ${body.slice(-200)}: ${message}`),
              );
              tried += 1;
            }
          }
        }
        process.stdout.write(`${tried} operations with a wrong variable\n`);
        expect(upset).toEqual([]);
      }, 300_000);

      it.each([
        ['deep', `{ ${'me { '.repeat(5_000)}`],
        ['wide', `{ ${Array.from({ length: 20_000 }, (_, n) => `a${n}: today`).join(' ')} }`],
        ['huge', `{ me { __typename } } #${'x'.repeat(5_000_000)}`],
        ['recursive', 'query { me { ...a } } fragment a on StaffMe { ...b } fragment b on StaffMe { ...a }'],
        ['full of directives', `{ today ${'@include(if: true) '.repeat(1_500)} }`],
        ['nested in a list', `{ staff(text: ${'['.repeat(3_000)}1${']'.repeat(3_000)}) { __typename } }`],
        ['open at its end', '{ me { __typename '],
        [
          'introspective',
          `{ __schema { types { ${'fields { type { '.repeat(30)} name ${'} }'.repeat(30)} } } }`,
        ],
      ])('refuses a document that is %s', async (_what, query) => {
        await expectCalm({ body: JSON.stringify({ query }), headers: asStaff() });
      });

      it('answers calmly to bytes that are no text', async () => {
        const broken = [
          Buffer.from([0xff, 0xfe, 0xfd]),
          Buffer.concat([
            Buffer.from('{"query":"'),
            Buffer.from([0xc3, 0x28, 0xed, 0xa0, 0x80]),
            Buffer.from('"}'),
          ]),
          randomBytes(10_000),
          Buffer.alloc(50_000),
          Buffer.from('[{"query":"{today}"},{"query":"{today}"}]'),
          Buffer.from(`${'['.repeat(40_000)}${']'.repeat(40_000)}`),
        ];
        for (const body of broken) await expectCalm({ body, headers: asStaff() });
      });

      it.each([
        'text/plain',
        'application/xml',
        'multipart/form-data; boundary=x',
        'application/graphql',
        'x',
        '',
      ])('answers calmly to the content type %j', (type) =>
        expectCalm({ body: '{"query":"{today}"}', headers: { 'content-type': type } }),
      );
    });

    describe('a cookie', () => {
      const token = () => staff.cookie.split('=')[1]!;

      it.each([
        ['of nobody', () => randomBytes(32).toString('base64url')],
        [
          'with one letter changed',
          () => `${token().slice(0, -2)}${token().at(-2) === 'A' ? 'B' : 'A'}${token().at(-1)}`,
        ],
        ['cut short', () => token().slice(0, 10)],
        ['that is empty', () => ''],
        ['of bytes that are no token', () => encodeURIComponent('\u0000\u0007<script>')],
        ['of great length', () => 'A'.repeat(7_000)],
        ['that is a JWT', () => 'eyJhbGciOiJub25lIn0.eyJjYWxsZXIiOnsia2luZCI6InNlcnZpY2UifX0.'],
      ])('%s opens nothing', async (_what, made) => {
        const cookie = `${staff.cookie.split('=')[0]}=${made()}`;
        const { status, text } = await send({
          body: JSON.stringify({ query: '{ imports { id } }' }),
          headers: { cookie },
        });
        expect(status).toBeLessThan(500);
        expect(text).toMatch(/SESSION_ENDED|NOT_SIGNED_IN/);
      });
    });

    describe('every other address', () => {
      it('answers calmly whatever is asked of it', async () => {
        const paths = [
          '/files',
          '/exports/x.json',
          `/exports/${randomUUID()}.zip`,
          '/exports/..%2f..%2fetc%2fpasswd.json',
          '/sign-in/x',
          '/sign-in/oidc/callback?code=x&state=y',
          '/sign-in/%00/callback',
          '/console/../../etc/passwd',
          '/%ff%fe',
          '/assets/%2e%2e/%2e%2e/package.json',
          '/health/ready?x=%00',
          `/${'a'.repeat(5_000)}`,
        ];
        for (const path of paths) {
          for (const method of ['GET', 'POST', 'PUT', 'DELETE', 'OPTIONS', 'PATCH', 'TRACE']) {
            for (const headers of [{}, asStaff()])
              await expectCalm({ method, path, headers, body: method === 'GET' ? '' : 'x' });
          }
        }
      }, 60_000);
    });

    describe('every method of every service', () => {
      const callers: [string, Caller, 'gateway' | 'operator'][] = [
        ['the operator', { kind: 'service', name: 'operator' }, 'operator'],
        ['the gateway', { kind: 'service', name: 'gateway' }, 'gateway'],
        ['somebody of every role', everyRole, 'gateway'],
        [
          'a member',
          { kind: 'member', ...{ accountId: nobody, memberId: nobody, customerId: nobody } },
          'gateway',
        ],
      ];

      it.each(callers.map((each, turn) => [...each, turn] as const))(
        'answers %s with an error of the closed set, whatever stands in the fields, never with INTERNAL',
        async (_who, caller, by, turn) => {
          const unknown: string[] = [];
          let tried = 0;
          for (const [place, method] of rpcMethods(clients[by].rpc).entries()) {
            for (const n of shareOf(requestNumbers, 3, place + turn)) {
              const request = nastyRequest(method.input, n);
              try {
                await method.call(request, caller);
              } catch (error) {
                const { code = '', message } = error as { code?: string; message: string };
                if (!isErrorCode(code) || code === 'INTERNAL')
                  unknown.push(`${method.name} ${n}: ${code} ${message}`);
              }
              tried += 1;
            }
          }
          process.stdout.write(`${tried} calls of services with odd fields\n`);
          expect(unknown).toEqual([]);
        },
        180_000,
      );

      it('is as well as before, all of them', async () => {
        const answers = await Promise.all(Object.values(stack.healthUrls).map((url) => fetch(url)));
        expect(answers.map(({ status }) => status)).toEqual(answers.map(() => 200));
        expect(await staff.get('{ me { __typename } }')).toEqual({ me: { __typename: 'StaffMe' } });
      });
    });
  });
}
