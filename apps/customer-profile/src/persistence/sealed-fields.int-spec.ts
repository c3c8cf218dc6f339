import { describe, expect, it } from '@jest/globals';
import { sql } from '@evergreen/persistence';
import { testDatabase } from '@evergreen/testing';
import { bookAndImports } from './migrations/0001-book-and-imports.ts';
import { sealedFields } from './migrations/0002-sealed-fields.ts';

describe('a book of an earlier build', () => {
  it('with names in clear is refused, with what to do; an empty one is taken over', async () => {
    for (const name of ['王小明', null]) {
      const { database, close } = await testDatabase();
      try {
        const statements = async ({ class: Migration }: typeof sealedFields): Promise<string[]> => {
          const migration = new Migration(undefined as never, undefined as never);
          await migration.up();
          return migration.getQueries().map(String);
        };
        for (const statement of await statements(bookAndImports)) await database.rows(sql.raw(statement));
        if (name !== null) {
          await database.rows(sql`
            insert into customer (id, source, source_ref, name, org_path, attributes, version, changed_at)
            values (gen_random_uuid(), 's', 'C1', ${name}, '/', '{}', 1, now())`);
        }
        const sealing = async (): Promise<void> => {
          for (const statement of await statements(sealedFields)) await database.rows(sql.raw(statement));
        };
        if (name === null) await sealing();
        else await expect(sealing()).rejects.toThrow(/personal data in clear.*start once with --reset/);
      } finally {
        await close();
      }
    }
  });
});
