import type { Transaction } from '@evergreen/persistence';
import { Inject, Injectable } from '@nestjs/common';
import { type ClaimFreeFact, type HeldFact, newest, type TermFact } from '../domain/member-facts.ts';
import {
  holdBlacklist,
  turnedAway,
  type WithheldKind,
} from '../persistence/blacklisted-customer.repository.ts';
import { survivorsOf } from '../persistence/ledger-reads.ts';
import {
  recordClaimFree,
  recordHeldFacts,
  recordTerms,
  shareFacts,
} from '../persistence/tier-facts.repository.ts';
import { DecideTiers } from './decide-tiers.ts';
import { EnrolCustomers } from './enrol-customers.ts';
import { withhold } from './withhold-facts.ts';

/**
 * Keeps the service's own copy of what tiers are decided on, in whatever order it comes, and decides at once on
 * whom it concerns. All run in the transaction of their cause.
 */
@Injectable()
export class RecordTierFacts {
  constructor(
    @Inject(EnrolCustomers) private readonly enrol: EnrolCustomers,
    @Inject(DecideTiers) private readonly decide: DecideTiers,
  ) {}

  /** Whoever holds a policy is a member from that moment. */
  async ofTerms(tx: Transaction, facts: readonly TermFact[]): Promise<void> {
    const taken = await this.ofEnrolled(tx, 'term', facts);
    const changed = await recordTerms(
      tx,
      newest(taken, ({ termId }) => termId),
    );
    await this.decide.ofMembers(tx, await this.concerned(tx, changed));
  }

  async ofClaimFreeYears(tx: Transaction, facts: readonly ClaimFreeFact[]): Promise<void> {
    const taken = await this.ofEnrolled(tx, 'claim-free', facts);
    const fresh = newest(taken, ({ customerId, policyId }) => `${customerId}/${policyId}`);
    await this.decide.ofMembers(tx, await this.concerned(tx, await recordClaimFree(tx, fresh)));
  }

  /** Of customers who are no members nothing is kept. */
  async ofOthers(tx: Transaction, facts: readonly HeldFact[]): Promise<void> {
    const fresh = newest(facts, ({ customerId, key }) => `${customerId}/${key}`);
    await this.decide.ofMembers(tx, await recordHeldFacts(tx, fresh));
  }

  /** What is learned of a merged member counts for the one it went up in. */
  private async concerned(tx: Transaction, memberIds: readonly string[]): Promise<readonly string[]> {
    const survivors = await survivorsOf(tx, memberIds);
    if (survivors.size === 0) return memberIds;
    const pairs = [...survivors].map(([from, to]) => ({ from, to }));
    await shareFacts(tx, pairs);
    return [...memberIds, ...pairs.map(({ to }) => to)];
  }

  /** Enrols whom the facts are about. Of those who are turned away they are withheld. */
  private async ofEnrolled<F extends TermFact | ClaimFreeFact>(
    tx: Transaction,
    kind: WithheldKind,
    facts: readonly F[],
  ): Promise<readonly F[]> {
    const customerIds = facts.map(({ customerId }) => customerId);
    await holdBlacklist(tx, customerIds);
    await this.enrol.run(tx, customerIds);
    const away = await turnedAway(tx, customerIds);
    if (away.size === 0) return facts;
    const isAway = ({ customerId }: F) => away.has(customerId);
    await withhold(
      tx,
      kind,
      newest(facts.filter(isAway), (fact) => ('termId' in fact ? fact.termId : fact.policyId)),
    );
    return facts.filter((fact) => !isAway(fact));
  }
}
