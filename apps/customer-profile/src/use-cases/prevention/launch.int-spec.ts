import { afterAll, beforeAll, expect, it } from '@jest/globals';
import type { Uuid } from '@evergreen/kernel';
import { sql } from '@evergreen/persistence';
import { eventually } from '@evergreen/testing';
import { erasePrevention } from '../../persistence/prevention/person-prevention.ts';
import { staffAt } from '../lists/standings.fixture.ts';
import { head, member, preventionDesk } from './prevention.fixture.ts';

const customers = 2_500;
let desk: Awaited<ReturnType<typeof preventionDesk>>;
/** In the order they are told in: a thousand in a chunk. */
let ids: Uuid[];

beforeAll(async () => {
  desk = await preventionDesk();
  const first = await desk.tell({ org_path: '/32/3201', claims_12m: 1 });
  await desk.owner.rows(sql`
    with made as (
      insert into customer (id, source, source_ref, org_path, attributes, version, changed_at)
      select uuidv7(), 'house', 'N-' || n, '/32/320' || n % 3, '{}', 1, now()
      from generate_series(1, ${customers - 1}::integer) n returning id, org_path
    )
    insert into customer_fact
    select (jsonb_populate_record(f, jsonb_build_object('customer_id', made.id, 'org_path', made.org_path))).*
    from customer_fact f, made where f.customer_id = ${first}`);
  ids = (
    await desk.owner.rows<{ id: Uuid }>(sql`select customer_id as id from customer_fact order by customer_id`)
  ).map(({ id }) => id);
  await desk.engine.startWorker();
}, 60_000);
afterAll(async () => {
  await desk?.engine.stop();
  await desk?.close();
});

/** Counts of a campaign, as they are kept and as they are when everybody is counted. */
async function counts(id: Uuid) {
  const kept = (await desk.one(head, id)).counts;
  const [counted] = await desk.owner.rows<typeof kept>(sql`
    select count(*) filter (where not t.held_out) as advised, count(*) filter (where t.held_out) as "heldOut",
      count(t.helpful_at) as helpful, count(k.id) as "checksAsked", count(k.ended_at) as "checksEnded"
    from prevention_target t
    left join prevention_check k on k.campaign_id = t.campaign_id and k.customer_id = t.customer_id
    where t.campaign_id = ${id}`);
  return { kept: { ...kept, campaign_id: undefined }, counted: { ...counted!, campaign_id: undefined } };
}

/** Waits until the launch has come to its end. */
async function ends(id: Uuid, state: 'succeeded' | 'failed') {
  const run = await eventually(
    async () => {
      const now = await desk.progress(head, id);
      return now !== undefined && ['succeeded', 'failed'].includes(now.state) ? now : undefined;
    },
    { what: 'the end of the launch', timeoutMs: 30_000, everyMs: 50 },
  );
  expect(run).toMatchObject({ state, ...(state === 'succeeded' && { failure: null }) });
}

async function noticesOf(id: Uuid): Promise<{ all: bigint; customers: bigint }> {
  const [row] = await desk.owner.rows<{ all: bigint; customers: bigint }>(sql`
    select count(*) as all, count(distinct customer_id) as customers from notice where key = ${`prevention/${id}`}`);
  return row!;
}

const other = staffAt('/32', 'province-head', 'E107');
const elsewhere = staffAt('/33', 'province-head', 'E105');
const nanjing = staffAt('/32/3201', 'branch-manager', 'E104');

it('that failed for good goes on once it is resumed, by whoever may launch it, and nobody is told twice', async () => {
  // One customer, in the last of three chunks, cannot be written down.
  await desk.owner.rows(sql`
    create function refused() returns trigger language plpgsql as
      $$ begin raise exception 'the disk is full'; end $$`);
  await desk.owner.rows(
    sql`create trigger refused before insert on prevention_target for each row
      when (new.customer_id = ${sql.raw(`'${ids[2_400]!}'`)}) execute function refused()`,
  );
  const id = await desk.draft(head, 'resumed', { heldOutPercent: 10 });
  await expect(desk.resume(head, id)).rejects.toMatchObject({ code: 'PREVENTION_STATE' });
  await desk.launch(head, id);
  await ends(id, 'failed');
  const stopped = await desk.one(head, id);
  const { failure, chunksDone, chunksTotal } = stopped.run!;
  expect([stopped.state, failure, chunksDone, chunksTotal]).toEqual([
    ...['stopped', expect.stringContaining('the disk is full'), 2, 3],
  ]);
  expect((await desk.list(head)).find(({ campaign }) => campaign.id === id)?.state).toBe('stopped');
  expect(stopped.counts.advised + stopped.counts.heldOut).toBe(2_000n);
  await expect(desk.resume(nanjing, id)).rejects.toMatchObject({ code: 'FORBIDDEN' });
  await expect(desk.resume(elsewhere, id)).rejects.toMatchObject({ code: 'NOT_FOUND' });

  await desk.owner.rows(sql`drop trigger refused on prevention_target`);
  await Promise.all([desk.resume(head, id), desk.resume(other, id), desk.resume(head, id)]);
  await ends(id, 'succeeded');
  await desk.resume(other, id);
  expect((await desk.acts()).filter((act) => act === 'prevention.resumed')).toHaveLength(1);
  const { kept, counted } = await counts(id);
  expect(kept).toEqual(counted);
  expect(kept.advised + kept.heldOut).toBe(BigInt(customers));
  expect(await noticesOf(id)).toEqual({ all: kept.advised, customers: kept.advised });
  expect((await desk.one(head, id)).state).toBe('running');
}, 60_000);

it('tells of its progress while it runs, and of results only afterwards', async () => {
  const id = await desk.draft(head, 'progress', { regions: ['/32/3202'] });
  let seen: Awaited<ReturnType<typeof desk.one>> | undefined;
  await desk.owner.transaction(async (tx) => {
    await tx.rows(sql`lock table prevention_target in share mode`);
    await desk.launch(head, id);
    await eventually(async () => (await desk.progress(head, id))?.state === 'running', {
      what: 'the launch',
    });
    seen = await desk.one(head, id);
  });
  expect([seen!.state, seen!.results]).toEqual(['launching', undefined]);
  await ends(id, 'succeeded');
  await expect(desk.progress(elsewhere, id)).rejects.toMatchObject({ code: 'NOT_FOUND' });
  expect((await desk.one(head, id)).results?.verdict).toBeDefined();
}, 30_000);

it('whose danger is over before it is resumed tells nobody any more', async () => {
  const id = await desk.draft(head, 'late', { regions: ['/32/3202'] });
  await desk.owner.rows(sql`alter table prevention_target rename to target_away`);
  await desk.launch(head, id);
  await ends(id, 'failed');
  await desk.owner.rows(sql`alter table target_away rename to prevention_target`);
  desk.day('2026-09-19');
  await expect(desk.resume(head, id)).rejects.toMatchObject({
    ...{ code: 'PREVENTION_STATE', facts: { state: 'ended' } },
  });
  expect((await desk.one(head, id)).state).toBe('ended');
  desk.day('2026-09-16');
}, 30_000);

it('keeps its counts as if everybody were counted anew: told, answered, seen to, moved away and erased, at once', async () => {
  const id = await desk.draft(head, 'counted', { heldOutPercent: 20 });
  await desk.launch(head, id);
  await ends(id, 'succeeded');
  const told = await desk.owner.rows<{ customer_id: Uuid; held_out: boolean }>(
    sql`select customer_id, held_out from prevention_target where campaign_id = ${id} order by customer_id`,
  );
  const heard = told.filter((row) => !row.held_out).map((row) => row.customer_id);
  const untold = told.find((row) => row.held_out)!.customer_id;
  const answering = heard.slice(0, 12);
  // Each answers twice over, at once.
  await Promise.all(
    answering.flatMap((each) =>
      (['helpful', 'check', 'helpful', 'check'] as const).map((reaction) =>
        desk.react(member(each), id, reaction),
      ),
    ),
  );
  expect((await counts(id)).kept).toMatchObject({ helpful: 12n, checksAsked: 12n, checksEnded: 0n });
  // Who has moved since is seen to where they are now, and counts where they were told.
  const checks = (await desk.checks(head)).filter(({ campaign_id: of }) => of === id);
  const [moved, ...others] = checks;
  const hangzhou = staffAt('/33/3301', 'service-officer', 'E108');
  await desk.owner.rows(sql`update customer set org_path = '/33/3301' where id = ${moved!.customer_id}`);
  await desk.end(hangzhou, moved!.customer_id, moved!.id);
  await Promise.all(
    others.slice(0, 5).map(({ customer_id: customerId, id: check }) => desk.end(head, customerId, check)),
  );
  const { kept, counted } = await counts(id);
  expect(kept).toMatchObject({ checksEnded: 6n });
  expect(kept).toEqual(counted);
  // Erased at once, also who is told in two campaigns and who was left untold.
  const leaving = [...answering.slice(0, 6), heard[20]!, untold];
  await Promise.all(leaving.map((each) => desk.database.transaction((tx) => erasePrevention(tx, each))));
  const after = await counts(id);
  expect(after.kept).toEqual(after.counted);
  expect(after.kept.advised).toBe(kept.advised - 7n);
  expect(after.kept.heldOut).toBe(kept.heldOut - 1n);
  const branch = (await desk.one(nanjing, id)).counts;
  const [there] = await desk.owner.rows<{ n: bigint }>(sql`
    select count(*) as n from prevention_target where campaign_id = ${id} and org_path = '/32/3201'`);
  expect(branch.advised + branch.heldOut).toBe(there!.n);
}, 60_000);

it('lists checks of the office that is asked for, and of no other', async () => {
  const of = async (office?: string) =>
    new Set((await desk.checks(head, false, office)).map(({ org_path: at }) => at));
  const all = await of();
  expect(all.size).toBeGreaterThan(1);
  expect(await of('/32')).toEqual(all);
  for (const office of all) expect(await of(office)).toEqual(new Set([office]));
  expect(await of('/33')).toEqual(new Set());
});
