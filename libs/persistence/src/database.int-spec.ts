import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { testDatabase } from '@evergreen/testing';
import {
  type Database,
  defineEntity,
  defineMigration,
  isTransient,
  isUniqueViolation,
  p,
  sql,
  statement,
} from './index.ts';

const AccountSchema = defineEntity({
  name: 'Account',
  tableName: 'account',
  properties: {
    id: p.uuid().primary(),
    holder: p.string(),
    balance: p.bigint(),
    seenAt: p.datetime().nullable(),
  },
});
class Account extends AccountSchema.class {}
AccountSchema.setClass(Account);

const migration = defineMigration('0001-account', [
  `CREATE TABLE account (id uuid PRIMARY KEY DEFAULT uuidv7(), holder text NOT NULL UNIQUE, balance bigint NOT NULL, opened_on date, seen_at timestamptz)`,
]);

describe('a service database', () => {
  let database: Database;
  let close: () => Promise<void>;

  beforeAll(async () => {
    ({ database, close } = await testDatabase({ migrations: [migration], entities: [AccountSchema] }));
  });
  afterAll(() => close());
  beforeEach(async () => {
    await database.rows(sql`TRUNCATE account`);
  });

  const holders = async (): Promise<string[]> =>
    (await database.rows<{ holder: string }>(sql`SELECT holder FROM account ORDER BY holder`)).map(
      ({ holder }) => holder,
    );

  it('reads what its contract says, by SQL and by prepared statements', async () => {
    const text = `SELECT 1::bigint AS whole, date '2005-02-28' AS day, timestamptz '2005-02-28T00:00:00Z' AS at,
      1.5::numeric AS ratio, ARRAY['a', 'b'] AS words, '{"n":1}'::jsonb AS json`;
    const expected = {
      ...{ whole: 1n, day: '2005-02-28', at: new Date('2005-02-28T00:00:00Z'), ratio: '1.5' },
      ...{ words: ['a', 'b'], json: { n: 1 } },
    };
    expect(await database.rows(sql.raw(text))).toEqual([expected]);
    expect(await database.prepared(statement('test-read-types', text), [])).toEqual([expected]);
    await database.transaction(async (tx) => {
      expect(await tx.rows(sql.raw(text))).toEqual([expected]);
    });
  });

  it('keeps what a transaction wrote by SQL, by a prepared statement and by entities, all or nothing', async () => {
    const insert = statement('test-insert-account', 'INSERT INTO account (holder, balance) VALUES ($1, $2)');
    const write = (fail: boolean) =>
      database.transaction(async (tx) => {
        await tx.rows(sql`INSERT INTO account (holder, balance) VALUES ('sql', 1)`);
        await tx.prepared(insert, ['prepared', 2]);
        tx.entities.create(Account, {
          id: '0199c000-0000-7000-8000-000000000001',
          holder: 'entity',
          balance: 3n,
        });
        await tx.entities.flush();
        expect(await tx.rows(sql`SELECT holder FROM account`)).toHaveLength(3);
        if (fail) throw new Error('changed my mind');
      });
    await expect(write(true)).rejects.toThrow('changed my mind');
    expect(await holders()).toEqual([]);
    await write(false);
    expect(await holders()).toEqual(['entity', 'prepared', 'sql']);
  });

  it('flushes the unit of work before it commits', async () => {
    await database.transaction(async (tx) => {
      tx.entities.create(Account, {
        id: '0199c000-0000-7000-8000-000000000002',
        holder: 'late',
        balance: 0n,
      });
      await Promise.resolve();
    });
    expect(await holders()).toEqual(['late']);
  });

  it('reads 64-bit numbers exactly and dates as their text', async () => {
    await database.rows(
      sql`INSERT INTO account (holder, balance, opened_on) VALUES ('big', ${9007199254740993n}, ${'2005-03-15'})`,
    );
    expect(await database.rows(sql`SELECT balance, opened_on FROM account`)).toEqual([
      { balance: 9007199254740993n, opened_on: '2005-03-15' },
    ]);
  });

  it('reads instants as instants, by SQL and by entities', async () => {
    const seenAt = new Date('2026-09-16T01:02:03.456Z');
    await database.rows(sql`INSERT INTO account (holder, balance, seen_at) VALUES ('seen', 0, ${seenAt})`);
    expect(await database.rows(sql`SELECT seen_at FROM account`)).toEqual([{ seen_at: seenAt }]);
    await database.transaction(async (tx) => {
      expect((await tx.entities.findOneOrFail(Account, { holder: 'seen' })).seenAt).toEqual(seenAt);
    });
  });

  it('binds arrays and texts with question marks and dollars', async () => {
    const names = ['a?', '$1', "o'x"];
    await database.rows(sql`INSERT INTO account (holder, balance) SELECT unnest(${names}::text[]), 0`);
    expect(
      await database.rows(sql`SELECT count(*)::int AS n FROM account WHERE holder = ANY(${names})`),
    ).toEqual([{ n: 3 }]);
  });

  it('goes on after a failed savepoint with what came before it', async () => {
    await database.transaction(async (tx) => {
      await tx.rows(sql`INSERT INTO account (holder, balance) VALUES ('kept', 1)`);
      const refused = await tx
        .savepoint(() => tx.rows(sql`INSERT INTO account (holder, balance) VALUES ('kept', 2)`))
        .catch((error: unknown) => error);
      expect(isUniqueViolation(refused, 'account_holder_key')).toBe(true);
      await tx.rows(sql`INSERT INTO account (holder, balance) VALUES ('after', 1)`);
    });
    expect(await holders()).toEqual(['after', 'kept']);
  });

  it.each([true, false])(
    'answers what is asked together in order, or says why not (pipelined: %s)',
    async (pipelined) => {
      const insert = statement(
        'test-holder',
        'INSERT INTO account (holder, balance) VALUES ($1, 1) RETURNING holder',
      );
      const ask = (first: string, second: string, third: string) =>
        database.transaction(
          (tx) =>
            tx.together([
              () => tx.prepared(insert, [first]),
              () => tx.together([() => tx.prepared(insert, [second]), () => tx.rows(sql`SELECT 1 AS n`)]),
              () => tx.prepared(insert, [third]),
            ]),
          { pipelined },
        );
      expect(await ask('a', 'b', 'c')).toEqual([
        [{ holder: 'a' }],
        [[{ holder: 'b' }], [{ n: 1 }]],
        [{ holder: 'c' }],
      ]);
      const failed = await ask('d', 'a', 'e').catch((error: unknown) => error);
      expect(isUniqueViolation(failed)).toBe(true);
      expect(await holders()).toEqual(['a', 'b', 'c']);
    },
  );

  it('runs the work again when two transactions deadlock', async () => {
    await database.rows(sql`INSERT INTO account (holder, balance) VALUES ('a', 0), ('b', 0)`);
    let waiting = 0;
    let release: () => void = () => undefined;
    const bothHoldOne = new Promise<void>((resolve) => (release = resolve));
    const add = (first: string, second: string) => {
      let attempt = 0;
      return database.transaction(async (tx) => {
        await tx.rows(sql`UPDATE account SET balance = balance + 1 WHERE holder = ${first}`);
        if ((attempt += 1) === 1) {
          if ((waiting += 1) === 2) release();
          await bothHoldOne;
        }
        await tx.rows(sql`UPDATE account SET balance = balance + 1 WHERE holder = ${second}`);
      });
    };
    await Promise.all([add('a', 'b'), add('b', 'a')]);
    expect(await database.rows(sql`SELECT balance FROM account`)).toEqual([{ balance: 2n }, { balance: 2n }]);
  });

  it('tells a failure that passes from one that stays', async () => {
    const refused = await database.rows(sql`SELECT 1/0`).catch((error: unknown) => error);
    expect(isTransient(refused)).toBe(false);
    const ended = await database
      .transaction((tx) => tx.rows(sql`SELECT pg_terminate_backend(pg_backend_pid())`))
      .catch((error: unknown) => error);
    expect(isTransient(ended)).toBe(true);
    expect(await database.rows(sql`SELECT 1 AS one`)).toEqual([{ one: 1 }]);
  });

  it('runs each migration once', async () => {
    expect(await database.pendingMigrations()).toEqual([]);
    expect(await database.migrate()).toEqual([]);
  });
});

it('a statement name stands for one text only', () => {
  statement('test-same-name', 'SELECT 1');
  expect(() => statement('test-same-name', 'SELECT 2')).toThrow('another text');
});
