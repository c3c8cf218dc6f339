import {
  type CreditTotals as WireCredit,
  type RevisionTotals as WireRevisions,
  RevisionTotalsSchema,
  type RuleSet as WireRuleSet,
  type Run as WireRun,
  type RunComparison as WireComparison,
  type YearTotals as WireTotals,
  YearTotalsSchema,
} from '@evergreen/contracts/rewards';
import { create } from '@bufbuild/protobuf';
import type { RuleSetRef } from '../decisions/decision.models.ts';
import { decisionOf } from '../decisions/map-decision.ts';
import { progressOf } from '../long-work/map-progress.ts';
import { answered } from '../values/answered.ts';
import { creditEntryKinds } from '../deductible-credits/deductible-credit.models.ts';
import { moneyOf } from '../values/money.models.ts';
import type {
  CreditTotals,
  NoClaimRun,
  RevisionTotals,
  RuleSet,
  RunComparison,
  YearTotals,
} from './no-claim-run.models.ts';

/** A run that knows its rule set; the names are another question. */
export interface RuledRun extends NoClaimRun {
  readonly ruleSetId: string;
  readonly ruleSetVersion: number;
}

export function noClaimRunOf(wire: WireRun | undefined): RuledRun {
  const run = answered(wire);
  return {
    id: run.runId,
    asOf: run.asOf,
    dry: run.dry,
    startedBy: run.startedBy,
    progress: progressOf(run.progress),
    years: run.years.map(totalsOf),
    total: totalsOf(run.total ?? create(YearTotalsSchema)),
    alreadyDecided: Number(run.alreadyDecided),
    batchesPosted: run.batchesPosted,
    batchesTotal: run.batchesTotal,
    changedSince: Number(run.changedSince),
    refusals: run.refusals.map(({ reason, terms }) => ({ reason, terms: Number(terms) })),
    revisions: revisionsOf(run.revisions ?? create(RevisionTotalsSchema)),
    samples: run.samples.map(decisionOf),
    offices: run.offices.map(({ orgPath, terms, grantedTerms, points }) => ({
      ...{ orgPath, terms: Number(terms), grantedTerms: Number(grantedTerms), points },
    })),
    credit: run.credit === undefined ? null : creditOf(run.credit),
    comparison: run.comparison === undefined ? null : comparisonOf(run.comparison),
    ruleSetId: run.ruleSetId,
    ruleSetVersion: run.ruleSetVersion,
  };
}

function creditOf({ currency, policies, outstandingMinor, sums }: WireCredit): CreditTotals {
  return {
    policies: Number(policies),
    outstanding: moneyOf(outstandingMinor, currency),
    sums: sums.map(({ kind, entries, minor }) => ({
      kind: answered(creditEntryKinds[kind]),
      entries: Number(entries),
      amount: moneyOf(minor, currency),
    })),
  };
}

function comparisonOf(wire: WireComparison): RunComparison {
  const { ruleSetId, ruleSetVersion } = wire;
  return {
    ...{ ruleSetId, ruleSetVersion, sameTerms: Number(wire.sameTerms) },
    total: totalsOf(wire.total ?? create(YearTotalsSchema)),
    refusals: wire.refusals.map(({ reason, terms }) => ({ reason, terms: Number(terms) })),
    pairs: wire.pairs.map(({ outcome, otherOutcome, terms, points, otherPoints }) => ({
      ...{ outcome, otherOutcome, terms: Number(terms), points, otherPoints },
    })),
    samples: wire.samples.map(({ decision, otherOutcome, otherPoints }) => ({
      ...{ decision: decisionOf(answered(decision)), otherOutcome, otherPoints },
    })),
  };
}

function revisionsOf(wire: WireRevisions): RevisionTotals {
  const { pointsTakenBack, pointsRestored } = wire;
  return {
    ...{ revised: Number(wire.revised), pointsTakenBack, pointsRestored },
    takenBack: Number(wire.takenBack),
    restored: Number(wire.restored),
  };
}

function totalsOf(wire: WireTotals): YearTotals {
  return {
    year: wire.year,
    terms: Number(wire.terms),
    claimFreeTerms: Number(wire.claimFreeTerms),
    grantedTerms: Number(wire.grantedTerms),
    pointsPending: wire.pointsPending,
    pointsActive: wire.pointsActive,
    pointsExpired: wire.pointsExpired,
    renewedTerms: Number(wire.renewedTerms),
    renewalPoints: wire.renewalPoints,
  };
}

export function ruleSetOf(wire: WireRuleSet): RuleSet {
  const { ruleSetId, version, nameZh, nameEn, effectiveFrom, definitionJson, isDefault } = wire;
  return { id: ruleSetId, version, nameZh, nameEn, effectiveFrom, definition: definitionJson, isDefault };
}

/** Names of the very version, or of the rule set's newest where the version is no longer listed. */
export function ruleSetRefOf(
  { ruleSetId, ruleSetVersion }: RuledRun,
  ruleSets: readonly WireRuleSet[],
): RuleSetRef {
  const ofId = ruleSets.filter((ruleSet) => ruleSet.ruleSetId === ruleSetId);
  const named = ofId.find(({ version }) => version === ruleSetVersion) ?? ofId.at(-1);
  return {
    id: ruleSetId,
    version: ruleSetVersion,
    nameZh: named?.nameZh ?? ruleSetId,
    nameEn: named?.nameEn ?? ruleSetId,
  };
}
