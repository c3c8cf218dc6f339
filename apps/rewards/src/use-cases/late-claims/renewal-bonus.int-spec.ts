import { fromBinary } from '@bufbuild/protobuf';
import { NoClaimDecidedSchema, PointsOrderedSchema } from '@evergreen/contracts/rewards';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Clock } from '@evergreen/kernel';
import { sql } from '@evergreen/persistence';
import type { TermFact } from '../../domain/facts.ts';
import { revisionsOf } from '../../persistence/late-claims/revision.repository.ts';
import { NotePointsAnswers } from '../points-orders/note-points-answers.ts';
import { accident, asOf, idOf, rewards, type Rewards, yearOf } from '../rewards.fixture.ts';

let world: Rewards;
beforeAll(async () => {
  world = await rewards();
});
afterAll(() => world.close());

const clock: Clock = { now: () => new Date(), today: () => asOf };
const note = new NotePointsAnswers(clock, { run: () => Promise.resolve() });
const ruleSetId = 'own-fault-renewal';
const customer = (name: string) => idOf(`customer ${name}`);
const bonusKey = (name: string, year = 2004) => `no-claim/${idOf(`term ${name} ${year}`)}/N1/renewal`;

/** 2004, and the year after. */
const renewed = (name: string, more: Partial<TermFact> = {}) => [
  yearOf(name, 2004),
  yearOf(name, 2005, more),
];
const run = (dry = false) => world.run({ ruleSetId, dry });

async function sent<Message>(subject: string, read: (payload: Buffer) => Message): Promise<Message[]> {
  const rows = await world.database.rows<{ payload: Buffer }>(
    sql`select payload from outbox where subject like ${`%${subject}%`} order by created_at, id`,
  );
  return rows.map(({ payload }) => read(payload));
}

/** What was ordered for a customer since the last look. */
const seen = new Set<string>();
async function orders(name: string) {
  const batches = await sent('points-ordered', (payload) => fromBinary(PointsOrderedSchema, payload));
  return batches
    .flatMap((batch) => batch.orders)
    .filter(({ customerId, key }) => customerId === customer(name) && !seen.has(key) && seen.add(key))
    .map(({ key, order }) => [order.case, key, order.case === 'restore' ? null : order.value?.points]);
}

async function grantsOf(name: string) {
  const batches = await sent('no-claim-decided', (payload) => fromBinary(NoClaimDecidedSchema, payload));
  return batches
    .flatMap(({ grants }) => grants)
    .filter(({ customerId }) => customerId === customer(name))
    .map(({ key, points }) => [key, points]);
}

/** The ledger answers what is still ordered. */
async function answered(name: string): Promise<void> {
  const open = await world.database.rows<{ key: string; points: bigint | null }>(
    sql`select key, points from points_order where customer_id = ${customer(name)} and state = 'ordered'`,
  );
  await world.database.transaction((tx) =>
    note.run(
      tx,
      open.map(({ key, points }) => ({
        ...{ customerId: customer(name), key, points: points ?? 500n, refusedBecause: '' },
      })),
    ),
  );
}

async function bonusOf(name: string) {
  const [row] = await world.database.rows<{ renewal: Record<string, unknown> | null; points: bigint }>(
    sql`select renewal, points from no_claim_decision where customer_id = ${customer(name)} and term_id = ${idOf(`term ${name} 2004`)}`,
  );
  return row!.renewal && { state: row!.renewal['state'], points: row!.renewal['points'] };
}

describe('the renewal bonus', () => {
  it('is an award of its own under its own key, for a renewal known when the reward is decided', async () => {
    await world.terms(renewed('known'));
    const { result } = await run();
    expect(result!.years.at(-1)).toMatchObject({ grantedTerms: 1, renewedTerms: 1, renewalPoints: '500' });
    expect(await grantsOf('known')).toEqual([[bonusKey('known').replace('/renewal', ''), 1000n]]);
    expect(await orders('known')).toEqual([['award', bonusKey('known'), 500n]]);
    const [decision] = await world.decisions.ofTerms(customer('known'), [idOf('term known 2004')]);
    expect(decision!.record.renewal).toEqual({
      ...{ state: 'GRANTED', points: '500', pointsOfRule: '500', renewedOn: '2005-01-01' },
      // Pending until the claim window and the cooling-off are over.
      ...{ effectiveOn: '2005-01-01', activeOn: '2005-03-02', expiresOn: '2007-03-02' },
    });
  }, 60_000);

  it('comes once, however often it is looked at', async () => {
    await world.terms(renewed('once'));
    await run();
    await answered('once');
    await world.terms(renewed('once'));
    await world.terms(renewed('once', { version: 2n }));
    expect((await run()).result!.revisions).toMatchObject({ revised: 0 });
    await run();
    expect(await orders('once')).toEqual([['award', bonusKey('once'), 500n]]);
  }, 60_000);

  it('comes when the renewal is heard of later, and not for one that begins too late', async () => {
    await world.terms([yearOf('later', 2004), yearOf('late', 2004)]);
    await run();
    expect(await bonusOf('later')).toEqual({ state: 'AWAITED', points: '0' });
    await world.terms([
      yearOf('later', 2005, { startsOn: '2005-01-31', endsOn: '2006-01-30' }),
      yearOf('late', 2005, { startsOn: '2005-02-01', endsOn: '2006-01-31' }),
    ]);
    expect((await run(true)).result!.revisions).toMatchObject({ restored: 1, pointsRestored: '500' });
    await run();
    expect(await orders('later')).toEqual([['award', bonusKey('later'), 500n]]);
    expect(await bonusOf('late')).toEqual({ state: 'AWAITED', points: '0' });
    const [past] = await revisionsOf(world.database, customer('later'));
    expect([past!.cause.kind, past!.change]).toEqual(['RENEWED', 500n]);
  }, 60_000);

  it('waits until the renewal is paid', async () => {
    await world.terms(renewed('unpaid', { arrearsMinor: 1n }));
    await run();
    expect(await bonusOf('unpaid')).toEqual({ state: 'UNPAID', points: '0' });
    await world.terms([yearOf('unpaid', 2005, { version: 2n })]);
    await run();
    expect(await orders('unpaid')).toEqual([['award', bonusKey('unpaid'), 500n]]);
  }, 60_000);

  it('is taken back when the renewal is cancelled early, and restored when it stands again', async () => {
    await world.terms(renewed('cancelled'));
    await run();
    await answered('cancelled');
    await orders('cancelled');
    await world.terms([yearOf('cancelled', 2005, { version: 2n, endsOn: '2005-02-10' })]);
    await run();
    const back = `${bonusKey('cancelled')}/take-back/1`;
    expect(await orders('cancelled')).toEqual([['takeBack', back, 500n]]);
    expect(await bonusOf('cancelled')).toEqual({ state: 'CUT_SHORT', points: '0' });
    await answered('cancelled');
    await world.terms([yearOf('cancelled', 2005, { version: 3n })]);
    await run();
    expect(await orders('cancelled')).toEqual([['restore', `${back}/restore/2`, null]]);
    expect(await bonusOf('cancelled')).toEqual({ state: 'GRANTED', points: '500' });
    const causes = (await revisionsOf(world.database, customer('cancelled')))
      .filter(({ termId }) => termId === idOf('term cancelled 2004'))
      .map(({ cause }) => cause.kind);
    expect(causes).toEqual(['RENEWAL_CHANGED', 'RENEWED']);
  }, 60_000);

  it('goes with the reward when a claim is reported late, and comes back with it', async () => {
    await world.terms(renewed('claim'));
    await run();
    await answered('claim');
    await orders('claim');
    await world.claims([accident('claim', '2004-07-01', { TPL: 500n })]);
    expect((await run()).result!.revisions).toMatchObject({ takenBack: 1, pointsTakenBack: '1500' });
    const reward = bonusKey('claim').replace('/renewal', '');
    expect(await orders('claim')).toEqual([
      ['takeBack', `${reward}/take-back/1`, 1000n],
      ['takeBack', `${reward}/renewal/take-back/1`, 500n],
    ]);
    await answered('claim');
    await world.claims([accident('claim', '2004-07-01', { TPL: 500n }, { version: 2n, withdrawn: true })]);
    await run();
    expect((await orders('claim')).map(([kind]) => kind)).toEqual(['restore', 'restore']);
  }, 60_000);

  it('stays with the reward within what may be given for the term', async () => {
    // 3 % of 1,200.00 are 36.00: 1,200 points.
    await world.terms([
      yearOf('guarded', 2004, { currency: 'CNY', premiumMinor: 120_000n }),
      yearOf('guarded', 2005),
    ]);
    await run();
    expect(await orders('guarded')).toEqual([['award', bonusKey('guarded'), 200n]]);
    const [row] = await world.database.rows<{ value: string }>(
      sql`select value_guard ->> 4 as value from no_claim_decision where customer_id = ${customer('guarded')}`,
    );
    expect(row!.value).toBe('3600');
  }, 60_000);

  it('is not given to who has been listed since, until the listing ends', async () => {
    const listed = (blocked: boolean, version: bigint) =>
      world.blacklisted([{ customerId: customer('listed'), blocked, version }]);
    await world.terms([yearOf('listed', 2004)]);
    await run();
    await listed(true, 1n);
    await world.terms([yearOf('listed', 2005)]);
    await run();
    expect(await bonusOf('listed')).toEqual({ state: 'AWAITED', points: '0' });
    expect(await orders('listed')).toEqual([]);
    await listed(false, 2n);
    await run();
    expect(await orders('listed')).toEqual([['award', bonusKey('listed'), 500n]]);
  }, 60_000);

  it('is there only where the rules of the decision have one', async () => {
    await world.terms(renewed('plain'));
    await world.run({ ruleSetId: 'any-paid-accident' });
    await world.terms([yearOf('plain', 2005, { version: 2n })]);
    await run();
    expect(await orders('plain')).toEqual([]);
    expect(await bonusOf('plain')).toBeNull();
  }, 60_000);
});
