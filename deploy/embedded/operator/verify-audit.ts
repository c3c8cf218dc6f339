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

export type AuditVerdict = WholeChain | BrokenChain;

export interface WholeChain {
  readonly kind: 'whole';
  readonly entries: bigint;
  readonly headHash: string;
  /** How many were compared. */
  readonly heads: number;
  /** The newest entry that a head vouches for; what comes after it only fits in itself. */
  readonly vouchedUpTo: bigint;
  /** Lines of the file that are no heads, such as one that a full disk cut off. */
  readonly unreadable: readonly number[];
}

export interface BrokenChain {
  readonly kind: 'broken';
  readonly at: bigint;
  readonly problem: string;
}

/** What identity says of the chain. */
export interface ChainAnswers {
  verify(from: bigint, limit: number): Promise<VerifyAuditResponse>;
  hashes(sequences: bigint[]): Promise<GetAuditHashesResponse>;
}

/**
 * Recomputes the whole chain and compares it with every head that was published.
 * @param headsFile may only be missing while nothing was written to the chain yet
 */
export function verifyAudit(
  operator: Operator,
  headsFile: string,
  onProgress: (entries: bigint) => void,
): Promise<AuditVerdict> {
  const audit = operator.rpc.service(AuditService);
  const answers: ChainAnswers = {
    verify: (fromSequence, limit) => audit.verifyAudit({ fromSequence, limit }, { timeoutMs: 30_000 }),
    hashes: (sequences) => audit.getAuditHashes({ sequences }, { timeoutMs: 30_000 }),
  };
  return judgeChain(answers, headsFile, onProgress);
}

/**
 * A chain that was rewritten from some entry on, or emptied, fits in itself, and not to a head that was written down
 * before; nor are heads that have gone missing any proof.
 */
export async function judgeChain(
  answers: ChainAnswers,
  headsFile: string,
  onProgress: (entries: bigint) => void,
): Promise<AuditVerdict> {
  const chain = await recompute(answers, onProgress);
  if (chain.kind === 'broken') return chain;
  const unreadable: number[] = [];
  const heads = readHeads(headsFile, (line) => unreadable.push(line));
  const verdict = await compareWithHeads(answers, heads);
  if (verdict.kind === 'broken') return verdict;
  if (verdict.heads === 0 && chain.entries > 0n)
    return { kind: 'broken', at: 1n, problem: `there are no heads to compare with in ${headsFile}` };
  return { ...chain, ...verdict, unreadable };
}

/** Whether each entry fits to the one before it. */
async function recompute(
  answers: ChainAnswers,
  onProgress: (entries: bigint) => void,
): Promise<Pick<WholeChain, 'kind' | 'entries' | 'headHash'> | BrokenChain> {
  let headHash = '';
  let from = 1n;
  for (;;) {
    const seen = await answers.verify(from, stretch);
    if (seen.brokenAt !== undefined) return { kind: 'broken', at: seen.brokenAt, problem: seen.problem };
    from += seen.checked;
    if (seen.checked > 0n) headHash = seen.headHash;
    onProgress(from - 1n);
    if (seen.nextSequence === undefined) return { kind: 'whole', entries: from - 1n, headHash };
  }
}

/** Whether each published head is the hash of its entry. The file may be long: a stretch of it is held at a time. */
async function compareWithHeads(
  answers: ChainAnswers,
  heads: AsyncIterable<PublishedHead>,
): Promise<Pick<WholeChain, 'kind' | 'heads' | 'vouchedUpTo'> | BrokenChain> {
  let compared = 0;
  let vouchedUpTo = 0n;
  let first: BrokenChain | undefined;
  for await (const batch of inBatches(heads)) {
    const { hashes } = await answers.hashes([...new Set(batch.map(({ sequence }) => sequence))]);
    const kept = new Map(hashes.map(({ sequence, hash }) => [sequence, hash]));
    for (const { sequence, hash } of batch) {
      compared += 1;
      if (sequence > vouchedUpTo) vouchedUpTo = sequence;
      if (kept.get(sequence) === hash || (first !== undefined && first.at <= sequence)) continue;
      const problem = kept.has(sequence)
        ? 'the chain was rewritten: the entry had another hash when it was written down'
        : 'the entry is missing, and its hash was written down';
      first = { kind: 'broken', at: sequence, problem };
    }
  }
  return first ?? { kind: 'whole', heads: compared, vouchedUpTo };
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

/** Heads of the file, in its order; none where there is no file. */
async function* readHeads(file: string, onUnreadable: (line: number) => void): AsyncGenerator<PublishedHead> {
  if (!existsSync(file)) return;
  let line = 0;
  for await (const text of createInterface({ input: createReadStream(file), crlfDelay: Infinity })) {
    line += 1;
    const match = /^(\d{1,18}) ([0-9a-f]{64}) \S+$/.exec(text);
    if (match === null) onUnreadable(line);
    else yield { sequence: BigInt(match[1]!), hash: match[2]! };
  }
}
