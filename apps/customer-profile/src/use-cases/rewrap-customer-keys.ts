import { AuditTrail } from '@evergreen/audit';
import type { ChunkRange } from '@evergreen/jobs';
import type { Transaction } from '@evergreen/persistence';
import { Inject, Injectable } from '@nestjs/common';
import { lockBook } from '../persistence/book.repository.ts';
import { chunksOfKeysUnderOthers, rewrapKeys } from '../persistence/customer-keys.repository.ts';
import { PersonalKeys } from '../persistence/personal-keys.ts';
import { endpointKeys, storeEndpointKey } from '../persistence/webhooks/endpoints.repository.ts';

const keysAChunk = 5_000;

/** What a finished run did. */
export interface Rewrapped {
  readonly customers: number;
  readonly masterKeyId: string;
}

/** Wraps every customer's key with the newest master key. What is wrapped with it already is left as it is. */
@Injectable()
export class RewrapCustomerKeys {
  constructor(
    @Inject(PersonalKeys) private readonly keys: PersonalKeys,
    @Inject(AuditTrail) private readonly audit: AuditTrail,
  ) {}

  /** Ranges of customers, from the first to before the next; the last one is open. */
  async ranges(tx: Transaction): Promise<readonly ChunkRange[]> {
    // An import under way may have made keys under the last master key, which nobody sees before it ends.
    await lockBook(tx);
    const starts = await chunksOfKeysUnderOthers(tx, this.keys.master.newestId, keysAChunk);
    return starts.map((from, n) => ({ from, to: starts[n + 1] ?? '' }));
  }

  /** @returns how many keys of the range were wrapped anew */
  range(tx: Transaction, { from, to }: ChunkRange): Promise<number> {
    return rewrapKeys(tx, this.keys, { from, to: to === '' ? undefined : to });
  }

  async finish(tx: Transaction, startedBy: string, rewrapped: readonly number[]): Promise<Rewrapped> {
    const { newestId } = this.keys.master;
    // The few keys of webhook endpoints go with them.
    for (const row of await endpointKeys(tx, newestId)) {
      const wrapped = this.keys.master.wrap(this.keys.master.unwrap(row));
      await storeEndpointKey(tx, { id: row.id, ...wrapped });
    }
    const customers = rewrapped.reduce((sum, each) => sum + each, 0);
    await this.audit.record(tx, {
      act: 'master-key.rewrapped',
      recordKind: 'master-key',
      recordId: newestId,
      after: { customers, startedBy },
    });
    return { customers, masterKeyId: newestId };
  }
}
