import { afterAll, afterEach, beforeAll, describe, expect, it } from '@jest/globals';
import { sql } from '@evergreen/persistence';
import { usesOfMasterKeys } from '../persistence/customer-keys.repository.ts';
import { houseCsv, policiesCsv, toldPoliciesCsv } from './house-files.fixture.ts';
import { counts, type ImportBench, importBench } from './import.fixture.ts';
import { ReadPerson } from './read-person.ts';
import { RewrapCustomerKeys } from './rewrap-customer-keys.ts';
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

describe('a book at rest', () => {
  it('holds no name, phone or plate in clear, in any column of any table', async () => {
    // So long that no identifier or key holds it by chance.
    const reference = 'CUSTOMER-0002';
    await book.policies(
      marked,
      { ...marked, customer_ref: reference, policy_ref: 'P2', household_ref: 'H' },
      { ...marked, customer_ref: 'C3', policy_ref: 'P3', customer_name: `${marked.customer_name}\t` },
      { ...marked, customer_ref: 'C3', policy_ref: 'P3', phone: marked.phone.repeat(20) },
      { ...marked, customer_ref: 'C3', policy_ref: 'P3', plate: marked.plate.repeat(60) },
    );
    // Another person with another number, and the first again: nothing of before is left behind either.
    await book.policies({ ...marked, phone: '13800000000', plate: '' });
    expect(await tablesHolding(bench.owner, traces)).toEqual([]);
    expect(await book.opened('C1')).toEqual({ name: '林标记', phone: '13800000000', plates: ['苏M9Z8X7'] });
    expect(await book.opened(reference)).toEqual({
      name: '林标记',
      phone: marked.phone,
      plates: ['苏M9Z8X7'],
    });
    const stored = await bench.owner.rows<{ message: string }>(sql`select message from import_finding`);
    expect(stored).toHaveLength(3);
    // The search finds what stands in clear: the reference does.
    expect(await tablesHolding(bench.owner, [reference])).toEqual(['customer']);
  });

  it('keeps birth dates sealed, found by month and day, mended by a later file, and gone with the person', async () => {
    const customers = (...rows: Record<string, string>[]) =>
      bench.import({ profileId: 'evergreen-customers', content: houseCsv(...rows) });
    const [born, same] = [
      { customer_ref: 'C9', org_path: '/33', birth_date: '1992-02-29' },
      { customer_ref: 'C8', org_path: '/33', birth_date: '1992-02-29' },
    ];
    const report = await customers(born, same, { ...same, customer_ref: 'C7', birth_date: '2026-09-17' });
    const found = await bench.findings(report.importId);
    expect(found).toMatchObject([{ line: 4, column: 'birth_date', code: 'BIRTH_DATE_WRONG', refused: true }]);
    expect(JSON.stringify(found)).not.toContain('2026-09-17');
    const rows = () =>
      bench.owner.rows<{
        id: string;
        birthday: number | null;
        birth_digest: Buffer | null;
        kept: string;
      }>(sql`
        select c.id, c.birthday, c.birth_digest, c::text as kept from customer c order by source_ref desc`);
    const kept = await rows();
    expect(kept.map(({ birthday }) => birthday)).toEqual([229, 229]);
    expect(kept[0]!.birth_digest).not.toEqual(kept[1]!.birth_digest);
    expect(JSON.stringify(kept)).not.toContain('1992');
    const copied = async () => {
      const person = new ReadPerson(bench.database, bench.customerKeys);
      const { columns, rows: copy } = (await person.page(kept[0]!.id, undefined))!.section;
      return copy[0]![columns.indexOf('birth_date')];
    };
    expect(await copied()).toBe('1992-02-29');

    expect(counts(await customers(born))).toEqual({ households: [0, 0, 0], customers: [0, 0, 1] });
    await bench.import({
      profileId: 'evergreen-policies',
      content: toldPoliciesCsv({ customer_ref: 'C9', birth_date: '1993-12-31' }),
    });
    await customers({ ...born, birth_date: '' });
    expect([await copied(), (await rows())[0]!.birthday]).toEqual(['1993-12-31', 1231]);
    await customers({ ...born, birth_date: '-' });
    expect([await copied(), (await rows())[0]!.birthday]).toEqual(['', null]);
    await customers(born);
    expect(await book.erase(kept[0]!.id)).toContainEqual({ what: 'birth date', count: 1 });
    await customers(born);
    expect([await copied(), (await rows())[0]]).toMatchObject(['', { birthday: null, birth_digest: null }]);
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
    await book.policies(
      {},
      { customer_ref: 'C2', customer_name: '', phone: '', plate: '', policy_ref: 'P2' },
    );
    expect(await bench.owner.rows(sql`select customer_id as id from customer_key`)).toEqual([
      { id: await book.idOf('C1') },
    ]);
    await book.policies({
      customer_ref: 'C2',
      customer_name: '',
      phone: '',
      plate: '苏A22222',
      policy_ref: 'P2',
    });
    expect(await book.opened('C2')).toEqual({ name: '', phone: '', plates: ['苏A22222'] });
    expect(await usesOfMasterKeys(bench.owner)).toEqual(new Map([['k1', 2n]]));
  });

  it('is not written again when the same file comes again', async () => {
    const rows: Row[] = [marked, { customer_ref: 'C2', policy_ref: 'P2' }];
    const sealed = () =>
      bench.owner.rows(sql`
        select c.xmin::text, c.name_sealed, c.phone_sealed, v.xmin::text as vehicle, v.plate_sealed, k.wrapped
        from customer c join vehicle v on v.customer_id = c.id join customer_key k on k.customer_id = c.id
        order by c.source_ref`);
    await book.policies(...rows);
    const before = await sealed();
    const again = await book.policies(...rows);
    expect(counts(again)).toMatchObject({ customers: [0, 0, 2], vehicles: [0, 0, 2] });
    expect(await sealed()).toEqual(before);
  });

  it('takes another way of writing a name, and is found as before', async () => {
    const index = () => bench.owner.rows(sql`select name_index, phone_index from customer`);
    await book.policies({ customer_name: 'jane smith', phone: '13800000001' });
    const before = await index();
    const later = await book.policies({ customer_name: 'Jane Smith', phone: '+86 138 0000 0001' });
    expect(counts(later)).toMatchObject({ customers: [0, 1, 0] });
    expect(await book.opened('C1')).toMatchObject({ name: 'Jane Smith', phone: '+86 138 0000 0001' });
    expect(await index()).toEqual(before);
  });

  it('cannot be read once the key is destroyed, whatever is left of the fields', async () => {
    await book.policies(marked);
    await bench.owner.rows(sql`
      update customer_key set master_key_id = null, wrapped = null, destroyed_at = now(), erased = '[]'`);
    expect(await book.opened('C1')).toEqual({ name: '', phone: '', plates: [''] });
    expect(await bench.customerKeys.keyOf(bench.database, await book.idOf('C1'))).toBeUndefined();
  });

  it('does not open a field that was put into the place of another', async () => {
    await book.policies(marked, { customer_ref: 'C2', policy_ref: 'P2' });
    await bench.owner.rows(sql`
      update customer c set name_sealed = c.phone_sealed where source_ref = 'C2'`);
    await expect(book.opened('C2')).rejects.toMatchObject({ name: 'SealBroken' });
  });
});

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
    await book.policies(marked, { customer_ref: 'C2', policy_ref: 'P2' });
    const gone = await book.policies({ customer_ref: 'C8', policy_ref: 'P8' });
    expect(gone.rowsAccepted).toBe(1);
    await book.erase(await book.idOf('C8'));
    let importing: Promise<unknown> = Promise.resolve();
    let rewrapping: Promise<unknown> = Promise.resolve();
    await book.whileTermsAreHeld(async (untilHeld) => {
      importing = book.policies(
        { ...marked, customer_ref: 'C3', policy_ref: 'P3' },
        { phone: '13800000007' },
      );
      await untilHeld();
      await bench.rotate('k2');
      rewrapping = rewrap();
    });
    const [, done] = await Promise.all([importing, rewrapping]);
    expect(done).toEqual({ customers: 3, masterKeyId: 'k2' });
    expect(await usesOfMasterKeys(bench.owner)).toEqual(new Map([['k2', 3n]]));
    expect(await book.opened('C1')).toMatchObject({ name: '王小明', phone: '13800000007' });
    expect(await book.opened('C3')).toMatchObject({ name: '林标记', plates: ['苏M9Z8X7'] });
    expect(await rewrap()).toEqual({ customers: 0, masterKeyId: 'k2' });
    await book.policies({ customer_ref: 'C4', policy_ref: 'P4' });
    expect(await usesOfMasterKeys(bench.owner)).toEqual(new Map([['k2', 4n]]));
  });
});
