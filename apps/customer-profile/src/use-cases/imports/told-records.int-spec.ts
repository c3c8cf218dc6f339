import { afterAll, afterEach, beforeAll, describe, expect, it } from '@jest/globals';
import { sql } from '@evergreen/persistence';
import { houseCsv, toldClaimsCsv, toldPoliciesCsv } from '../house-files.fixture.ts';
import { counts, type ImportBench, importBench } from '../import.fixture.ts';

let bench: ImportBench;
beforeAll(async () => {
  bench = await importBench({ today: '2026-09-16' });
});
afterEach(() => bench.clear());
afterAll(() => bench.close());

type Rows = readonly Record<string, string>[];
const imports =
  (profileId: string, contentOf: (...rows: Rows) => string) =>
  (...rows: Rows) =>
    bench.import({ profileId, content: contentOf(...rows) });
const policies = imports('evergreen-policies', toldPoliciesCsv);
const claims = imports('evergreen-claims', toldClaimsCsv);
const customers = imports('evergreen-customers', houseCsv);
const answers = imports('evergreen-answers', houseCsv);
const renewals = imports('evergreen-renewals', houseCsv);
const one = async (query: ReturnType<typeof sql>) => (await bench.database.rows(query))[0];

const told = {
  ...{ customer_kind: '单位', occupation: '运输', gone_on: '2026-03-01', bound_on: '2024-12-20' },
  ...{ cancelled_on: '2025-10-01', declined: 'yes', arrears: '120.50' },
};
const readTerm = sql`
  select c.kind, c.occupation, v.gone_on, t.bound_on, t.cancelled_on, t.declined, t.arrears_minor, t.ends_on, t.closed_on
  from policy_term t join customer c on c.id = t.customer_id join vehicle v on v.id = t.vehicle_id`;

describe('what a file of policies tells beyond dates and premium', () => {
  it('is kept, and what a later file is silent on stays', async () => {
    expect(counts(await policies(told))).toMatchObject({ customers: [1, 0, 0], terms: [1, 0, 0] });
    const kept = {
      ...{ kind: 'company', occupation: '运输', gone_on: '2026-03-01', bound_on: '2024-12-20' },
      ...{ cancelled_on: '2025-10-01', declined: true, arrears_minor: 12_050n, ends_on: '2025-12-31' },
      closed_on: '2026-09-16',
    };
    expect(await one(readTerm)).toEqual(kept);
    const said = await bench.said();
    expect(counts(await policies(told))).toMatchObject({
      customers: [0, 0, 1],
      vehicles: [0, 0, 1],
      terms: [0, 0, 1],
    });
    await policies(Object.fromEntries(Object.keys(told).map((name) => [name, ''])));
    await policies({});
    expect(await one(readTerm)).toEqual(kept);
    expect(await bench.said()).toBe(said);
  });

  it('is told with the term: what it covers, and what is in arrears', async () => {
    await policies({ cover: '商业险', arrears: '120.50' });
    await policies({ cover: '交强险', arrears: '0' });
    const { terms } = await bench.published();
    expect(terms.map(({ cover, arrearsMinor }) => [cover, arrearsMinor])).toEqual([
      ['commercial', 12_050n],
      ['compulsory', 0n],
    ]);
  });

  it('is taken back by a dash where it is a day, and by a word or a figure elsewhere', async () => {
    await policies(told);
    const after = { gone_on: null, bound_on: null, cancelled_on: null, declined: false, arrears_minor: 0n };
    const back = { gone_on: '-', bound_on: '-', cancelled_on: '-', declined: '否', arrears: '0' };
    expect(counts(await policies(back))).toMatchObject({ vehicles: [0, 1, 0], terms: [0, 1, 0] });
    expect(await one(readTerm)).toMatchObject({ ...after, occupation: '运输' });
    expect(counts(await policies(back))).toMatchObject({ vehicles: [0, 0, 1], terms: [0, 0, 1] });
  });

  it('tells others that a cancelled term ended the day before, and takes its later claims from it', async () => {
    await policies({ starts_on: '2026-01-01', ends_on: '2026-12-31' });
    await claims({ occurred_on: '2026-08-01' });
    await policies({ starts_on: '2026-01-01', ends_on: '2026-12-31', cancelled_on: '2026-07-01' });
    const { terms, claims: accidents } = await bench.published();
    expect(terms.map(({ endsOn, closed }) => [endsOn, closed])).toEqual([
      ['2026-12-31', false],
      ['2026-06-30', true],
    ]);
    expect(accidents.map(({ termId }) => termId)).toEqual([terms[0]!.termId, undefined]);
  });

  it('is refused where it contradicts the term', async () => {
    const report = await policies(
      { cancelled_on: '2024-12-31' },
      { cancelled_on: '2026-01-01' },
      { declined: 'perhaps' },
      { arrears: '-1' },
    );
    expect(
      (await bench.findings(report.importId)).map(({ line, column, code }) => [line, column, code]),
    ).toEqual([
      [2, 'cancelled_on', 'DATES_CONTRADICT'],
      [3, 'cancelled_on', 'DATES_CONTRADICT'],
      [4, 'declined', 'VALUE_UNKNOWN'],
      [5, 'arrears', 'NUMBER_OUT_OF_RANGE'],
    ]);
  });
});

describe('what a file of claims tells beyond what was paid', () => {
  const figures = {
    outstanding: '500',
    recovered: '250',
    reported_on: '2025-06-02',
    closed_on: '2025-07-01',
  };
  const readClaim = sql`
    select paid_minor, outstanding_minor, recovered_minor, reported_on, closed_on, withdrawn_on from claim`;

  it('is summed over the payments of an accident, and told as paid and not recovered', async () => {
    await policies({});
    await claims(figures, { ...figures, guarantee: 'Damage', recovered: '' });
    const both = { paid_minor: 200_000n, outstanding_minor: 100_000n, recovered_minor: 25_000n };
    expect(await one(readClaim)).toEqual({
      ...both,
      ...{ reported_on: '2025-06-02', closed_on: '2025-07-01', withdrawn_on: null },
    });
    expect(counts(await claims(figures, { ...figures, guarantee: 'Damage', recovered: '' }))).toEqual({
      ...{ claims: [0, 0, 1], payments: [0, 0, 2] },
    });
    // One payment is settled; the other keeps what is expected of it, and the accident is open again.
    await claims({ ...figures, outstanding: '0', closed_on: '-' });
    expect(await one(readClaim)).toMatchObject({ outstanding_minor: 50_000n, closed_on: null });
    const { claims: said } = await bench.published();
    expect(said.at(-1)!.payments.map(({ guarantee, paidMinor }) => [guarantee, paidMinor])).toEqual([
      ['Damage', 100_000n],
      ['TPL', 75_000n],
    ]);
  });

  it('tells others that a claim was withdrawn, and that it stands again', async () => {
    await policies({});
    for (const day of ['2025-06-09', '2025-06-09', '-']) await claims({ withdrawn_on: day });
    expect((await bench.published()).claims.map(({ withdrawn, version }) => [withdrawn, version])).toEqual([
      [true, 1n],
      [false, 2n],
    ]);
    const report = await claims({ reported_on: '2025-05-31' });
    expect(await bench.findings(report.importId)).toMatchObject([
      { column: 'reported_on', code: 'DATES_CONTRADICT' },
    ]);
  });
});

describe('files of customers, answers and outcomes', () => {
  const customer = {
    customer_ref: 'C9',
    customer_kind: 'company',
    customer_name: '顺达',
    phone: '',
    occupation: '物流',
  };

  it('bring customers without a policy, who are the same ones when their policy comes', async () => {
    const rows = [
      { ...customer, household_ref: '', org_path: '/33' },
      { ...customer, customer_ref: 'C1', household_ref: 'H1', org_path: '/33/3301' },
    ];
    expect(counts(await customers(...rows))).toEqual({ households: [1, 0, 0], customers: [2, 0, 0] });
    const said = await bench.said();
    expect(counts(await customers(...rows))).toEqual({ households: [0, 0, 1], customers: [0, 0, 2] });
    expect(await bench.said()).toBe(said);
    expect(counts(await policies({ customer_name: '' }))).toMatchObject({ customers: [0, 1, 0] });
    expect(await one(sql`select kind, occupation from customer where source_ref = 'C1'`)).toEqual({
      ...{ kind: 'company', occupation: '物流' },
    });
  });

  it('tell identity numbers, of which the keyed index is kept and nothing else', async () => {
    const person = { ...customer, customer_kind: '', org_path: '/33', identity_number: '11010519491231002x' };
    const known = sql`
      select c.source_ref as ref, i.identity_index as index, i.noted_by_label as by
      from customer_identity i join customer c on c.id = i.customer_id`;
    const report = await customers(person, {
      ...person,
      customer_ref: 'C8',
      identity_number: '110105194912310020',
    });
    expect(await bench.findings(report.importId)).toMatchObject([
      { line: 3, column: 'identity_number', code: 'IDENTITY_WRONG', refused: true },
    ]);
    expect(JSON.stringify(await bench.findings(report.importId))).not.toContain('19491231');
    const first = await bench.database.rows(known);
    expect(first).toEqual([
      { ref: 'C9', by: 'import', index: bench.keys.index.of('identity', '11010519491231002X') },
    ]);
    await customers({ ...person, identity_number: '' });
    expect(await bench.database.rows(known)).toEqual(first);
    await customers({ ...person, identity_number: '110101199003077715' });
    expect(await bench.database.rows(known)).not.toEqual(first);
  });

  const answer = {
    customer_ref: 'C1',
    answer_ref: 'A1',
    kind: 'csat',
    score: '4',
    answered_on: '2026-01-05',
  };
  it('keep answers by their number, and refuse those of nobody or off the scale', async () => {
    await policies({});
    const rows = [
      answer,
      { ...answer, answer_ref: 'A2', kind: '推荐意愿', score: '10' },
      { ...answer, answer_ref: 'A3', score: '6' },
      { ...answer, answer_ref: 'A4', customer_ref: 'C404' },
    ];
    const report = await answers(...rows);
    expect(report).toMatchObject({ rowsRead: 4, rowsAccepted: 2, rowsRefused: 2 });
    expect(counts(report)).toEqual({ answers: [2, 0, 0] });
    expect((await bench.findings(report.importId)).map(({ line, code }) => [line, code])).toEqual([
      [4, 'NUMBER_OUT_OF_RANGE'],
      [5, 'CUSTOMER_UNKNOWN'],
    ]);
    expect(counts(await answers(...rows))).toEqual({ answers: [0, 0, 2] });
    expect(counts(await answers({ ...answer, score: '2' }))).toEqual({ answers: [0, 1, 0] });
  });

  const outcome = {
    policy_ref: 'P1',
    expired_on: '2025-12-31',
    outcome: '流失',
    reason: '价格',
    competitor: '甲',
  };
  it('keep one outcome for each policy and day', async () => {
    await policies({});
    const rows = [outcome, { ...outcome, expired_on: '2024-12-31' }, { ...outcome, policy_ref: 'P404' }];
    const report = await renewals(...rows);
    expect(counts(report)).toEqual({ renewals: [2, 0, 0] });
    expect((await bench.findings(report.importId)).map(({ line, code }) => [line, code])).toEqual([
      [3, 'RENEWAL_WITHOUT_TERM'],
      [4, 'POLICY_UNKNOWN'],
    ]);
    expect(counts(await renewals(...rows))).toEqual({ renewals: [0, 0, 2] });
    const later = {
      policy_ref: 'P1',
      expired_on: '2025-12-31',
      outcome: 'renewed',
      decided_on: '2026-01-09',
    };
    expect(counts(await renewals(later))).toEqual({ renewals: [0, 1, 0] });
    expect(
      await one(sql`select outcome, reason, decided_on from renewal_outcome where expired_on = '2025-12-31'`),
    ).toEqual({ outcome: 'renewed', reason: '价格', decided_on: '2026-01-09' });
  });

  it('write nothing when they are tried dry', async () => {
    await policies({});
    const said = await bench.said();
    for (const [profileId, row] of [
      ['evergreen-customers', { ...customer, org_path: '/' }],
      ['evergreen-answers', answer],
      ['evergreen-renewals', outcome],
    ] as const) {
      const report = await bench.import({ profileId, content: houseCsv(row), dry: true });
      expect(report.records.at(-1)).toMatchObject({ created: 1 });
    }
    expect(
      await one(sql`
      select (select count(*) from customer) as customers, (select count(*) from satisfaction_answer) as answers,
        (select count(*) from renewal_outcome) as outcomes`),
    ).toEqual({ customers: 1n, answers: 0n, outcomes: 0n });
    expect(await bench.said()).toBe(said);
  });
});
