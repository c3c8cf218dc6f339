import type { Transaction } from '@evergreen/persistence';
import { Inject, Injectable } from '@nestjs/common';
import { type ClaimFreeFact, type HeldFact, newest, type TermFact } from '../domain/member-facts.ts';
import { survivorsOf } from '../persistence/ledger-reads.ts';
import {
  recordClaimFree,
  recordHeldFacts,
  recordTerms,
  shareFacts,
} from '../persistence/tier-facts.repository.ts';
import { DecideTiers } from './decide-tiers.ts';
import { EnrolCustomers } from './enrol-customers.ts';

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
    await this.enrolOwners(tx, facts);
    const changed = await recordTerms(
      tx,
      newest(facts, ({ termId }) => termId),
    );
    await this.decide.ofMembers(tx, await this.concerned(tx, changed));
  }

  async ofClaimFreeYears(tx: Transaction, facts: readonly ClaimFreeFact[]): Promise<void> {
    await this.enrolOwners(tx, facts);
    const fresh = newest(facts, ({ customerId, policyId }) => `${customerId}/${policyId}`);
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

  private async enrolOwners(
    tx: Transaction,
    facts: readonly { readonly customerId: string }[],
  ): Promise<void> {
    await this.enrol.run(
      tx,
      facts.map(({ customerId }) => customerId),
    );
  }
}
