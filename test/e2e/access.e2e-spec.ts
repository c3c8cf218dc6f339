import { spawnSync } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Caller } from '@evergreen/rpc';
import { everyFieldHasItsPeople } from './access/access-table.ts';
import { oddRequestsAreAnsweredCalmly } from './access/odd-requests.ts';
import { type AccessScene, accessScene, type MemberInScene } from '../support/access-scene.ts';
import { type RpcMethod, rpcMethods } from '../support/rpc-methods.ts';
import { codeFor, graphql, SignedIn } from '../support/signed-in.ts';
import type { TestStack } from '../support/test-stack.ts';

let scene: AccessScene;
let stack: TestStack;
let own: MemberInScene;
let other: MemberInScene;

beforeAll(async () => {
  scene = await accessScene();
  ({ stack, own, other } = scene);
}, 240_000);
afterAll(() => scene.stop(), 30_000);

const code = (answer: { errors: readonly { extensions?: { code?: string } }[] }) =>
  answer.errors[0]?.extensions?.code;
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
    for (const method of rpcMethods(scene.vouching.rpc)) {
      const text = await outcome(method, method.requestFor(other.ids), own.caller);
      if (text !== undefined) answered.push(method.name);
      for (const secret of Object.values(secrets))
        expect(`${method.name}: ${text ?? ''}`).not.toContain(secret);
    }
    expect(answered.sort()).toEqual(ofOwnAccount);
  });

  it('is told what is theirs by the same methods with their own ids', async () => {
    const answered: string[] = [];
    for (const method of rpcMethods(scene.vouching.rpc)) {
      const text = await outcome(method, method.requestFor(own.ids), own.caller);
      if (text !== undefined) answered.push(method.name);
    }
    expect(answered.sort()).toEqual([...ofOwnAccount, ...ofMembers].sort());
  });

  it('and whoever is not signed in is told nothing at all by the services', async () => {
    for (const method of rpcMethods(scene.vouching.rpc)) {
      expect([
        method.name,
        await outcome(method, method.requestFor(other.ids), { kind: 'anonymous' }),
      ]).toEqual([method.name, undefined]);
    }
  });
});

/** Methods that are about whoever calls, and take nobody's id but that of a session, which is ended if it is theirs. */
const ofOwnAccount = [
  'AccountService.EndOtherSessions',
  'AccountService.EndSession',
  'AccountService.ListNotices',
  'AccountService.ListSessions',
  'BlacklistService.ListOwnEntries',
  'CouponService.ListOwnCoupons',
  'DataRequestService.ListDataRequests',
  'EventInvitationService.ListOwnInvitations',
  'NoticeService.CountUnreadNotices',
  'NoticeService.RemoveEmail',
  'OwnMembershipService.GetOwnMembership',
  'PreventionService.ListOwnAdvice',
  'RedemptionService.ListOffers',
  'RedemptionService.ListOwnRedemptions',
  'ReferralService.ListOwnReferrals',
  'ReferralService.MakeReferralCode',
];

/** What a member may ask of the services about themselves. Whoever opens another method adds it here. */
const ofMembers = [
  'AchievementService.GetCustomerAchievements',
  'BalanceService.ExplainBalance',
  'CustomerService.GetCustomers',
  'CustomerService.ListPolicies',
  'DeductibleCreditService.ListDeductibleCredits',
  'LedgerService.ExplainEntry',
  'LedgerService.ListHolds',
  'LedgerService.ListLots',
  'MembershipService.GetAccounts',
  'MembershipService.ListEntries',
  'MissingRewardService.ListMissingRewards',
  'NoClaimService.GetDecisions',
  'NoClaimService.ListCustomerDecisions',
  'NoticeService.GetNoticeSettings',
  'ObjectionService.GetDecisions',
  'NoticeService.ListNotices',
  'TierService.GetTier',
];

const refusals = [
  'FORBIDDEN',
  'NOT_SIGNED_IN',
  'SESSION_ENDED',
  'STEP_UP_REQUIRED',
  'INVALID_INPUT',
  'MEMBER_UNKNOWN',
  'NOT_FOUND',
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
    const { code, message } = error as { code?: string; message: string };
    if (!refusals.includes(code ?? '')) throw new Error(`${method.name}: ${code ?? ''} ${message}`);
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
  const signIn = (login: string, text: string) =>
    graphql(
      stack.url,
      'mutation($l: String!, $c: String!) { signInMember(login: $l, code: $c) { __typename } }',
      { l: login, c: text },
    );

  it('that is guessed five times cannot be guessed on: even the right one has to wait', async () => {
    const right = await codeFor(stack.url, other.number);
    const guess = right === '000000' ? '000001' : '000000';
    for (let n = 0; n < 5; n += 1) expect(code(await signIn(other.number, guess))).toBe('CODE_WRONG');
    const { errors } = await signIn(other.number, right);
    expect(errors[0]?.extensions).toMatchObject({
      code: 'RATE_LIMITED',
      facts: { retryAfterSeconds: expect.stringMatching(/^(?:30|29|28)$/) },
    });
  });

  it('asked for too often is refused, and for whom there is no account just the same', async () => {
    const ask = () => graphql(stack.url, 'mutation { requestCode(login: "M99999999") { validSeconds } }');
    for (let n = 0; n < 5; n += 1) {
      expect((await ask()).data).toEqual({ requestCode: { validSeconds: 300 } });
    }
    expect(code(await ask())).toBe('RATE_LIMITED');
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
        timeout: 60_000,
      });
      expect(status).toBe(1);
      expect(stderr).toContain('EVERGREEN_DATABSE_URL: unknown variable');
    },
    70_000,
  );
});

everyFieldHasItsPeople(() => scene);
// Last: what is odd may leave something behind.
oddRequestsAreAnsweredCalmly(() => scene);
