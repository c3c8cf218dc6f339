import { createHash } from 'node:crypto';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { startFloor } from './floor-process.ts';

const connections = 32;
const seconds = 5;

/** Where members read their points, and the headers of each of them. */
export interface Side {
  readonly url: string;
  readonly headerSets: readonly Record<string, string>[];
}

const query = '{ me { ... on MemberMe { points { available pending expiringSoon { points on } } } } }';
const correctionText = 'mutation ($i: AdjustPointsInput!) { adjustPoints(input: $i) { adjustmentId state } }';

const redeemText =
  'mutation ($i: RedeemInput!) { redeem(input: $i) { redemption { id state } refusal { reason } } }';

const hashOf = (text: string) => createHash('sha256').update(text).digest('hex');
const extensionsOf = (text: string) => ({ persistedQuery: { version: 1, sha256Hash: hashOf(text) } });

/** Operations as an app of ours has them: text by hash. */
export const persistedOperations = Object.fromEntries(
  [query, correctionText, redeemText].map((text) => [hashOf(text), text]),
);

/** What both sides are asked, as our apps ask: by the hash of the operation. */
export const pointsReadBody = JSON.stringify({ extensions: extensionsOf(query) });
/** How points are corrected, asked for in the same way. */
export const correction = extensionsOf(correctionText);
/** How rewards are redeemed, asked for in the same way. */
export const redemption = extensionsOf(redeemText);

export const jsonHeaders = { 'content-type': 'application/json', 'x-evergreen-client': 'bench' };

/** Both sides must send the same bytes, or the ratio compares two different things. @throws Error when they do not */
export async function sameBytes(ours: Side, floor: Side): Promise<void> {
  for (const [index, headers] of ours.headerSets.entries()) {
    const [a, b] = await Promise.all(
      [[ours.url, headers] as const, [floor.url, floor.headerSets[index]!] as const].map(
        async ([url, each]) =>
          (
            await fetch(new URL('/graphql', url), { method: 'POST', headers: each, body: pointsReadBody })
          ).text(),
      ),
    );
    if (a !== b) throw new Error(`The two sides answer differently:\n  ours  ${a}\n  floor ${b}`);
  }
}

/** Requests a second at 32 connections for five seconds. @throws Error when one of them failed */
export async function load(folder: string, side: Side): Promise<number> {
  const orderFile = join(folder, 'load.json');
  await writeFile(orderFile, JSON.stringify({ ...side, body: pointsReadBody, connections, seconds }));
  const client = await startFloor('load.ts', { FLOOR_ORDER_FILE: orderFile });
  const { rate, failed } = JSON.parse(client.readyLine) as { rate: number; failed: number };
  if (failed > 0) throw new Error(`${failed} requests to ${side.url} failed`);
  return rate;
}
