import { afterAll, afterEach, beforeAll, describe, expect, it } from '@jest/globals';
import { sql } from '@evergreen/persistence';
import { counts, type ImportBench, importBench } from './import.fixture.ts';
import { marked, type Row, sealedBook, type SealedBook, traces } from './sealed-book.fixture.ts';
import { tablesHolding } from './stored-values.fixture.ts';

let bench: ImportBench;
let book: SealedBook;
beforeAll(async () => {
  bench = await importBench();
  book = sealedBook(bench);
});
afterEach(() => bench.clear());
afterAll(() => bench.close());

describe('an erased customer', () => {
  it('is without key, fields, indexes and attributes, and so they stay', async () => {
    await book.policies(marked, { ...marked, policy_ref: 'P2', vehicle_ref: 'V2', household_ref: 'H' });
    const id = await book.idOf('C1');
    const erased = await book.erase(id);
    expect(erased).toEqual([
      { what: 'encryption key', count: 1 },
      { what: 'names and phones', count: 2 },
      { what: 'contacts', count: 1 },
      { what: 'plates', count: 2 },
      { what: 'vehicle identification numbers', count: 0 },
      { what: 'records with attributes', count: 4 },
      { what: 'notices', count: 0 },
      { what: 'consents', count: 0 },
      { what: 'segments', count: 0 },
    ]);
    expect(await book.erase(id, 'r2')).toEqual(erased);
    expect((await bench.acts()).filter(({ act }) => act === 'customer.erased')).toEqual([
      { act: 'customer.erased', recordId: id, customerId: id, after: { requestId: 'r1' } },
    ]);
    const facts = (await bench.published()).customers;
    expect(facts.at(-1)).toMatchObject({ customerId: id, version: 2n, orgPath: '/33/3301' });
    expect(facts.at(-1)!.phoneIndex).toHaveLength(0);

    const said = await bench.said();
    for (const row of [marked, { ...marked, phone: '13800000009' }]) {
      const report = await book.policies(row, { customer_ref: 'C2', policy_ref: 'P9' });
      expect(report).toMatchObject({ rowsAccepted: 2, rowsRefused: 0 });
      expect(report.findings).toEqual([{ code: 'CUSTOMER_ERASED', refused: false, rows: 1 }]);
      expect(await bench.findings(report.importId)).toEqual([
        {
          line: 2,
          column: 'customer_ref',
          code: 'CUSTOMER_ERASED',
          message: 'the personal data of customer "C1" was erased and is not taken over again',
          refused: false,
        },
      ]);
    }
    // Of the second customer only.
    expect(await bench.said()).toBe(said + 2);
    const left = await bench.owner.rows(sql`
      select c.name_sealed, c.name_index, c.name_digest, c.phone_sealed, c.phone_index, c.phone_digest, c.household_id,
        c.attributes, k.wrapped, (select count(*) from vehicle v where v.customer_id = c.id
          and (v.plate_sealed is not null or v.plate_index is not null or v.plate_digest is not null or v.attributes <> '{}')
        ) as vehicles, (select count(*) from policy_term t where t.customer_id = c.id and t.attributes <> '{}') as terms
      from customer c join customer_key k on k.customer_id = c.id where c.id = ${id}`);
    expect(left).toEqual([
      {
        name_sealed: null,
        name_index: null,
        name_digest: null,
        phone_sealed: null,
        phone_index: null,
        phone_digest: null,
        household_id: null,
        attributes: {},
        wrapped: null,
        vehicles: 0n,
        terms: 0n,
      },
    ]);
    expect(await bench.database.transaction((tx) => bench.customerKeys.makeKey(tx, [id]))).toEqual(new Map());
  });

  it('may still get new terms: they are facts of the ledger', async () => {
    await book.policies(marked);
    await book.erase(await book.idOf('C1'));
    const report = await book.policies({
      ...marked,
      starts_on: '2026-01-01',
      ends_on: '2026-12-31',
      policy_ref: 'P7',
    });
    expect(counts(report)).toMatchObject({ terms: [1, 0, 0], customers: [0, 0, 1] });
    expect(await tablesHolding(bench.owner, traces)).toEqual([]);
  });

  it('is told by no VIN any more, and no file brings one back', async () => {
    const vins = ['LSVAA4182E2184841', 'lsvaa4182e2184842', 'LSVAA4182E2184843'];
    const [first, second, third] = vins.map((vehicle_ref) => ({ ...marked, vehicle_ref }));
    // Numbers with other letters, or of another length, are the insurer's own.
    const own = ['LSVAA4182E218484I', 'LSVAA4182E218484', 'V1'].map((vehicle_ref) => ({
      ...marked,
      vehicle_ref,
    }));
    const rows: Row[] = [
      first!,
      { ...second!, policy_ref: 'P2' },
      { ...second!, policy_ref: 'P2', starts_on: '2026-01-01', ends_on: '2026-12-31' },
      ...own.map((row, n) => ({ ...row, policy_ref: `P${n + 3}` })),
      // The same vehicle of somebody else stays as it is.
      { customer_ref: 'C2', policy_ref: 'P9', vehicle_ref: vins[0]! },
    ];
    await book.policies(...rows);
    const id = await book.idOf('C1');
    expect(await book.erase(id)).toContainEqual({ what: 'vehicle identification numbers', count: 2 });
    const numbers = async () =>
      (
        await bench.owner.rows<{ n: string }>(sql`
          select source_ref as n from vehicle where customer_id = ${id} order by source_ref collate "C"`)
      ).map(({ n }) => n);
    const left = await numbers();
    expect(left).toEqual([
      ...['LSVAA4182E218484', 'LSVAA4182E218484I', 'V1'],
      ...[1, 2].map(() => expect.stringMatching(/^erased-[0-9a-f-]{36}$/)),
    ]);
    for (let times = 0; times < 2; times += 1) {
      expect(counts(await book.policies(...rows))).toMatchObject({ vehicles: [0, 0, 6], terms: [0, 0, 7] });
      expect(await numbers()).toEqual(left);
    }
    // New terms: of a known policy with another vehicle, and of a new one, twice.
    const later: Row[] = [
      { ...third!, starts_on: '2026-01-01', ends_on: '2026-12-31' },
      { ...third!, policy_ref: 'P8' },
      { ...third!, policy_ref: 'P8', starts_on: '2026-01-01', ends_on: '2026-12-31' },
    ];
    expect(counts(await book.policies(...later))).toMatchObject({ vehicles: [1, 0, 1], terms: [3, 0, 0] });
    expect(counts(await book.policies(...later))).toMatchObject({ vehicles: [0, 0, 2], terms: [0, 0, 3] });
    expect(await tablesHolding(bench.owner, vins.slice(1))).toEqual([]);
    expect(await tablesHolding(bench.owner, vins.slice(0, 1))).toEqual(['vehicle']);
  });

  it('that had nothing to erase stays without a key too', async () => {
    await book.policies({ customer_name: '', phone: '', plate: '' });
    const id = await book.idOf('C1');
    expect(await book.erase(id)).toContainEqual({ what: 'encryption key', count: 0 });
    await book.policies(marked);
    expect(await book.opened('C1')).toEqual({ name: '', phone: '', plates: [''] });
    expect(await book.erase('018f2b6e-7c1a-7abc-8def-0123456789ab')).toEqual([]);
  });

  it('is not brought back by an import that read them before', async () => {
    await book.policies({ customer_name: '', phone: '', plate: '' });
    const id = await book.idOf('C1');
    let importing: Promise<unknown> = Promise.resolve();
    let erasing: Promise<unknown> = Promise.resolve();
    await book.whileTermsAreHeld(async (untilHeld) => {
      importing = book.policies(marked);
      await untilHeld();
      erasing = book.erase(id);
    });
    await Promise.all([importing, erasing]);
    expect(await book.opened('C1')).toEqual({ name: '', phone: '', plates: [''] });
    expect(await bench.owner.rows(sql`select from customer where phone_index is not null`)).toEqual([]);
  });
});
