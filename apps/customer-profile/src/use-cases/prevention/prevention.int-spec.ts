import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { type Uuid, uuidv7 } from '@evergreen/kernel';
import { type Reader, sql } from '@evergreen/persistence';
import { eventually, waitingForLocks } from '@evergreen/testing';
import { askCheck, toldAt } from '../../persistence/prevention/checks.repository.ts';
import { erasePrevention } from '../../persistence/prevention/person-prevention.ts';
import { staffAt } from '../lists/standings.fixture.ts';
import { head, member, plan, preventionDesk } from './prevention.fixture.ts';

let desk: Awaited<ReturnType<typeof preventionDesk>>;
const customers: Uuid[] = [];
beforeAll(async () => {
  desk = await preventionDesk();
  // As many that chance does not put all of them on one side.
  for (let n = 0; n < 64; n += 1)
    customers.push(await desk.tell({ org_path: n % 2 === 0 ? '/32/3201' : '/32/3205', claims_12m: 1 }));
  await desk.tell({ org_path: '/32/3201', claims_12m: 0 });
  await desk.tell({ org_path: '/33/3301', claims_12m: 2 });
});
afterAll(() => desk.close());

const nanjing = staffAt('/32/3201', 'branch-manager', 'E104');
const officer = staffAt('/32/3201', 'service-officer', 'E101');
const elsewhere = staffAt('/33', 'province-head', 'E105');

it('is counted as far as the offices of who asks reach', async () => {
  const counts = await Promise.all([head, nanjing, elsewhere].map((by) => desk.count(by, plan)));
  expect(counts.map(({ customers: there, audience }) => [there, audience])).toEqual([
    [65n, 64n],
    [33n, 32n],
    [0n, 0n],
  ]);
});

it('is drafted once by a key, revised by who has seen the newest revision, and only where the author’s offices are', async () => {
  const id = await desk.draft(head, 'a');
  expect(await desk.draft(head, 'a')).toBe(id);
  await expect(desk.draft(head, 'a', { windowDays: 9 })).rejects.toMatchObject({ code: 'KEY_REUSED' });
  await desk.draft(head, 'b', { windowDays: 9 }, id, 1);
  await desk.draft(head, 'b', { windowDays: 9 }, id, 1);
  await expect(desk.draft(head, 'c', {}, id, 1)).rejects.toMatchObject({ code: 'PREVENTION_CHANGED' });
  expect((await desk.one(head, id)).campaign).toMatchObject({ revision: 2, plan: { windowDays: 9 } });
  for (const by of [nanjing, elsewhere])
    await expect(desk.draft(by, 'd', {}, id, 2)).rejects.toMatchObject({ code: 'FORBIDDEN' });
  await expect(desk.one(elsewhere, id)).rejects.toMatchObject({ code: 'NOT_FOUND' });
  await expect(desk.draft(head, 'e', { ruleText: 'shoe_size = 40' })).rejects.toMatchObject({
    code: 'INVALID_INPUT',
  });
  for (const act of [() => desk.drop(elsewhere, id), () => desk.launch(elsewhere, id, 2)])
    await expect(act()).rejects.toMatchObject({ code: 'NOT_FOUND' });
  await expect(desk.drop(nanjing, id)).rejects.toMatchObject({ code: 'FORBIDDEN' });
  await desk.drop(head, id);
  await expect(desk.launch(head, id, 2)).rejects.toMatchObject({ code: 'PREVENTION_STATE' });
});

it('tells its audience once, leaves the same ones untold, and is seen with its effect', async () => {
  const id = await desk.draft(head, 'typhoon');
  await desk.launch(head, id);
  await desk.launch(head, id);
  await desk.tellAll(id);
  await desk.tellAll(id);
  const { state, counts, results } = await desk.one(head, id);
  const { advised, heldOut } = counts;
  expect([state, advised + heldOut]).toEqual(['running', 64n]);
  expect([advised > 0n, heldOut > 0n, results?.reached]).toEqual([true, true, advised]);
  expect(results).toMatchObject({ verdict: 'too-small', isWindowOver: false, toOn: '2026-10-15' });
  const branch = await desk.one(nanjing, id);
  expect(branch.counts.advised + branch.counts.heldOut).toBe(32n);
  expect([branch.mayManage, (await desk.list(elsewhere)).length]).toEqual([false, 0]);
  const notices = await desk.owner.rows(
    sql`select customer_id from notice where key = ${`prevention/${id}`}`,
  );
  expect(notices).toHaveLength(Number(advised));
  // A claim in the window counts, one that was withdrawn or came before does not.
  const claim = (customerId: Uuid, on: string, withdrawn: string | null) =>
    desk.owner.rows(sql`
      insert into claim (customer_id, id, policy_id, occurred_on, paid_minor, currency, withdrawn_on, version, changed_at)
      values (${customerId}, ${uuidv7()}, ${uuidv7()}, ${on}, 1, 'CNY', ${withdrawn}, 1, now())`);
  for (const customerId of customers) await claim(customerId, '2026-09-15', null);
  await claim(customers[0]!, '2026-09-17', null);
  await claim(customers[2]!, '2026-09-17', '2026-09-18');
  const { told, untold } = (await desk.one(head, id)).results!;
  expect(told.withClaim + untold.withClaim).toBe(1);
});

it('is answered by who was told, once, and a check they ask for is seen to at their office', async () => {
  const id = await desk.draft(head, 'frost', { hazard: 'frost', heldOutPercent: 0 });
  await desk.launch(head, id);
  await desk.tellAll(id);
  expect((await desk.one(head, id)).results?.verdict).toBe('no-comparison');
  const person = member(customers[0]!);
  for (const reaction of ['helpful', 'helpful', 'check', 'check'] as const)
    await desk.react(person, id, reaction);
  await expect(desk.react(member(uuidv7()), id, 'check')).rejects.toMatchObject({
    code: 'NOT_FOUND',
  });
  const [advice] = await desk.advice(person);
  expect(advice).toMatchObject({ campaign_id: id, advice_zh: '把车停到高处', outcome: null });
  expect([advice!.helpful_at, advice!.asked_at].includes(null)).toBe(false);
  const [check] = await desk.checks(officer);
  expect([check!.mayHandle, (await desk.checks(elsewhere)).length]).toEqual([true, 0]);
  await expect(desk.take(elsewhere, person.customerId as Uuid, check!.id)).rejects.toMatchObject({
    code: 'NOT_FOUND',
  });
  // Taken by one and ended by another: it was seen to by the latter.
  await desk.take(nanjing, person.customerId as Uuid, check!.id);
  for (let n = 0; n < 2; n += 1) await desk.end(officer, person.customerId as Uuid, check!.id);
  expect(await desk.checks(officer)).toEqual([]);
  expect(await desk.checks(officer, true)).toMatchObject([{ owner: 'E101', outcome: 'risk-removed' }]);
  expect((await desk.one(nanjing, id)).counts).toMatchObject({
    helpful: 1n,
    checksAsked: 1n,
    checksEnded: 1n,
  });
  const acts = await desk.acts();
  expect(acts.filter((act) => act.startsWith('prevention.')).slice(-5)).toEqual([
    ...['prevention.launched', 'prevention.helped', 'prevention.check-asked'],
    ...['prevention.check-taken', 'prevention.check-ended'],
  ]);
});

it('tells nobody who is erased, be it while it tells, and sells nothing to whom the blacklist keeps out', async () => {
  const there = staffAt('/34', 'province-head', 'E106');
  const tell = () => desk.tell({ org_path: '/34/3401', claims_12m: 1 });
  const [plain, listed, gone, going] = [await tell(), await tell(), await tell(), await tell()];
  const destroyKey = (reader: Reader, customerId: Uuid) =>
    reader.rows(sql`
      insert into customer_key (customer_id, destroyed_at, erasure_request_id, erased)
      values (${customerId}, now(), 'r', '[]')`);
  await destroyKey(desk.owner, gone);
  await desk.owner.rows(sql`insert into customer_blacklist values (${listed}, true, 1, now())`);
  const changed = { regions: ['/34'], heldOutPercent: 0 };
  const purposes = ['service', 'marketing'] as const;
  const counts = await Promise.all(
    purposes.map((purpose) => desk.count(there, { ...plan, ...changed, purpose })),
  );
  expect(counts.map(({ audience }) => audience)).toEqual([3n, 2n]);
  await desk.owner.rows(sql`update customer set phone_sealed = '\\x01' where id = ${plain}`);
  const bySms = await Promise.all(
    (['carrier', 'nothing'] as const).map((through) => desk.count(there, { ...plan, ...changed }, through)),
  );
  expect(bySms.map((count) => count.bySms)).toEqual([1n, 0n]);
  const id = await desk.draft(there, 'leaving', changed);
  await desk.launch(there, id);
  let telling: Promise<void> | undefined;
  await desk.owner.transaction(async (tx) => {
    await tx.rows(sql`select from customer where id = ${going} for update`);
    telling = desk.tellAll(id);
    await eventually(async () => (await waitingForLocks(desk.owner)) > 0, { what: 'a wait' });
    await erasePrevention(tx, going);
    await destroyKey(tx, going);
  });
  await telling;
  const told = await desk.owner.rows<{ customer_id: Uuid }>(
    sql`select customer_id from prevention_target where campaign_id = ${id} order by customer_id`,
  );
  expect(told.map((row) => row.customer_id)).toEqual([plain, listed].sort());
  // Somebody asks for a check at the moment they are erased.
  let erasing: Promise<number> | undefined;
  await desk.owner.transaction(async (tx) => {
    expect(await toldAt(tx, plain, id)).toBe('/34/3401');
    await askCheck(tx, { id: uuidv7(), customerId: plain, campaignId: id, at: desk.clock.now() });
    erasing = desk.database.transaction((other) => erasePrevention(other, plain));
    await eventually(async () => (await waitingForLocks(desk.owner)) > 0, { what: 'a wait' });
  });
  expect(await erasing).toBe(1);
  const checks = await desk.owner.rows(sql`select from prevention_check where customer_id = ${plain}`);
  expect(checks).toEqual([]);
});
