import { events } from '@evergreen/contracts';
import { Outbox } from '@evergreen/events';
import type { Transaction } from '@evergreen/persistence';
import { Inject, Injectable } from '@nestjs/common';
import type { PolicyStanding } from '../domain/policy-standing.ts';
import type { CustomerRange } from '../persistence/history.repository.ts';
import {
  keepRunningClaims,
  keepStandings,
  type KeptStanding,
} from '../persistence/policy-standing.repository.ts';

type Policy = Pick<PolicyStanding, 'customerId' | 'policyId'>;

/** Tells others how many years policies are without a counted claim: those that stand differently than before. */
@Injectable()
export class TellClaimFreeYears {
  constructor(@Inject(Outbox) private readonly outbox: Outbox) {}

  /**
   * Runs in the transaction of the decisions.
   *
   * @param standings of the policies that were looked at
   * @param counting policies of the range with a counted claim in their running term: all there are
   */
  async run(
    tx: Transaction,
    range: CustomerRange,
    standings: readonly PolicyStanding[],
    counting: readonly Policy[],
  ): Promise<void> {
    const changed = new Map<string, KeptStanding>();
    // The later one has seen the earlier one's change.
    for (const kept of standings.length === 0 ? [] : await keepStandings(tx, standings))
      changed.set(keyOf(kept), kept);
    for (const kept of await keepRunningClaims(tx, range, counting)) changed.set(keyOf(kept), kept);
    const facts = [...changed.values()].map(({ termEndsOn, countedOn, ...kept }) => ({
      ...kept,
      countedOn: [...countedOn],
      ...(termEndsOn === null ? {} : { termEndsOn }),
    }));
    await this.outbox.appendFacts(tx, events.claimFreeYearsDecided, facts, (policies) => ({ policies }));
  }
}

function keyOf({ customerId, policyId }: Policy): string {
  return `${customerId}/${policyId}`;
}
