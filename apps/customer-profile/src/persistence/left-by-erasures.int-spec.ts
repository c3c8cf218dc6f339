import { expect, it } from '@jest/globals';
import { type MigrationDefinition, sql } from '@evergreen/persistence';
import { testDatabase } from '@evergreen/testing';
import { migrations } from './migrations.ts';
import { leftByErasures } from './migrations/0006-left-by-erasures.ts';

const vin = 'LSVAA4182E2184841';
const [gone, there] = ['01990000-0000-7000-8000-000000000001', '01990000-0000-7000-8000-000000000002'];

it('what earlier erasures left in clear is taken away, and only that', async () => {
  const before = migrations.slice(0, migrations.indexOf(leftByErasures));
  const { owner, close } = await testDatabase({ migrations: before });
  try {
    const run = async ({ class: Migration }: MigrationDefinition): Promise<void> => {
      const migration = new Migration(undefined as never, undefined as never);
      await migration.up();
      await owner.transaction(async (tx) => {
        // Who owns the tables of an installation is no superuser: row-level security counts.
        const tables = ['vehicle', 'data_request', 'customer_key', 'run'];
        for (const each of tables)
          await tx.rows(sql`alter table ${sql.table(each)} owner to evergreen_test_app`);
        await tx.rows(sql`set local role evergreen_test_app`);
        for (const each of migration.getQueries()) await tx.rows(sql.raw(String(each)));
      });
    };
    for (const customerId of [gone, there]) {
      await owner.rows(sql`
        insert into vehicle (customer_id, id, source, source_ref, attributes, version, changed_at)
        select ${customerId}::uuid, gen_random_uuid(), 's', ref, '{}', 1, now() from unnest(array[${vin}, 'V1']) as ref`);
      await owner.rows(sql`
        insert into run (id, kind, key, params, state, started_by, created_at)
        values (${customerId}, 'data-request', ${customerId}, ${JSON.stringify({ kind: 'export', reason: 'why' })}::jsonb,
          'succeeded', 'E1', now())`);
      await owner.rows(sql`
        insert into data_request (request_id, kind, customer_id, org_path, requested_by_kind, requested_by,
          requested_by_label, reason, requested_at)
        values (${customerId}, 'export', ${customerId}, '/', 'staff', ${customerId}, 'E1', 'why', now())`);
    }
    await owner.rows(sql`
      insert into customer_key (customer_id, destroyed_at, erasure_request_id, erased)
      values (${gone}, now(), 'r', '[]')`);
    for (let times = 0; times < 2; times += 1) {
      await run(leftByErasures);
      const left = await owner.rows(sql`
        select v.customer_id as id, array_agg(v.source_ref order by v.source_ref collate "C") as numbers, d.reason,
          r.params ->> 'reason' as told
        from vehicle v join data_request d using (customer_id) join run r on r.id = d.request_id
        group by v.customer_id, d.reason, r.params order by v.customer_id`);
      expect(left).toEqual([
        { id: gone, numbers: ['V1', expect.stringMatching(/^erased-/)], reason: '', told: '' },
        { id: there, numbers: [vin, 'V1'], reason: 'why', told: 'why' },
      ]);
    }
    const [forced] = await owner.rows<{ n: bigint }>(sql`
      select count(*) as n from pg_class where relname in ('vehicle', 'data_request', 'customer_key')
        and relrowsecurity and relforcerowsecurity`);
    expect(forced!.n).toBe(3n);
  } finally {
    await close();
  }
});
