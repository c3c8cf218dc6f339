import { ContactKind, CustomerStoryService } from '@evergreen/contracts/customer-profile';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { uuidv7 } from '@evergreen/kernel';
import { sql } from '@evergreen/persistence';
import type { Caller } from '@evergreen/rpc';
import { eventually, recordedActs } from '@evergreen/testing';
import { evaluateCustomersKind } from '../../domain/evaluation/evaluation-run.ts';
import { policiesCsv } from '../../use-cases/house-files.fixture.ts';
import { type BookService, staff, startBookService } from '../book-service.fixture.ts';

const term = (starts_on: string, ends_on: string) => ({ starts_on, ends_on });
const rows = policiesCsv(
  { ...term('2024-01-01', '2024-12-31'), household_ref: 'H1', cover: 'commercial' },
  { ...term('2025-01-01', '2025-12-31'), household_ref: 'H1', cover: 'commercial' },
  { ...term('2025-02-01', '2026-01-31'), policy_ref: 'P2', household_ref: 'H1', cover: 'compulsory' },
  ...['C2', 'C3', 'C4'].map((customer_ref, n) => ({
    ...{ customer_ref, policy_ref: `Q${n}`, phone: '', household_ref: 'H1' },
    org_path: customer_ref === 'C4' ? '/32' : '/33/3301',
  })),
);

let book: BookService;
const stories = () => book.service.platform.rpcClient.service(CustomerStoryService);
const officer = staff('/33/3301', 'service-officer');
const c1 = () => book.ids['C1']!;
const asked = { rows: 20, touches: 50, topics: [] };

beforeAll(async () => {
  book = await startBookService(rows);
  // It follows each import, and would see what is told below or not.
  await eventually(
    async () => {
      const runs = await book.service.platform.engine.list(evaluateCustomersKind, 9);
      return runs.length > 0 && runs.every(({ state }) => state === 'succeeded');
    },
    { what: 'the evaluation to end', everyMs: 20 },
  );
  const [policy] = await book.environment.database.rows<{ id: string }>(
    sql`select id from policy where source_ref = 'P1'`,
  );
  await book.environment.database.transaction(async (tx) => {
    const claimId = uuidv7();
    await tx.rows(sql`
      insert into claim (customer_id, id, policy_id, occurred_on, reported_on, closed_on, paid_minor, recovered_minor,
        currency, version, changed_at)
      values (${c1()}, ${claimId}, ${policy!.id}, '2025-03-01', '2025-03-02', '2025-04-01', 120000, 20000, 'CNY', 1,
        now())`);
    await tx.rows(sql`
      insert into claim_payment (customer_id, claim_id, claim_ref, guarantee, paid_minor, payment_rows, changed_at)
      values (${c1()}, ${claimId}, 'K1', 'TPL', 70000, 1, now()), (${c1()}, ${claimId}, 'K1', 'Damage', 50000, 1, now())`);
    await tx.rows(sql`
      insert into satisfaction_answer (customer_id, id, source, source_ref, kind, score, answered_on, version, changed_at)
      values (${c1()}, ${uuidv7()}, 'house', 'A1', 'csat', 4, '2025-05-01', 1, now())`);
    await tx.rows(sql`
      insert into renewal_outcome (customer_id, policy_id, expired_on, outcome, competitor, decided_on, version,
        changed_at)
      values (${c1()}, ${policy!.id}, '2025-12-31', 'lost', 'Other', '2025-12-31', 1, now())`);
  });
}, 60_000);
afterAll(() => book.close(), 30_000);

describe('the story of a customer', () => {
  it('is one answer with everything, masked, and written down as one look', async () => {
    const story = await stories().getCustomerStory({ customerId: c1(), ...asked }, { caller: officer });
    expect(story).toMatchObject({
      file: { sourceRef: 'C1', nameMasked: '王**' },
      kind: 'person',
      contacts: {
        rows: [{ kind: ContactKind.PHONE, valueMasked: '+86****0001', source: 'import', preferred: false }],
      },
      claims: { rows: [{ policyRef: 'P1', paidMinor: 120000n, recoveredMinor: 20000n }], more: false },
      answers: { rows: [{ kind: 'csat', score: 4 }] },
      outcomes: { rows: [{ outcome: 'lost', competitor: 'Other' }] },
    });
    expect(
      story.policies!.rows.map(({ sourceRef, cover, terms }) => [sourceRef, cover, terms.length]),
    ).toEqual([
      ['P2', 'compulsory', 1],
      ['P1', 'commercial', 2],
    ]);
    expect(story.claims!.rows[0]!.payments.map(({ guarantee }) => guarantee)).toEqual(['Damage', 'TPL']);
    // Who belongs to another office is not told of.
    expect(story.household!.others.map(({ sourceRef }) => sourceRef)).toEqual(['C2', 'C3']);
    expect(
      JSON.stringify(story, (_, value: unknown) => (typeof value === 'bigint' ? String(value) : value)),
    ).not.toMatch(/王小明|13800000001|浙A10001/);
    const acts = await recordedActs(book.environment.database, 'customer-profile');
    expect(
      acts.filter(({ actorId }) => officer.kind === 'staff' && actorId === officer.accountId),
    ).toMatchObject([{ act: 'customer.viewed', customerId: c1() }]);
  });

  it('tells of more rows than were asked for', async () => {
    const story = await stories().getCustomerStory(
      { customerId: c1(), ...asked, rows: 1 },
      { caller: officer },
    );
    expect([story.policies!.rows.length, story.policies!.more]).toEqual([1, true]);
    expect([story.household!.others.length, story.household!.more]).toEqual([1, true]);
    expect(story.claims!.more).toBe(false);
  });

  it('is not there for staff of other offices', async () => {
    const stranger = staff('/32', 'service-officer');
    for (const call of [
      () => stories().getCustomerStory({ customerId: c1(), ...asked }, { caller: stranger }),
      () => stories().listCustomerTouches({ customerId: c1(), limit: 5 }, { caller: stranger }),
    ])
      await expect(call()).rejects.toMatchObject({ code: 'NOT_FOUND' });
  });

  it('is told touch by touch in order of time, by topic, page by page, and nothing of days to come', async () => {
    const kinds: string[] = [];
    let before: { at: string; id: string } | undefined;
    for (;;) {
      const page = await stories().listCustomerTouches(
        { customerId: c1(), limit: 2, ...(before === undefined ? {} : { before }) },
        { caller: officer },
      );
      kinds.push(...page.touches.map(({ at, kind }) => `${at.slice(0, 10)} ${kind}`));
      if (!page.more) break;
      before = { at: page.touches.at(-1)!.at, id: page.touches.at(-1)!.id };
    }
    expect(kinds).toEqual([
      '2025-12-31 policy-ended',
      '2025-12-31 renewal-lost',
      '2025-05-01 satisfaction-answered',
      '2025-04-01 claim-closed',
      '2025-03-02 claim-reported',
      '2025-02-01 policy-bound',
      '2025-01-01 policy-renewed',
      '2024-01-01 policy-bound',
    ]);
    const claims = { customerId: c1(), limit: 9, topics: ['claim'] };
    const { touches } = await stories().listCustomerTouches(claims, { caller: officer });
    expect(touches.map(({ kind, facts }) => [kind, facts['paidMinor']])).toEqual([
      ['claim-closed', '120000'],
      ['claim-reported', '120000'],
    ]);
  });

  it('tells how they came to lists and what became of warnings, the latter to who may read warnings', async () => {
    const c2 = book.ids['C2']!;
    await book.environment.database.transaction(async (tx) => {
      await tx.rows(sql`
        insert into standing (customer_id, kind, from_on, to_on, value, previous, rules_version, inputs, override_id,
          decided_at)
        values (${c2}, 'list', '2025-06-01', '2025-07-01', 'good', null, 1, '{}', null, now()),
          (${c2}, 'list', '2025-07-01', '2025-08-01', 'good', 'good', 1, '{}', null, now()),
          (${c2}, 'quadrant', '2025-06-02', '2025-07-02', '4', '2', 1, '{}', ${uuidv7()}, now())`);
      const warningId = uuidv7();
      await tx.rows(sql`
        insert into warning (customer_id, id, rule, episode, level, state, opened_on, due_on, rules_version, as_of,
          inputs)
        values (${c2}, ${warningId}, 'claims-12m', 1, 'red', 'taken', '2025-06-03', '2025-06-06', 1, '2025-06-03',
          '{}')`);
      await tx.rows(sql`
        insert into warning_step (customer_id, warning_id, n, kind, level, on_date, at, by_label, note)
        values (${c2}, ${warningId}, 1, 'opened', 'amber', '2025-06-03', '2025-06-03T16:20:00Z', null, null),
          (${c2}, ${warningId}, 2, 'taken', 'red', '2025-06-04', '2025-06-04T02:00:00Z', 'E022', 'not told')`);
    });
    const asked = { customerId: c2, limit: 9, topics: ['standing', 'warning'] };
    const told = async (caller: Caller) =>
      (await stories().listCustomerTouches(asked, { caller })).touches.map(({ at, kind, facts }) => [
        ...[at.slice(0, 10), kind, facts],
      ]);
    const named = { rule: 'claims-12m', ruleZh: '12个月多次出险', ruleEn: 'Several claims in 12 months' };
    const moves = [
      ['2025-06-02', 'quadrant-moved', { from: '2', to: '4', byHand: 'true' }],
      ['2025-06-01', 'list-moved', { to: 'good' }],
    ];
    expect(await told(officer)).toEqual([
      ['2025-06-04', 'warning-taken', { ...named, level: 'red', by: 'E022' }],
      ['2025-06-03', 'warning-opened', { ...named, level: 'amber' }],
      ...moves,
    ]);
    expect(await told(staff('/33', 'marketing'))).toEqual(moves);
  });
});
