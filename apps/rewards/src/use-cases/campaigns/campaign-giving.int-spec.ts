import { fromBinary } from '@bufbuild/protobuf';
import { noticesRequested } from '@evergreen/contracts';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { localDate } from '@evergreen/kernel';
import { sql } from '@evergreen/persistence';
import { eventually } from '@evergreen/testing';
import type { CampaignDefinition } from '../../domain/campaigns/campaign-definition.ts';
import { limit, someCampaign } from '../../domain/campaigns/campaigns.fixture.ts';
import { idOf } from '../rewards.fixture.ts';
import { campaignDesk, type CampaignDesk, first } from './campaigns.fixture.ts';

// Two chunks.
const customers = 6_000;
let desk: CampaignDesk;
beforeAll(async () => {
  desk = await campaignDesk();
  desk.crowd(customers);
}, 60_000);
afterAll(() => desk.close());

const notice = {
  kind: 'notice',
  title: { zh: '中秋快乐', en: 'Happy Mid-Autumn' },
  text: { zh: '送你 300 积分', en: '300 points for you' },
} as const;
const [points] = someCampaign.effects;

const budget = (total: Partial<typeof someCampaign.budget.total>): CampaignDefinition['budget'] => ({
  ...someCampaign.budget,
  total: limit(total),
});

/** From now on writing down what a campaign decided about one customer fails, in this table. */
async function broken(table: 'campaign_grant' | 'points_order', customerId: string) {
  await desk.owner.rows(sql`
    create or replace function refused() returns trigger language plpgsql as
      $$ begin raise exception 'the disk is full'; end $$`);
  await desk.owner.rows(sql`create trigger refused before insert on ${sql.table(table)} for each row
    when (new.customer_id = ${sql.lit(customerId)}::uuid) execute function refused()`);
  return () => desk.owner.rows(sql`drop trigger refused on ${sql.table(table)}`);
}

describe('a launch', () => {
  it('gives everybody who is not held out what there is, once, however often it is launched', async () => {
    const id = await desk.approved({ effects: [points!, notice] });
    await Promise.all([1, 2, 3].map(() => desk.act(id, 'launch')));
    await desk.tend.run();
    await desk.ended(id);
    const { audience, heldOut, use, run } = await desk.one(id);
    const given = customers - Number(heldOut);
    expect(audience).toBe(BigInt(customers));
    // 10 % by chance, which four standard deviations hold.
    expect(Math.abs(Number(heldOut) - customers / 10)).toBeLessThan(4 * Math.sqrt(customers * 0.1 * 0.9));
    expect(await desk.grants(id)).toEqual({ GIVEN: [given, given * 300] });
    expect(await desk.orders(id)).toEqual({ AWARD: [given, given * 300] });
    expect([use.times, use.points]).toEqual([BigInt(given), BigInt(given) * 300n]);
    expect(run!.run.result).toMatchObject({
      customers,
      heldOut: Number(heldOut),
      given,
      points: given * 300,
    });
    const rows = await desk.owner.rows<{ payload: Buffer }>(
      sql`select payload from outbox where subject = ${noticesRequested('rewards').subject}`,
    );
    const notices = rows
      .flatMap(({ payload }) => fromBinary(noticesRequested('rewards').schema, payload).notices)
      .filter(({ key }) => key.startsWith(`campaign/${id}/`));
    expect(new Set(notices.map(({ customerId }) => customerId)).size).toBe(given);
    expect(notices).toHaveLength(given);
    const runs = await desk.owner.rows(sql`select from campaign_run where campaign_id = ${id}`);
    expect(runs).toHaveLength(1);
  }, 60_000);

  it('gives nothing to who is on the blacklist', async () => {
    const listed = idOf('c 7');
    await desk.owner.rows(sql`
      insert into blacklisted_customer (customer_id, blocked, version) values (${listed}, true, 1)`);
    const id = await desk.launched({ audience: { ...someCampaign.audience, heldOutPercent: 0 } });
    await desk.ended(id);
    expect(await desk.grants(id)).toEqual({
      ...{ GIVEN: [customers - 1, (customers - 1) * 300], BLACKLISTED: [1, 0] },
    });
    await desk.owner.rows(sql`delete from blacklisted_customer`);
  }, 60_000);

  it.each([
    ['campaign_grant', 'c 5500'],
    ['points_order', 'c 3000'],
  ] as const)(
    'whose %s cannot be written fails, goes on where it stopped, and is exact in the end',
    async (table, name) => {
      const mend = await broken(table, idOf(name));
      const id = await desk.launched({ audience: { ...someCampaign.audience, heldOutPercent: 0 } });
      const { state, failure } = await desk.ended(id);
      expect([state, failure]).toEqual(['failed', expect.stringContaining('the disk is full')]);
      const [given, use] = [(await desk.grants(id))['GIVEN']?.[0] ?? 0, (await desk.one(id)).use];
      // Chunks are whole: what is used of the budget is what was given.
      expect(use.times).toBe(BigInt(given));
      expect([0, 1_000, 5_000]).toContain(given);
      await mend();
      expect((await desk.one(id)).mayAct).toContain('resume');
      await Promise.all([desk.act(id, 'resume'), desk.act(id, 'resume')]);
      expect((await desk.ended(id)).state).toBe('succeeded');
      expect(await desk.grants(id)).toEqual({ GIVEN: [customers, customers * 300] });
      expect(await desk.orders(id)).toEqual({ AWARD: [customers, customers * 300] });
      expect((await desk.one(id)).use.points).toBe(BigInt(customers) * 300n);
    },
    60_000,
  );

  it('rests while it is paused, goes on, and ends for good', async () => {
    const everybody = { audience: { ...someCampaign.audience, heldOutPercent: 0 } };
    desk.audience.isHeld = true;
    const [id, over] = [await desk.launched(everybody), await desk.launched(everybody)];
    await desk.act(id, 'pause');
    await desk.act(over, 'end');
    desk.audience.isHeld = false;
    expect((await desk.ended(over)).state).toBe('cancelled');
    // Whoever was killed between the campaign and its run is made up for.
    await desk.tend.run();
    expect((await desk.one(id)).run!.run.state).toBe('paused');
    await desk.act(id, 'resume');
    expect((await desk.ended(id)).state).toBe('succeeded');
    expect(await desk.grants(id)).toEqual({ GIVEN: [customers, customers * 300] });
    expect(await desk.grants(over)).toEqual({});
  }, 60_000);
});

describe('a dry run', () => {
  it('says what would be given, to the last budget, and leaves nothing behind', async () => {
    const offices = [{ orgPath: '/32/3202', ...limit({ times: 100 }) }];
    const id = await desk.draft({ budget: { ...budget({ points: 900_000 }), offices } });
    const asked = { key: 'dry', campaignId: id, revision: 1 };
    const [one, again] = await Promise.all([desk.run.dry(first, asked), desk.run.dry(first, asked)]);
    expect(again.id).toBe(one.id);
    await desk.ended(id, 'dryRun');
    const { dryRun, use } = await desk.one(id);
    const result = dryRun!.run.result as Record<string, unknown>;
    expect(result).toMatchObject({ customers, given: 3_000, points: 900_000, minor: 2_700_000 });
    expect(result['offices']).toEqual([
      expect.objectContaining({ orgPath: '/32/3201', given: 2_900 }),
      expect.objectContaining({ orgPath: '/32/3202', given: 100 }),
    ]);
    const samples = (result['samples'] as { outcome: string }[]).map(({ outcome }) => outcome);
    expect(new Set(samples)).toEqual(new Set(['GIVEN', 'HELD_OUT', 'OFFICE_BUDGET', 'TOTAL_BUDGET']));
    expect([use.times, await desk.grants(id), await desk.orders(id)]).toEqual([0n, {}, {}]);
    const [left] = await desk.owner.rows<{ n: bigint }>(sql`
      select (select count(*) from campaign_audience a join campaign_audience_asked k using (audience_id) where k.is_dry)
        + (select count(*) from campaign_use where owner_id = ${one.id}) as n`);
    expect(left!.n).toBe(0n);
  }, 60_000);
});

describe('a reversal', () => {
  it('takes everything back once, and gives the budget back', async () => {
    const period = { every: 'month', ...limit({ times: 20_000 }) } as const;
    const id = await desk.launched({ budget: { ...budget({ points: 1_500_000 }), period } });
    await desk.ended(id);
    const given = (await desk.grants(id))['GIVEN']![0]!;
    expect(given).toBe(5_000);
    await expect(desk.run.reverse(first, id, 'a mistake')).rejects.toMatchObject({ code: 'CAMPAIGN_STATE' });
    await desk.act(id, 'end');
    await Promise.all([1, 2, 3].map(() => desk.run.reverse(first, id, 'a mistake')));
    await eventually(async () => (await desk.one(id)).run?.kept.kind === 'reversal', {
      what: 'the reversal',
    });
    expect((await desk.ended(id)).result).toEqual({ grants: given, points: 1_500_000, kept: 0 });
    expect((await desk.grants(id))['REVERSED']).toEqual([given, 1_500_000]);
    expect((await desk.orders(id))['TAKE_BACK']![0]).toBe(given);
    expect(await desk.use(id)).toEqual({ 'period/2026-09-01': [0, 0], total: [0, 0] });
  }, 60_000);
});

describe('an event', () => {
  it('is answered once for who is in the audience, and waits while the campaign is paused', async () => {
    const id = await desk.launched({
      trigger: { kind: 'event', event: 'renewed' },
      effects: [{ kind: 'premium-points', pointsPerHundred: 2, expiresAfterMonths: null }],
      audience: { ...someCampaign.audience, heldOutPercent: 0 },
    });
    await desk.ended(id);
    const [customerId, policyId, termId] = [idOf('c 5'), idOf('p 5'), idOf('t 5')];
    await desk.owner.rows(sql`
      insert into term_fact (customer_id, term_id, version, policy_id, policy_label, starts_on, ends_on, stated_claims)
      values (${customerId}, ${idOf('t 4')}, 1, ${policyId}, 'P', '2025-10-01', '2026-09-30', 0)`);
    const term = {
      ...{ customerId, termId, version: 1n, policyId, policyLabel: 'P', statedClaims: 0 },
      ...{ startsOn: '2026-10-01', endsOn: '2027-09-30', premiumMinor: 276_200n, currency: 'CNY' },
      ...{ cover: '', arrearsMinor: 0n, vehicleId: idOf('v 5') },
    };
    const stranger = { ...term, customerId: idOf('nobody'), termId: idOf('t 6') };
    const unrelated = { ...term, policyId: idOf('p 6'), termId: idOf('t 7') };
    const heard = () =>
      desk.database.transaction((tx) => desk.occasions.ofTerms(tx, [term, stranger, unrelated]));
    await desk.act(id, 'pause');
    await heard();
    expect([await desk.answer.run(), await desk.grants(id)]).toEqual([false, {}]);
    await desk.act(id, 'resume');
    while (await desk.answer.run());
    // Told of again, also after it was answered, it is no other occasion.
    await heard();
    while (await desk.answer.run());
    // 2 points of each 100.00 of 2,762.00.
    expect(await desk.grants(id)).toEqual({ GIVEN: [1, 55] });
    const [row] = await desk.owner.rows<{ occasion: string; policy_id: string }>(
      sql`select occasion, policy_id from campaign_grant where campaign_id = ${id}`,
    );
    expect(row).toEqual({ occasion: `renewed/${termId}`, policy_id: policyId });
  });
});

it('a schedule gives once on each of its days, to an audience of the day', async () => {
  desk.crowd(50, 'd');
  const id = await desk.approved({
    trigger: { kind: 'schedule', every: 'week', day: 5 },
    audience: { ...someCampaign.audience, heldOutPercent: 20 },
  });
  await desk.act(id, 'launch');
  for (const on of ['2026-09-17', '2026-09-18', '2026-09-18', '2026-09-25']) {
    desk.day(localDate(on));
    await desk.tend.run();
    if (on !== '2026-09-17') await desk.ended(id);
  }
  const rows = await desk.owner.rows<{ occasion: string; n: bigint }>(sql`
    select occasion, count(*) as n from campaign_grant where campaign_id = ${id} group by 1 order by 1`);
  expect(rows.map(({ occasion }) => occasion)).toEqual(['day/2026-09-18', 'day/2026-09-25']);
  // Who is held out is so in every audience of the campaign.
  expect(rows[0]!.n).toBe(rows[1]!.n);
  desk.day(localDate('2026-09-16'));
  desk.crowd(customers);
});

it('answers birthdays once a customer and year, those of days that were missed too', async () => {
  desk.crowd(4, 'b');
  const on = (n: number, day: string) => ({ customerId: idOf(`b ${n}`), on: localDate(day) });
  desk.audience.birthdays = [
    // A birth date that was mended brings a second day in the year.
    ...[on(0, '2026-09-18'), on(0, '2026-09-25'), on(0, '2027-01-01')],
    ...[on(1, '2026-12-30'), on(2, '2027-01-10'), on(3, '2027-01-11')],
  ];
  const id = await desk.launched({
    ...{ trigger: { kind: 'birthday' }, startsOn: localDate('2026-09-17'), endsOn: localDate('2027-01-10') },
    audience: { ...someCampaign.audience, heldOutPercent: 0 },
  });
  const answered = async () => {
    const rows = await desk.owner.rows<{ what: string }>(sql`
      select right(customer_id::text, 4) || ' ' || occasion as what from campaign_grant where campaign_id = ${id}`);
    return rows.map(({ what }) => what).sort();
  };
  const expected: string[] = [];
  const days = async (day: string, ...given: [n: number, year: number][]) => {
    desk.day(localDate(day));
    await Promise.all([desk.tend.run(), desk.tend.run()]);
    expected.push(...given.map(([n, year]) => `${idOf(`b ${n}`).slice(-4)} birthday/${year}`));
    await eventually(async () => (await answered()).length === expected.length && desk.ended(id), {
      ...{ what: `the birthdays up to ${day}`, timeoutMs: 30_000, everyMs: 30 },
    });
    expect(await answered()).toEqual(expected.toSorted());
  };
  const dry = await desk.preview.run(JSON.stringify((await desk.one(id)).active!.definition));
  expect([dry.audience, dry.birthdays, dry.points]).toEqual([4n, 3n, 900]);
  // Of member numbers those that are nobody's are named, however many there are.
  const many = Array.from({ length: 1_200 }, (_, n) => `1-${n}`);
  const { definition } = (await desk.one(id)).active!;
  const named = { ...definition.audience, memberNumbers: ['2-a', ...many, '2-b'] };
  expect(await desk.preview.run(JSON.stringify({ ...definition, audience: named }))).toMatchObject({
    ...{ unknownNumbers: 2n, unknown: ['2-a', '2-b'] },
  });
  // The calendar starts it three days late.
  await days('2026-09-20', [0, 2026]);
  await days('2026-09-25');
  await desk.act(id, 'pause');
  await days('2026-12-31');
  await desk.act(id, 'resume');
  await days('2027-01-02', [1, 2026], [0, 2027]);
  // The service was down on the last days.
  await days('2027-01-15', [2, 2027]);
  await days('2027-01-15');
  const { campaign, audience } = await desk.one(id);
  expect([campaign.state, audience]).toEqual(['ended', 5n]);
  // What is asked on one day is asked in no certain order.
  expect([...new Set(desk.audience.asked)].toSorted()).toEqual([
    ...['2026-09-17 2026-09-20', '2026-09-21 2026-09-25', '2026-09-26 2026-12-31'],
    ...['2027-01-01 2027-01-02', '2027-01-03 2027-01-10'],
  ]);
  desk.day(localDate('2026-09-16'));
  desk.crowd(customers);
});
