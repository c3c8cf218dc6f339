import type { Transaction } from '@evergreen/persistence';
import { Injectable } from '@nestjs/common';
import { noteMemberships } from '../../persistence/evaluation/memberships.repository.ts';

/** Keeps since when customers have been members. */
@Injectable()
export class NoteMemberships {
  run(
    tx: Transaction,
    members: readonly { readonly customerId: string; readonly enrolledOn: string }[],
  ): Promise<void> {
    return noteMemberships(tx, members);
  }
}
