import { createReadStream, existsSync } from 'node:fs';
import { createInterface } from 'node:readline';
import { AuditService, type VerifyAuditResponse } from '@evergreen/contracts/identity';
import type { Operator } from './operator.ts';

/** Most entries that are recomputed in one call. */
const stretch = 10_000n;

/** The head of the audit's chain as it was written down outside the database. */
export interface PublishedHead {
  readonly sequence: bigint;
  readonly hash: string;
}

export type AuditVerdict =
  | { readonly kind: 'whole'; readonly entries: bigint; readonly headHash: string; readonly heads: number }
  | { readonly kind: 'broken'; readonly at: bigint; readonly problem: string };

/**
 * Recomputes the whole chain and compares it with the heads that were published. A chain that was rewritten from some
 * entry on fits in itself, and not to a head that was written down before.
 */
export async function verifyAudit(
  operator: Operator,
  headsFile: string,
  onProgress: (entries: bigint) => void,
): Promise<AuditVerdict> {
  const audit = operator.rpc.service(AuditService);
  return compareWithHeads(
    (fromSequence, limit) => audit.verifyAudit({ fromSequence, limit: Number(limit) }, { timeoutMs: 30_000 }),
    await readHeads(headsFile),
    onProgress,
  );
}

export async function compareWithHeads(
  verify: (from: bigint, limit: bigint) => Promise<VerifyAuditResponse>,
  heads: readonly PublishedHead[],
  onProgress: (entries: bigint) => void,
): Promise<AuditVerdict> {
  let headHash = '';
  let from = 1n;
  let firstUnsure = 1n;
  for (;;) {
    // A stretch ends at a published head where there is one: one that fits vouches for everything before it.
    const head = heads.findLast(({ sequence }) => sequence >= from && sequence < from + stretch);
    const limit = head === undefined ? stretch : head.sequence - from + 1n;
    const seen = await verify(from, limit);
    if (seen.brokenAt !== undefined) return { kind: 'broken', at: seen.brokenAt, problem: seen.problem };
    if (head !== undefined && seen.checked === limit && seen.headHash !== head.hash) {
      const problem = `the chain was rewritten: entry ${head.sequence} had another hash when it was written down`;
      return { kind: 'broken', at: firstUnsure, problem };
    }
    from += seen.checked;
    if (head !== undefined) firstUnsure = from;
    if (seen.checked > 0n) headHash = seen.headHash;
    onProgress(from - 1n);
    if (seen.nextSequence === undefined) break;
  }
  const lost = heads.find(({ sequence }) => sequence >= from);
  if (lost !== undefined) {
    return {
      kind: 'broken',
      at: from,
      problem: `the chain ends before entry ${lost.sequence}, which was written down`,
    };
  }
  return { kind: 'whole', entries: from - 1n, headHash, heads: heads.length };
}

/** Heads of the file, one a stretch, in their order; none where there is no file. @throws Error naming a bad line */
export async function readHeads(file: string): Promise<PublishedHead[]> {
  if (!existsSync(file)) return [];
  const kept = new Map<bigint, PublishedHead>();
  let line = 0;
  for await (const text of createInterface({ input: createReadStream(file), crlfDelay: Infinity })) {
    line += 1;
    const match = /^(\d{1,18}) ([0-9a-f]{64}) \S+$/.exec(text);
    if (match === null) throw new Error(`${file}, line ${line}: not a head of the audit`);
    const head = { sequence: BigInt(match[1]!), hash: match[2]! };
    const known = kept.get((head.sequence - 1n) / stretch);
    if (known === undefined || known.sequence < head.sequence) kept.set((head.sequence - 1n) / stretch, head);
  }
  return [...kept.values()].sort((a, b) => (a.sequence < b.sequence ? -1 : 1));
}
