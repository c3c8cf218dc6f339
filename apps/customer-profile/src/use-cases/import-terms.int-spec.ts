import { afterAll, afterEach, beforeAll, describe, expect, it } from '@jest/globals';
import { sql } from '@evergreen/persistence';
import { policiesCsv, toldPoliciesCsv } from './house-files.fixture.ts';
import { counts, type ImportBench, importBench } from './import.fixture.ts';

let bench: ImportBench;
beforeAll(async () => {
  bench = await importBench({ today: '2026-09-16' });
});
afterEach(() => bench.clear());
afterAll(() => bench.close());

const policies = (...rows: Parameters<typeof policiesCsv>) =>
  bench.import({ profileId: 'evergreen-policies', content: policiesCsv(...rows) });

describe('an import of terms', () => {
  it('takes over who is insured, what, and from when to when', async () => {
    const report = await policies(
      { household_ref: 'H1' },
      { starts_on: '2026-01-01', ends_on: '2026-12-31', premium: '2500.5', household_ref: 'H1' },
      { customer_ref: 'C2', customer_name: '', phone: '', policy_ref: 'P2', plate: '', org_path: '/' },
    );
    expect(report).toMatchObject({
      rowsRead: 3,
      rowsAccepted: 3,
      rowsRefused: 0,
      currency: 'CNY',
      premiumMinor: '802450',
      findings: [],
      book: { customers: 2, vehicles: 2, policies: 2, terms: 3, claims: 0, premiumMinor: '802450' },
    });
    const { customers, terms } = await bench.published();
    const phoneIndex = bench.keys.index.of('phone', '13800000001');
    expect(customers.map((fact) => [Buffer.from(fact.phoneIndex), fact.orgPath, fact.version])).toEqual([
      [phoneIndex, '/33/3301', 1n],
      [Buffer.alloc(0), '/', 1n],
    ]);
    expect(
      terms.map((term) => [term.policyLabel, term.startsOn, term.endsOn, term.premiumMinor, term.closed]),
    ).toEqual(
      expect.arrayContaining([
        ['P1', '2025-01-01', '2025-12-31', 276_200n, true],
        ['P1', '2026-01-01', '2026-12-31', 250_050n, false],
        ['P2', '2025-01-01', '2025-12-31', 276_200n, true],
      ]),
    );
    const [row] = await bench.database.rows(sql`
      select h.source_ref as household, v.attributes as vehicle, t.attributes as term, p.cover
      from policy_term t join policy p on p.customer_id = t.customer_id and p.id = t.policy_id
      join vehicle v on v.customer_id = t.customer_id and v.id = t.vehicle_id
      join customer c on c.id = t.customer_id join household h on h.id = c.household_id limit 1`);
    expect(row).toEqual({
      household: 'H1',
      vehicle: { vehicle_age: '3' },
      term: { channel: 'agent' },
      cover: 'commercial',
    });
  });

  it('keeps what a later file says nothing of a vehicle and a term', async () => {
    const told = (row: Record<string, string>) =>
      bench.import({ profileId: 'evergreen-policies', content: toldPoliciesCsv(row) });
    await told({ vehicle_class: 'suv', region: '西湖区' });
    // Neither column is there, and an empty cell says no more than that.
    expect(counts(await policies({ channel: '', premium: '100' }))).toMatchObject({ vehicles: [0, 0, 1] });
    const [row] = await bench.database.rows(sql`
      select v.attributes as vehicle, t.attributes as term from policy_term t join vehicle v on v.id = t.vehicle_id`);
    expect(row).toEqual({
      vehicle: { vehicle_age: '3', vehicle_class: 'suv' },
      term: { channel: 'agent', region: '西湖区' },
    });
  });

  it('changes nothing and says nothing when the same file comes again', async () => {
    const rows = [{}, { policy_ref: 'P2', vehicle_ref: 'V2' }, { customer_ref: 'C2', policy_ref: 'P3' }];
    await policies(...rows);
    const said = await bench.said();
    const before = await bench.database.rows(sql`select xmin::text, * from policy_term order by id`);
    const again = await policies(...rows);
    expect(counts(again)).toEqual({
      households: [0, 0, 0],
      customers: [0, 0, 2],
      vehicles: [0, 0, 3],
      policies: [0, 0, 3],
      terms: [0, 0, 3],
    });
    expect(await bench.said()).toBe(said);
    expect(await bench.database.rows(sql`select xmin::text, * from policy_term order by id`)).toEqual(before);
  });

  it('makes one term of several rows of one policy and start, and names their lines', async () => {
    const report = await policies({ premium: '100' }, { policy_ref: 'P2' }, { premium: '50.25' });
    expect(report).toMatchObject({
      rowsAccepted: 3,
      premiumMinor: String(10_000 + 276_200 + 5_025),
      findings: [{ code: 'DOUBLED_TERM', refused: false, rows: 1 }],
      book: { terms: 2 },
    });
    expect(await bench.findings(report.importId)).toEqual([
      {
        line: 4,
        column: 'starts_on',
        code: 'DOUBLED_TERM',
        message: 'lines 2, 4 are one term of policy "P1" from 2025-01-01: premiums are summed',
        refused: false,
      },
    ]);
    const [term] = await bench.database.rows(
      sql`select premium_minor, premium_rows from policy_term where premium_rows > 1`,
    );
    expect(term).toEqual({ premium_minor: 15_025n, premium_rows: 2 });
  });

  it('puts the figures of a later file in the place of the earlier ones', async () => {
    await policies({ premium: '100' });
    const later = await policies({ premium: '120', ends_on: '2025-06-30' });
    expect(counts(later)).toMatchObject({ policies: [0, 0, 1], terms: [0, 1, 0] });
    const { terms } = await bench.published();
    expect(terms.map(({ version, premiumMinor, endsOn }) => [version, premiumMinor, endsOn])).toEqual([
      [1n, 10_000n, '2025-12-31'],
      [2n, 12_000n, '2025-06-30'],
    ]);
    expect(new Set(terms.map(({ termId }) => termId)).size).toBe(1);
  });

  it('leaves as it is known what a file says nothing on', async () => {
    await policies({ household_ref: 'H1' });
    const later = await policies({ customer_name: '', phone: '', plate: '', household_ref: '', cover: '' });
    expect(counts(later)).toEqual({
      households: [0, 0, 0],
      customers: [0, 0, 1],
      vehicles: [0, 0, 1],
      policies: [0, 0, 1],
      terms: [0, 0, 1],
    });
  });

  it('takes the last row of a customer for who they are', async () => {
    await policies({ phone: '13800000001' }, { policy_ref: 'P0', phone: '13800000002' });
    const later = await policies({ phone: '13800000003' });
    expect(counts(later)).toMatchObject({ customers: [0, 1, 0], terms: [0, 0, 1] });
    const { customers } = await bench.published();
    expect(customers.map(({ phoneIndex, version }) => [Buffer.from(phoneIndex), version])).toEqual([
      [bench.keys.index.of('phone', '13800000002'), 1n],
      [bench.keys.index.of('phone', '13800000003'), 2n],
    ]);
  });

  it('changes a plate without a word to others: they know the policy by its number', async () => {
    await policies({}, { starts_on: '2024-01-01', ends_on: '2024-12-31' });
    const said = await bench.said();
    const later = await policies({ plate: '浙A99999' });
    expect(counts(later)).toMatchObject({ vehicles: [0, 1, 0], policies: [0, 0, 1], terms: [0, 0, 1] });
    expect(await bench.said()).toBe(said);
  });

  it('refuses rows of a policy that belongs to another customer, in the file and in the book', async () => {
    const first = await policies({}, { customer_ref: 'C2' }, { customer_ref: 'C3', policy_ref: 'P3' });
    const later = await policies({ customer_ref: 'C9', policy_ref: 'P3' });
    expect([first.rowsRefused, first.rowsAccepted, later.rowsRefused, later.rowsAccepted]).toEqual([
      1, 2, 1, 0,
    ]);
    const findings = [...(await bench.findings(first.importId)), ...(await bench.findings(later.importId))];
    expect(findings).toEqual([
      {
        line: 3,
        column: 'customer_ref',
        code: 'POLICY_OF_ANOTHER_CUSTOMER',
        message: 'policy "P1" belongs to customer "C1"',
        refused: true,
      },
      expect.objectContaining({ line: 2, message: 'policy "P3" belongs to customer "C3"' }),
    ]);
    expect(later.book.customers).toBe(2);
  });

  it('keeps the numbers of two insurers apart', async () => {
    await policies({ policy_ref: '1.a' });
    const other = await bench.import({
      profileId: 'fremtpl2',
      content:
        'IDpol,ClaimNb,Exposure,Area,VehPower,VehAge,DrivAge,BonusMalus,VehBrand,VehGas,Density,Region\n' +
        '1.a,1,1.5,D,5,0,55,50,B12,Regular,1217,R82\n',
    });
    expect(other.book).toMatchObject({
      customers: 2,
      policies: 2,
      terms: 2,
      premiumMinor: '0',
      currency: 'EUR',
    });
    expect(other.findings).toEqual([{ code: 'EXPOSURE_CAPPED', refused: false, rows: 1 }]);
    const { terms } = await bench.published();
    expect(terms.at(-1)).toMatchObject({ startsOn: '2009-01-01', endsOn: '2009-12-31', statedClaims: 1 });
  });
});

describe('a dry run', () => {
  it('reports what an import would, and leaves nothing but its report', async () => {
    const content = policiesCsv({ premium: '1' }, { premium: '2' }, { starts_on: 'x' });
    const dry = await bench.import({ profileId: 'evergreen-policies', content, dry: true });
    const [left] = await bench.database.rows(sql`
      select (select count(*) from customer) + (select count(*) from policy_term) as n`);
    expect([left, await bench.said()]).toEqual([{ n: 0n }, 0]);
    expect(await bench.acts()).toMatchObject([
      { act: 'import.finished', recordId: dry.importId, after: { dry: true, rowsRead: 3, rowsAccepted: 2 } },
    ]);
    const { importId: _, ...said } = dry;
    const { importId, ...done } = await bench.import({ profileId: 'evergreen-policies', content });
    expect(said).toEqual(done);
    expect(await bench.findings(dry.importId)).toEqual(await bench.findings(importId));
  });
});
