import type { Entry, ListEntriesResponse } from '@evergreen/contracts/membership';
import type { DecisionKey } from '../calls/loaders.ts';
import { answered } from '../values/answered.ts';
import { entryKinds, lotStates, type StatementEntry, type StatementPage } from './statement.models.ts';

/** An entry that knows which decision granted it. */
export interface ExplainableEntry extends StatementEntry {
  /** Null where the points did not come from a no-claim decision. */
  readonly decision: DecisionKey | null;
}

export function statementPageOf(wire: ListEntriesResponse, customerId: string): StatementPage {
  return {
    entries: wire.entries.map((entry) => entryOf(entry, customerId)),
    nextCursor: wire.nextCursor ?? null,
  };
}

function entryOf(wire: Entry, customerId: string): ExplainableEntry {
  return {
    id: wire.entryId,
    kind: answered(entryKinds[wire.kind]),
    points: wire.points,
    statusPoints: wire.statusPoints,
    source: wire.sourceKind,
    isRenewalBonus: isRenewalBonus(wire),
    effectiveOn: wire.effectiveOn,
    recordedAt: wire.recordedAt,
    state: lotStates[wire.state],
    left: wire.left,
    activeOn: wire.activeOn || null,
    expiresOn: wire.expiresOn ?? null,
    decision: decisionKeyOf(wire, customerId),
  };
}

/** How rewards names the award of a renewal bonus, after the rule. */
const bonusOf = /\/renewal$/;

/** Whether an award is the bonus on top of a no-claim reward. */
export function isRenewalBonus({ sourceKind, ruleId }: Entry): boolean {
  return sourceKind === 'no-claim' && bonusOf.test(ruleId);
}

/** The decision that granted it; null where none did, or where it is nobody's to look up. */
export function decisionKeyOf(
  { sourceKind, sourceId, ruleId }: Entry,
  customerId: string | undefined,
): DecisionKey | null {
  if (customerId === undefined || sourceKind !== 'no-claim') return null;
  // The bonus is part of the decision about the reward.
  return { customerId, termId: sourceId, ruleId: ruleId.replace(bonusOf, '') };
}
