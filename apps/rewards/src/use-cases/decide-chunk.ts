import { type MessageInitShape } from '@bufbuild/protobuf';
import { events } from '@evergreen/contracts';
import type { NoClaimGrantSchema } from '@evergreen/contracts/rewards';
import { Outbox } from '@evergreen/events';
import { type Clock, uuidv7 } from '@evergreen/kernel';
import type { Transaction } from '@evergreen/persistence';
import { CLOCK } from '@evergreen/service';
import { Inject, Injectable } from '@nestjs/common';
import {
  decideNoClaimRewards,
  isOfCover,
  type NoClaimDecision,
  rewardKey,
} from '../domain/decide-no-claim-reward.ts';
import { recordOf } from '../domain/decision-record.ts';
import { isCounted, type PolicyStanding, standingOf } from '../domain/policy-standing.ts';
import type { KnownTerm } from '../domain/facts.ts';
import { totalsByOffice } from '../domain/office-totals.ts';
import { compareDecisions } from '../domain/run-comparison.ts';
import { firstOfEachOutcome, type RunResult } from '../domain/run-result.ts';
import type { PointsOrder } from '../domain/points-orders/points-order.ts';
import { renewalRuleOf, withRenewal } from '../domain/renewal-bonus.ts';
import { coversOf, type NoClaimRules } from '../domain/rule-set.ts';
import { guardReward } from '../domain/value-guard/guard-reward.ts';
import { regionOf } from '../domain/value-guard/value-rules.ts';
import { DecisionTotals } from '../domain/year-totals.ts';
import { blacklistedInRange } from '../persistence/blacklisted-customer.repository.ts';
import { officesInRange } from '../persistence/customer-office.repository.ts';
import { insertDecisions, type NewDecision } from '../persistence/decision.repository.ts';
import { holdFacts } from '../persistence/fact.repository.ts';
import { type CustomerRange, rangeHistory } from '../persistence/history.repository.ts';
import { insertBatches, runTerms, type RunTerms } from '../persistence/no-claim-run.repository.ts';
import { ruleSetOrDraft } from '../persistence/rule-sets/draft.repository.ts';
import { ruleSetOf } from '../persistence/rule-set.repository.ts';
import { SettleCredit } from './credit/settle-credit.ts';
import { ReviseDecisions } from './late-claims/revise-decisions.ts';
import { OrderPoints } from './points-orders/order-points.ts';
import { valueRulesOn } from '../persistence/value-guard/value-rules.repository.ts';
import { TellClaimFreeYears } from './tell-claim-free-years.ts';

/** An event holds at most this many grants. */
const grantsInBatchMax = 1_000;

type Guard = (decision: NoClaimDecision<KnownTerm>) => NoClaimDecision<KnownTerm>;

interface Made {
  readonly decision: NoClaimDecision<KnownTerm>;
  readonly record: NewDecision;
}

/** What a dry run has at hand of a range. */
interface Looked {
  readonly made: readonly Made[];
  readonly policies: readonly (readonly KnownTerm[])[];
  readonly blacklisted: ReadonlySet<string>;
  readonly noClaim: NoClaimRules;
  readonly guard: Guard;
}

/**
 * Decides the undecided ended terms of a range of customers, keeps the decisions and sends the grants to the ledger:
 * all in the transaction of the chunk. A dry run looks at every ended term, decided or not, and only counts.
 */
@Injectable()
export class DecideChunk {
  constructor(
    @Inject(Outbox) private readonly outbox: Outbox,
    @Inject(CLOCK) private readonly clock: Clock,
    @Inject(TellClaimFreeYears) private readonly tellClaimFreeYears: TellClaimFreeYears,
    @Inject(ReviseDecisions) private readonly revise: ReviseDecisions,
    @Inject(OrderPoints) private readonly orders: OrderPoints,
    @Inject(SettleCredit) private readonly credit: SettleCredit,
  ) {}

  async run(tx: Transaction, runId: string, range: CustomerRange): Promise<RunResult> {
    const terms = (await runTerms(tx, [runId])).get(runId);
    if (terms === undefined) throw new Error(`No-claim run ${runId} was never planned`);
    if (!terms.dry) await holdFacts(tx);
    const { noClaim } = await ruleSetOf(tx, terms.ruleSetId, terms.ruleSetVersion);
    const { ruleId } = noClaim;
    const { asOf, dry } = terms;
    const covers = coversOf(noClaim);
    const { policies, openTerms, decidedTerms, runningWithClaims, givenMinor } = await rangeHistory(
      tx,
      range,
      // A dry run counts what is of other covers as well.
      { ruleId, asOf, covers: dry ? undefined : covers, withDecided: dry },
    );
    const blacklisted = await blacklistedInRange(tx, range);
    const guard = await this.guard(tx, range, terms, givenMinor);
    const { made, standings } = decidePolicies(policies, noClaim, terms, blacklisted, guard);
    const kept = terms.dry ? made : await this.keep(tx, runId, terms, noClaim, made);
    if (!terms.dry) {
      const counting = runningWithClaims.filter(
        (term) => isOfCover(term, noClaim) && isCounted(term, noClaim),
      );
      await this.tellClaimFreeYears.run(tx, { range, standings, counting, covers });
    }
    const revised = { runId, range, ruleId, asOf, policies, blacklisted, guard, dry };
    const revisions = await this.revise.run(tx, revised);
    // After the rewards: what these take of a limit is settled by then.
    const { ruleSetId } = terms;
    const credit = await this.credit.run(tx, { runId, range, ruleSetId, asOf, blacklisted, dry });
    const counted = new DecisionTotals();
    for (const { decision } of kept) counted.add(decision, terms.asOf);
    counted.refuse('TERM_OPEN', openTerms);
    return {
      ...counted.totals(),
      alreadyDecided: decidedTerms + made.length - kept.length,
      samples: terms.dry ? firstOfEachOutcome(records(made)) : [],
      revisions,
      credit,
      ...(terms.dry
        ? await this.lookAhead(tx, range, terms, { made, policies, blacklisted, noClaim, guard })
        : {}),
    };
  }

  /** How rewards of a range are kept within what may be given for their terms: by the rules of the run's day. */
  private async guard(
    tx: Transaction,
    range: CustomerRange,
    { asOf }: RunTerms,
    givenMinor: ReadonlyMap<string, bigint>,
  ): Promise<Guard> {
    const rules = await valueRulesOn(tx, asOf);
    // Where one region is the whole company nobody's office matters.
    const offices = rules.regions.length > 1 ? await officesInRange(tx, range) : undefined;
    return (decision) => {
      const { customerId, termId } = decision.term;
      return guardReward(decision, {
        rulesVersion: rules.version,
        region: regionOf(rules, offices?.get(customerId) ?? '/'),
        givenMinor: givenMinor.get(termId) ?? 0n,
      });
    };
  }

  /** What only a dry run tells: by office, and what another rule set would say of the same terms. */
  private async lookAhead(
    tx: Transaction,
    range: CustomerRange,
    { compare, asOf }: RunTerms,
    { made, policies, blacklisted, noClaim, guard }: Looked,
  ): Promise<Pick<RunResult, 'offices' | 'comparison'>> {
    const decisions = made.map(({ decision }) => decision);
    const offices = totalsByOffice(decisions, await officesInRange(tx, range));
    const other = compare === null ? undefined : await ruleSetOrDraft(tx, compare);
    if (other === undefined) return { offices };
    const others = policies
      .flatMap((history) =>
        decideNoClaimRewards(history, other.noClaim, asOf, blacklisted.has(history[0]?.customerId ?? '')),
      )
      .map((decision) => withRenewal(guard(decision), other.noClaim));
    return { offices, comparison: compareDecisions(decisions, others, noClaim.ruleId, asOf) };
  }

  /** @returns those that are the first answer to their term */
  private async keep(
    tx: Transaction,
    runId: string,
    { ruleSetId, ruleSetVersion, asOf }: RunTerms,
    rules: NoClaimRules,
    made: readonly Made[],
  ): Promise<readonly Made[]> {
    if (made.length === 0) return made;
    const decidedAt = this.clock.now();
    const elsewhere = await insertDecisions(
      tx,
      made.map(({ record }) => record),
      { runId, ruleSetId, ruleSetVersion, asOf, decidedAt },
    );
    const kept = elsewhere.size === 0 ? made : made.filter(({ record }) => !elsewhere.has(record.termId));
    await this.orders.run(
      tx,
      kept.flatMap(({ decision }) => bonusOrders(decision, rules)),
    );
    const batches = batchesOf(kept, rules);
    if (batches.length > 0) {
      await insertBatches(
        tx,
        runId,
        batches.map(({ batchId, grants }) => ({ batchId, grants: grants.length })),
      );
      await this.outbox.appendMany(
        tx,
        events.noClaimDecided,
        batches.map((batch) => ({ runId, ...batch })),
      );
    }
    return kept;
  }
}

function decidePolicies(
  policies: readonly (readonly KnownTerm[])[],
  rules: NoClaimRules,
  { asOf, dry }: RunTerms,
  blacklisted: ReadonlySet<string>,
  guard: Guard,
): { made: Made[]; standings: PolicyStanding[] } {
  const made: Made[] = [];
  const standings: PolicyStanding[] = [];
  let batchId = uuidv7();
  let grantsInBatch = 0;
  for (const history of policies) {
    const isBlacklisted = blacklisted.has(history[0]?.customerId ?? '');
    const decisions = decideNoClaimRewards(history, rules, asOf, isBlacklisted);
    if (!dry && history.every((term) => isOfCover(term, rules))) standings.push(...standingOf(decisions));
    for (const unguarded of decisions) {
      if (!dry && (unguarded.term.isDecided || !isOfCover(unguarded.term, rules))) continue;
      const decision = withRenewal(guard(unguarded), rules);
      const isGranted = decision.kind === 'grant';
      if (isGranted && grantsInBatch === grantsInBatchMax) {
        batchId = uuidv7();
        grantsInBatch = 0;
      }
      if (isGranted) grantsInBatch += 1;
      made.push({
        decision,
        record: { ...recordOf(decision, rules.ruleId), batchId: isGranted ? batchId : null },
      });
    }
  }
  return { made, standings };
}

/** The bonus is an award of its own: it comes later than the reward, and is taken back by itself. */
function bonusOrders(
  decision: NoClaimDecision<KnownTerm>,
  { ruleId, expiryPolicyId }: NoClaimRules,
): PointsOrder[] {
  if (decision.kind === 'refuse' || decision.renewal === undefined) return [];
  const { customerId, termId } = decision.term;
  const { points, effectiveOn, activeOn, expiresOn } = decision.renewal;
  if (points === 0n || effectiveOn === null || activeOn === null) return [];
  const rule = renewalRuleOf(ruleId);
  return [
    {
      ...{ kind: 'AWARD', customerId, key: rewardKey(termId, rule), points },
      ...{ sourceKind: 'no-claim', sourceId: termId, ruleId: rule },
      ...{ effectiveOn, activeOn, expiresOn, expiryPolicyId },
    },
  ];
}

type GrantMessage = MessageInitShape<typeof NoClaimGrantSchema>;

function batchesOf(
  kept: readonly Made[],
  { ruleId, expiryPolicyId }: NoClaimRules,
): { batchId: string; grants: GrantMessage[] }[] {
  const byBatch = new Map<string, GrantMessage[]>();
  for (const { decision, record } of kept) {
    if (decision.kind === 'refuse' || record.batchId === null) continue;
    const { customerId, termId } = decision.term;
    const { points, effectiveOn, activeOn, expiresOn } = decision;
    const grant: GrantMessage = {
      customerId,
      key: rewardKey(termId, ruleId),
      termId,
      ruleId,
      points,
      effectiveOn,
      activeOn,
      ...(expiresOn === null ? {} : { expiresOn }),
      ...(expiryPolicyId === undefined ? {} : { expiryPolicyId }),
    };
    const batch = byBatch.get(record.batchId);
    if (batch === undefined) byBatch.set(record.batchId, [grant]);
    else batch.push(grant);
  }
  return [...byBatch].map(([batchId, grants]) => ({ batchId, grants }));
}

function* records(made: readonly Made[]) {
  for (const { record } of made) {
    const { batchId: _, ...rest } = record;
    yield rest;
  }
}
