import { spawnSync } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Caller } from '@evergreen/rpc';
import { type AccessScene, accessScene, type MemberInScene, onDatabase } from '../support/access-scene.ts';
import { type RpcMethod, rpcMethods } from '../support/rpc-methods.ts';
import { schemaOperations } from '../support/schema-operations.ts';
import { graphql, SignedIn } from '../support/signed-in.ts';
import type { TestStack } from '../support/test-stack.ts';

let scene: AccessScene;
let stack: TestStack;
let own: MemberInScene;
let other: MemberInScene;

beforeAll(async () => {
  scene = await accessScene();
  ({ stack, own, other } = scene);
}, 180_000);
afterAll(() => scene.stop(), 30_000);

const code = (answer: { errors: readonly { extensions?: { code?: string } }[] }) =>
  answer.errors[0]?.extensions?.code;
const forAnyone = ['me', 'today', 'demo', 'demoCodes', 'demoSignIns', 'requestCode', 'signIn', 'signOut'];
const guarded = schemaOperations(randomUUID()).filter(({ name }) => !forAnyone.includes(name));

describe('every operation that is not for anyone', () => {
  it.each(guarded)(
    '$kind $name is refused to nobody, to members, and to staff without the role',
    async (operation) => {
      const { text, variables, kind } = operation;
      expect(code(await graphql(stack.url, text, variables))).toBe('NOT_SIGNED_IN');
      const forged = `evergreen_session=${'A'.repeat(43)}`;
      expect(code(await graphql(stack.url, text, variables, forged))).toBe('SESSION_ENDED');
      expect(code(await own.signedIn.ask(text, variables))).toBe('FORBIDDEN');
      if (kind === 'mutation') expect(code(await scene.auditor.ask(text, variables))).toBe('FORBIDDEN');
    },
  );

  it('is refused to a member also with the id of something that is there', async () => {
    for (const id of [scene.importId, scene.runId]) {
      for (const { text, variables } of schemaOperations(id).filter(
        ({ name }) => !forAnyone.includes(name),
      )) {
        expect(code(await own.signedIn.ask(text, variables))).toBe('FORBIDDEN');
      }
    }
  });
});

describe('a member', () => {
  it('sees nothing of another through a cursor of theirs', async () => {
    const page = `query($c: String) { me { ... on MemberMe { statement(limit: 1, cursor: $c) { entries { id } nextCursor } } } }`;
    interface Page {
      readonly me: {
        readonly statement: { readonly entries: { id: string }[]; readonly nextCursor: string | null };
      };
    }
    const everyEntry = async (who: MemberInScene, first: string | null) => {
      const ids: string[] = [];
      for (let cursor = first, n = 0; n < 50; n += 1) {
        const { data } = await who.signedIn.ask<Page>(page, { c: cursor });
        const { entries, nextCursor } = data?.me.statement ?? { entries: [], nextCursor: null };
        ids.push(...entries.map(({ id }) => id));
        cursor = nextCursor;
        if (cursor === null) break;
      }
      return ids;
    };
    const theirs = await everyEntry(other, null);
    const mine = await everyEntry(own, null);
    expect(theirs.length).toBeGreaterThan(0);
    const foreign = (await other.signedIn.get<Page>(page)).me.statement.nextCursor;
    expect(foreign).not.toBeNull();
    for (const id of await everyEntry(own, foreign)) expect(mine).toContain(id);
    expect(mine.filter((id) => theirs.includes(id))).toEqual([]);
  });

  it('is told nothing of another by any method of any service, whichever ids are theirs', async () => {
    const { runId: _run, importId: _import, ruleSetId: _rules, ...secrets } = other.ids;
    const answered: string[] = [];
    for (const method of rpcMethods(scene.operator.rpc)) {
      const text = await outcome(method, method.requestFor(other.ids), own.caller);
      if (text !== undefined) answered.push(method.name);
      for (const secret of Object.values(secrets))
        expect(`${method.name}: ${text ?? ''}`).not.toContain(secret);
    }
    expect(answered).toEqual([]);
  });

  it('is told what is theirs by the same methods with their own ids', async () => {
    const answered: string[] = [];
    for (const method of rpcMethods(scene.operator.rpc)) {
      const text = await outcome(method, method.requestFor(own.ids), own.caller);
      if (text !== undefined) answered.push(method.name);
    }
    expect(answered.sort()).toEqual(ofMembers);
  });

  it('and whoever is not signed in is told nothing at all by the services', async () => {
    for (const method of rpcMethods(scene.operator.rpc)) {
      expect([
        method.name,
        await outcome(method, method.requestFor(other.ids), { kind: 'anonymous' }),
      ]).toEqual([method.name, undefined]);
    }
  });
});

/** What a member may ask of the services about themselves. Whoever opens another method adds it here. */
const ofMembers = [
  'CustomerService.GetCustomers',
  'CustomerService.ListPolicies',
  'MembershipService.GetAccounts',
  'MembershipService.ListEntries',
  'NoClaimService.GetDecisions',
  'NoClaimService.ListCustomerDecisions',
];

/** The answer as text; undefined when it was refused. */
async function outcome(
  method: RpcMethod,
  request: Record<string, unknown>,
  caller: Caller,
): Promise<string | undefined> {
  try {
    const answer = await method.call(request, caller);
    return JSON.stringify(answer, (_, value: unknown) =>
      typeof value === 'bigint' ? value.toString() : value,
    );
  } catch (error) {
    expect(['FORBIDDEN', 'NOT_SIGNED_IN', 'INVALID_INPUT', 'MEMBER_UNKNOWN', 'NOT_FOUND']).toContain(
      (error as { code?: string }).code,
    );
    return undefined;
  }
}

describe('a session', () => {
  it('ends when its person signs out, also for who kept the cookie', async () => {
    const member = await SignedIn.as(stack.url, 'MEMBER', own.number);
    expect(await member.get('{ me { __typename } }')).toEqual({ me: { __typename: 'MemberMe' } });
    expect(await member.get('mutation { signOut }')).toEqual({ signOut: true });
    expect(await member.get('{ me { __typename } }')).toEqual({ me: null });
    expect(code(await member.ask('{ imports { id } }'))).toBe('SESSION_ENDED');
  });

  it('is not ended by a form of another site', async () => {
    const response = await fetch(new URL('/graphql', stack.url), {
      method: 'POST',
      headers: { 'content-type': 'text/plain', cookie: own.signedIn.cookie },
      body: JSON.stringify({ query: 'mutation { signOut }' }),
    });
    expect(response.status).toBe(403);
    expect(await own.signedIn.get('{ me { __typename } }')).toEqual({ me: { __typename: 'MemberMe' } });
  });
});

describe('a code', () => {
  const login = () => other.number;
  const request = () =>
    graphql(stack.url, 'mutation($l: String!) { requestCode(kind: MEMBER, login: $l) { validSeconds } }', {
      l: login(),
    });
  const signIn = (text: string) =>
    graphql(
      stack.url,
      'mutation($l: String!, $c: String!) { signIn(kind: MEMBER, login: $l, code: $c) { __typename } }',
      {
        l: login(),
        c: text,
      },
    );
  const shown = async () =>
    (
      await graphql<{ demoCodes: { login: string; code: string }[] }>(
        stack.url,
        '{ demoCodes { login code } }',
      )
    ).data!.demoCodes.find((each) => each.login === login())!.code;

  it('that is guessed five times is worth nothing any more', async () => {
    await request();
    const right = await shown();
    const guess = right === '000000' ? '000001' : '000000';
    for (let n = 0; n < 5; n += 1) expect(code(await signIn(guess))).toBe('CODE_WRONG');
    expect(code(await signIn(right))).toBe('CODE_EXPIRED');
  });

  it('is worth nothing after its time', async () => {
    await request();
    const right = await shown();
    await onDatabase(
      stack,
      'identity',
      `UPDATE one_time_code SET expires_at = now() WHERE login = '${login()}'`,
    );
    expect(code(await signIn(right))).toBe('CODE_EXPIRED');
  });

  it('asked for too often is refused, and for whom there is no account just the same', async () => {
    const ask = (l: string) =>
      graphql(stack.url, 'mutation($l: String!) { requestCode(kind: MEMBER, login: $l) { validSeconds } }', {
        l,
      });
    const nobody = 'M99999999';
    for (let n = 0; n < 5; n += 1) {
      expect((await ask(nobody)).data).toEqual({ requestCode: { validSeconds: 300 } });
    }
    expect(code(await ask(nobody))).toBe('RATE_LIMITED');
  });
});

describe('a file', () => {
  it('is taken from nobody but who may import', async () => {
    for (const cookie of [undefined, own.signedIn.cookie, scene.auditor.cookie]) {
      const response = await fetch(new URL('/files', stack.url), {
        method: 'POST',
        headers: { 'content-type': 'application/octet-stream', ...(cookie ? { cookie } : {}) },
        body: 'policy',
      });
      expect(response.status).toBe(cookie === undefined ? 401 : 403);
    }
  });

  it.each(['../../../etc/passwd', 'f'.repeat(64), ''])(
    'that is not there cannot be imported: %j',
    async (fileId) => {
      const answer = await scene.staff.ask(
        'mutation($i: StartImportInput!) { startImport(input: $i) { id } }',
        {
          i: { key: randomUUID(), fileId, fileName: 'x.csv', profileId: 'evergreen-policies', dry: true },
        },
      );
      expect(['FILE_UNKNOWN', 'INVALID_INPUT']).toContain(code(answer));
    },
  );
});

describe('a process', () => {
  it.each(['gateway', 'identity', 'customer-profile', 'membership', 'rewards'])(
    'of %s does not start with a variable that nobody knows, and names it',
    (name) => {
      const script = join(import.meta.dirname, '../../apps', name, 'dist/main.js');
      const { status, stderr } = spawnSync(process.execPath, [script], {
        env: { PATH: process.env['PATH'], EVERGREEN_DATABSE_URL: 'postgres://x' },
        encoding: 'utf8',
        timeout: 20_000,
      });
      expect(status).toBe(1);
      expect(stderr).toContain('EVERGREEN_DATABSE_URL: unknown variable');
    },
  );
});
