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
    effectiveOn: wire.effectiveOn,
    recordedAt: wire.recordedAt,
    state: lotStates[wire.state],
    left: wire.left,
    activeOn: wire.activeOn || null,
    expiresOn: wire.expiresOn ?? null,
    decision: decisionKeyOf(wire, customerId),
  };
}

/** The decision that granted it; null where none did, or where it is nobody's to look up. */
export function decisionKeyOf(
  { sourceKind, sourceId, ruleId }: Entry,
  customerId: string | undefined,
): DecisionKey | null {
  if (customerId === undefined || sourceKind !== 'no-claim') return null;
  return { customerId, termId: sourceId, ruleId };
}
