import { fromBinary } from '@bufbuild/protobuf';
import { NoticesRequestedSchema } from '@evergreen/contracts/notices';
import { PointsOrderedSchema } from '@evergreen/contracts/rewards';
import { NoticeRequests, Outbox } from '@evergreen/events';
import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { type Clock } from '@evergreen/kernel';
import { sql } from '@evergreen/persistence';
import { revisionsOf } from '../../persistence/late-claims/revision.repository.ts';
import { NotePointsAnswers } from '../points-orders/note-points-answers.ts';
import { accident, asOf, idOf, on, rewards, type Rewards, yearOf } from '../rewards.fixture.ts';
import { TellOfRevisions } from './tell-of-revisions.ts';

let world: Rewards;
beforeAll(async () => {
  world = await rewards();
});
afterAll(() => world.close());

const clock: Clock = { now: () => new Date(), today: () => asOf };
const note = new NotePointsAnswers(
  clock,
  new TellOfRevisions(new NoticeRequests('rewards', new Outbox(clock)), clock),
);
const customer = (name: string) => idOf(`customer ${name}`);
const term = (name: string, year: number) => idOf(`term ${name} ${year}`);

const decisionsOf = async (name: string) =>
  (
    await world.database.rows<{
      year: number;
      outcome: string;
      points: bigint;
      changed: boolean;
      revision: number;
    }>(
      sql`select extract(year from ends_on)::integer as year, outcome, points, changed_at is not null as changed, revision
        from no_claim_decision join term_fact using (customer_id, term_id)
        where customer_id = ${customer(name)} order by ends_on`,
    )
  ).map(({ year, outcome, points, changed, revision }) => [year, outcome, points, changed, revision]);

/** What was ordered for a customer since the last look. */
const seen = new Set<string>();
async function orders(name: string) {
  const rows = await world.database.rows<{ payload: Buffer }>(
    sql`select payload from outbox where subject like '%points-ordered%' order by created_at, id`,
  );
  return rows
    .flatMap(({ payload }) => fromBinary(PointsOrderedSchema, payload).orders)
    .filter(({ customerId, key }) => customerId === customer(name) && !seen.has(key) && seen.add(key))
    .map(({ key, order }) => [order.case, key, order.case === 'restore' ? null : order.value?.points]);
}

/** The ledger answers what is still ordered. */
async function answered(name: string, refusedBecause = ''): Promise<void> {
  const open = await world.database.rows<{ key: string; points: bigint | null }>(
    sql`select key, points from points_order where customer_id = ${customer(name)} and state = 'ordered'`,
  );
  await world.database.transaction((tx) =>
    note.run(
      tx,
      open.map(({ key, points }) => ({
        ...{ customerId: customer(name), key, refusedBecause },
        points: refusedBecause === '' ? (points ?? 1000n) : 0n,
      })),
    ),
  );
}

async function notices(name: string) {
  const rows = await world.database.rows<{ payload: Buffer }>(
    sql`select payload from outbox where subject like '%notices-requested%' order by created_at, id`,
  );
  return rows
    .flatMap(({ payload }) => fromBinary(NoticesRequestedSchema, payload).notices)
    .filter(({ customerId }) => customerId === customer(name))
    .map(({ template, parameters }) => [template, parameters['points']!.en, parameters['reason']!.en]);
}

const key = (name: string, year: number) => `no-claim/${term(name, year)}/N1`;

it('takes back what a late claim takes away, later years by their lower step, and restores it all', async () => {
  await world.terms([2002, 2003, 2004].map((year) => yearOf('late', year)));
  await world.run();
  expect(await decisionsOf('late')).toEqual([
    [2002, 'GRANTED', 1000n, false, 0],
    [2003, 'GRANTED', 1500n, false, 0],
    [2004, 'GRANTED', 2500n, false, 0],
  ]);
  await world.claims([accident('late', '2002-07-01', { TPL: 500n })]);
  const run = await world.run();
  expect(run.result!.revisions).toEqual({
    ...{ revised: 3, takenBack: 3, pointsTakenBack: '2500', restored: 0, pointsRestored: '0' },
  });
  expect(await decisionsOf('late')).toEqual([
    [2002, 'CLAIMS_COUNTED', 0n, false, 1],
    [2003, 'GRANTED', 1000n, false, 1],
    [2004, 'GRANTED', 1500n, false, 1],
  ]);
  expect(await orders('late')).toEqual([
    ['takeBack', `${key('late', 2002)}/take-back/1`, 1000n],
    ['takeBack', `${key('late', 2003)}/take-back/1`, 500n],
    ['takeBack', `${key('late', 2004)}/take-back/1`, 1000n],
  ]);
  await answered('late');
  expect((await notices('late')).sort()).toEqual([
    ['points-reversed', '1000', 'a claim of 2002-07-01 was reported later'],
    ['points-reversed', '1000', 'another year of the policy was corrected'],
    ['points-reversed', '500', 'another year of the policy was corrected'],
  ]);

  await world.claims([accident('late', '2002-07-01', { TPL: 500n }, { version: 2n, withdrawn: true })]);
  expect((await world.run()).result!.revisions).toMatchObject({ restored: 3, pointsRestored: '2500' });
  expect((await orders('late')).map(([kind, name]) => [kind, name])).toEqual([
    ['restore', `${key('late', 2002)}/take-back/1/restore/2`],
    ['restore', `${key('late', 2003)}/take-back/1/restore/2`],
    ['restore', `${key('late', 2004)}/take-back/1/restore/2`],
  ]);
  expect(await decisionsOf('late')).toEqual([
    [2002, 'GRANTED', 1000n, false, 2],
    [2003, 'GRANTED', 1500n, false, 2],
    [2004, 'GRANTED', 2500n, false, 2],
  ]);
  const history = await revisionsOf(world.database, customer('late'));
  expect(
    history
      .filter(({ termId }) => termId === term('late', 2002))
      .map(({ revision, cause, change, outcome, points }) => [revision, cause.kind, change, outcome, points]),
  ).toEqual([
    [1, 'LATE_CLAIM', -1000n, 'GRANTED', 1000n],
    [2, 'CLAIM_CLEARED', 1000n, 'CLAIMS_COUNTED', 0n],
  ]);
}, 60_000);

it('waits with a second revision until the ledger has answered the first', async () => {
  await world.terms([yearOf('waits', 2004)]);
  await world.run();
  await world.claims([accident('waits', '2004-02-01', { TPL: 5n })]);
  await world.run();
  await world.claims([accident('waits', '2004-02-01', { TPL: 5n }, { version: 2n, withdrawn: true })]);
  await world.run();
  expect(await decisionsOf('waits')).toEqual([[2004, 'CLAIMS_COUNTED', 0n, true, 1]]);
  await answered('waits');
  await world.run();
  expect(await decisionsOf('waits')).toEqual([[2004, 'GRANTED', 1000n, false, 2]]);
}, 60_000);

it('restores nothing that the ledger did not take', async () => {
  await world.terms([yearOf('closed', 2004)]);
  await world.run();
  await world.claims([accident('closed', '2004-02-01', { TPL: 5n })]);
  await world.run();
  await answered('closed', 'ACCOUNT_CLOSED');
  expect(await notices('closed')).toEqual([]);
  await orders('closed');
  await world.claims([accident('closed', '2004-02-01', { TPL: 5n }, { version: 2n, withdrawn: true })]);
  await world.run();
  expect(await decisionsOf('closed')).toEqual([[2004, 'GRANTED', 1000n, false, 2]]);
  expect(await orders('closed')).toEqual([]);
}, 60_000);

it('grants for the first time what a corrected fault or the end of a listing makes clean', async () => {
  await world.terms([yearOf('fault', 2004), yearOf('listed', 2004)]);
  await world.claims([accident('fault', '2004-02-01', { TPL: 5n })]);
  await world.blacklisted([{ customerId: customer('listed'), blocked: true, version: 1n }]);
  await world.run();
  await world.claims([accident('fault', '2004-02-01', { TPL: -5n }, { version: 2n })]);
  await world.blacklisted([{ customerId: customer('listed'), blocked: false, version: 2n }]);
  await world.run();
  expect(await orders('fault')).toEqual([['award', key('fault', 2004), 1000n]]);
  expect(await orders('listed')).toEqual([['award', key('listed', 2004), 1000n]]);
}, 60_000);

it('takes nothing from who was listed later, and clears marks that change nothing', async () => {
  await world.terms([yearOf('kept', 2004)]);
  await world.run();
  await world.blacklisted([{ customerId: customer('kept'), blocked: true, version: 1n }]);
  await world.claims([accident('kept', '2004-02-01', {})]);
  await world.run();
  expect(await orders('kept')).toEqual([]);
  expect((await decisionsOf('kept'))[0]!.slice(0, 4)).toEqual([2004, 'GRANTED', 1000n, false]);
}, 60_000);

it('takes back for a term that goes on after all, and decides it once it has ended', async () => {
  await world.terms([yearOf('long', 2004)]);
  await world.run();
  await world.terms([yearOf('long', 2004, { version: 2n, endsOn: '2005-06-30' })]);
  await world.run();
  await answered('long');
  expect(await decisionsOf('long')).toEqual([[2005, 'TERM_OPEN', 0n, true, 1]]);
  await world.run();
  expect(await decisionsOf('long')).toEqual([[2005, 'TERM_OPEN', 0n, true, 1]]);
  await world.decideOn(on('2005-07-15'));
  expect(await decisionsOf('long')).toEqual([[2005, 'GRANTED', 1000n, false, 2]]);
}, 60_000);

it('says dry what it would take back, and changes nothing', async () => {
  await world.terms([yearOf('dry', 2004)]);
  await world.run();
  await world.claims([accident('dry', '2004-02-01', { TPL: 5n })]);
  const dry = await world.run({ dry: true });
  expect(dry.result!.revisions).toMatchObject({ takenBack: 1, pointsTakenBack: '1000' });
  expect(await orders('dry')).toEqual([]);
  expect(await decisionsOf('dry')).toEqual([[2004, 'GRANTED', 1000n, true, 0]]);
}, 60_000);
