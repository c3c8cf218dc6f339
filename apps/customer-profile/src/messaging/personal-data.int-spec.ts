import { PersonalDataService } from '@evergreen/contracts/privacy';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { uuidv7 } from '@evergreen/kernel';
import { sql } from '@evergreen/persistence';
import type { Caller } from '@evergreen/rpc';
import { callsWith } from '@evergreen/testing';
import { policiesCsv } from '../use-cases/house-files.fixture.ts';
import { type BookService, operator, staff, startBookService } from './book-service.fixture.ts';

const asker: Caller = { kind: 'service', name: 'customer-profile' };
const policies = 40;
const payments = 2_500;
let book: BookService;
let customerId: string;

beforeAll(async () => {
  book = await startBookService(
    policiesCsv(
      ...Array.from({ length: policies }, (_, n) => ({ policy_ref: `P${n}`, vehicle_ref: `V${n}` })),
    ),
  );
  customerId = book.ids['C1']!;
  const { database } = book.environment;
  await database.rows(sql`
    insert into claim (customer_id, id, policy_id, occurred_on, paid_minor, currency, version, changed_at)
    select customer_id, uuidv7(), id, '2025-06-01', 1, 'CNY', 1, now() from policy where source_ref in ('P0', 'P1')`);
  await database.rows(sql`
    insert into claim_payment (customer_id, claim_id, claim_ref, guarantee, paid_minor, payment_rows, changed_at)
    select customer_id, id, 'K' || n / 2, 'G' || n % 2, n, 1, now()
    from claim, generate_series(0, ${payments / 2 - 1}) as n`);
  // Forty policies with thirty thousand bytes each do not fit into one answer.
  await database.rows(sql`
    update policy set attributes = jsonb_build_object('note', repeat('王', 10000))`);
}, 60_000);
afterAll(() => book.close(), 30_000);

const as = (caller: Caller) =>
  callsWith(book.service.platform.rpcClient.service(PersonalDataService, { target: 'customer-profile' }), {
    caller,
  });

async function exported(): Promise<Map<string, string[][]>> {
  const tables = new Map<string, string[][]>();
  let cursor: string | undefined;
  do {
    const page = await as(asker).exportPerson({ customerId, ...(cursor === undefined ? {} : { cursor }) });
    for (const { name, rows } of page.sections)
      tables.set(name, [...(tables.get(name) ?? []), ...rows.map(({ values }) => values)]);
    cursor = page.nextCursor;
  } while (cursor !== undefined);
  return tables;
}

describe('what the book holds about a person', () => {
  it('is handed over to its end, however many rows and bytes it has', async () => {
    const tables = await exported();
    expect([...tables.keys()]).toEqual([
      ...[
        'customer',
        'contacts',
        'vehicles',
        'policies',
        'terms',
        'claim payments',
        'answers',
        'renewals',
        'notices',
        'consents',
        'blacklist',
        'objections',
        'data requests',
      ],
    ]);
    expect(tables.get('customer')).toEqual([
      ['evergreen', 'C1', '王小明', '+8613800000001', '', 'person', '', '', '/33/3301', '{}'],
    ]);
    expect(new Set(tables.get('policies')!.map(([number]) => number)).size).toBe(policies);
    const paid = tables
      .get('claim payments')!
      .map(([policy, , , , , , claim, what]) => [policy, claim, what].join());
    expect(paid).toHaveLength(payments);
    expect(new Set(paid).size).toBe(payments);
    expect(await exported()).toEqual(tables);
    expect((await as(asker).exportPerson({ customerId: uuidv7() })).sections).toEqual([]);
  });

  it('is asked for by the service itself only, and goes on where a page ended', async () => {
    for (const caller of [operator, staff('/', 'auditor'), { kind: 'service', name: 'identity' } as const]) {
      await expect(as(caller).exportPerson({ customerId })).rejects.toMatchObject({ code: 'FORBIDDEN' });
    }
    const cursors = [
      ['terms', 'x'],
      ['terms', customerId, 'K1'],
      ['claim payments', customerId],
      ['secrets'],
      [1],
    ].map((place) => Buffer.from(JSON.stringify(place)).toString('base64url'));
    for (const cursor of [...cursors, 'x', '', 'A'.repeat(2_001)]) {
      await expect(as(asker).exportPerson({ customerId, cursor })).rejects.toMatchObject({
        ...{ code: 'INVALID_INPUT', fields: [{ field: 'cursor' }] },
      });
    }
  });
});
