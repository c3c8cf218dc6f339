import { fromBinary } from '@bufbuild/protobuf';
import { events } from '@evergreen/contracts';
import { RunEngine } from '@evergreen/jobs';
import { localDate, type Uuid, uuidv7 } from '@evergreen/kernel';
import { createLogger } from '@evergreen/observability';
import { sql } from '@evergreen/persistence';
import { eventually, testPrefix, testServers } from '@evergreen/testing';
import { afterAll, beforeAll, expect, it } from '@jest/globals';
import type { BirthdayDays } from '../../domain/campaigns/birthdays.ts';
import { CampaignAudienceRunKind } from '../../jobs/campaigns/campaign-audience.run-kind.ts';
import { standingBench } from '../lists/standings.fixture.ts';
import { InstallNoticeTemplates } from '../install-notice-templates.ts';
import { RuleContexts } from '../rules/rule-contexts.ts';
import { CountCampaignAudience } from './count-campaign-audience.ts';
import { WriteAudience } from './write-audience.ts';

const segmentId = uuidv7();
let bench: Awaited<ReturnType<typeof standingBench>>;
let engine: RunEngine;
let write: WriteAudience;
let count: CountCampaignAudience;
/** By what is particular about them. */
let who: Record<'fits' | 'optedOut' | 'listed' | 'erased' | 'onList', Uuid>;

beforeAll(async () => {
  bench = await standingBench();
  const { database, clock, outbox, owner, tell } = bench;
  const contexts = new RuleContexts(clock, { EVERGREEN_CURRENCY: 'CNY' } as never);
  const kinds: CampaignAudienceRunKind[] = [];
  engine = new RunEngine({
    ...{ database, clock, redisUrl: (await testServers()).redisUrl, queuePrefix: testPrefix() },
    ...{ service: 'customer-profile', zone: 'UTC', kinds: () => kinds, sweepEveryMs: 50 },
    log: createLogger({ service: 'customer-profile', level: 'fatal' }),
  });
  write = new WriteAudience(database, engine, outbox, contexts);
  kinds.push(new CampaignAudienceRunKind(write));
  count = new CountCampaignAudience(database, contexts);
  who = {
    fits: await tell({ claims_12m: 3, premium_in_force_minor: 276_200 }),
    optedOut: await tell({ claims_12m: 3, marketing_consent: false }),
    listed: await tell({ claims_12m: 3 }),
    erased: await tell({ claims_12m: 3 }),
    onList: await tell({ claims_12m: 0, org_path: '/33/3301' }),
  };
  await owner.rows(sql`
    insert into customer_blacklist (customer_id, blocked, version, changed_at)
    values (${who.listed}, true, 1, now())`);
  await owner.rows(sql`
    insert into customer_key (customer_id, destroyed_at, erased) values (${who.erased}, now(), '[]')`);
  await owner.rows(sql`
    insert into segment (id, owner_id, owner_label, created_at) values (${segmentId}, uuidv7(), 'E002', now())`);
  for (const [version, state, least] of [
    [1, 'retired', 3],
    [2, 'active', 100],
    [3, 'draft', 0],
  ] as const)
    await owner.rows(sql`
      insert into segment_version (segment_id, version, state, name, description, rule, rule_text, key, drafted_by,
        drafted_by_label, drafted_at, saved_at)
      values (${segmentId}, ${version}, ${state}, 'S', '',
        ${JSON.stringify({ fact: 'claims_12m', is: '>=', value: least })}::jsonb, '', ${`k${version}`}, uuidv7(), 'E002',
        now(), ${state === 'draft' ? null : new Date()})`);
  await engine.startWorker();
}, 60_000);
afterAll(async () => {
  await engine?.stop();
  await bench?.close();
});

const segments = (version: number) => [{ segmentId, version }];

const asked = (
  audience: { segments: ReturnType<typeof segments>; customerNumbers?: string[]; customerIds?: string[] },
  birthdays?: BirthdayDays,
) => ({ audience: { customerNumbers: [], ...audience }, birthdays });

async function told(audienceId: Uuid) {
  const rows = await bench.owner.rows<{ payload: Buffer }>(
    sql`select payload from outbox where subject = ${events.campaignAudienceWritten.subject} order by id`,
  );
  return rows
    .map(({ payload }) => fromBinary(events.campaignAudienceWritten.schema, payload))
    .filter((part) => part.audienceId === audienceId);
}

async function written(
  audience: { segments: ReturnType<typeof segments>; customerNumbers: string[] },
  birthdays?: BirthdayDays,
) {
  const audienceId = uuidv7();
  const runs = await Promise.all([1, 2].map(() => write.start({ audienceId, audience, birthdays })));
  expect(new Set(runs.map(({ id }) => id)).size).toBe(1);
  await eventually(async () => (await engine.get(runs[0]!.id))?.state === 'succeeded', {
    ...{ what: 'the audience to be told', timeoutMs: 30_000, everyMs: 50 },
  });
  return told(audienceId);
}

it('counts whom a version of a segment and a list name, and says who is left out and why', async () => {
  const customerNumbers = [who.onList, who.fits, 'nobody', 'nobody'];
  const counts = await count.run(asked({ segments: segments(1), customerNumbers }));
  expect(counts).toMatchObject({
    // The erased is nobody any more.
    ...{
      named: 4n,
      optedOut: 1n,
      blacklisted: 1n,
      audience: 2n,
      unknownNumbers: 1n,
      unknown: ['nobody'],
      premiumMinor: 376_200n,
    },
    offices: [
      { orgPath: '/32/3201', customers: 1n, birthdays: 0n },
      { orgPath: '/33/3301', customers: 1n, birthdays: 0n },
    ],
  });
  expect((await count.run(asked({ segments: segments(2) }))).named).toBe(0n);
  const found = {
    segments: [],
    customerNumbers: [who.onList],
    customerIds: [who.fits, who.onList, uuidv7()],
  };
  expect(await count.run(asked(found))).toMatchObject({ named: 2n, audience: 2n, unknownNumbers: 0n });
  for (const version of [3, 4])
    await expect(count.run(asked({ segments: segments(version) }))).rejects.toMatchObject({
      ...{ code: 'INVALID_INPUT', fields: [{ field: 'audience.segments[0]' }] },
    });
});

it('tells everybody of an audience once, and how many they are', async () => {
  const parts = await written({ segments: segments(1), customerNumbers: [who.onList] });
  const customers = parts.flatMap((part) => part.customers);
  expect(customers.map(({ customerId }) => customerId).sort()).toEqual([who.fits, who.onList].sort());
  expect(customers.find(({ customerId }) => customerId === who.fits)).toMatchObject({
    ...{ orgPath: '/32/3201', premiumMinor: 276_200n },
  });
  expect(parts.map(({ totals }) => totals?.customers).filter((n) => n !== undefined)).toEqual([2n]);
});

it('tells of many in parts of at most a thousand, and of nobody as of nobody', async () => {
  await bench.owner.rows(sql`
    with made as (
      insert into customer (id, source, source_ref, org_path, attributes, version, changed_at)
      select uuidv7(), 'house', 'N-' || n, '/32/3201', '{}', 1, now() from generate_series(1, 6000) n returning id
    )
    insert into customer_fact
    select (jsonb_populate_record(f, jsonb_build_object('customer_id', made.id, 'claims_12m', 200))).*
    from customer_fact f, made where f.customer_id = ${who.fits}`);
  const parts = await written({ segments: segments(2), customerNumbers: [] });
  expect(new Set(parts.flatMap((part) => part.customers.map(({ customerId }) => customerId))).size).toBe(
    6_000,
  );
  expect(Math.max(...parts.map((part) => part.customers.length))).toBeLessThanOrEqual(1_000);
  const nobody = await written({ segments: [], customerNumbers: ['nobody'] });
  expect(nobody.map(({ customers, totals }) => [customers.length, totals?.customers])).toEqual([[0, 0n]]);
}, 60_000);

it('tells of birthdays only, in the days asked for, also of one that another record brought', async () => {
  const born = (customerId: Uuid, birthday: number, mergedInto: Uuid | null = null) =>
    bench.owner.rows(sql`
      insert into customer (id, source, source_ref, org_path, attributes, version, changed_at, birth_sealed, birth_digest,
        birthday, merged_into)
      values (${customerId}, 'house', ${`B-${customerId}`}, '/32/3201', '{}', 1, now(), '\\x00', '\\x00', ${birthday},
        ${mergedInto})
      on conflict (id) do update set birth_sealed = '\\x00', birth_digest = '\\x00', birthday = excluded.birthday`);
  const [first, second] = [uuidv7(), uuidv7()].sort();
  await born(who.fits, 917);
  await born(who.optedOut, 917);
  await born(uuidv7(), 917, who.fits);
  await born(first!, 229, who.onList);
  await born(second!, 917, who.onList);
  const audience = { segments: [], customerNumbers: [who.fits, who.onList, who.optedOut] };
  const days = (fromOn: string, toOn: string) => ({ fromOn: localDate(fromOn), toOn: localDate(toOn) });
  const celebrating = async (fromOn: string, toOn: string) =>
    (await written(audience, days(fromOn, toOn)))
      .flatMap(({ customers }) => customers.map(({ customerId }) => customerId))
      .sort();
  expect(await celebrating('2026-09-17', '2026-09-17')).toEqual([who.fits]);
  expect(await celebrating('2027-02-28', '2027-02-28')).toEqual([who.onList]);
  expect(await celebrating('2026-09-18', '2027-02-27')).toEqual([]);
  expect(await celebrating('2026-09-18', '2028-01-01')).toEqual([who.fits, who.onList].sort());
  const counts = await count.run(asked(audience, days('2026-09-17', '2028-09-16')));
  expect([counts.audience, counts.birthdays, counts.offices]).toEqual([
    2n,
    4n,
    [
      { orgPath: '/32/3201', customers: 1n, birthdays: 2n },
      { orgPath: '/33/3301', customers: 1n, birthdays: 2n },
    ],
  ]);
});

it('counts what became of the notices of one campaign, each customer once', async () => {
  const campaignId = uuidv7();
  const notice = (customerId: Uuid, key: string, isInInbox: boolean, isRead: boolean) =>
    bench.owner.rows(sql`
      insert into notice (customer_id, id, key, asked_by, template, template_version, purpose, parameter_values, link,
        not_after, made_at, made_on, is_in_inbox, read_at)
      values (${customerId}, uuidv7(), ${key}, 'rewards', 'campaign-message', 1, 'marketing', '{}', '', '2026-12-31', now(),
        '2026-09-16', ${isInInbox}, ${isRead ? new Date() : null})`);
  await new InstallNoticeTemplates(bench.database, bench.clock).run();
  await notice(who.fits, `campaign/${campaignId}/once`, true, true);
  await notice(who.fits, `campaign/${campaignId}/day/2026-09-17`, true, false);
  await notice(who.onList, `campaign/${campaignId}/once`, false, false);
  await notice(who.onList, `campaign/${uuidv7()}/once`, true, true);
  expect(await count.notices(campaignId)).toEqual({ reached: 1n, opened: 1n });
});
