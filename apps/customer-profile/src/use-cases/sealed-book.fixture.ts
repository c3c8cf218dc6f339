import { sql } from '@evergreen/persistence';
import { eventually } from '@evergreen/testing';
import { EraseCustomer } from './erase-customer.ts';
import { policiesCsv } from './house-files.fixture.ts';
import type { ImportBench } from './import.fixture.ts';
import { ReadPerson } from './read-person.ts';

export type Row = Parameters<typeof policiesCsv>[number];

/** Somebody whose traces can be told from everybody else's. */
export const marked = { customer_name: '林标记', phone: '+86 139 5550 1234', plate: '苏M9Z8X7' };
export const traces = ['林标记', '139 5550', '13955501234', '苏M9Z8X7', 'M9Z8X7'];

export type SealedBook = ReturnType<typeof sealedBook>;

/** What is done with the personal fields of a book. */
export function sealedBook(bench: ImportBench) {
  const idOf = async (sourceRef: string): Promise<string> => {
    const [row] = await bench.owner.rows<{ id: string }>(sql`
      select id from customer where source_ref = ${sourceRef}`);
    return row!.id;
  };
  return {
    idOf,
    policies: (...rows: Row[]) =>
      bench.import({ profileId: 'evergreen-policies', content: policiesCsv(...rows) }),
    /** What is sealed of a customer, opened. */
    async opened(sourceRef: string) {
      const person = new ReadPerson(bench.database, bench.customerKeys);
      const id = await idOf(sourceRef);
      const rowsOf = async (part: 'customer' | 'vehicles') =>
        (await person.page(id, { part, after: [] }))!.section.rows;
      const [, , name, phone] = (await rowsOf('customer'))[0] ?? [];
      return { name, phone, plates: (await rowsOf('vehicles')).map(([, plate]) => plate) };
    },
    erase: (customerId: string, requestId = 'r1') =>
      bench.database.transaction((tx) =>
        new EraseCustomer(bench.outbox, bench.audit, bench.clock).run(tx, customerId, requestId),
      ),
    /** Does something while an import cannot get on to its terms: its customers are sealed, and nothing is committed. */
    async whileTermsAreHeld(work: (untilHeld: () => Promise<void>) => Promise<void>): Promise<void> {
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
    },
  };
}
