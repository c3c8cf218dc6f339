import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { LedgerService, MembershipService } from '@evergreen/contracts/membership';
import { uuidv7 } from '@evergreen/kernel';
import { eventually } from '@evergreen/testing';
import pg from 'pg';
import { callingService } from '../support/calling-service.ts';
import { startTestStack, type TestStack } from '../support/test-stack.ts';

const today = '2026-09-16';
const members = 20;
const atOnce = 200;
const replays = 10_000;
const awardPoints = 1_000n;
const spendPoints = 30n;

interface Posting {
  readonly key: string;
  readonly post: () => Promise<string>;
  /** The entry it was answered with. */
  answer?: string;
}

/** Ends the service and its database without warning while points are posted, and asks the books afterwards. */
describe('the points ledger while things break', () => {
  let stack: TestStack;
  let service: Awaited<ReturnType<typeof callingService>>;
  let memberIds: string[];
  const postings: Posting[] = [];
  beforeAll(async () => {
    // Acknowledged is what a server that crashes has on its disk.
    stack = await startTestStack({ today, fsync: true });
    service = await callingService(stack, 'gateway');
    const made = await rows<{ id: string }>(`
      insert into member (member_id, customer_id, member_number, enrolled_on)
      select uuidv7(), uuidv7(), lpad(n::text, 12, '0'), '2026-01-01' from generate_series(1, ${members}) n
      returning member_id as id`);
    memberIds = made.map(({ id }) => id);
  }, 180_000);
  afterAll(async () => {
    await service.close();
    await stack.stop();
  }, 60_000);

  /** Past every wall, as whoever checks the books. */
  async function rows<Row extends pg.QueryResultRow>(text: string): Promise<Row[]> {
    const url = new URL(stack.servers.postgres.url);
    url.pathname = new URL(stack.databaseUrls['membership']!).pathname;
    const client = new pg.Client(url.toString());
    await client.connect();
    try {
      return (await client.query<Row>(text)).rows;
    } finally {
      await client.end();
    }
  }

  function award(memberId: string): Posting {
    const key = `crash/award/${uuidv7()}`;
    const dates = { effectiveOn: today, activeOn: today, expiresOn: '2028-09-16' };
    const asked = { key, memberId, points: awardPoints, ...dates, sourceKind: 'crash', sourceId: 'crash' };
    const post = () => service.rpc.service(MembershipService).postAward({ ...asked, ruleId: 'crash' });
    return { key, post: async () => (await post()).entryId };
  }

  function spend(memberId: string): Posting {
    const key = `crash/spend/${uuidv7()}`;
    const command = { case: 'spend', value: { points: spendPoints } } as const;
    const asked = { key, memberId, command, sourceKind: 'crash', sourceId: 'crash' };
    return { key, post: async () => (await service.rpc.service(LedgerService).postCommand(asked)).entryId };
  }

  /** Posts all at once and breaks something as soon as some of them were answered. */
  async function postWhile(work: readonly Posting[], breaking: () => Promise<void>): Promise<void> {
    postings.push(...work);
    const answered = () => work.filter(({ answer }) => answer !== undefined).length;
    const asked = work.map(async (posting) => {
      posting.answer = await posting.post();
    });
    const all = Promise.allSettled(asked);
    await eventually(() => Promise.resolve(answered() > 0), { everyMs: 1, what: 'a first answer' });
    await breaking();
    await all;
  }

  /** As a caller does who was not answered: with the same key until it is. */
  const persistently = (posting: Posting): Promise<string> =>
    eventually(
      () =>
        posting.post().catch((error: Error) => {
          if (
            !/DEADLINE_EXCEEDED|SERVICE_UNAVAILABLE|INTERNAL/.test(
              `${error.message} ${JSON.stringify(error)}`,
            )
          )
            throw error;
          return undefined;
        }),
      { timeoutMs: 120_000, everyMs: 200, what: posting.key },
    );

  /** Everything was written once, and what was answered is what was written. */
  async function expectOnce(): Promise<void> {
    for (const posting of postings) {
      const answer = await persistently(posting);
      expect(posting.answer ?? answer).toBe(answer);
      posting.answer = answer;
    }
    const written = await rows<{ key: string; id: string }>(
      `select key, entry_id as id from ledger_entry order by key`,
    );
    const expected = postings.map(({ key, answer }) => ({ key, id: answer }));
    expect(written).toEqual(expected.sort((a, b) => (a.key < b.key ? -1 : 1)));
    const awards = BigInt(postings.filter(({ key }) => key.startsWith('crash/award/')).length);
    const free = awards * awardPoints - (BigInt(postings.length) - awards) * spendPoints;
    const [sums] = await rows(`
      select (select sum(points) from ledger_entry) as entries, (select sum(available) from lot) as lots,
        (select sum(case 'AVAILABLE' when to_account then points when from_account then -points else 0 end)
          from ledger_line) as lines`);
    expect(sums).toEqual({ entries: String(free), lots: String(free), lines: String(free) });
  }

  const some = (posting: (memberId: string) => Posting, count: number): Posting[] =>
    Array.from({ length: count }, (_, n) => posting(memberIds[n % members]!));

  it.each<[string, () => { kill(): Promise<void>; start(): Promise<void> }]>([
    ['the service', () => stack.services['membership']!],
    ['Postgres', () => stack.servers.postgres],
  ])(
    'loses nothing it has answered, and writes nothing twice, when %s is killed',
    async (_, part) => {
      const first = some(award, members * 2);
      postings.push(...first);
      await Promise.all(first.map(async (posting) => (posting.answer = await persistently(posting))));
      const load = [...some(spend, atOnce / 2), ...some(award, atOnce / 2)];
      await postWhile(load, async () => {
        await part().kill();
        await part().start();
      });
      const answered = load.filter(({ answer }) => answer !== undefined).length;
      process.stdout.write(`ledger: ${answered} of ${load.length} were answered at the first try\n`);
      await expectOnce();
    },
    180_000,
  );

  it('writes nothing for ten thousand keys that come again', async () => {
    let next = 0;
    const caller = async (): Promise<void> => {
      while (next < replays) {
        const posting = postings[(next += 1) % postings.length]!;
        expect(await posting.post()).toBe(posting.answer);
      }
    };
    await Promise.all(Array.from({ length: 32 }, caller));
    await expectOnce();
  }, 180_000);
});
