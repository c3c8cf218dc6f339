import type { Transaction } from '@evergreen/persistence';
import { lockSideBySide, type SideBySide } from '../side-by-side.ts';

/**
 * Ranges are evaluated side by side; what somebody says and is to count in the facts at once waits for them, lest an
 * evaluation that read what held before writes it last. The first lock of a transaction, until its end.
 */
export function lockFacts(tx: Transaction, lock: SideBySide): Promise<void> {
  return lockSideBySide(tx, 'facts', lock);
}
