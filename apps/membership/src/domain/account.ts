import { type LocalDate, type Points, points } from '@evergreen/kernel';

/** Where the points of a lot stand on a date. */
export type LotState = 'PENDING' | 'ACTIVE' | 'EXPIRED';

/** The dates a lot lives by; its state is never stored, so no job has to change it at midnight. */
export interface LotDates {
  /** First day on which the points may be spent. */
  readonly activeOn: LocalDate;
  /** First day on which they are gone; null: never. */
  readonly expiresOn: LocalDate | null;
}

export function lotState({ activeOn, expiresOn }: LotDates, asOf: LocalDate): LotState {
  if (expiresOn !== null && asOf >= expiresOn) return 'EXPIRED';
  return asOf < activeOn ? 'PENDING' : 'ACTIVE';
}

/** What remains of a lot, with the dates it lives by. */
export interface AccountLot extends LotDates {
  readonly remaining: Points;
}

export interface DatedPoints {
  readonly points: Points;
  readonly on: LocalDate;
}

/** What a member has on a date. */
export interface Balance {
  readonly available: Points;
  readonly pending: Points;
  readonly expired: Points;
  /** The next day on which pending points become active. */
  readonly nextActive: DatedPoints | undefined;
  /** Active and pending points by the day they expire, earliest first, at most `expiryDatesMax`. */
  readonly expiring: readonly DatedPoints[];
}

/** Three years of months: no rule set lets points live longer in one step, and a screen shows fewer. */
export const expiryDatesMax = 36;

/** The ledger is the balance: it follows from the lots and the date alone. */
export function balanceOn(lots: readonly AccountLot[], asOf: LocalDate): Balance {
  let available = 0n;
  let pending = 0n;
  let expired = 0n;
  const becomingActive = new Map<LocalDate, bigint>();
  const expiring = new Map<LocalDate, bigint>();
  for (const lot of lots) {
    const state = lotState(lot, asOf);
    if (state === 'EXPIRED') {
      expired += lot.remaining;
      continue;
    }
    if (state === 'ACTIVE') available += lot.remaining;
    else {
      pending += lot.remaining;
      addOn(becomingActive, lot.activeOn, lot.remaining);
    }
    if (lot.expiresOn !== null) addOn(expiring, lot.expiresOn, lot.remaining);
  }
  return {
    available: points(available),
    pending: points(pending),
    expired: points(expired),
    nextActive: byDate(becomingActive)[0],
    expiring: byDate(expiring).slice(0, expiryDatesMax),
  };
}

function addOn(sums: Map<LocalDate, bigint>, on: LocalDate, value: bigint): void {
  if (value !== 0n) sums.set(on, (sums.get(on) ?? 0n) + value);
}

function byDate(sums: ReadonlyMap<LocalDate, bigint>): DatedPoints[] {
  return [...sums].map(([on, sum]) => ({ on, points: points(sum) })).sort((a, b) => (a.on < b.on ? -1 : 1));
}
