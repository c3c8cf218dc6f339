import type { Transaction } from '@evergreen/persistence';
import { Injectable } from '@nestjs/common';
import {
  type AudienceMember,
  keepAudience,
} from '../../persistence/campaigns/campaign-audience.repository.ts';
import { noteExpected } from '../../persistence/campaigns/campaign-run.repository.ts';

/** A part of an audience as customer-profile told it; `customersInAll` comes with one of them. */
export interface AudiencePart {
  readonly audienceId: string;
  readonly members: readonly AudienceMember[];
  readonly customersInAll: bigint | undefined;
}

/** Keeps audiences as they come in, in whatever order. */
@Injectable()
export class KeepAudience {
  /** Runs in the transaction of the message's inbox row. */
  async run(tx: Transaction, parts: readonly AudiencePart[]): Promise<void> {
    for (const { audienceId, members, customersInAll } of parts) {
      await keepAudience(tx, audienceId, members);
      if (customersInAll !== undefined) await noteExpected(tx, audienceId, customersInAll);
    }
  }
}
