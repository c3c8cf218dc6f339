import { afterAll, describe, expect, it } from '@jest/globals';
import { chmodSync, mkdtempSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import pg from 'pg';
import { nextFreePort } from './free-port.ts';
import { startNats, startPostgres } from './servers.ts';

const folder = mkdtempSync(join(tmpdir(), 'evergreen-servers-'));
chmodSync(folder, 0o755);
afterAll(() => rmSync(folder, { recursive: true, force: true }));

async function one<T>(url: string, text: string): Promise<T | undefined> {
  const client = new pg.Client({ connectionString: url });
  client.on('error', () => undefined);
  await client.connect();
  try {
    return (await client.query({ text, rowMode: 'array' })).rows[0]?.[0] as T | undefined;
  } finally {
    await client.end().catch(() => undefined);
  }
}

describe('embedded servers', () => {
  it('keep what Postgres was told through a crash', async () => {
    const postgres = await startPostgres({ folder: join(folder, 'crash'), password: 'secret', fsync: true });
    try {
      await one(postgres.url, 'CREATE TABLE kept AS SELECT 42 AS answer');
      await postgres.kill();
      await postgres.start();
      expect(await one(postgres.url, 'SELECT answer FROM kept')).toBe(42);
    } finally {
      await postgres.stop();
    }
  });

  it('tell that one of them died, and not when it was stopped', async () => {
    const nats = await startNats({ folder: join(folder, 'death') });
    const deaths: string[] = [];
    const death = new Promise<void>((resolve) => {
      nats.onDeath((reason) => {
        deaths.push(reason);
        resolve();
      });
    });
    process.kill(nats.pid(), 'SIGKILL');
    await death;
    await nats.start();
    await nats.stop();
    expect(deaths).toEqual(['SIGKILL']);
  });

  it('refuse to delete the data of a running server', async () => {
    const nats = await startNats({ folder: join(folder, 'running') });
    try {
      await expect(nats.wipe()).rejects.toThrow('NATS is running');
    } finally {
      await nats.stop();
    }
  });
});

describe('free port', () => {
  it('is the next one where the wanted one is taken', async () => {
    const holder = createServer();
    const wanted = await nextFreePort(24_000);
    await new Promise<void>((resolve) => holder.listen(wanted, '127.0.0.1', resolve));
    try {
      expect(await nextFreePort(wanted)).toBeGreaterThan(wanted);
    } finally {
      await new Promise((resolve) => holder.close(resolve));
    }
  });
});
