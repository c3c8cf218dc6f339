import type { MessageInitShape } from '@bufbuild/protobuf';
import type {
  NamedReason as WireReason,
  Programme as WireProgramme,
  ProgrammeRules as WireRules,
  ProgrammeRulesSchema,
  TierPreview as WirePreview,
  TierRun as WireRun,
} from '@evergreen/contracts/membership';
import { progressOf } from '../long-work/map-progress.ts';
import { ConditionKind, TierChangeKind } from '../tiers/tier.models.ts';
import { answered } from '../values/answered.ts';
import { given } from '../values/given.ts';
import { knownWord } from '../values/known-word.ts';
import { wireWord } from '../values/wire-word.ts';
import {
  DowngradeRule,
  ExpiryKind,
  type NamedReason,
  type Programme,
  type ProgrammeRules,
  ProgrammeState,
} from './programme.models.ts';
import type { ProgrammePreview, TierRun } from './tier-run.models.ts';

export function programmeOf(wire: WireProgramme | undefined): Programme {
  const programme = answered(wire);
  const { version, state, revision, changedAt, current, rules } = programme;
  return {
    ...{ version, revision, changedAt, current, state: knownWord(ProgrammeState, state) },
    author: programme.author ?? null,
    approvedBy: programme.approvedBy ?? null,
    approvedAt: programme.approvedAt ?? null,
    returnedBecause: programme.returnedBecause ?? null,
    rules: rulesOf(answered(rules)),
  };
}

function rulesOf(rules: WireRules): ProgrammeRules {
  return {
    ...rules,
    givenBackDaysMin: answered(rules.givenBackDaysMin),
    downgrade: knownWord(DowngradeRule, rules.downgrade),
    tiers: rules.tiers.map((tier) => ({ ...tier, names: answered(tier.names) })),
    protection: rules.protection ?? null,
    benefits: rules.benefits.map(({ names, description, unit, ...benefit }) => ({
      ...benefit,
      ...{ names: answered(names), description: answered(description), unit: answered(unit) },
    })),
    expiryPolicies: rules.expiryPolicies.map((policy) => ({
      ...policy,
      kind: knownWord(ExpiryKind, policy.kind),
    })),
    adjustmentReasons: rules.adjustmentReasons.map(reasonOf),
    minorPer100Points: Number(rules.minorPer100Points),
    statusPercents: Object.entries(rules.statusPercentBySource).map(([sourceKind, percent]) => ({
      ...{ sourceKind, percent },
    })),
  };
}

/** A reason of corrections by hand. */
export function reasonOf({ reasonId, names, retired }: WireReason): NamedReason {
  return { reasonId, names: answered(names), retired };
}

/** What was written in the form, as the service takes it. */
export function wireRulesOf(rules: ProgrammeRules): MessageInitShape<typeof ProgrammeRulesSchema> {
  const { protection, minorPer100Points, statusPercents, ...rest } = rules;
  return {
    ...rest,
    downgrade: wireWord(rules.downgrade),
    tiers: rules.tiers.map(({ gate, qualifications, ...tier }) => ({
      ...tier,
      ...given({ gate }),
      qualifications: qualifications.map((asked) => given({ ...asked })),
    })),
    ...given({ protection }),
    benefits: rules.benefits.map(({ counts, ...benefit }) => ({
      ...benefit,
      counts: counts.map(({ tierId, perYear }) => ({ tierId, ...given({ perYear }) })),
    })),
    expiryPolicies: rules.expiryPolicies.map(({ policyId, kind, days, monthsByTier, ...fields }) => ({
      ...{ policyId, days, kind: wireWord(kind) },
      monthsByTier: monthsByTier.map(({ tierId, months }) => ({ tierId, ...given({ months }) })),
      ...given({ ...fields }),
    })),
    minorPer100Points: BigInt(minorPer100Points),
    statusPercentBySource: Object.fromEntries(
      statusPercents.map(({ sourceKind, percent }) => [sourceKind, percent]),
    ),
  };
}

export function previewOf(wire: WirePreview | undefined): ProgrammePreview {
  const { runId, version, revision, asOf, progress, members, moves, samples } = answered(wire);
  return {
    ...{ id: runId, version, revision, asOf, progress: progressOf(progress), members: Number(members) },
    moves: moves.map((move) => ({
      ...{ fromTierId: move.fromTierId ?? null, toTierId: move.toTierId, members: Number(move.members) },
    })),
    samples: samples.map(({ memberNumber, customerId, fromTierId, toTierId, conditions }) => ({
      ...{ memberNumber, customerId, toTierId, fromTierId: fromTierId ?? null },
      conditions: conditions.map(({ kind, factKey, need, has, met }) => ({
        ...{ kind: knownWord(ConditionKind, kind), need, has, met, factKey: factKey ?? null },
      })),
    })),
  };
}

export function tierRunOf(wire: WireRun | undefined): TierRun {
  const { runId, startedBy, progress, members, counts, warned } = answered(wire);
  return {
    ...{
      id: runId,
      startedBy,
      progress: progressOf(progress),
      members: Number(members),
      warned: Number(warned),
    },
    counts: Object.entries(counts).map(([kind, count]) => ({
      ...{ kind: knownWord(TierChangeKind, kind), members: Number(count) },
    })),
  };
}
