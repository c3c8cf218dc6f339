import { randomUUID } from 'node:crypto';
import { MembershipService } from '@evergreen/contracts/membership';
import type { Caller } from '@evergreen/rpc';
import { eventually } from '@evergreen/testing/eventually';
import pg from 'pg';
import { connectOperator } from '../../deploy/embedded/operator/operator.ts';
import { demoCsv } from './demo-csv.ts';
import { importThrough, runNoClaimThrough } from './long-work.ts';
import { SignedIn } from './signed-in.ts';
import { startTestStack, type TestStack } from './test-stack.ts';
import { connectVouching } from './vouching.ts';

const today = '2026-09-16';
const ruleSetId = 'any-paid-accident';

export interface MemberInScene {
  readonly signedIn: SignedIn;
  readonly number: string;
  /** Every id of theirs, and of what staff work with, by the name of the field it goes into. */
  readonly ids: Readonly<Record<string, string>>;
  /** As the gateway vouches for them. */
  readonly caller: Caller;
}

export type AccessScene = Awaited<ReturnType<typeof accessScene>>;

/** The demonstration's staff by what they are, each with the office. */
const staffNumbers = {
  'administrator and marketing, head office': 'E001',
  'marketing, head office': 'E002',
  'auditor, head office': 'E003',
  'marketing approver, head office': 'E004',
  'head-office service': 'E005',
  'administrator, province': 'E006',
  'finance, head office': 'E007',
  'province head': 'E011',
  'branch manager': 'E021',
  'service officer': 'E022',
  'visit officer': 'E023',
  contributor: 'E024',
} as const;

export type StaffTitle = keyof typeof staffNumbers;

/** A small insurer with two members who both have points, and staff who may and may not. */
export async function accessScene() {
  // What is asked here by everybody is more than any of them would ask in a minute.
  const unlimited = {
    EVERGREEN_REQUESTS_PER_MINUTE: '1000000',
    EVERGREEN_SIGN_INS_PER_MINUTE: '1000000',
    EVERGREEN_PARTNER_LOOKS_PER_MINUTE: '1000000',
  };
  const stack = await startTestStack({ today, settings: { gateway: unlimited } });
  const operator = await connectOperator(stack.installation);
  const vouching = await connectVouching(stack, 'gateway');
  const staff = await SignedIn.as(stack.url, 'STAFF', 'E001');
  const auditor = await SignedIn.as(stack.url, 'STAFF', 'E003');
  const book = demoCsv(60, today);
  await importThrough(staff, { content: book.policies, profileId: 'evergreen-policies' });
  const { id: importId } = await importThrough(staff, {
    content: book.claims,
    profileId: 'evergreen-claims',
  });
  const { id: runId } = await eventually(
    async () => {
      const run = await runNoClaimThrough(staff, { ruleSetId, asOf: today });
      return run.total.grantedTerms > 0 && run;
    },
    { what: 'terms to have travelled to rewards', timeoutMs: 60_000, everyMs: 500 },
  );

  const member = async (number: string): Promise<MemberInScene> => {
    const signedIn = await SignedIn.as(stack.url, 'MEMBER', number);
    const { members } = await operator.rpc
      .service(MembershipService)
      .findMembers({ memberNumber: number, limit: 1 });
    const { memberId, customerId } = members[0]!;
    const { me } = await signedIn.get<{ me: { decisions: { termId: string }[] } }>(
      '{ me { ... on MemberMe { decisions { termId } } } }',
    );
    // Freshly proved: nothing is kept from them for want of that.
    const session = { id: randomUUID(), steppedUpAtMs: Date.now() };
    const caller = { kind: 'member', accountId: randomUUID(), memberId, customerId, session } as const;
    const [award] = await onDatabase<{ entry_id: string }>(
      stack,
      'membership',
      `SELECT entry_id FROM ledger_entry WHERE member_id = '${memberId}' LIMIT 1`,
    );
    const own = {
      ...{ memberId, customerId, memberNumber: number },
      ...{ termId: me.decisions[0]!.termId, entryId: award!.entry_id },
    };
    return { signedIn, number, ids: { ...own, runId, importId, ruleSetId }, caller };
  };
  const titles = Object.keys(staffNumbers) as StaffTitle[];
  const people = new Map<StaffTitle, SignedIn>();
  for (const title of titles) people.set(title, await SignedIn.as(stack.url, 'STAFF', staffNumbers[title]));
  const [first, second] = await twoMembers(stack);
  return {
    stack,
    operator,
    /** Believed about anybody. */
    vouching,
    staff,
    auditor,
    /** One of each role; `people.get(...)` by title. */
    people: people as ReadonlyMap<StaffTitle, SignedIn>,
    importId,
    runId,
    own: await member(first),
    other: await member(second),
    stop: async () => {
      await operator.close();
      await vouching.close();
      await stack.stop();
    },
  };
}

/** Reads or turns a screw in a service's own database. */
export async function onDatabase<T extends pg.QueryResultRow>(
  stack: TestStack,
  service: string,
  text: string,
): Promise<T[]> {
  const client = new pg.Client(stack.ownerDatabaseUrls[service]);
  await client.connect();
  try {
    return (await client.query<T>(text)).rows;
  } finally {
    await client.end();
  }
}

/** Two members with several entries each, whose accounts identity knows. */
async function twoMembers(stack: TestStack): Promise<[string, string]> {
  return eventually(
    async () => {
      const posted = await onDatabase<{ member_number: string }>(
        stack,
        'membership',
        `SELECT member_number FROM member JOIN lot USING (member_id)
         GROUP BY member_number HAVING count(*) > 2 ORDER BY member_number LIMIT 2`,
      );
      const known = await onDatabase<{ member_number: string }>(
        stack,
        'identity',
        'SELECT member_number FROM member_account WHERE member_number IS NOT NULL',
      );
      const [first, second] = posted.map((row) => row.member_number);
      const isKnown = (number: string) => known.some((row) => row.member_number === number);
      if (first === undefined || second === undefined) return false;
      return isKnown(first) && isKnown(second) && ([first, second] as [string, string]);
    },
    { what: 'two members with several entries', timeoutMs: 30_000 },
  );
}
