import { addMonths, type LocalDate, type Uuid, uuidv7 } from '@evergreen/kernel';
import type { AccountDraft } from './account-draft.ts';
import type { Line } from './lot.ts';

/**
 * Moves the expiry of lots that live as long as the member is active: whoever earns or spends. It is done with the
 * very posting and not by a run at night: so no balance, notice or command ever sees a date that activity has moved
 * already. It costs one entry a day at most, as a day's second activity moves nothing; spending has the lots in hand,
 * and awards move them in their own statement (`persistence/award-statements.ts`).
 */
export function slide(draft: AccountDraft, on: LocalDate, because: Uuid): void {
  const lines = draft.lots.flatMap(({ lotId, available, held, activeOn, expiresOn, slideMonths }): Line[] => {
    if (slideMonths === null || activeOn === null || expiresOn === null || expiresOn <= on) return [];
    const moved = addMonths(activeOn < on ? on : activeOn, slideMonths);
    if (moved <= expiresOn || available + held <= 0n) return [];
    return [{ lotId, from: 'AVAILABLE', to: 'AVAILABLE', points: 0n, activeOn, expiresOn: moved }];
  });
  if (lines.length === 0) return;
  const entryId = uuidv7();
  draft.post(
    {
      ...{
        kind: 'EXTEND',
        entryId,
        key: `extend/${entryId}`,
        sourceKind: 'ledger',
        sourceId: '',
        ruleId: '',
      },
      ...{ effectiveOn: on, relatedEntryId: because },
    },
    lines,
  );
}
