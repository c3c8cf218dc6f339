import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { type TestDatabase, testDatabase } from '@evergreen/testing';
import { defineMigration, isTransient, type Scope, sql, statement } from './index.ts';

const migration = defineMigration('0001-notes', [
  `create table note (member_id text not null, org_path text not null, text text not null)`,
  `create table stamp (text text not null)`,
  `alter table note enable row level security`,
  `alter table note force row level security`,
  `create policy scope on note using (
    case (select current_setting('evergreen.scope', true))
      when 'service' then true
      when 'member' then member_id = (select current_setting('evergreen.member', true))
      when 'staff' then org_path || '/' like any (
        (select string_to_array(current_setting('evergreen.offices', true), E'\\n'))::text[])
      else false
    end)`,
]);

const readNotes = statement('test-read-notes', 'SELECT member_id FROM note ORDER BY member_id');
const member = (memberId: string): Scope => ({ kind: 'member', memberId, customerId: 'c' });
const staff = (...offices: string[]): Scope => ({ kind: 'staff', offices });

describe('a database with row-level security', () => {
  let test: TestDatabase;
  let scope: Scope;

  beforeAll(async () => {
    test = await testDatabase({
      migrations: [migration],
      as: 'app',
      walls: { appendOnly: ['stamp'] },
      scope: () => scope,
    });
  });
  afterAll(() => test.close());
  beforeEach(async () => {
    await test.owner.rows(sql`truncate note`);
    await test.owner.rows(sql`insert into note values
      ('a', '/32', ''), ('b', '/32/3201', ''), ('c', '/33', ''), ('d', '/320', ''), ('e', '/', '')`);
  });

  /** Who is seen by whom, by every way there is to read. */
  async function seenAs(as: Scope): Promise<string> {
    scope = as;
    const { database } = test;
    const answers = await Promise.all([
      database.prepared<{ member_id: string }>(readNotes, []),
      database.rows<{ member_id: string }>(sql`select member_id from note order by 1`),
      database.transaction((tx) => tx.prepared<{ member_id: string }>(readNotes, [])),
      database.transaction((tx) =>
        tx.rows<{ member_id: string }>(sql`select member_id from note order by 1`),
      ),
    ]);
    const [first, ...others] = answers.map((rows) => rows.map((row) => row.member_id).join(''));
    expect(new Set(others)).toEqual(new Set([first]));
    return first!;
  }

  it.each<[string, Scope, string]>([
    ['a service', { kind: 'service' }, 'abcde'],
    ['nobody', { kind: 'nobody' }, ''],
    ['a member', member('b'), 'b'],
    ['an unknown member', member('x'), ''],
    ['staff of a province', staff('/32'), 'ab'],
    ['staff of a city', staff('/32/3201'), 'b'],
    ['staff of two offices', staff('/33', '/32/3201'), 'bc'],
    ['staff of the head office', staff('/'), 'abcde'],
    ['staff of no office', staff(), ''],
    ['staff of an office with a pattern for a name', staff('/3_', '/%'), ''],
  ])('shows %s only their rows, though no statement asks whose they are', async (_who, as, seen) => {
    expect(await seenAs(as)).toBe(seen);
  });

  it('shows nothing on a connection that has no scope', async () => {
    scope = { kind: 'service' };
    const client = await test.database.dedicatedClient();
    expect((await client.query('select * from note')).rows).toEqual([]);
    await client.end();
  });

  it('never lets the scope of one statement reach the next, however many are under way', async () => {
    const wrong: string[] = [];
    const ask = async (n: number) => {
      const who = ['a', 'b', 'c', 'd', 'e'][n % 5]!;
      scope = n % 7 === 0 ? { kind: 'nobody' } : member(who);
      const expected = n % 7 === 0 ? '' : who;
      // Refused in between: what it leaves behind must be nothing.
      const broken = n % 11 === 0 ? test.database.rows(sql`select 1 / 0`).catch(() => undefined) : undefined;
      const read =
        n % 3 === 0
          ? test.database.transaction((tx) => tx.prepared<{ member_id: string }>(readNotes, []))
          : test.database.prepared<{ member_id: string }>(readNotes, []);
      const seen = (await read).map((row) => row.member_id).join('');
      if (seen !== expected) wrong.push(`${n}: ${seen} instead of ${expected}`);
      await broken;
    };
    await Promise.all(Array.from({ length: 2_000 }, (_, n) => ask(n)));
    expect(wrong).toEqual([]);
    expect(await seenAs({ kind: 'service' })).toBe('abcde');
  });

  it('refuses a write outside of the scope, and changes nothing there', async () => {
    scope = member('b');
    await expect(test.database.rows(sql`insert into note values ('a', '/', '')`)).rejects.toThrow(
      'row-level security',
    );
    await test.database.transaction((tx) => tx.rows(sql`update note set text = 'mine'`));
    await test.database.rows(sql`delete from note where member_id <> 'b'`);
    expect(await test.owner.rows(sql`select member_id from note where text = 'mine'`)).toEqual([
      { member_id: 'b' },
    ]);
    expect(await test.owner.rows(sql`select member_id from note`)).toHaveLength(5);
  });

  it('answers again after its connections were ended', async () => {
    await seenAs(member('a'));
    await test.owner.rows(
      sql`select pg_terminate_backend(pid) from pg_stat_activity
          where datname = current_database() and usename = 'evergreen_test_app'`,
    );
    const first = await test.database.prepared(readNotes, []).catch((error: unknown) => error);
    expect(Array.isArray(first) || isTransient(first)).toBe(true);
    expect(await test.database.prepared(readNotes, [])).toEqual([{ member_id: 'a' }]);
  });
});

describe('the role a service runs as', () => {
  let test: TestDatabase;
  beforeAll(async () => {
    test = await testDatabase({
      migrations: [migration],
      as: 'app',
      walls: { appendOnly: ['stamp'], writeOnce: ['note'] },
      scope: () => ({ kind: 'service' }),
    });
  });
  afterAll(() => test.close());

  it.each([
    'create table mine (n int)',
    'drop table note',
    'truncate note',
    'alter table note disable row level security',
    'drop policy scope on note',
    `insert into migration (name) values ('0002')`,
    'update stamp set text = null',
    'delete from stamp',
    `update note set text = ''`,
  ])('may not: %s', async (text) => {
    await expect(test.database.rows(sql.raw(text))).rejects.toThrow(/permission denied|must be owner/);
  });

  it.each([`insert into stamp values ('x')`, `delete from note`, 'create temporary table mine (n int)'])(
    'may: %s',
    async (text) => {
      await expect(test.database.rows(sql.raw(text))).resolves.toBeDefined();
    },
  );

  it('sees which migrations have run', async () => {
    expect(await test.database.pendingMigrations()).toEqual([]);
  });
});
