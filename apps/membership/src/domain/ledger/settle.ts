import { type LocalDate, type Uuid, uuidv7 } from '@evergreen/kernel';
import type { AccountDraft } from './account-draft.ts';
import type { Line } from './lot.ts';
import { takeFrom } from './take.ts';

/** Pays what lots owe with the points of active lots, the earliest expiry first, as far as they reach. */
export function settle(draft: AccountDraft, on: LocalDate, because: Uuid | null): void {
  const paying = takeFrom(draft.spendable(on), draft.owed, 'AVAILABLE', 'SETTLEMENT');
  let paid = paying.reduce((sum, { points }) => sum + points, 0n);
  if (paid === 0n) return;
  const lines: Line[] = [...paying];
  for (const { lotId, available } of draft.lots) {
    if (available >= 0n || paid === 0n) continue;
    const points = -available < paid ? -available : paid;
    lines.push({ lotId, from: 'SETTLEMENT', to: 'AVAILABLE', points });
    paid -= points;
  }
  const entryId = uuidv7();
  draft.post(
    {
      ...{
        kind: 'SETTLE',
        entryId,
        key: `settle/${entryId}`,
        sourceKind: 'ledger',
        sourceId: '',
        ruleId: '',
      },
      ...{ effectiveOn: on, relatedEntryId: because },
    },
    lines,
  );
}
