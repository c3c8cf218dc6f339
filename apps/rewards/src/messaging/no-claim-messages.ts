import type { MessageInitShape } from '@bufbuild/protobuf';
import type {
  DecisionClaimSchema,
  DecisionRevisionSchema,
  DecisionSchema,
  RenewalBonusSchema,
  RevisionTotalsSchema,
  RewardGuardSchema,
  RuleSetSchema,
  RunComparisonSchema,
  RunSchema,
  YearTotalsSchema,
} from '@evergreen/contracts/rewards';
import { progressMessage } from '@evergreen/jobs';
import { claimWindowEndsOn } from '../domain/decide-no-claim-reward.ts';
import type { ClaimEvidence, DecisionOutcome, DecisionRecord } from '../domain/decision-record.ts';
import type { ExplainedDecision } from '../domain/explained-decision.ts';
import { nothingRevised, type RevisionTotals } from '../domain/late-claims/revision-totals.ts';
import { renewableUntil } from '../domain/renewal-bonus.ts';
import type { NoClaimRules, RuleSet } from '../domain/rule-set.ts';
import type { RewardGuard } from '../domain/value-guard/reward-guard.ts';
import { sumOverYears, type YearTotals } from '../domain/year-totals.ts';
import type { PastDecision } from '../domain/late-claims/past-decision.ts';
import type { RunComparison } from '../domain/run-comparison.ts';
import type { ComparedDecision, NoClaimRun } from '../use-cases/read-no-claim-runs.ts';
import { creditTotalsMessage } from './credit/credit-messages.ts';

export function runMessage(
  { run, terms, result, aftermath }: NoClaimRun,
  samples: readonly ExplainedDecision[] = [],
  compared: readonly ComparedDecision[] = [],
): MessageInitShape<typeof RunSchema> {
  const { compare, ...facts } = terms;
  const years = result?.years ?? [];
  return {
    runId: run.id,
    ...facts,
    startedBy: run.startedBy,
    progress: progressMessage(run),
    years: years.map(yearMessage),
    total: yearMessage(sumOverYears(years)),
    ...aftermath,
    refusals: (result?.refusals ?? []).map(({ reason, terms: n }) => ({ reason, terms: BigInt(n) })),
    alreadyDecided: BigInt(result?.alreadyDecided ?? 0),
    samples: samples.map((decision) => decisionMessage(decision, 'staff')),
    revisions: revisionTotalsMessage(result?.revisions ?? nothingRevised),
    ...(result?.credit && { credit: creditTotalsMessage(result.credit) }),
    offices: (result?.offices ?? []).map(({ orgPath, terms: n, grantedTerms, points }) => ({
      ...{ orgPath, terms: BigInt(n), grantedTerms: BigInt(grantedTerms), points: BigInt(points) },
    })),
    ...(compare === null || result?.comparison === undefined
      ? {}
      : { comparison: comparisonMessage(compare, result.comparison, compared) }),
  };
}

function comparisonMessage(
  { ruleSetId, version }: NonNullable<NoClaimRun['terms']['compare']>,
  { totals, sameTerms, pairs }: RunComparison,
  compared: readonly ComparedDecision[],
): MessageInitShape<typeof RunComparisonSchema> {
  return {
    ...{ ruleSetId, ruleSetVersion: version, sameTerms: BigInt(sameTerms) },
    total: yearMessage(sumOverYears(totals.years)),
    refusals: totals.refusals.map(({ reason, terms: n }) => ({ reason, terms: BigInt(n) })),
    pairs: pairs.map(({ outcome, otherOutcome, terms: n, points, otherPoints }) => ({
      ...{ outcome, otherOutcome, terms: BigInt(n) },
      ...{ points: BigInt(points), otherPoints: BigInt(otherPoints) },
    })),
    samples: compared.map(({ decision, otherOutcome, otherPoints }) => ({
      ...{ decision: decisionMessage(decision, 'staff'), otherOutcome, otherPoints },
    })),
  };
}

function revisionTotalsMessage(totals: RevisionTotals): MessageInitShape<typeof RevisionTotalsSchema> {
  return {
    revised: BigInt(totals.revised),
    takenBack: BigInt(totals.takenBack),
    pointsTakenBack: BigInt(totals.pointsTakenBack),
    restored: BigInt(totals.restored),
    pointsRestored: BigInt(totals.pointsRestored),
  };
}

function yearMessage(totals: YearTotals): MessageInitShape<typeof YearTotalsSchema> {
  return {
    year: totals.year,
    terms: BigInt(totals.terms),
    claimFreeTerms: BigInt(totals.claimFreeTerms),
    grantedTerms: BigInt(totals.grantedTerms),
    pointsPending: BigInt(totals.pointsPending),
    pointsActive: BigInt(totals.pointsActive),
    pointsExpired: BigInt(totals.pointsExpired),
    renewedTerms: BigInt(totals.renewedTerms ?? 0),
    renewalPoints: BigInt(totals.renewalPoints ?? '0'),
  };
}

/** Whom a decision is told. */
export type Listener = 'member' | 'staff';

/** In neutral words for members: why somebody is listed is told by the blacklist itself, or withheld. */
export function outcomeFor(listener: Listener, outcome: DecisionOutcome): string {
  return outcome === 'BLACKLISTED' && listener === 'member' ? 'NOT_AVAILABLE' : outcome;
}

export function decisionMessage(
  decision: ExplainedDecision,
  listener: Listener,
): MessageInitShape<typeof DecisionSchema> {
  const { record, term, ruleSet, asOf, decidedAt, isChangedSince, revisions } = decision;
  return {
    termId: record.termId,
    customerId: record.customerId,
    policyId: term.policyId,
    ruleId: record.ruleId,
    outcome: outcomeFor(listener, record.outcome),
    points: BigInt(record.points),
    claimFreeYears: record.cleanYears,
    termStartsOn: term.startsOn,
    termEndsOn: term.endsOn,
    ...(record.activeOn === null ? {} : { activeOn: record.activeOn }),
    ...(record.expiresOn === null ? {} : { expiresOn: record.expiresOn }),
    claimWindowEndsOn: claimWindowEndsOn(term, ruleSet.noClaim),
    ruleSetId: ruleSet.ruleSetId,
    ruleSetVersion: ruleSet.version,
    decidedAt: decidedAt.toISOString(),
    claims: (record.evidence?.claims ?? []).map(claimMessage),
    statedClaims: record.evidence?.statedClaims ?? 0,
    changedSince: isChangedSince,
    policyLabel: term.policyLabel,
    ruleSetNameZh: ruleSet.name.zh,
    ruleSetNameEn: ruleSet.name.en,
    asOf,
    revisions: revisions.map((revision) => revisionMessage(revision, listener)),
    ...(record.guard && (record.outcome === 'GRANTED' || record.outcome === 'VALUE_GUARD')
      ? { guard: guardMessage(record.guard) }
      : {}),
    ...renewalMessage(record, term, ruleSet.noClaim),
  };
}

function renewalMessage(
  { renewal }: DecisionRecord,
  { endsOn }: ExplainedDecision['term'],
  { renewalBonus }: NoClaimRules,
): { renewal?: MessageInitShape<typeof RenewalBonusSchema> } {
  if (!renewal || renewalBonus === undefined) return {};
  const { state, points, renewedOn, activeOn, expiresOn } = renewal;
  return {
    renewal: {
      ...{ state, points: BigInt(points), percent: renewalBonus.percent },
      until: renewableUntil(endsOn, renewalBonus),
      ...(renewedOn === null ? {} : { renewedOn }),
      ...(activeOn === null ? {} : { activeOn }),
      ...(expiresOn === null ? {} : { expiresOn }),
    },
  };
}

function revisionMessage(
  { revision, cause, change, heardAt, madeAt, outcome, points }: PastDecision,
  listener: Listener,
): MessageInitShape<typeof DecisionRevisionSchema> {
  return {
    revision,
    // That somebody was listed is told by the blacklist itself, or withheld.
    cause: cause.kind === 'LISTING_ENDED' && listener === 'member' ? 'TERM_CHANGED' : cause.kind,
    ...(cause.occurredOn === null ? {} : { occurredOn: cause.occurredOn }),
    notCountedBecause: cause.notCountedBecause ?? '',
    pointsChange: change,
    heardAt: heardAt.toISOString(),
    madeAt: madeAt.toISOString(),
    outcomeBefore: outcomeFor(listener, outcome),
    pointsBefore: points,
  };
}

function guardMessage(guard: RewardGuard): MessageInitShape<typeof RewardGuardSchema> {
  const [rulesVersion, premium, limit, given, value, pointsOfLadder, basisPoints, currency] = guard;
  return {
    ...{ rulesVersion, currency },
    ...(premium === null ? {} : { premiumMinor: BigInt(premium) }),
    ...(basisPoints === null ? {} : { limitBasisPoints: basisPoints }),
    ...{ limitMinor: BigInt(limit), givenMinor: BigInt(given), valueMinor: BigInt(value) },
    pointsOfLadder: BigInt(pointsOfLadder),
  };
}

function claimMessage(claim: ClaimEvidence): MessageInitShape<typeof DecisionClaimSchema> {
  return {
    occurredOn: claim.occurredOn,
    paidMinor: BigInt(claim.paidMinor),
    currency: claim.currency,
    counted: claim.notCountedBecause === null,
    notCountedBecause: claim.notCountedBecause ?? '',
    guarantees: [...claim.guarantees],
  };
}

/** As in a file: points are the only big numbers, and a ladder's are small; a scale stands by its id. */
function definitionJson({ ladder, ...rules }: NoClaimRules): string {
  const written = 'scale' in ladder ? { ...ladder, scale: ladder.scale.scaleId } : ladder;
  return JSON.stringify({ ...rules, ladder: written }, (_key, value: unknown) =>
    typeof value === 'bigint' ? Number(value) : value,
  );
}

export function ruleSetMessage(entry: {
  readonly ruleSet: RuleSet;
  readonly isDefault: boolean;
}): MessageInitShape<typeof RuleSetSchema> {
  const { ruleSetId, version, effectiveFrom, name, noClaim } = entry.ruleSet;
  return {
    ruleSetId,
    version,
    nameZh: name.zh,
    nameEn: name.en,
    effectiveFrom,
    definitionJson: definitionJson(noClaim),
    isDefault: entry.isDefault,
    ...(noClaim.expiryPolicyId === undefined ? {} : { expiryPolicyId: noClaim.expiryPolicyId }),
  };
}
