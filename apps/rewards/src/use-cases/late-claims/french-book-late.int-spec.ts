import { fromBinary } from '@bufbuild/protobuf';
import { NoClaimDecidedSchema, PointsOrderedSchema } from '@evergreen/contracts/rewards';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Clock } from '@evergreen/kernel';
import { sql } from '@evergreen/persistence';
import type { ClaimFact } from '../../domain/facts.ts';
import { accidentsOf, book, isBookThere, termsOf, thousands } from '../french-book.fixture.ts';
import { NotePointsAnswers } from '../points-orders/note-points-answers.ts';
import { asOf, on, rewards, type Rewards } from '../rewards.fixture.ts';

const real = isBookThere ? describe : describe.skip;
const march2004 = on('2004-03-15');
/** One accident in ten is reported only after the year was rewarded. */
const isLate = (_claim: ClaimFact, n: number) => n % 10 === 0;

real('the French book of 2003, with accidents reported late', () => {
  let world: Rewards;
  let late: ClaimFact[];
  beforeAll(async () => {
    world = await rewards();
    const { years, paid } = await book();
    const terms = termsOf(years.filter(([, year]) => year === '2003'));
    const known = new Set(terms.map(({ termId }) => termId));
    const claims = accidentsOf(paid, known).filter(({ occurredOn }) => occurredOn < '2004');
    late = claims.filter(isLate);
    for (const some of thousands(claims.filter((claim, n) => !isLate(claim, n)))) await world.claims(some);
    for (const some of thousands(terms)) await world.terms(some);
  }, 120_000);
  afterAll(() => world.close());

  /** The ledger carries out everything it is sent, and answers. */
  async function ledger(): Promise<bigint> {
    const clock: Clock = { now: () => new Date(), today: () => asOf };
    const note = new NotePointsAnswers(clock, { run: () => Promise.resolve() });
    const open = await world.database.rows<{ customerId: string; key: string; points: bigint | null }>(
      sql`select customer_id as "customerId", key, points from points_order where state = 'ordered'`,
    );
    await world.database.transaction((tx) =>
      note.run(
        tx,
        open.map(({ points, ...order }) => ({ ...order, points: points ?? 0n, refusedBecause: '' })),
      ),
    );
    const rows = await world.database.rows<{ subject: string; payload: Buffer }>(sql`
      select subject, payload from outbox where subject like 'rewards.no-claim-decided%'
        or subject like 'rewards.points-ordered%' order by created_at, id`);
    const lots = new Map<string, bigint>();
    const taken = new Map<string, { of: string; points: bigint }>();
    const put = (key: string, change: bigint) => lots.set(key, (lots.get(key) ?? 0n) + change);
    for (const { subject, payload } of rows) {
      if (subject.includes('no-claim-decided')) {
        for (const { key, points } of fromBinary(NoClaimDecidedSchema, payload).grants) put(key, points);
        continue;
      }
      for (const { key, order } of fromBinary(PointsOrderedSchema, payload).orders) {
        if (order.case === 'award') put(key, order.value.points);
        if (order.case === 'takeBack') {
          const points = order.value.points!;
          put(order.value.awardKey, -points);
          taken.set(key, { of: order.value.awardKey, points });
        }
        if (order.case === 'restore') {
          const back = taken.get(order.value.takeBackKey)!;
          put(back.of, back.points);
        }
      }
    }
    expect([...lots.values()].every((points) => points >= 0n)).toBe(true);
    return [...lots.values()].reduce((sum, points) => sum + points, 0n);
  }

  const decided = async () => {
    const [row] = await world.database.rows<{ granted: bigint; points: bigint }>(sql`
      select count(*) filter (where outcome = 'GRANTED') as granted, coalesce(sum(points), 0)::bigint as points
      from no_claim_decision`);
    return row!;
  };
  const print = (label: string, { granted, points }: { granted: bigint; points: bigint }, ledgered: bigint) =>
    process.stdout.write(`${label}: ${granted} terms granted, ${points} points, ${ledgered} on the ledger\n`);

  it('takes the rewards back, restores them, and the ledger agrees to the last point', async () => {
    await world.run({ asOf: march2004 });
    const first = await decided();
    let onLedger = await ledger();
    print('2003 as of 15 March 2004', first, onLedger);
    expect(onLedger).toBe(first.points);

    for (const some of thousands(late)) await world.claims(some);
    const { revisions } = (await world.run({ asOf: march2004 })).result!;
    const reversed = await decided();
    onLedger = await ledger();
    print(
      `after ${late.length} late accidents, ${revisions!.takenBack} rewards taken back`,
      reversed,
      onLedger,
    );
    expect(onLedger).toBe(reversed.points);
    expect(reversed.points).toBe(first.points - BigInt(revisions!.pointsTakenBack));
    expect(first.granted - reversed.granted).toBe(BigInt(revisions!.takenBack));
    expect(revisions!.takenBack).toBeGreaterThan(0);
    // What a run over the whole book at once would say.
    const dry = await world.run({ asOf: march2004, dry: true });
    expect(BigInt(dry.result!.years[0]!.grantedTerms)).toBe(reversed.granted);

    for (const some of thousands(late))
      await world.claims(some.map((claim) => ({ ...claim, version: 2n, withdrawn: true })));
    const back = (await world.run({ asOf: march2004 })).result!.revisions!;
    const restored = await decided();
    onLedger = await ledger();
    print(`after they were withdrawn, ${back.restored} rewards restored`, restored, onLedger);
    expect(back).toMatchObject({
      restored: revisions!.takenBack,
      pointsRestored: revisions!.pointsTakenBack,
    });
    expect(restored).toEqual(first);
    expect(onLedger).toBe(first.points);
  }, 180_000);
});
