import { afterAll, afterEach, beforeAll, describe, expect, it } from '@jest/globals';
import { sql } from '@evergreen/persistence';
import { eventually } from '@evergreen/testing';
import { usesOfMasterKeys } from '../persistence/customer-keys.repository.ts';
import { EraseCustomer } from './erase-customer.ts';
import { policiesCsv } from './house-files.fixture.ts';
import { counts, type ImportBench, importBench } from './import.fixture.ts';
import { ReadPerson } from './read-person.ts';
import { RewrapCustomerKeys } from './rewrap-customer-keys.ts';
import { tablesHolding } from './stored-values.fixture.ts';

let bench: ImportBench;
beforeAll(async () => {
  bench = await importBench();
});
afterEach(() => bench.clear());
afterAll(() => bench.close());

type Row = Parameters<typeof policiesCsv>[number];
const policies = (...rows: Row[]) =>
  bench.import({ profileId: 'evergreen-policies', content: policiesCsv(...rows) });

const marked = { customer_name: '林标记', phone: '+86 139 5550 1234', plate: '苏M9Z8X7' };
const traces = ['林标记', '139 5550', '13955501234', '苏M9Z8X7', 'M9Z8X7'];

const idOf = async (sourceRef: string): Promise<string> => {
  const [row] = await bench.owner.rows<{ id: string }>(sql`
    select id from customer where source_ref = ${sourceRef}`);
  return row!.id;
};

/** What is sealed of a customer, opened. */
const opened = async (sourceRef: string) => {
  const person = new ReadPerson(bench.database, bench.customerKeys);
  const id = await idOf(sourceRef);
  const rowsOf = async (part: 'customer' | 'vehicles') =>
    (await person.page(id, { part, after: [] }))!.section.rows;
  const [, , name, phone] = (await rowsOf('customer'))[0] ?? [];
  return { name, phone, plates: (await rowsOf('vehicles')).map(([, plate]) => plate) };
};

const erase = (customerId: string, requestId = 'r1') =>
  bench.database.transaction((tx) =>
    new EraseCustomer(bench.outbox, bench.audit, bench.clock).run(tx, customerId, requestId),
  );

describe('a book at rest', () => {
  it('holds no name, phone or plate in clear, in any column of any table', async () => {
    await policies(
      marked,
      { ...marked, customer_ref: 'C2', policy_ref: 'P2', household_ref: 'H' },
      { ...marked, customer_ref: 'C3', policy_ref: 'P3', customer_name: `${marked.customer_name}\t` },
      { ...marked, customer_ref: 'C3', policy_ref: 'P3', phone: marked.phone.repeat(20) },
      { ...marked, customer_ref: 'C3', policy_ref: 'P3', plate: marked.plate.repeat(60) },
    );
    // Another person with another number, and the first again: nothing of before is left behind either.
    await policies({ ...marked, phone: '13800000000', plate: '' });
    expect(await tablesHolding(bench.owner, traces)).toEqual([]);
    expect(await opened('C1')).toEqual({ name: '林标记', phone: '13800000000', plates: ['苏M9Z8X7'] });
    expect(await opened('C2')).toEqual({ name: '林标记', phone: marked.phone, plates: ['苏M9Z8X7'] });
    const stored = await bench.owner.rows<{ message: string }>(sql`select message from import_finding`);
    expect(stored).toHaveLength(3);
    // The search finds what stands in clear: the reference does.
    expect(await tablesHolding(bench.owner, ['C2'])).toEqual(['customer']);
  });

  it('is not imported without its header into what people read', async () => {
    const content = policiesCsv(marked).split('\n').slice(1).join('\n');
    await expect(bench.import({ profileId: 'evergreen-policies', content })).rejects.toMatchObject({
      code: 'COLUMNS_WRONG',
      message: expect.not.stringContaining(marked.customer_name),
    });
    expect(await tablesHolding(bench.owner, traces)).toEqual([]);
  });

  it('makes a key for who has something to seal, and for nobody else', async () => {
    await policies({}, { customer_ref: 'C2', customer_name: '', phone: '', plate: '', policy_ref: 'P2' });
    expect(await bench.owner.rows(sql`select customer_id as id from customer_key`)).toEqual([
      { id: await idOf('C1') },
    ]);
    await policies({ customer_ref: 'C2', customer_name: '', phone: '', plate: '苏A22222', policy_ref: 'P2' });
    expect(await opened('C2')).toEqual({ name: '', phone: '', plates: ['苏A22222'] });
    expect(await usesOfMasterKeys(bench.owner)).toEqual(new Map([['k1', 2n]]));
  });

  it('is not written again when the same file comes again', async () => {
    const rows: Row[] = [marked, { customer_ref: 'C2', policy_ref: 'P2' }];
    const sealed = () =>
      bench.owner.rows(sql`
        select c.xmin::text, c.name_sealed, c.phone_sealed, v.xmin::text as vehicle, v.plate_sealed, k.wrapped
        from customer c join vehicle v on v.customer_id = c.id join customer_key k on k.customer_id = c.id
        order by c.source_ref`);
    await policies(...rows);
    const before = await sealed();
    const again = await policies(...rows);
    expect(counts(again)).toMatchObject({ customers: [0, 0, 2], vehicles: [0, 0, 2] });
    expect(await sealed()).toEqual(before);
  });

  it('takes another way of writing a name, and is found as before', async () => {
    const index = () => bench.owner.rows(sql`select name_index, phone_index from customer`);
    await policies({ customer_name: 'jane smith', phone: '13800000001' });
    const before = await index();
    const later = await policies({ customer_name: 'Jane Smith', phone: '+86 138 0000 0001' });
    expect(counts(later)).toMatchObject({ customers: [0, 1, 0] });
    expect(await opened('C1')).toMatchObject({ name: 'Jane Smith', phone: '+86 138 0000 0001' });
    expect(await index()).toEqual(before);
  });

  it('cannot be read once the key is destroyed, whatever is left of the fields', async () => {
    await policies(marked);
    await bench.owner.rows(sql`
      update customer_key set master_key_id = null, wrapped = null, destroyed_at = now(), erased = '[]'`);
    expect(await opened('C1')).toEqual({ name: '', phone: '', plates: [''] });
    expect(await bench.customerKeys.keyOf(bench.database, await idOf('C1'))).toBeUndefined();
  });

  it('does not open a field that was put into the place of another', async () => {
    await policies(marked, { customer_ref: 'C2', policy_ref: 'P2' });
    await bench.owner.rows(sql`
      update customer c set name_sealed = c.phone_sealed where source_ref = 'C2'`);
    await expect(opened('C2')).rejects.toMatchObject({ name: 'SealBroken' });
  });
});

describe('an erased customer', () => {
  it('is without key, fields, indexes and attributes, and so they stay', async () => {
    await policies(marked, { ...marked, policy_ref: 'P2', vehicle_ref: 'V2', household_ref: 'H' });
    const id = await idOf('C1');
    const erased = await erase(id);
    expect(erased).toEqual([
      { what: 'encryption key', count: 1 },
      { what: 'names and phones', count: 2 },
      { what: 'plates', count: 2 },
      { what: 'records with attributes', count: 4 },
    ]);
    expect(await erase(id, 'r2')).toEqual(erased);
    expect((await bench.acts()).filter(({ act }) => act === 'customer.erased')).toEqual([
      { act: 'customer.erased', recordId: id, customerId: id, after: { requestId: 'r1' } },
    ]);
    const facts = (await bench.published()).customers;
    expect(facts.at(-1)).toMatchObject({ customerId: id, version: 2n, orgPath: '/33/3301' });
    expect(facts.at(-1)!.phoneIndex).toHaveLength(0);

    const said = await bench.said();
    for (const row of [marked, { ...marked, phone: '13800000009' }]) {
      const report = await policies(row, { customer_ref: 'C2', policy_ref: 'P9' });
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
    await policies(marked);
    await erase(await idOf('C1'));
    const report = await policies({
      ...marked,
      starts_on: '2026-01-01',
      ends_on: '2026-12-31',
      policy_ref: 'P7',
    });
    expect(counts(report)).toMatchObject({ terms: [1, 0, 0], customers: [0, 0, 1] });
    expect(await tablesHolding(bench.owner, traces)).toEqual([]);
  });

  it('that had nothing to erase stays without a key too', async () => {
    await policies({ customer_name: '', phone: '', plate: '' });
    const id = await idOf('C1');
    expect(await erase(id)).toContainEqual({ what: 'encryption key', count: 0 });
    await policies(marked);
    expect(await opened('C1')).toEqual({ name: '', phone: '', plates: [''] });
    expect(await erase('018f2b6e-7c1a-7abc-8def-0123456789ab')).toEqual([]);
  });

  it('is not brought back by an import that read them before', async () => {
    await policies({ customer_name: '', phone: '', plate: '' });
    const id = await idOf('C1');
    let importing: Promise<unknown> = Promise.resolve();
    let erasing: Promise<unknown> = Promise.resolve();
    await whileTermsAreHeld(async (untilHeld) => {
      importing = policies(marked);
      await untilHeld();
      erasing = erase(id);
    });
    await Promise.all([importing, erasing]);
    expect(await opened('C1')).toEqual({ name: '', phone: '', plates: [''] });
    expect(await bench.owner.rows(sql`select from customer where phone_index is not null`)).toEqual([]);
  });
});

/** Does something while an import cannot get on to its terms: its customers are sealed, and nothing is committed. */
async function whileTermsAreHeld(work: (untilHeld: () => Promise<void>) => Promise<void>): Promise<void> {
  await bench.owner.transaction(async (tx) => {
    await tx.rows(sql`lock table policy_term in access exclusive mode`);
    await work(async () => {
      await eventually(
        async () =>
          (
            await bench.owner.rows(sql`
              select from pg_stat_activity
              where datname = current_database() and wait_event_type = 'Lock' and query ilike '%merged_term%'`)
          ).length > 0,
        { what: 'the import to be in its middle', everyMs: 10 },
      );
    });
  });
}

describe('a rotation of the master key', () => {
  const keys = () => new RewrapCustomerKeys(bench.keys, bench.audit);
  const rewrap = async (): Promise<unknown> => {
    const ranges = await bench.database.transaction((tx) => keys().ranges(tx));
    const results: number[] = [];
    for (const range of ranges) {
      results.push(await bench.database.transaction((tx) => keys().range(tx, range)));
      // Done again after a crash, it changes nothing more.
      expect(await bench.database.transaction((tx) => keys().range(tx, range))).toBe(0);
    }
    return bench.database.transaction((tx) => keys().finish(tx, 'operator', results));
  };

  it('wraps every key anew, those of an import under way included, and every field opens as before', async () => {
    await policies(marked, { customer_ref: 'C2', policy_ref: 'P2' });
    const gone = await policies({ customer_ref: 'C8', policy_ref: 'P8' });
    expect(gone.rowsAccepted).toBe(1);
    await erase(await idOf('C8'));
    let importing: Promise<unknown> = Promise.resolve();
    let rewrapping: Promise<unknown> = Promise.resolve();
    await whileTermsAreHeld(async (untilHeld) => {
      importing = policies({ ...marked, customer_ref: 'C3', policy_ref: 'P3' }, { phone: '13800000007' });
      await untilHeld();
      await bench.rotate('k2');
      rewrapping = rewrap();
    });
    const [, done] = await Promise.all([importing, rewrapping]);
    expect(done).toEqual({ customers: 3, masterKeyId: 'k2' });
    expect(await usesOfMasterKeys(bench.owner)).toEqual(new Map([['k2', 3n]]));
    expect(await opened('C1')).toMatchObject({ name: '王小明', phone: '13800000007' });
    expect(await opened('C3')).toMatchObject({ name: '林标记', plates: ['苏M9Z8X7'] });
    expect(await rewrap()).toEqual({ customers: 0, masterKeyId: 'k2' });
    await policies({ customer_ref: 'C4', policy_ref: 'P4' });
    expect(await usesOfMasterKeys(bench.owner)).toEqual(new Map([['k2', 4n]]));
  });
});
