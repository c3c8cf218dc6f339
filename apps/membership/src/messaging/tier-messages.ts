import type { MessageInitShape } from '@bufbuild/protobuf';
import type {
  BenefitLeftSchema,
  BenefitUseSchema,
  MemberTierSchema,
  TierChangeSchema,
  TierConditionSchema,
  TierOutlookSchema,
  TierStepSchema,
} from '@evergreen/contracts/membership';
import type { Condition } from '../domain/assess-tier.ts';
import type { BenefitLeft, BenefitUse } from '../domain/benefits.ts';
import type { TierDecision } from '../domain/decide-tier.ts';
import type { TierChange } from '../domain/tier-change.ts';
import type { SeenTier } from '../use-cases/read-tier.ts';

/** @param isToStaff members are not told the words staff write for each other */
export function tierMessage(seen: SeenTier, isToStaff: boolean): MessageInitShape<typeof MemberTierSchema> {
  const { member, programme, facts, standing, projection, year, benefits, changes, uses } = seen;
  const { graceUntil, lockedUntil } = standing;
  const isLocked = lockedUntil !== null && lockedUntil >= facts.on;
  return {
    ...{ memberId: member.memberId, customerId: member.customerId },
    ...{ tierId: standing.tierId, since: standing.since, asOf: facts.on },
    programmeVersion: programme.version,
    steps: stepsOf(seen),
    reviewOn: projection.reviewOn,
    ...(graceUntil === null ? {} : { graceUntil }),
    ...(isLocked ? { lockedUntil } : {}),
    ...(isLocked && isToStaff && member.lockReason !== null ? { lockReason: member.lockReason } : {}),
    asThingsAre: outlookMessage(projection.asThingsAre),
    ifClaimFree: outlookMessage(projection.ifClaimFree),
    benefits: benefits.map(benefitMessage),
    ...{ yearStartsOn: year.startsOn, yearEndsOn: year.endsOn },
    changes: changes.map((change) => changeMessage(change, isToStaff)),
    uses: uses.map((use) => useMessage(use, isToStaff)),
  };
}

function stepsOf({ programme, assessments, metOn }: SeenTier): MessageInitShape<typeof TierStepSchema>[] {
  const conditionMessage = (condition: Condition): MessageInitShape<typeof TierConditionSchema> => {
    const on = metOn(condition);
    const { kind, factKey, need, has, isMet } = condition;
    return {
      ...{ kind, need, has, met: isMet },
      ...(factKey === null ? {} : { factKey }),
      ...(on === null ? {} : { metOn: on }),
    };
  };
  return assessments.map(({ tierId, combinations, gate, isMet }, n) => ({
    ...{ tierId, names: programme.tiers[n]!.names, met: isMet },
    combinations: combinations.map((conditions) => ({ conditions: conditions.map(conditionMessage) })),
    ...(gate === null ? {} : { gate: conditionMessage(gate) }),
  }));
}

function outlookMessage({
  kind,
  reason,
  standing,
}: TierDecision): MessageInitShape<typeof TierOutlookSchema> {
  return { kind, reason, tierId: standing.tierId };
}

function benefitMessage(left: BenefitLeft): MessageInitShape<typeof BenefitLeftSchema> {
  const { benefitId, names, description, unit } = left.benefit;
  return {
    ...{ benefitId, names, description, unit, used: left.used },
    ...(left.perYear === null ? {} : { perYear: left.perYear }),
    ...(left.left === null ? {} : { left: left.left }),
    ...(left.isIncluded || left.fromTierId === null ? {} : { fromTierId: left.fromTierId }),
  };
}

function changeMessage(change: TierChange, isToStaff: boolean): MessageInitShape<typeof TierChangeSchema> {
  const { n, kind, reason, from, to, until, programmeVersion, note, actor, effectiveOn, recordedAt } = change;
  return {
    ...{ n, kind, toTierId: to, programmeVersion, effectiveOn, recordedAt: recordedAt.toISOString() },
    ...(reason === null ? {} : { reason }),
    ...(from === null ? {} : { fromTierId: from }),
    ...(until === null ? {} : { until }),
    ...(isToStaff && note !== null ? { note } : {}),
    ...(isToStaff && actor !== null ? { actor } : {}),
  };
}

function useMessage(use: BenefitUse, isToStaff: boolean): MessageInitShape<typeof BenefitUseSchema> {
  const { useId, benefitId, amount, usedOn, note, actor, recordedAt, undoneAt } = use;
  return {
    ...{ useId, benefitId, amount, usedOn, recordedAt: recordedAt.toISOString() },
    ...(isToStaff ? { note, actor } : {}),
    ...(undoneAt === null ? {} : { undoneAt: undoneAt.toISOString() }),
  };
}
