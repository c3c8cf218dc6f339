import type {
  BalancePart as WirePart,
  ExplainBalanceResponse,
  HeldPart as WireHeld,
  PendingPart as WirePending,
} from '@evergreen/contracts/membership';
import { entryKinds } from '../members/statement.models.ts';
import { answered } from '../values/answered.ts';
import type { BalanceExplanation, BalancePart, HeldPart, PendingPart } from './balance.models.ts';

export function balanceOf(wire: ExplainBalanceResponse): BalanceExplanation {
  const { memberId, asOf, onAccount, available, owed, pending, held, programmeVersion } = wire;
  const { counting, pending: notActive, lapsed, windowMonths } = answered(wire.status);
  return {
    ...{ memberId, asOf, onAccount, available, owed, pending, held, programmeVersion },
    parts: wire.parts.map(partOf),
    pendingParts: wire.pendingParts.map(pendingPartOf),
    heldParts: wire.heldParts.map(heldPartOf),
    status: { counting, pending: notActive, lapsed, windowMonths },
  };
}

function partOf({ kind, sourceKind, ...part }: WirePart): BalancePart {
  const { ruleId, reason, points, statusPoints, entries, firstOn, lastOn } = part;
  return {
    ...{ ruleId, reason, points, statusPoints, entries, firstOn, lastOn },
    kind: answered(entryKinds[kind]),
    source: sourceKind,
    reasonNames: part.reasonNames ?? null,
  };
}

function pendingPartOf({ points, activeOn, awaits, awaitedUntil, andLater }: WirePending): PendingPart {
  return {
    ...{ points, andLater },
    activeOn: activeOn ?? null,
    awaits: awaits ?? null,
    awaitedUntil: awaitedUntil ?? null,
  };
}

function heldPartOf({ points, sourceKind, expiresAt, andLater }: WireHeld): HeldPart {
  return { points, expiresAt, andLater, source: sourceKind };
}
