import { randomBytes } from 'node:crypto';
import type { Clock } from '@evergreen/kernel';
import { Database, type Transaction } from '@evergreen/persistence';
import { CLOCK } from '@evergreen/service';
import { Inject, Injectable } from '@nestjs/common';
import { digestOf, hashOf, saltBytes } from '../domain/audit-chain.ts';
import { type ArrivedAct, hasDetail } from '../domain/audit-entry.ts';
import {
  appendEntries,
  type ChainHead,
  type NewEntry,
  takeHead,
  takePending,
} from '../persistence/audit.repository.ts';
import { PublishAuditHead } from './publish-audit-head.ts';

/** Acts sealed in one transaction. */
const batchMax = 1_000;

/** Makes the acts that have arrived part of the chain, in the order they arrived. */
@Injectable()
export class SealAudit {
  constructor(
    @Inject(Database) private readonly database: Database,
    @Inject(CLOCK) private readonly clock: Clock,
    @Inject(PublishAuditHead) private readonly publish: PublishAuditHead,
  ) {}

  /**
   * Seals until nothing waits. Whoever holds the head appends; any other replica leaves it to them.
   * @returns how many acts were sealed
   */
  async run(): Promise<number> {
    let sealed = 0;
    let head: ChainHead | undefined;
    for (let isMore = true; isMore;) {
      const batch = await this.database.transaction((tx) => this.batch(tx));
      isMore = batch.taken === batchMax;
      sealed += batch.sealed;
      head = batch.head ?? head;
    }
    if (head !== undefined) await this.publish.run(head, this.clock.now());
    return sealed;
  }

  private async batch(tx: Transaction): Promise<{ taken: number; sealed: number; head?: ChainHead }> {
    const head = await takeHead(tx);
    if (head === undefined) return { taken: 0, sealed: 0 };
    const { taken, acts } = await takePending(tx, batchMax);
    if (acts.length === 0) return { taken, sealed: 0 };
    const entries = chained(acts, head, this.clock.now());
    await appendEntries(tx, entries);
    return { taken, sealed: acts.length, head: entries.at(-1)!.entry };
  }
}

function chained(acts: readonly ArrivedAct[], head: ChainHead, sealedAt: Date): NewEntry[] {
  let { sequence, hash: previousHash } = head;
  return acts.map(({ act, detail }) => {
    const salt = randomBytes(saltBytes);
    const detailDigest = hasDetail(detail) ? digestOf(salt, detail) : null;
    const entry = { ...act, sequence: (sequence += 1n), detailDigest, sealedAt };
    const hash = hashOf(previousHash, entry);
    const made = { entry: { ...entry, previousHash, hash }, salt, detail };
    previousHash = hash;
    return made;
  });
}
