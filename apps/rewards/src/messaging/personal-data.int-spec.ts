import { PersonalDataService } from '@evergreen/contracts/privacy';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { uuidv7 } from '@evergreen/kernel';
import { sql } from '@evergreen/persistence';
import type { Caller } from '@evergreen/rpc';
import { type RunningService, startService } from '@evergreen/service';
import { callsWith, testEnvironment, type TestEnvironment } from '@evergreen/testing';
import { rewards } from '../rewards.service.ts';

const decisions = 2_100;
const [customerId, stranger] = [uuidv7(), uuidv7()];
let environment: TestEnvironment;
let service: RunningService;

beforeAll(async () => {
  environment = await testEnvironment(rewards.migrations);
  const variables = { ...environment.variables, EVERGREEN_DEMO: 'true', EVERGREEN_TODAY: '2005-03-15' };
  service = await startService(rewards, variables);
  await environment.database.rows(sql`
    insert into term_fact (customer_id, term_id, version, policy_id, policy_label, starts_on, ends_on, stated_claims)
    select ${customerId}, uuidv7(), 1, uuidv7(), 'P' || n, '2004-01-01', '2004-12-31', 0
    from generate_series(1, ${decisions / 2}) as n`);
  // Two rules have judged each term: a page may end between them.
  await environment.database.rows(sql`
    insert into no_claim_decision (customer_id, term_id, rule_id, run_id, outcome, points, clean_years, rule_set_id,
      rule_set_version, as_of, decided_at, term_version)
    select customer_id, term_id, rule_id, uuidv7(), 'NOT_FULL_TERM', 0, 0, 'own-fault', 1, '2005-03-15', now(), 1
    from term_fact, unnest(array['N1', 'N2']) as rule_id`);
}, 30_000);
afterAll(async () => {
  await service.stop();
  await environment.close();
}, 30_000);

const as = (caller: Caller) =>
  callsWith(service.platform.rpcClient.service(PersonalDataService, { target: 'rewards' }), { caller });
/** What a campaign has decided about somebody, beside everything else. */
async function inCampaign(customer: string): Promise<void> {
  await environment.database.rows(sql`
    with made as (
      insert into campaign (id, key, state, newest_revision, created_by_label, created_at, starts_on, ends_on)
      values (uuidv7(), 'k', 'ended', 1, 'E002', now(), '2005-01-01', '2005-02-01') returning id
    ),
    written as (
      insert into campaign_revision (campaign_id, revision, state, definition, key, drafted_by, drafted_by_label,
        drafted_at, settings_version, value_minor, approvals_needed)
      select id, 1, 'active', '{"name": {"zh": "开门红", "en": "A good start"}}', 'k', uuidv7(), 'E002', now(), 1, 0, 1
      from made
    )
    insert into campaign_grant (campaign_id, customer_id, occasion, revision, outcome, points, minor, org_path, given_on,
      decided_at)
    select id, ${customer}, occasion, 1, outcome, points, 0, '/', '2005-01-02', now()
    from made, (values ('once', 'GIVEN', 300), ('tier/gold', 'BLACKLISTED', 0)) as of (occasion, outcome, points)`);
}

const asker: Caller = { kind: 'service', name: 'customer-profile' };

async function exported(id: string): Promise<string[][]> {
  const rows: string[][] = [];
  let cursor: string | undefined;
  do {
    const asked = { customerId: id, ...(cursor === undefined ? {} : { cursor }) };
    const page = await as(asker).exportPerson(asked);
    const [section] = page.sections.filter(({ name }) => name === 'no-claim decisions');
    for (const { values } of section?.rows ?? []) rows.push(values);
    cursor = page.nextCursor;
  } while (cursor !== undefined);
  return rows;
}

describe('what was decided about a person', () => {
  it('is handed over to its end, page by page, however much it is', async () => {
    const rows = await exported(customerId);
    expect(rows).toHaveLength(decisions);
    expect(new Set(rows.map(([policy, , , rule]) => `${policy} ${rule}`)).size).toBe(decisions);
    expect(await exported(customerId)).toEqual(rows);
    for (let times = 0; times < 2; times += 1) {
      const { erased } = await as(asker).erasePerson({ customerId, requestId: uuidv7() });
      expect(erased[0]).toMatchObject({ what: 'decisions kept pseudonymous', count: decisions });
    }
    expect(await exported(stranger)).toEqual([]);
  });

  it('tells what campaigns decided about them, and keeps it without a name', async () => {
    const someone = uuidv7();
    await inCampaign(someone);
    const { sections } = await as(asker).exportPerson({ customerId: someone });
    expect(sections.map(({ name }) => name)).toEqual(['no-claim decisions', 'campaign decisions']);
    // That they are listed is the blacklist's own to tell.
    expect(sections[1]!.rows.map(({ values }) => values.slice(0, 4))).toEqual([
      ['开门红', 'once', 'GIVEN', '300'],
      ['开门红', 'tier/gold', 'NOT_AVAILABLE', '0'],
    ]);
    const { erased } = await as(asker).erasePerson({ customerId: someone, requestId: uuidv7() });
    expect(erased).toMatchObject([
      { what: 'decisions kept pseudonymous', count: 0 },
      { what: 'campaign decisions kept pseudonymous', count: 2 },
    ]);
  });

  it('tells what they recommended, nothing of their friends, and keeps it without a name or a note', async () => {
    const [advocate, friend] = [uuidv7(), uuidv7()];
    await environment.database.rows(sql`
      insert into referral_code (code, customer_id, issued_on, valid_until)
      values ('ABCD2345', ${advocate}, '2005-01-01', '2006-01-01')`);
    await environment.database.rows(sql`
      insert into referral (id, customer_id, friend_id, key, code, code_issued_on, state, reason, joined_on, recorded_by,
        rules_version, advocate_points, friend_points, is_same_household, note, changed_at)
      values (${uuidv7()}, ${advocate}, ${friend}, 'k', 'ABCD2345', '2005-01-01', 'rejected', 'BLACKLISTED',
        '2005-02-01', 'E001', 1, 1000, 500, false, 'a note', now())`);
    for (const [id, side] of [
      [advocate, 'advocate'],
      [friend, 'friend'],
    ] as const) {
      const { sections } = await as(asker).exportPerson({ customerId: id });
      const [section] = sections.filter(({ name }) => name === 'referrals');
      expect(section!.rows.map(({ values }) => values)).toEqual([
        [side, 'ABCD2345', 'rejected', 'NOT_AVAILABLE', '0', '2005-02-01', ''],
      ]);
    }
    const { erased } = await as(asker).erasePerson({ customerId: advocate, requestId: uuidv7() });
    expect(erased).toContainEqual(expect.objectContaining({ what: 'referrals kept pseudonymous', count: 1 }));
    const [left] = await environment.database.rows<{ note: string }>(
      sql`select note from referral where friend_id = ${friend}`,
    );
    expect(left!.note).toBe('');
  });

  it('tells how their deductible credit changed, and keeps it without a name', async () => {
    const someone = uuidv7();
    await environment.database.rows(sql`
      with begun as (
        insert into deductible_credit (customer_id, policy_id, rule_id, currency)
        values (${someone}, uuidv7(), 'N1', 'CNY') returning *
      )
      insert into deductible_credit_entry (customer_id, policy_id, rule_id, cause, n, kind, cause_kind, minor, entry_on,
        term_id, rule_set_id, rule_set_version, run_id, recorded_at)
      select customer_id, policy_id, rule_id, 'check/1/6', 0, 'GRANTED', 'CHECK', 5000, '2005-01-02'::date, uuidv7(),
        'own-fault-credit', 1, uuidv7(), now() from begun`);
    const { sections } = await as(asker).exportPerson({ customerId: someone });
    const [section] = sections.filter(({ name }) => name === 'deductible credit');
    expect(section!.rows.map(({ values }) => values.slice(0, 8))).toEqual([
      ['', '2005-01-02', 'GRANTED', 'CHECK', '5000', 'CNY', '', 'own-fault-credit 1'],
    ]);
    const { erased } = await as(asker).erasePerson({ customerId: someone, requestId: uuidv7() });
    expect(erased).toContainEqual(
      expect.objectContaining({ what: 'deductible credit kept pseudonymous', count: 1 }),
    );
  });

  it('tells what points were ordered for them, and what was decided anew, but not that they were listed', async () => {
    const someone = uuidv7();
    await environment.database.rows(sql`
      insert into points_order (customer_id, key, kind, source_kind, source_id, rule_id, points, effective_on, active_on,
        state, refused_because, batch_id, ordered_at)
      values (${someone}, 'event/1', 'AWARD', 'event', '1', 'event', 100, '2005-01-02', '2005-01-02', 'refused',
        'BLACKLISTED', uuidv7(), now())`);
    await environment.database.rows(sql`
      insert into no_claim_decision_revision (customer_id, term_id, rule_id, revision, cause, change, heard_at, made_at,
        made_by_run, outcome, points, clean_years, term_version, decided_at)
      values (${someone}, uuidv7(), 'N1', 1, '{"kind": "late-claim"}', -500, now(), now(), uuidv7(), 'CLAIMS_COUNTED', 0,
        0, 1, now())`);
    const { sections } = await as(asker).exportPerson({ customerId: someone });
    const rowsOf = (wanted: string) => sections.find(({ name }) => name === wanted)?.rows[0]?.values;
    expect(rowsOf('points orders')).toEqual([
      ...['event', 'AWARD', '100', '', 'refused', 'NOT_AVAILABLE', '2005-01-02', expect.any(String)],
    ]);
    expect(rowsOf('decision revisions')).toEqual([
      ...['', '', 'N1', '1', 'CLAIMS_COUNTED', '0', '-500', '{"kind":"late-claim"}', expect.any(String)],
    ]);
  });

  it('is asked for by customer-profile only, and goes on where a page ended', async () => {
    for (const name of ['membership', 'gateway', 'operator']) {
      await expect(as({ kind: 'service', name }).exportPerson({ customerId })).rejects.toMatchObject({
        code: 'FORBIDDEN',
      });
    }
    for (const cursor of ['x', customerId, `${customerId} `, 'x'.repeat(201), '']) {
      await expect(as(asker).exportPerson({ customerId, cursor })).rejects.toMatchObject({
        ...{ code: 'INVALID_INPUT', fields: [{ field: 'cursor' }] },
      });
    }
  });
});
