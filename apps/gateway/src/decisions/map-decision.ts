import type {
  Decision as WireDecision,
  DecisionClaim as WireClaim,
  DecisionRevision as WireRevision,
  RenewalBonus as WireRenewal,
  RewardGuard as WireGuard,
} from '@evergreen/contracts/rewards';
import { moneyOf } from '../values/money.models.ts';
import {
  type Decision,
  type DecisionClaim,
  DecisionOutcome,
  type DecisionRevision,
  NotCountedReason,
  type RenewalBonus,
  RenewalState,
  RevisionCause,
  type RewardGuard,
} from './decision.models.ts';

/** @throws Error for an outcome that the screens have no words for */
export function decisionOf(wire: WireDecision): Decision {
  return {
    termId: wire.termId,
    outcome: memberOf(DecisionOutcome, wire.outcome),
    points: wire.points,
    claimFreeYears: wire.claimFreeYears,
    policyLabel: wire.policyLabel,
    termStartsOn: wire.termStartsOn,
    termEndsOn: wire.termEndsOn,
    activeOn: wire.activeOn ?? null,
    expiresOn: wire.expiresOn ?? null,
    claimWindowEndsOn: wire.claimWindowEndsOn,
    decidedAt: wire.decidedAt,
    ruleId: wire.ruleId,
    ruleSet: {
      id: wire.ruleSetId,
      version: wire.ruleSetVersion,
      nameZh: wire.ruleSetNameZh,
      nameEn: wire.ruleSetNameEn,
    },
    claims: wire.claims.map(claimOf),
    statedClaims: wire.statedClaims,
    changedSince: wire.changedSince,
    asOf: wire.asOf,
    revisions: wire.revisions.map(revisionOf),
    guard: wire.guard === undefined ? null : guardOf(wire.guard),
    renewal: wire.renewal === undefined ? null : renewalOf(wire.renewal),
  };
}

function revisionOf(wire: WireRevision): DecisionRevision {
  return {
    revision: wire.revision,
    cause: memberOf(RevisionCause, wire.cause),
    occurredOn: wire.occurredOn ?? null,
    notCountedBecause: notCountedOf(wire),
    pointsChange: wire.pointsChange,
    heardAt: wire.heardAt,
    madeAt: wire.madeAt,
    outcomeBefore: memberOf(DecisionOutcome, wire.outcomeBefore),
    pointsBefore: wire.pointsBefore,
  };
}

/**
 * Years without a counted claim, as of each policy's newest decided term; the longest of the member's policies.
 * Open terms decide nothing yet.
 */
export function claimFreeYears(newestTermFirst: readonly WireDecision[]): number {
  const newest = new Map<string, WireDecision>();
  for (const decision of newestTermFirst) {
    if (decision.outcome === DecisionOutcome.TERM_OPEN || newest.has(decision.policyId)) continue;
    newest.set(decision.policyId, decision);
  }
  return Math.max(0, ...[...newest.values()].map((decision) => decision.claimFreeYears));
}

function guardOf(wire: WireGuard): RewardGuard {
  const money = (minor: bigint) => moneyOf(minor, wire.currency);
  return {
    ...{ value: money(wire.valueMinor), limit: money(wire.limitMinor), given: money(wire.givenMinor) },
    premium: wire.premiumMinor === undefined ? null : money(wire.premiumMinor),
    limitPercent: wire.limitBasisPoints === undefined ? null : wire.limitBasisPoints / 100,
    pointsOfLadder: wire.pointsOfLadder,
  };
}

function renewalOf(wire: WireRenewal): RenewalBonus {
  return {
    ...{ state: memberOf(RenewalState, wire.state), points: wire.points, percent: wire.percent },
    ...{ renewedOn: wire.renewedOn ?? null, until: wire.until },
    ...{ activeOn: wire.activeOn ?? null, expiresOn: wire.expiresOn ?? null },
  };
}

function claimOf(wire: WireClaim): DecisionClaim {
  return {
    occurredOn: wire.occurredOn,
    paid: moneyOf(wire.paidMinor, wire.currency),
    counted: wire.counted,
    notCountedBecause: notCountedOf(wire),
    guarantees: [...wire.guarantees],
  };
}

function notCountedOf({ notCountedBecause }: Pick<WireClaim, 'notCountedBecause'>): NotCountedReason | null {
  return notCountedBecause === '' ? null : memberOf(NotCountedReason, notCountedBecause);
}

function memberOf<T extends string>(values: Record<string, T>, text: string): T {
  const value = Object.values(values).find((each) => each === text);
  if (value === undefined) throw new Error(`Rewards answered with the unknown word ${JSON.stringify(text)}`);
  return value;
}
