import type { Clock, LocalDate } from '@evergreen/kernel';
import type { Transaction } from '@evergreen/persistence';
import { CLOCK } from '@evergreen/service';
import { Inject, Injectable } from '@nestjs/common';
import { isOfCover } from '../../domain/decide-no-claim-reward.ts';
import type { KnownTerm } from '../../domain/facts.ts';
import {
  type Revision,
  type RevisionFacts,
  revisePolicy,
  type StandingDecision,
} from '../../domain/late-claims/revise-policy.ts';
import {
  countRevisions,
  nothingRevised,
  type RevisionTotals,
} from '../../domain/late-claims/revision-totals.ts';
import type { NoClaimRules } from '../../domain/rule-set.ts';
import type { CustomerRange } from '../../persistence/history.repository.ts';
import {
  clearMarks,
  decisionsOfPolicies,
  insertRevisions,
  markedPolicies,
} from '../../persistence/late-claims/revision.repository.ts';
import { allRuleSets } from '../../persistence/rule-set.repository.ts';
import { DailyRuleSets } from '../daily-rules/daily-rule-sets.ts';
import { OrderPoints } from '../points-orders/order-points.ts';

/** Which part of the book a run decides again. */
export interface RevisedRange {
  readonly runId: string;
  readonly range: CustomerRange;
  readonly ruleId: string;
  readonly asOf: LocalDate;
  /** Whole histories of the policies in which something has changed, among others. */
  readonly policies: readonly (readonly KnownTerm[])[];
  readonly blacklisted: ReadonlySet<string>;
  readonly guard: RevisionFacts['guard'];
  /** Counts, keeps nothing and orders nothing. */
  readonly dry: boolean;
}

/**
 * Decides again what was decided on facts that are known better by now: a claim reported late, a fault corrected, a
 * claim withdrawn, a term that changed. What comes out otherwise is written down beside what it said before, and points
 * are taken back, restored or given. Policies with an order that the ledger has not answered wait for the next run.
 */
@Injectable()
export class ReviseDecisions {
  constructor(
    @Inject(CLOCK) private readonly clock: Clock,
    @Inject(OrderPoints) private readonly orders: OrderPoints,
    @Inject(DailyRuleSets) private readonly daily: DailyRuleSets,
  ) {}

  /** Runs in the transaction of the chunk. */
  async run(tx: Transaction, asked: RevisedRange): Promise<RevisionTotals> {
    const { range, ruleId, dry } = asked;
    const marked = await markedPolicies(tx, ruleId, range, !dry);
    if (marked.length === 0) return nothingRevised;
    const heardAt = new Map(marked.map((policy) => [nameOf(policy), policy.heardAt]));
    const decisions = await decisionsOfPolicies(tx, ruleId, marked);
    const { looked, revisions } = await this.revise(tx, asked, decisions);
    if (dry) return countRevisions(revisions);
    const revised = new Set(revisions.map(({ before }) => before));
    const same = looked.filter(
      (decision) => decision.isMarked && decision.outcome !== 'TERM_OPEN' && !revised.has(decision),
    );
    if (same.length > 0) await clearMarks(tx, same);
    if (revisions.length > 0) {
      const dated = revisions.map((each) => ({ ...each, heardAt: heardAt.get(nameOf(each.before))! }));
      await insertRevisions(tx, dated, { runId: asked.runId, madeAt: this.clock.now() });
      await this.orders.run(
        tx,
        revisions.flatMap(({ orders }) => orders),
      );
    }
    return countRevisions(revisions);
  }

  private async revise(
    tx: Transaction,
    { policies, blacklisted, asOf, guard }: RevisedRange,
    decisions: Awaited<ReturnType<typeof decisionsOfPolicies>>,
  ): Promise<{ readonly looked: StandingDecision[]; readonly revisions: Revision[] }> {
    const histories = new Map(policies.map((history) => [history[0] ? nameOf(history[0]) : '', history]));
    const rulesOf = await this.rules(tx);
    const heirOf = await this.heirs(tx, asOf);
    const looked: StandingDecision[] = [];
    const revisions: Revision[] = [];
    for (const some of byPolicy(decisions)) {
      const name = nameOf(some[0]!);
      if (some.some(({ isWaiting }) => isWaiting)) continue;
      const timely = some.filter((decision) => decision.asOf <= asOf);
      looked.push(...timely);
      const refusedKeys = new Set(timely.flatMap((decision) => decision.refusedKeys));
      const isBlacklisted = blacklisted.has(some[0]!.customerId);
      const history = histories.get(name) ?? [];
      const facts = { history, asOf, isBlacklisted, rulesOf, heirOf, guard, refusedKeys };
      revisions.push(...revisePolicy(timely, facts));
    }
    return { looked, revisions };
  }

  private async rules(tx: Transaction): Promise<(decision: StandingDecision) => NoClaimRules> {
    const all = await allRuleSets(tx);
    const byName = new Map(all.map((each) => [`${each.ruleSetId} ${each.version}`, each.noClaim]));
    return ({ ruleSetId, ruleSetVersion }) => byName.get(`${ruleSetId} ${ruleSetVersion}`)!;
  }

  /** What one rule set of the daily run has decided goes over to another of the same rule id. */
  private async heirs(tx: Transaction, asOf: LocalDate): Promise<RevisionFacts['heirOf']> {
    const daily = this.daily.ids.length > 1 ? await this.daily.on(asOf, tx) : [];
    return ({ ruleSetId, ruleId }, term) =>
      this.daily.has(ruleSetId)
        ? daily.find(
            (each) =>
              each.ruleSetId !== ruleSetId && each.noClaim.ruleId === ruleId && isOfCover(term, each.noClaim),
          )
        : undefined;
  }
}

const nameOf = ({ customerId, policyId }: { readonly customerId: string; readonly policyId: string }) =>
  `${customerId} ${policyId}`;

/** They come policy by policy. */
function byPolicy<Each extends Parameters<typeof nameOf>[0]>(decisions: readonly Each[]): Each[][] {
  const policies: Each[][] = [];
  for (const decision of decisions) {
    const current = policies.at(-1);
    if (current !== undefined && nameOf(current[0]!) === nameOf(decision)) current.push(decision);
    else policies.push([decision]);
  }
  return policies;
}
