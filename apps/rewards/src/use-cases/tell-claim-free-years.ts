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

/** What a run found out about the policies of a range. */
interface Standings {
  readonly range: CustomerRange;
  /** Of the policies that were looked at. */
  readonly standings: readonly PolicyStanding[];
  /** Policies with a counted claim in their running term: all there are. */
  readonly counting: readonly Policy[];
  /** Of the policies that the rules are for; undefined: all. */
  readonly covers: readonly string[] | undefined;
}

type Policy = Pick<PolicyStanding, 'customerId' | 'policyId'>;

/** Tells others how many years policies are without a counted claim: those that stand differently than before. */
@Injectable()
export class TellClaimFreeYears {
  constructor(@Inject(Outbox) private readonly outbox: Outbox) {}

  /**
   * Runs in the transaction of the decisions. Runs by rules for some covers say nothing of policies of others.
   */
  async run(tx: Transaction, { range, standings, counting, covers }: Standings): Promise<void> {
    const changed = new Map<string, KeptStanding>();
    // The later one has seen the earlier one's change.
    for (const kept of standings.length === 0 ? [] : await keepStandings(tx, standings))
      changed.set(keyOf(kept), kept);
    for (const kept of await keepRunningClaims(tx, range, counting, covers)) changed.set(keyOf(kept), kept);
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
