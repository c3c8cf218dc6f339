import { events } from '@evergreen/contracts';
import { Outbox } from '@evergreen/events';
import type { Clock } from '@evergreen/kernel';
import type { Transaction } from '@evergreen/persistence';
import { CLOCK } from '@evergreen/service';
import { Inject, Injectable } from '@nestjs/common';
import type { Grant } from '../domain/posting.ts';
import { grantsNotHeld, postGrants } from '../persistence/posting.repository.ts';
import { EnrolCustomers } from './enrol-customers.ts';

/**
 * Posts a batch of decided grants: for each an entry and a lot, once for ever by the grant's key. A customer who is
 * not a member yet becomes one first, so it does not matter whether the policy or the reward is heard of earlier.
 * A key that already holds other content keeps what it holds and is reported.
 */
@Injectable()
export class PostNoClaimGrants {
  constructor(
    @Inject(Outbox) private readonly outbox: Outbox,
    @Inject(CLOCK) private readonly clock: Clock,
    @Inject(EnrolCustomers) private readonly enrol: EnrolCustomers,
  ) {}

  /** Runs in the transaction of the message's inbox row. `grants` may be a part of the batch. */
  async run(tx: Transaction, batchId: string, grants: readonly Grant[]): Promise<void> {
    const refusedKeys = await this.post(tx, grants);
    await this.outbox.append(tx, events.pointsPosted, {
      batchId,
      posted: grants.length - refusedKeys.length,
      refusedKeys,
    });
  }

  private async post(tx: Transaction, grants: readonly Grant[]): Promise<string[]> {
    const recordedAt = this.clock.now();
    if ((await postGrants(tx, grants, recordedAt)) === grants.length) return [];
    let notHeld = await grantsNotHeld(tx, grants);
    if (notHeld.some(({ isUnknown }) => isUnknown)) {
      await this.enrol.run(
        tx,
        grants.map(({ customerId }) => customerId),
      );
      await postGrants(tx, grants, recordedAt);
      notHeld = await grantsNotHeld(tx, grants);
    }
    return notHeld.map(({ key }) => key);
  }
}
