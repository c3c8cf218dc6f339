import type {
  Account,
  Adjustment as WireAdjustment,
  Entry,
  EntryLine as WireLine,
  ExplainEntryResponse,
  GetAdjustmentRulesResponse,
  Lot,
  OpenHold,
} from '@evergreen/contracts/membership';
import { membershipStates } from '../members/membership.models.ts';
import { pointsAccountOf } from '../members/map-points-account.ts';
import { decisionKeyOf, type ExplainableEntry, isRenewalBonus } from '../members/map-statement.ts';
import { entryKinds, lotStates } from '../members/statement.models.ts';
import { reasonOf } from '../programme/map-programme.ts';
import { answered } from '../values/answered.ts';
import { type Adjustment, type AdjustmentRules, adjustmentStates } from './adjustment.models.ts';
import {
  type EntryExplanation,
  type EntryLine,
  ledgerAccounts,
  type LedgerEntry,
  type MemberPoints,
  type PointsHold,
  type PointsLot,
} from './points.models.ts';

export function memberPointsOf(account: Account): MemberPoints {
  const { memberId, memberNumber, enrolledOn, state } = account;
  return {
    ...{ memberId, memberNumber, enrolledOn },
    state: answered(membershipStates[state]),
    account: pointsAccountOf(account),
  };
}

/** @param customerId whose decisions may be looked up for it; undefined: nobody's */
export function ledgerEntryOf(wire: Entry, customerId?: string): LedgerEntry & ExplainableEntry {
  const { points, statusPoints, effectiveOn, recordedAt, left, ruleId } = wire;
  return {
    ...{ points, statusPoints, effectiveOn, recordedAt, left, ruleId },
    id: wire.entryId,
    kind: answered(entryKinds[wire.kind]),
    source: wire.sourceKind,
    state: lotStates[wire.state],
    activeOn: wire.activeOn || null,
    expiresOn: wire.expiresOn ?? null,
    reason: wire.reason ?? null,
    awaits: wire.awaits ?? null,
    relatedEntryId: wire.relatedEntryId ?? null,
    isRenewalBonus: isRenewalBonus(wire),
    decision: decisionKeyOf(wire, customerId),
  };
}

export function lotOf(wire: Lot): PointsLot {
  const { lotId, points, available, held, spent, expired, reversed, moved, statusPoints, effectiveOn } = wire;
  return {
    ...{ lotId, points, available, held, spent, expired, reversed, moved, statusPoints, effectiveOn },
    activeOn: wire.activeOn ?? null,
    expiresOn: wire.expiresOn ?? null,
    state: lotStates[wire.state],
  };
}

export function holdOf({ sourceKind, ...wire }: OpenHold): PointsHold {
  const { holdId, points, captured, released, madeAt, expiresAt } = wire;
  return { holdId, points, captured, released, madeAt, expiresAt, source: sourceKind };
}

function lineOf(wire: WireLine): EntryLine {
  const { lotId, points, statusPoints, lotRuleId, lotEffectiveOn } = wire;
  return {
    ...{ lotId, points, statusPoints, lotRuleId, lotEffectiveOn },
    from: answered(ledgerAccounts[wire.from]),
    to: answered(ledgerAccounts[wire.to]),
    lotSource: wire.lotSourceKind,
    lotExpiresOn: wire.lotExpiresOn ?? null,
    activeOn: wire.activeOn ?? null,
    expiresOn: wire.expiresOn ?? null,
  };
}

export function explanationOf(wire: ExplainEntryResponse, customerId?: string): EntryExplanation {
  return {
    entry: ledgerEntryOf(answered(wire.entry), customerId),
    lines: wire.lines.map(lineOf),
    about: wire.about === undefined ? null : ledgerEntryOf(wire.about, customerId),
    related: wire.related.map((entry) => ledgerEntryOf(entry, customerId)),
    actor: wire.actor ?? null,
    programmeVersion: wire.programmeVersion,
    counterpart: wire.counterpart ?? null,
    reasonNames: wire.reasonNames ?? null,
  };
}

export function adjustmentOf(wire: WireAdjustment | undefined): Adjustment {
  const { adjustmentId, memberId, memberNumber, customerId, points, statusPoints, reasonId, note, ...rest } =
    answered(wire);
  const { needsSecond, requestedBy, requestedAt, mayDecide } = rest;
  return {
    ...{ adjustmentId, memberId, memberNumber, customerId, points, statusPoints, reasonId, note },
    ...{ needsSecond, requestedBy, requestedAt, mayDecide },
    state: answered(adjustmentStates[rest.state]),
    expiresOn: rest.expiresOn ?? null,
    decidedBy: rest.decidedBy ?? null,
    decidedAt: rest.decidedAt ?? null,
    decisionNote: rest.decisionNote ?? null,
  };
}

export function adjustmentRulesOf({ reasons, approvalAbove }: GetAdjustmentRulesResponse): AdjustmentRules {
  return {
    reasons: reasons.map(reasonOf),
    approvalAbove,
  };
}
