import { type Clock, DomainError } from '@evergreen/kernel';
import { Database, type Transaction } from '@evergreen/persistence';
import { sql } from '@evergreen/persistence';
import { CLOCK } from '@evergreen/service';
import { Inject, Injectable } from '@nestjs/common';
import pLimit from 'p-limit';
import { type ChainBreak, ChainCheck, chainStart } from '../domain/audit-chain.ts';
import type { ChainState } from '../domain/audit-filter.ts';
import {
  readChainState,
  readHash,
  readHashes,
  readHead,
  readStretch,
} from '../persistence/audit.repository.ts';

/** Read and recomputed at once: what waits meanwhile waits some ten milliseconds. */
const pageEntries = 500;
/** Calls that are answered or wait for their turn. Together they take a second or two. */
const callsMax = 4;

export interface ChainVerdict {
  readonly checked: number;
  /** Where to go on; undefined at the end of the chain, and where it is broken. */
  readonly nextSequence?: bigint;
  readonly broken?: ChainBreak;
  /** Hash of the last entry that fits. */
  readonly headHash: Buffer;
}

/** Recomputes the chain. That keeps a core busy, and the same process signs people in: one call at a time, by pages. */
@Injectable()
export class VerifyAudit {
  private readonly inTurn = pLimit(1);

  constructor(
    @Inject(Database) private readonly database: Database,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  state(): Promise<ChainState> {
    return readChainState(this.database);
  }

  /** Hashes as they are kept; that they are right is what `run` finds out. */
  hashes(sequences: readonly bigint[]): Promise<{ readonly sequence: bigint; readonly hash: Buffer }[]> {
    return readHashes(this.database, sequences);
  }

  /**
   * Looks at one stretch; whether what comes before it fits is for an earlier call.
   * @throws DomainError RATE_LIMITED while too many ask
   */
  async run(from: bigint, limit: number): Promise<ChainVerdict> {
    if (this.inTurn.activeCount + this.inTurn.pendingCount >= callsMax) {
      throw new DomainError('RATE_LIMITED', 'The audit is being verified', { retryAfterSeconds: 1 });
    }
    return this.inTurn(() => this.check(from, limit));
  }

  private check(from: bigint, limit: number): Promise<ChainVerdict> {
    return this.database.transaction(async (tx) => {
      // The head and the entries as of one moment: the chain goes on growing meanwhile.
      await tx.rows(sql`set transaction isolation level repeatable read, read only`);
      return this.stretch(tx, from, limit);
    });
  }

  private async stretch(tx: Transaction, from: bigint, limit: number): Promise<ChainVerdict> {
    const before = from === 1n ? chainStart : await readHash(tx, from - 1n);
    if (before === undefined) {
      const broken = { at: from - 1n, problem: 'the entry is missing' };
      return { checked: 0, broken, headHash: chainStart };
    }
    const check = new ChainCheck(from - 1n, before);
    const now = this.clock.now();
    let checked = 0;
    for (let isAll = false; !isAll && checked < limit;) {
      const wanted = Math.min(pageEntries, limit - checked);
      const found = await readStretch(tx, { from: check.nextSequence, limit: wanted, now });
      for (const each of found) {
        const broken = check.take(each);
        checked += 1;
        if (broken !== undefined) return { checked, broken, headHash: check.head };
      }
      isAll = found.length < wanted;
    }
    const verdict = { checked, headHash: check.head };
    if (checked === limit) return { ...verdict, nextSequence: check.nextSequence };
    const broken = await problemOfEnd(tx, check);
    return broken === undefined ? verdict : { ...verdict, broken };
  }
}

/** What was sealed last must be there and have the hash it was sealed with. */
async function problemOfEnd(tx: Transaction, check: ChainCheck): Promise<ChainBreak | undefined> {
  const head = await readHead(tx);
  const last = check.nextSequence - 1n;
  if (head === undefined)
    return { at: check.nextSequence, problem: 'the record of where the chain ends is missing' };
  if (head.sequence > last) return { at: check.nextSequence, problem: 'the entry is missing' };
  if (head.sequence < last)
    return { at: head.sequence + 1n, problem: 'the entry was put behind the end of the chain' };
  return head.hash.equals(check.head)
    ? undefined
    : { at: last, problem: 'it is not the entry that was sealed last' };
}
