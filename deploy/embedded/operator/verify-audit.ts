import { createReadStream, existsSync } from 'node:fs';
import { createInterface } from 'node:readline';
import {
  AuditService,
  type GetAuditHashesResponse,
  type VerifyAuditResponse,
} from '@evergreen/contracts/identity';
import type { Operator } from './operator.ts';

/** Most entries that are recomputed, and heads that are compared, in one call. */
const stretch = 10_000;

/** The head of the audit's chain as it was written down outside the database. */
export interface PublishedHead {
  readonly sequence: bigint;
  readonly hash: string;
}

export type AuditVerdict =
  | { readonly kind: 'whole'; readonly entries: bigint; readonly headHash: string; readonly heads: number }
  | { readonly kind: 'broken'; readonly at: bigint; readonly problem: string };

/** What identity says of the chain. */
export interface ChainAnswers {
  verify(from: bigint, limit: number): Promise<VerifyAuditResponse>;
  hashes(sequences: bigint[]): Promise<GetAuditHashesResponse>;
}

/**
 * Recomputes the whole chain and compares it with every head that was published. A chain that was rewritten from some
 * entry on fits in itself, and not to a head that was written down before; nor is a file of heads that has gone
 * missing any proof.
 * @param headsFile may only be missing while nothing was written to the chain yet
 */
export async function verifyAudit(
  operator: Operator,
  headsFile: string,
  onProgress: (entries: bigint) => void,
): Promise<AuditVerdict> {
  const audit = operator.rpc.service(AuditService);
  const answers: ChainAnswers = {
    verify: (fromSequence, limit) => audit.verifyAudit({ fromSequence, limit }, { timeoutMs: 30_000 }),
    hashes: (sequences) => audit.getAuditHashes({ sequences }, { timeoutMs: 30_000 }),
  };
  const verdict = await recompute(answers, onProgress);
  if (verdict.kind === 'broken' || verdict.entries === 0n) return verdict;
  if (!existsSync(headsFile)) {
    return { kind: 'broken', at: 1n, problem: `there are no heads to compare with: ${headsFile} is missing` };
  }
  return compareWithHeads(answers, verdict, readHeads(headsFile));
}

type WholeChain = Extract<AuditVerdict, { kind: 'whole' }>;

/** Whether each entry fits to the one before it. */
export async function recompute(
  answers: ChainAnswers,
  onProgress: (entries: bigint) => void,
): Promise<AuditVerdict> {
  let headHash = '';
  let from = 1n;
  for (;;) {
    const seen = await answers.verify(from, stretch);
    if (seen.brokenAt !== undefined) return { kind: 'broken', at: seen.brokenAt, problem: seen.problem };
    from += seen.checked;
    if (seen.checked > 0n) headHash = seen.headHash;
    onProgress(from - 1n);
    if (seen.nextSequence === undefined) return { kind: 'whole', entries: from - 1n, headHash, heads: 0 };
  }
}

/** Whether each published head is the hash of its entry. The file may be long: a stretch of it is held at a time. */
export async function compareWithHeads(
  answers: ChainAnswers,
  chain: WholeChain,
  heads: AsyncIterable<PublishedHead>,
): Promise<AuditVerdict> {
  let compared = 0;
  let first: Extract<AuditVerdict, { kind: 'broken' }> | undefined;
  for await (const batch of inBatches(heads)) {
    const { hashes } = await answers.hashes([...new Set(batch.map(({ sequence }) => sequence))]);
    const kept = new Map(hashes.map(({ sequence, hash }) => [sequence, hash]));
    for (const { sequence, hash } of batch) {
      compared += 1;
      if (kept.get(sequence) === hash || (first !== undefined && first.at <= sequence)) continue;
      const problem = kept.has(sequence)
        ? 'the chain was rewritten: the entry had another hash when it was written down'
        : 'the entry is missing, and its hash was written down';
      first = { kind: 'broken', at: sequence, problem };
    }
  }
  return first ?? { ...chain, heads: compared };
}

async function* inBatches(heads: AsyncIterable<PublishedHead>): AsyncGenerator<PublishedHead[]> {
  let batch: PublishedHead[] = [];
  for await (const head of heads) {
    batch.push(head);
    if (batch.length < stretch) continue;
    yield batch;
    batch = [];
  }
  if (batch.length > 0) yield batch;
}

/** Heads of the file, in its order. @throws Error naming a bad line */
export async function* readHeads(file: string): AsyncGenerator<PublishedHead> {
  let line = 0;
  for await (const text of createInterface({ input: createReadStream(file), crlfDelay: Infinity })) {
    line += 1;
    const match = /^(\d{1,18}) ([0-9a-f]{64}) \S+$/.exec(text);
    if (match === null) throw new Error(`${file}, line ${line}: not a head of the audit`);
    yield { sequence: BigInt(match[1]!), hash: match[2]! };
  }
}
