import { events } from '@evergreen/contracts';
import { Outbox } from '@evergreen/events';
import type { Transaction } from '@evergreen/persistence';
import { Inject, Injectable } from '@nestjs/common';
import { type DecidedGrant, PostGrants } from './post-grants.ts';

/** Posts a batch of no-claim rewards and tells rewards which of them made no entry, and why. */
@Injectable()
export class PostNoClaimGrants {
  constructor(
    @Inject(Outbox) private readonly outbox: Outbox,
    @Inject(PostGrants) private readonly grants: PostGrants,
  ) {}

  /** Runs in the transaction of the message's inbox row. `grants` may be a part of the batch. */
  async run(tx: Transaction, batchId: string, grants: readonly DecidedGrant[]): Promise<void> {
    const refused = await this.grants.run(tx, grants);
    await this.outbox.append(tx, events.pointsPosted, {
      batchId,
      posted: grants.length - refused.length,
      refusedKeys: refused.map(({ key }) => key),
      refusedBecause: refused.map(({ because }) => because),
    });
  }
}
