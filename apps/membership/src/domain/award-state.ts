import type { LocalDate } from '@evergreen/kernel';
import { datedState } from './account.ts';
import type { Lot } from './ledger/lot.ts';

/** What has become of an award; what still lies free of it comes before what is gone. */
export type AwardState =
  'AWAITING' | 'PENDING' | 'ACTIVE' | 'HELD' | 'SPENT' | 'EXPIRED' | 'REVERSED' | 'MOVED';

export type AwardLot = Pick<
  Lot,
  'available' | 'held' | 'spent' | 'expired' | 'reversed' | 'activeOn' | 'expiresOn'
>;

export function awardState(lot: AwardLot, asOf: LocalDate): AwardState {
  if (lot.available > 0n) {
    const state = datedState(lot, asOf);
    return state === 'PENDING' && lot.activeOn === null ? 'AWAITING' : state;
  }
  if (lot.reversed > 0n) return 'REVERSED';
  if (lot.held > 0n) return 'HELD';
  if (lot.spent > 0n) return 'SPENT';
  return lot.expired > 0n ? 'EXPIRED' : 'MOVED';
}
