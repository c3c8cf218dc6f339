import type {
  BenefitLeft as WireBenefit,
  BenefitUse as WireUse,
  MemberTier as WireTier,
  TierChange as WireChange,
  TierCondition as WireCondition,
  TierOutlook as WireOutlook,
  TierStep as WireStep,
} from '@evergreen/contracts/membership';
import { answered } from '../values/answered.ts';
import { knownWord } from '../values/known-word.ts';
import {
  type BenefitLeft,
  type BenefitUse,
  ConditionKind,
  type MemberTier,
  type TierChange,
  TierChangeKind,
  type TierCondition,
  type TierOutlook,
  TierReason,
  type TierStep,
} from './tier.models.ts';

export function memberTierOf(wire: WireTier | undefined): MemberTier {
  const tier = answered(wire);
  const { customerId, tierId, since, asOf, programmeVersion, reviewOn, yearStartsOn, yearEndsOn } = tier;
  return {
    ...{ customerId, tierId, since, asOf, programmeVersion, reviewOn, yearStartsOn, yearEndsOn },
    steps: tier.steps.map(stepOf),
    graceUntil: tier.graceUntil ?? null,
    lockedUntil: tier.lockedUntil ?? null,
    lockReason: tier.lockReason ?? null,
    asThingsAre: outlookOf(tier.asThingsAre),
    ifClaimFree: outlookOf(tier.ifClaimFree),
    benefits: tier.benefits.map(benefitOf),
    changes: tier.changes.map(changeOf),
    uses: tier.uses.map(useOf),
  };
}

function stepOf({ tierId, names, met, combinations, gate }: WireStep): TierStep {
  return {
    ...{ tierId, met, names: answered(names) },
    combinations: combinations.map(({ conditions }) => ({ conditions: conditions.map(conditionOf) })),
    gate: gate === undefined ? null : conditionOf(gate),
  };
}

function conditionOf({ kind, factKey, need, has, met, metOn }: WireCondition): TierCondition {
  return {
    kind: knownWord(ConditionKind, kind),
    ...{ need, has, met, factKey: factKey ?? null, metOn: metOn ?? null },
  };
}

function outlookOf(wire: WireOutlook | undefined): TierOutlook {
  const { kind, reason, tierId } = answered(wire);
  return { kind: knownWord(TierChangeKind, kind), reason: knownWord(TierReason, reason), tierId };
}

function benefitOf(wire: WireBenefit): BenefitLeft {
  const { benefitId, names, description, unit, perYear, used, left, fromTierId } = wire;
  return {
    ...{ benefitId, used, names: answered(names), description: answered(description), unit: answered(unit) },
    ...{ perYear: perYear ?? null, left: left ?? null, fromTierId: fromTierId ?? null },
  };
}

function changeOf(wire: WireChange): TierChange {
  const { n, kind, reason, fromTierId, toTierId, until, programmeVersion, note, actor } = wire;
  return {
    ...{ n, toTierId, programmeVersion, effectiveOn: wire.effectiveOn, recordedAt: wire.recordedAt },
    kind: knownWord(TierChangeKind, kind),
    reason: reason === undefined ? null : knownWord(TierReason, reason),
    ...{ fromTierId: fromTierId ?? null, until: until ?? null, note: note ?? null, actor: actor ?? null },
  };
}

function useOf({ useId, benefitId, amount, usedOn, note, actor, recordedAt, undoneAt }: WireUse): BenefitUse {
  return {
    ...{ useId, benefitId, amount, usedOn, recordedAt },
    ...{ note: note ?? null, actor: actor ?? null, undoneAt: undoneAt ?? null },
  };
}
