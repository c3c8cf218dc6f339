import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { type Reader, sql, type Transaction } from '@evergreen/persistence';
import { entriesOfCustomer, isEntryToldTo } from '../../persistence/blacklist/entries.repository.ts';
import {
  reasonsOfCustomers,
  reasonsOfIdentifiers,
  refreshListing,
} from '../../persistence/blacklist/listing.repository.ts';
import { blacklistBench, people } from './blacklist.fixture.ts';

/** A node of a plan, as Postgres tells it. */
interface PlanNode {
  readonly 'Relation Name'?: string;
  readonly 'Index Cond'?: string;
  readonly 'Recheck Cond'?: string;
  readonly Plans?: readonly PlanNode[];
}

const size = 20_000;
const book = ['customer', 'vehicle', 'customer_contact', 'customer_identity'];
const { officer } = people;
const vinOf = (n: number) => `LSVAA4182E${String(n).padStart(7, '0')}`;

let bench: Awaited<ReturnType<typeof blacklistBench>>;
beforeAll(async () => {
  bench = await blacklistBench();
  await bench.clear();
  await fillBook();
  for (let n = 1; n <= 30; n += 1)
    await bench.propose(officer, {
      ...{ personName: '李四', orgPath: '/33/3301' },
      identifiers: [
        { kind: 'identity', value: `110101199003${String(n).padStart(6, '0')}` },
        { kind: 'phone', value: `1380000${String(n).padStart(4, '0')}` },
        { kind: 'plate', value: `浙A${String(10_000 + n)}` },
        { kind: 'vin', value: vinOf(n) },
      ],
    });
  // Of an entry about everybody, such as could come of a phone that many share.
  await bench.owner.rows(sql`
    insert into blacklist_match (customer_id, entry_id, kinds, state, org_path, entry_org_path, found_at)
    select c.id, e.id, '{phone}', 'proposed', c.org_path, e.org_path, now()
    from customer c, (select id, org_path from blacklist_entry limit 1) e on conflict do nothing`);
  await bench.owner.rows(sql`analyze`);
});
afterAll(() => bench.close());

/** Many people, each with phone, contact, number and vehicle: what they are called does not matter here. */
async function fillBook(): Promise<void> {
  const each = sql`generate_series(1, ${size}) as n`;
  const id = sql`('00000000-0000-7000-8000-' || lpad(n::text, 12, '0'))::uuid`;
  const index = (kind: string) => sql`decode(md5(${kind} || n::text), 'hex')`;
  await bench.owner.rows(sql`
    insert into customer (id, source, source_ref, org_path, phone_index, attributes, version, changed_at)
    select ${id}, 'house', 'C' || n, '/33/3301', ${index('phone')}, '{}', 1, now() from ${each}`);
  await bench.owner.rows(sql`
    update customer c set merged_into = o.id from customer o
    where substr(o.source_ref, 2)::int = substr(c.source_ref, 2)::int - 1 and substr(c.source_ref, 2)::int % 4 = 0`);
  await bench.owner.rows(sql`
    insert into vehicle (customer_id, id, source, source_ref, plate_index, attributes, version, changed_at)
    select ${id}, ${id}, 'house', case when n % 2 = 0 then 'lsvaa4182e' || lpad(n::text, 7, '0') else 'V' || n end,
      ${index('plate')}, '{}', 1, now() from ${each}`);
  await bench.owner.rows(sql`
    insert into customer_contact (customer_id, id, kind, value_index, sealed_as, source, valid_from, changed_at)
    select ${id}, ${id}, 'phone', ${index('contact')}, 'contact', 'import', current_date, now() from ${each}`);
  await bench.owner.rows(sql`
    insert into customer_identity (customer_id, identity_index, noted_at, noted_by_label)
    select ${id}, ${index('identity')}, now(), 'import' from ${each}`);
}

function nodesOf(plan: PlanNode): PlanNode[] {
  return [plan, ...(plan.Plans ?? []).flatMap(nodesOf)];
}

/** Tables, of those, that a piece of work reads otherwise than by looking single values up; and all it looks up. */
async function readBy(tables: readonly string[], work: (tx: Transaction) => Promise<unknown>) {
  const nodes: PlanNode[] = [];
  await bench.database.transaction(async (tx) => {
    const rows: Reader['rows'] = async (query) => {
      const [told] = await tx.rows<{ 'QUERY PLAN': [{ Plan: PlanNode }] }>(
        sql`explain (format json) ${query}`,
      );
      nodes.push(...nodesOf(told!['QUERY PLAN'][0].Plan));
      return tx.rows(query);
    };
    await work(
      new Proxy(tx, { get: (of, name): unknown => (name === 'rows' ? rows : Reflect.get(of, name)) }),
    );
  });
  const read = nodes.filter((node) => tables.includes(node['Relation Name'] ?? ''));
  const names = (of: readonly PlanNode[]) => [...new Set(of.map((node) => node['Relation Name']!))].sort();
  const isLookup = (node: PlanNode) => node['Index Cond'] !== undefined || node['Recheck Cond'] !== undefined;
  return { lookedUp: names(read.filter(isLookup)), wholly: names(read.filter((node) => !isLookup(node))) };
}

describe('who is listed is looked up, and no book is read for it', () => {
  it.each(['all', 'one'] as const)('of %s entries in the whole book', async (which) => {
    const [entry] = await bench.list(officer);
    const scope = which === 'all' ? which : { entryId: entry!.id };
    expect(await readBy(book, (tx) => bench.match.run(tx, scope))).toEqual({
      lookedUp: [...book].sort(),
      wholly: [],
    });
  });

  it('of one customer among all entries, by the number noted of them', async () => {
    const scope = { identityOf: await bench.idOf('C7') };
    const tables = [...book, 'blacklist_identifier', 'blacklist_entry'];
    expect((await readBy(tables, (tx) => bench.match.run(tx, scope))).wholly).toEqual([]);
  });

  it('at a door, of customers and of people who are none', async () => {
    const customerId = await bench.idOf('C7');
    const asked = [{ n: 0, kind: 'phone' as const, index: Buffer.alloc(16) }];
    const tables = [...book, 'blacklist_identifier', 'blacklist_match'];
    const { wholly } = await readBy(tables, async (tx) => {
      await reasonsOfCustomers(tx, [customerId]);
      await reasonsOfIdentifiers(tx, asked);
    });
    expect(wholly).toEqual([]);
  });

  it('when it is decided anew who is blocked, and what stands against one person', async () => {
    const customerId = await bench.idOf('C7');
    const { lookedUp, wholly } = await readBy([...book, 'blacklist_match'], async (tx) => {
      await refreshListing(tx, [customerId], new Date());
      await entriesOfCustomer(tx, customerId, 50);
      await isEntryToldTo(tx, customerId, customerId);
    });
    expect([lookedUp, wholly]).toEqual([['blacklist_match', 'customer'], []]);
  });
});

describe('a vehicle is found by its VIN', () => {
  it('in whatever letters a file wrote it, and by no other number', async () => {
    const found = await bench.owner.rows<{ ref: string }>(sql`
      select c.source_ref as ref from blacklist_match m join customer c on c.id = m.customer_id
      where 'vin' = any(m.kinds) order by length(c.source_ref), ref`);
    expect(found.map(({ ref }) => ref)).toEqual(Array.from({ length: 15 }, (_, n) => `C${2 * (n + 1)}`));
  });
});
