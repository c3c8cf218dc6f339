import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { localDate, type Uuid, uuidv7 } from '@evergreen/kernel';
import { sql } from '@evergreen/persistence';
import { eventually } from '@evergreen/testing';
import { addUpEvaluations, type EvaluationResult } from '../../domain/evaluation/evaluation-run.ts';
import { evaluationRulesOn } from '../../persistence/evaluation/evaluation-rules.repository.ts';
import { policiesCsv, toldPoliciesCsv } from '../house-files.fixture.ts';
import { type ImportBench, importBench } from '../import.fixture.ts';
import { ChooseAutomaticMarketing } from '../decisions/choose-automatic-marketing.ts';
import { EvaluateCustomers } from './evaluate-customers.ts';
import type { EvaluatedChunk, EvaluationStep } from './evaluation-step.ts';
import { InstallEvaluationRules } from './install-evaluation-rules.ts';

let bench: ImportBench;
const chunks: EvaluatedChunk[] = [];
let whileReckoned: (() => Promise<void>) | undefined;
const noteChunk: EvaluationStep = {
  run: async (_tx, chunk) => {
    chunks.push(chunk);
    await whileReckoned?.();
  },
};
beforeAll(async () => {
  bench = await importBench();
});

/** Evaluates as its run does, in chunks of two customers. */
async function evaluate(today: string, changedSince: string | null = null): Promise<EvaluationResult> {
  bench.turnTo(today);
  const evaluation = new EvaluateCustomers(bench.clock, [noteChunk]);
  const runId = uuidv7();
  const ranges = await bench.database.transaction((tx) =>
    evaluation.plan(tx, runId, { asOf: null, changedSince }, 2),
  );
  const results = [];
  for (const range of ranges)
    results.push(await bench.database.transaction((tx) => evaluation.ofRange(tx, runId, range)));
  return addUpEvaluations(results);
}
afterAll(() => bench.close());

describe('evaluation rules', () => {
  it('are in force for any day from the first start on, and those of people stay when the service starts again', async () => {
    const install = new InstallEvaluationRules(bench.database, bench.clock);
    await install.run();
    expect((await evaluationRulesOn(bench.database, localDate('2003-01-01'))).version).toBe(1);
    await bench.owner.rows(sql`
      insert into evaluation_rules (version, definition, state, effective_from, drafted_by, drafted_at, decided_by)
      select 2, jsonb_set(definition, '{objectionDays}', '10'), 'approved', '2026-10-01', 'E1', drafted_at, 'E2'
      from evaluation_rules`);
    await install.run();
    const { rules, version } = await evaluationRulesOn(bench.database, localDate('2026-10-01'));
    expect([version, rules.objectionDays]).toEqual([2, 10]);
    expect((await evaluationRulesOn(bench.database, localDate('2026-09-30'))).rules.objectionDays).toBe(15);
  });
});

describe('an evaluation', () => {
  const facts = () =>
    bench.owner.rows<Record<string, unknown>>(sql`
      select c.source_ref, f.* from customer_fact f join customer c on c.id = f.customer_id order by c.source_ref`);

  it('writes the facts of each customer once, and again only where something changed', async () => {
    bench.turnTo('2026-06-01');
    await bench.import({
      profileId: 'evergreen-policies',
      content: toldPoliciesCsv(
        { customer_ref: 'C1', policy_ref: 'P1', starts_on: '2025-03-01', ends_on: '2026-02-28' },
        {
          customer_ref: 'C1',
          policy_ref: 'P1',
          starts_on: '2026-03-01',
          ends_on: '2027-02-28',
          birth_date: '1988-10-05',
        },
        { customer_ref: 'C2', policy_ref: 'P2', starts_on: '2022-01-01', ends_on: '2022-12-31' },
        { customer_ref: 'C3', policy_ref: 'P3', starts_on: '2026-05-20', ends_on: '2027-05-19' },
      ),
    });
    expect(await evaluate('2026-06-01')).toEqual({ evaluated: 3, written: 3 });
    expect(chunks.map(({ asOf, rules }) => [asOf, rules.version])).toEqual([
      ['2026-06-01', 1],
      ['2026-06-01', 1],
    ]);
    const [first, second, third] = await facts();
    expect(first).toMatchObject({
      ...{
        as_of: '2026-06-01',
        tenure_years: 1,
        policies_active: 1,
        claim_free_years: 1,
        next_expiry_on: '2027-02-28',
      },
      ...{
        terms_expired: 1,
        terms_renewed: 1,
        birth_month: 10,
        satisfaction: null,
        list: null,
        blacklisted: false,
        rules_version: 1,
      },
    });
    expect(second).toMatchObject({
      policies_active: 0,
      terms_expired: 1,
      terms_renewed: 0,
      last_ended_on: '2022-12-31',
      birth_month: null,
    });
    expect(third).toMatchObject({ customer_since: '2026-05-20', claim_free_years: 0 });

    expect(await evaluate('2026-06-01')).toEqual({ evaluated: 3, written: 0 });
    // Who left long ago stays as they are; of the others a day more is earned.
    expect(await evaluate('2026-06-02')).toEqual({ evaluated: 3, written: 2 });
    expect((await facts()).map(({ as_of }) => as_of)).toEqual(['2026-06-02', '2026-06-01', '2026-06-02']);
  });

  it('takes those of whom something was told since, and leaves lists, warnings and the blacklist as they are', async () => {
    await bench.owner.rows(
      sql`update customer_fact set list = 'good', quadrant = 2, warning = 'amber', blacklisted = true`,
    );
    await bench.owner.rows(sql`
      insert into customer_blacklist (customer_id, blocked, version, changed_at) select id, true, 1, now() from customer`);
    // Scored like everybody else that day: by what was measured of the whole book last.
    const cut = '[900000000, 900000000, 900000000, 900000000]';
    await bench.owner.rows(sql`
      update evaluation_run set rfm_cuts = jsonb_set(rfm_cuts, '{33,earnedPremiumMinor}', ${cut}::jsonb)`);
    const before = bench.clock.now();
    await bench.import({
      profileId: 'evergreen-claims',
      content:
        'policy_ref,claim_ref,occurred_on,guarantee,paid,fault_percent\nP1,K1,2026-04-01,TPL,1000.00,100\nP1,K1,2026-04-01,Glass,50.00,\n',
    });
    expect(await evaluate('2026-06-02', before.toISOString())).toEqual({ evaluated: 1, written: 1 });
    const [first, second] = await facts();
    expect(first).toMatchObject({
      ...{ claims_12m: 1, last_claim_on: '2026-04-01', claim_free_years: 0, incurred_36m_minor: 105_000n },
      ...{ list: 'good', quadrant: 2, warning: 'amber', blacklisted: true, rfm_money: 1 },
    });
    expect(first!['changed_seq']).toBeGreaterThan(second!['changed_seq'] as bigint);
  });

  it('knows nothing of who went up in another record, be they met again, and counts them in no household', async () => {
    const household = uuidv7();
    await bench.owner.rows(sql`
      update customer set household_id = ${household}, merged_into = case when source_ref = 'C2' then (
        select id from customer where source_ref = 'C1') end`);
    await evaluate('2026-06-03');
    // The whole book, of two customers, is measured anew: the higher one is above two of the four cuts.
    expect((await facts())[0]).toMatchObject({ rfm_money: 3 });
    expect((await facts()).map((row) => [row['source_ref'], row['household_size']])).toEqual([
      ['C1', 2],
      ['C3', 2],
    ]);
  });

  it('overwrites nothing that is said while it runs', async () => {
    bench.turnTo('2026-06-02');
    await bench.import({
      profileId: 'evergreen-policies',
      content: policiesCsv({
        ...{ customer_ref: 'C4', policy_ref: 'P4', starts_on: '2026-05-20', ends_on: '2027-05-19' },
      }),
    });
    await bench.owner.rows(sql`
      insert into consent_change (customer_id, n, id, key, channel, purpose, given, at, source, changed_by,
        changed_by_label, reason)
      select id, 1, gen_random_uuid(), 'k', 'sms', 'marketing', true, now(), 'portal', gen_random_uuid(), '', ''
      from customer where source_ref in ('C1', 'C4')`);
    const ids = await bench.owner.rows<{ id: Uuid }>(sql`
      select id from customer where source_ref in ('C1', 'C4') order by source_ref`);
    const choose = new ChooseAutomaticMarketing(bench.database, bench.clock, bench.audit);
    const said: Promise<void>[] = [];
    whileReckoned = async () => {
      whileReckoned = undefined;
      for (const { id: customerId } of ids)
        said.push(
          choose.run(
            {
              kind: 'member',
              accountId: uuidv7(),
              memberId: uuidv7(),
              ...{ customerId, correlationId: '', language: 'en' },
            },
            { key: 'once', customerId, refused: true },
          ),
        );
      const waiting = () =>
        bench.owner.rows(sql`select from pg_locks where locktype = 'advisory' and not granted
        and database = (select oid from pg_database where datname = current_database())`);
      await eventually(async () => (await waiting()).length === ids.length, {
        ...{ what: 'what is said to wait', timeoutMs: 10_000, everyMs: 20 },
      });
    };
    await evaluate('2026-06-02');
    await Promise.all(said);
    const known = await facts();
    expect(known.filter(({ marketing_consent }) => marketing_consent === true)).toEqual([]);
    expect(known.map(({ source_ref }) => source_ref)).toContain('C4');
  });
});
