import { PersonalDataService } from '@evergreen/contracts/privacy';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { uuidv7 } from '@evergreen/kernel';
import { sql } from '@evergreen/persistence';
import type { Caller } from '@evergreen/rpc';
import { callsWith, eventually } from '@evergreen/testing';
import { policiesCsv } from '../use-cases/house-files.fixture.ts';
import { type BookService, operator, staff, startBookService } from './book-service.fixture.ts';

const asker: Caller = { kind: 'service', name: 'customer-profile' };
const policies = 40;
const payments = 2_500;
let book: BookService;
let customerId: string;

beforeAll(async () => {
  book = await startBookService(
    policiesCsv(
      ...Array.from({ length: policies }, (_, n) => ({ policy_ref: `P${n}`, vehicle_ref: `V${n}` })),
    ),
  );
  customerId = book.ids['C1']!;
  const { database } = book.environment;
  // What is reckoned of the book is in the copy too: it stands still from then on.
  await eventually(
    async () => {
      const [{ moving, known }] = (await database.rows<{ moving: bigint; known: bigint }>(sql`
        select (select count(*) from run where state in ('queued', 'running')) as moving,
          (select count(*) from customer_fact) as known`)) as [{ moving: bigint; known: bigint }];
      return moving === 0n && known === 1n;
    },
    { what: 'the customer to be evaluated', everyMs: 20 },
  );
  await database.rows(sql`
    insert into claim (customer_id, id, policy_id, occurred_on, paid_minor, currency, version, changed_at)
    select customer_id, uuidv7(), id, '2025-06-01', 1, 'CNY', 1, now() from policy where source_ref in ('P0', 'P1')`);
  await database.rows(sql`
    insert into claim_payment (customer_id, claim_id, claim_ref, guarantee, paid_minor, payment_rows, changed_at)
    select customer_id, id, 'K' || n / 2, 'G' || n % 2, n, 1, now()
    from claim, generate_series(0, ${payments / 2 - 1}) as n`);
  await database.rows(sql`
    insert into standing_override (customer_id, id, kind, value, reason, from_on, ends_on, key, made_by, made_by_label,
      made_at)
    values (${customerId}, uuidv7(), 'list', 'good', '多年老客户', '2025-01-01', '2025-04-01', 'k', 'a', 'E100', now())`);
  await database.rows(sql`
    insert into standing (customer_id, kind, from_on, to_on, value, rules_version, inputs, decided_at)
    select ${customerId}, kind, '2025-01-01', '2025-04-01', value, 1, inputs, now()
    from (values ('list', 'good', '{"claim_free_years": 4}'::jsonb), ('quadrant', '3', '{}')) s (kind, value, inputs)`);
  await database.rows(sql`
    insert into care_choice (customer_id, id, since_on, care, note, key, chosen_by, chosen_by_label, chosen_at)
    values (${customerId}, uuidv7(), '2025-01-01', 'keep', '可挽回', 'k', 'a', 'E100', '2025-01-02T00:00:00Z')`);
  await database.rows(sql`
    insert into customer_care (customer_id, quadrant, care, since_on, check_on, rules_version, version, changed_at)
    values (${customerId}, 3, 'keep', '2025-01-01', '2025-04-01', 1, 1, now())`);
  await database.rows(sql`
    with told as (
      insert into warning (customer_id, id, rule, episode, level, state, opened_on, due_on, outcome, done, judged_on,
        rules_version, as_of, inputs)
      values (${customerId}, uuidv7(), 'claims-12m', 1, 'amber', 'judged', '2025-01-01', '2025-01-10', 'real', '已电话核实',
        '2025-01-02', 1, '2025-01-01', '{"claims_12m": 2}')
      returning customer_id, id
    )
    insert into warning_step (customer_id, warning_id, n, kind, level, on_date, at, by_label, note)
    select customer_id, id, n, kind, 'amber', '2025-01-01', now(), 'E100', note from told, (values
      (1, 'opened', null), (2, 'handed-over', 'E200'), (3, 'judged', '已电话核实')) s (n, kind, note)`);
  await database.rows(sql`
    with made as (
      insert into segment (id, owner_id, owner_label, created_at) values (uuidv7(), uuidv7(), 'E100', now()) returning id
    ), version as (
      insert into segment_version (segment_id, version, state, name, description, rule, rule_text, key, drafted_by,
        drafted_by_label, drafted_at, saved_at)
      select id, 1, 'active', '老客户', '', '{"all": []}', '', 's', uuidv7(), 'E100', now(), now() from made
    ), gone as (
      insert into segment_leaver (segment_id, customer_id, left_on, since, org_path)
      select id, ${customerId}, '2025-03-01', '2025-01-01', '/33/3301' from made
    )
    insert into segment_member (segment_id, customer_id, since, org_path)
    select id, ${customerId}, '2025-04-01', '/33/3301' from made`);
  await database.rows(sql`
    with campaign as (
      insert into prevention_campaign (id, key, revision, revision_key, state, from_feed, hazard, severity, regions,
        starts_on, ends_on, source, title_zh, title_en, advice_zh, advice_en, rule_text, purpose, held_out_percent,
        window_days, drafted_by_label, drafted_at, launched_at, told_at)
      values (uuidv7(), 'p', 1, 'p', 'launched', false, 'hail', 'orange', '{/33}', '2025-05-01', '2025-05-02', '气象台',
        '冰雹', 'Hail', '入库停放', 'Park under cover', '', 'service', 10, 30, 'E100', now(), now(), now())
      returning id
    ), target as (
      insert into prevention_target (campaign_id, customer_id, org_path, held_out, at, helpful_at)
      select id, ${customerId}, '/33/3301', false, '2025-05-01T00:00:00Z', '2025-05-02T00:00:00Z' from campaign
    )
    insert into prevention_check (customer_id, id, campaign_id, asked_at, owner, outcome, ended_at)
    select ${customerId}, uuidv7(), id, '2025-05-03T00:00:00Z', 'E200', 'sound', '2025-05-04T00:00:00Z' from campaign`);
  // Forty policies with thirty thousand bytes each do not fit into one answer.
  await database.rows(sql`
    update policy set attributes = jsonb_build_object('note', repeat('王', 10000))`);
}, 60_000);
afterAll(() => book.close(), 30_000);

const as = (caller: Caller) =>
  callsWith(book.service.platform.rpcClient.service(PersonalDataService, { target: 'customer-profile' }), {
    caller,
  });

async function exported(): Promise<Map<string, string[][]>> {
  const tables = new Map<string, string[][]>();
  let cursor: string | undefined;
  do {
    const page = await as(asker).exportPerson({ customerId, ...(cursor === undefined ? {} : { cursor }) });
    for (const { name, rows } of page.sections)
      tables.set(name, [...(tables.get(name) ?? []), ...rows.map(({ values }) => values)]);
    cursor = page.nextCursor;
  } while (cursor !== undefined);
  return tables;
}

describe('what the book holds about a person', () => {
  it('is handed over to its end, however many rows and bytes it has', async () => {
    const tables = await exported();
    expect([...tables.keys()]).toEqual([
      ...[
        'customer',
        'contacts',
        'vehicles',
        'policies',
        'terms',
        'claim payments',
        'answers',
        'renewals',
        'evaluation',
        'standings',
        'overrides',
        'care',
        'care choices',
        'warnings',
        'segments',
        'notices',
        'consents',
        'blacklist',
        'objections',
        'prevention',
        'data requests',
      ],
    ]);
    expect(tables.get('customer')).toEqual([
      ['evergreen', 'C1', '王小明', '+8613800000001', '', '', 'person', '', '', '/33/3301', '{}'],
    ]);
    expect(new Set(tables.get('policies')!.map(([number]) => number)).size).toBe(policies);
    const paid = tables
      .get('claim payments')!
      .map(([policy, , , , , , claim, what]) => [policy, claim, what].join());
    expect(paid).toHaveLength(payments);
    expect(new Set(paid).size).toBe(payments);
    const evaluation = tables.get('evaluation')!;
    expect(evaluation).toHaveLength(1);
    expect(JSON.parse(evaluation[0]![1]!)).toMatchObject({ policies_active: 0, list: null, kind: 'person' });
    expect(tables.get('standings')).toEqual([
      ['list', 'good', '2025-01-01', '2025-04-01', '1', '{"claim_free_years": 4}', 'false'],
      ['quadrant', '3', '2025-01-01', '2025-04-01', '1', '{}', 'false'],
    ]);
    expect(tables.get('overrides')).toEqual([
      ['list', 'good', '多年老客户', '2025-01-01', '2025-04-01', '', ''],
    ]);
    expect(tables.get('care')).toEqual([['3', 'keep', '2025-01-01', '2025-04-01']]);
    expect(tables.get('care choices')).toEqual([
      ['keep', '2025-01-01', '可挽回', '2025-01-02T00:00:00.000Z'],
    ]);
    const [warning] = tables.get('warnings')!;
    expect(warning!.slice(0, -1)).toEqual([
      'claims-12m',
      'amber',
      'judged',
      '2025-01-01',
      '{"claims_12m": 2}',
      'real',
      '已电话核实',
      '2025-01-02',
      '',
    ]);
    // Who of the staff it was is nothing of theirs.
    expect(JSON.parse(warning!.at(-1)!)).toMatchObject([
      { kind: 'opened', note: null },
      { kind: 'handed-over', note: null },
      { kind: 'judged', note: '已电话核实' },
    ]);
    expect(tables.get('segments')).toEqual([
      ['老客户', '2025-01-01', '2025-03-01'],
      ['老客户', '2025-04-01', ''],
    ]);
    const [told, asked, ended] = ['02', '03', '04'].map((day) => `2025-05-${day}T00:00:00.000Z`);
    expect(tables.get('prevention')).toEqual([
      ['2025-05-01T00:00:00.000Z', 'hail', '冰雹', 'Hail', 'false', told, asked, 'sound', ended],
    ]);
    expect(await exported()).toEqual(tables);
    expect((await as(asker).exportPerson({ customerId: uuidv7() })).sections).toEqual([]);
  });

  it('is asked for by the service itself only, and goes on where a page ended', async () => {
    for (const caller of [operator, staff('/', 'auditor'), { kind: 'service', name: 'identity' } as const]) {
      await expect(as(caller).exportPerson({ customerId })).rejects.toMatchObject({ code: 'FORBIDDEN' });
    }
    const cursors = [
      ['terms', 'x'],
      ['terms', customerId, 'K1'],
      ['claim payments', customerId],
      ['secrets'],
      [1],
    ].map((place) => Buffer.from(JSON.stringify(place)).toString('base64url'));
    for (const cursor of [...cursors, 'x', '', 'A'.repeat(2_001)]) {
      await expect(as(asker).exportPerson({ customerId, cursor })).rejects.toMatchObject({
        ...{ code: 'INVALID_INPUT', fields: [{ field: 'cursor' }] },
      });
    }
  });
});
