import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Redis } from 'ioredis';
import pg from 'pg';
import type { TestStack } from './test-stack.ts';

/** Where a marked text was found, and around it what. */
export interface Spill {
  readonly where: string;
  readonly mark: string;
}

function found(where: string, bytes: Buffer, marks: readonly string[]): Spill[] {
  return marks.filter((mark) => bytes.includes(mark)).map((mark) => ({ where, mark }));
}

/** Looks for the marks in every file below a folder. */
export function spilledInFiles(folder: string, marks: readonly string[]): { files: number; spills: Spill[] } {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) =>
    entry.isFile(),
  );
  const spills = files.flatMap((entry) => {
    const path = join(entry.parentPath, entry.name);
    return found(path.slice(folder.length), readFileSync(path), marks);
  });
  return { files: files.length, spills };
}

/** Looks for the marks in every key of Redis and what it holds. */
export async function spilledInRedis(
  stack: TestStack,
  marks: readonly string[],
): Promise<{ keys: number; spills: Spill[] }> {
  const redis = new Redis(stack.servers.redis.url);
  const spills: Spill[] = [];
  let keys = 0;
  try {
    for await (const page of redis.scanStream({ count: 500 }) as AsyncIterable<string[]>) {
      for (const key of page) {
        keys += 1;
        spills.push(...found(`redis key ${key}`, Buffer.from(key), marks));
        const dump = await valueOf(redis, key);
        spills.push(...found(`redis value of ${key}`, dump, marks));
      }
    }
  } finally {
    redis.disconnect();
  }
  return { keys, spills };
}

/** Not DUMP: that one packs long texts. */
async function valueOf(redis: Redis, key: string): Promise<Buffer> {
  switch (await redis.type(key)) {
    case 'string':
      return (await redis.getBuffer(key)) ?? Buffer.alloc(0);
    case 'hash':
      return Buffer.from(JSON.stringify(await redis.hgetall(key)));
    case 'list':
      return Buffer.from(JSON.stringify(await redis.lrange(key, 0, -1)));
    case 'set':
      return Buffer.from(JSON.stringify(await redis.smembers(key)));
    case 'zset':
      return Buffer.from(JSON.stringify(await redis.zrange(key, 0, -1)));
    case 'stream':
      return Buffer.from(JSON.stringify(await redis.xrange(key, '-', '+')));
    default:
      return Buffer.alloc(0);
  }
}

/** Looks for the marks in every row of every table of every service. */
export async function spilledInDatabases(
  stack: TestStack,
  marks: readonly string[],
  except: readonly string[],
): Promise<{ tables: number; spills: Spill[] }> {
  const spills: Spill[] = [];
  let tables = 0;
  for (const [service, url] of Object.entries(stack.databaseUrls)) {
    // As the superuser: rows that the service's own role may not see count too.
    const address = new URL(stack.servers.postgres.url);
    address.pathname = new URL(url).pathname;
    const client = new pg.Client(address.toString());
    await client.connect();
    try {
      const { rows } = await client.query<{ name: string }>(
        `SELECT quote_ident(schemaname) || '.' || quote_ident(tablename) AS name FROM pg_tables
         WHERE schemaname NOT IN ('pg_catalog', 'information_schema')`,
      );
      for (const { name } of rows) {
        const where = `${service} ${name}`;
        if (except.includes(where)) continue;
        tables += 1;
        const { rows: lines } = await client.query<{ line: string }>(`SELECT t::text AS line FROM ${name} t`);
        for (const { line } of lines) {
          spills.push(
            ...found(where, Buffer.from(line), marks),
            ...found(`${where} (hex)`, Buffer.from(line), marks.map(hex)),
          );
        }
      }
    } finally {
      await client.end();
    }
  }
  return { tables, spills };
}

/** As bytea is written out. */
const hex = (text: string) => Buffer.from(text).toString('hex');
