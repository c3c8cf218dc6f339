import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import pg from 'pg';
import { connectOperator } from '../../deploy/embedded/operator/operator.ts';
import { importFile } from '../../deploy/embedded/operator/import-file.ts';
import { startNats } from '../../deploy/embedded/servers.ts';
import { runNoClaim } from '../../deploy/embedded/operator/run-no-claim.ts';
import { demoCsv } from '../support/demo-csv.ts';
import { SignedIn } from '../support/signed-in.ts';
import { startBenchStack, type BenchStack } from './bench-stack.ts';
import { startFloor } from './floor-process.ts';
import { type BenchResult, interleave } from './interleave.ts';

const today = '2026-09-16';
const members = 4;
const connections = 32;
const seconds = 5;
const body = JSON.stringify({
  query: '{ me { ... on MemberMe { points { available pending expiringSoon { points on } } } } }',
});

/** Signed-in members read their points at 32 connections, against a bare Fastify, NATS and prepared statement. */
export async function pointsRead(pairs: number): Promise<BenchResult> {
  const stack = await startBenchStack({ today });
  try {
    await rewardSmallBook(stack);
    const database = new pg.Client(stack.bareDatabaseUrl('membership'));
    await database.connect();
    const known = await database.query<{ member_id: string; member_number: string }>(
      'SELECT member_id, member_number FROM member JOIN lot USING (member_id) GROUP BY 1 ORDER BY 1 LIMIT $1',
      [members],
    );
    await database.end();
    const sessions = await Promise.all(
      known.rows.map((row) => SignedIn.as(stack.url, 'MEMBER', row.member_number)),
    );
    // Ours asks everybody who they are; the bare one has a server of its own that asks nobody.
    const nats = await startNats({ folder: join(stack.dataDir, 'floor') });
    const floors = {
      FLOOR_NATS_URL: nats.url,
      FLOOR_DATABASE_URL: stack.bareDatabaseUrl('membership'),
      FLOOR_TODAY: today,
    };
    const responder = await startFloor('points-responder.ts', floors);
    const edge = await startFloor('points-http.ts', floors);
    const json = { 'content-type': 'application/json', 'x-evergreen-client': 'bench' };
    const ours = { url: stack.url, headerSets: sessions.map(({ cookie }) => ({ ...json, cookie })) };
    const floor = {
      url: edge.readyLine,
      headerSets: known.rows.map((row) => ({ ...json, 'x-member': row.member_id })),
    };
    try {
      await sameBytes(ours, floor);
      await load(stack.dataDir, ours);
      return await interleave({
        bench: 'points-read',
        better: 'higher',
        unit: 'requests/s',
        pairs,
        ours: () => load(stack.dataDir, ours),
        floor: () => load(stack.dataDir, floor),
      });
    } finally {
      await Promise.all([responder.stop(), edge.stop()]);
      await nats.stop();
    }
  } finally {
    await stack.stop();
  }
}

async function rewardSmallBook(stack: BenchStack): Promise<void> {
  const operator = await connectOperator(stack.installation);
  try {
    const book = demoCsv(2_000, today);
    for (const [profileId, content] of [
      ['evergreen-policies', book.policies],
      ['evergreen-claims', book.claims],
    ] as const) {
      const path = join(stack.dataDir, `${profileId}.csv`);
      await writeFile(path, content);
      await importFile(operator, { path, profileId, dry: false });
    }
    await runNoClaim(operator, {
      ruleSetId: 'any-paid-accident',
      asOf: today,
      dry: false,
      key: 'bench/points-read',
    });
  } finally {
    await operator.close();
  }
}

interface Side {
  readonly url: string;
  readonly headerSets: readonly Record<string, string>[];
}

/** Both sides must send the same bytes, or the ratio compares two different things. @throws Error when they do not */
async function sameBytes(ours: Side, floor: Side): Promise<void> {
  for (const [index, headers] of ours.headerSets.entries()) {
    const [a, b] = await Promise.all(
      [[ours.url, headers] as const, [floor.url, floor.headerSets[index]!] as const].map(
        async ([url, each]) =>
          (await fetch(new URL('/graphql', url), { method: 'POST', headers: each, body })).text(),
      ),
    );
    if (a !== b) throw new Error(`The two sides answer differently:\n  ours  ${a}\n  floor ${b}`);
  }
}

async function load(folder: string, side: Side): Promise<number> {
  const orderFile = join(folder, 'load.json');
  await writeFile(orderFile, JSON.stringify({ ...side, body, connections, seconds }));
  const client = await startFloor('load.ts', { FLOOR_ORDER_FILE: orderFile });
  const { rate, failed } = JSON.parse(client.readyLine) as { rate: number; failed: number };
  if (failed > 0) throw new Error(`${failed} requests to ${side.url} failed`);
  return rate;
}
