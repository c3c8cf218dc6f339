import { afterAll, describe, expect, it } from '@jest/globals';
import { defineMigration, sql } from '@evergreen/persistence';
import { startRedis } from './own-servers.ts';
import { eventually } from './eventually.ts';
import { testDatabase } from './test-database.ts';

const migrations = [defineMigration('0001-shelf', ['CREATE TABLE shelf (book text PRIMARY KEY)'])];

describe('test database', () => {
  it('is migrated, and nobody else sees what is written into it', async () => {
    const [one, other] = await Promise.all([testDatabase({ migrations }), testDatabase({ migrations })]);
    try {
      expect(await one.database.pendingMigrations()).toEqual([]);
      await one.database.rows(sql`INSERT INTO shelf VALUES ('ledger')`);
      expect(await other.database.rows(sql`SELECT * FROM shelf`)).toEqual([]);
    } finally {
      await Promise.all([one.close(), other.close()]);
    }
  });
});

describe('server of the test’s own', () => {
  const redis = startRedis();
  afterAll(async () => (await redis).stop());

  it('comes back under its address after it was killed and wiped', async () => {
    const server = await redis;
    const [url, pid] = [server.url, server.pid()];
    await server.kill();
    await server.wipe();
    await server.start();
    expect(server.url).toBe(url);
    expect(server.pid()).not.toBe(pid);
  });
});

describe('eventually', () => {
  it('fails with what it saw last', async () => {
    await expect(eventually(() => false, { timeoutMs: 30, what: 'the tide' })).rejects.toThrow(
      'the tide did not come within 30 ms; last seen: false',
    );
  });
});
