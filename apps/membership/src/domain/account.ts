import { type LocalDate, type Points, points } from '@evergreen/kernel';

/** Where the points of a lot stand on a date, as far as dates tell. */
export type DatedState = 'PENDING' | 'ACTIVE' | 'EXPIRED';

/** The dates a lot lives by; its state is never stored, so no job has to change it at midnight. */
export interface LotDates {
  /** First day on which the points may be spent; null: they wait for an event. */
  readonly activeOn: LocalDate | null;
  /** First day on which they are gone; null: never. */
  readonly expiresOn: LocalDate | null;
}

export function datedState({ activeOn, expiresOn }: LotDates, asOf: LocalDate): DatedState {
  if (expiresOn !== null && asOf >= expiresOn) return 'EXPIRED';
  return activeOn === null || asOf < activeOn ? 'PENDING' : 'ACTIVE';
}

/** What a lot holds, with the dates it lives by. */
export interface AccountLot extends LotDates {
  /** Below zero: owed, whatever the dates are. */
  readonly available: bigint;
  readonly held: bigint;
  /** Written down as expired. */
  readonly expired: bigint;
}

export interface DatedPoints {
  readonly points: Points;
  readonly on: LocalDate;
}

/** What a member has on a date. */
export interface Balance {
  /** May be spent. */
  readonly available: Points;
  /** Owed beyond what may be spent: then nothing is available. */
  readonly owed: Points;
  readonly pending: Points;
  /** Set aside. */
  readonly held: Points;
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
  let active = 0n;
  let pending = 0n;
  let held = 0n;
  let expired = 0n;
  const becomingActive = new Map<LocalDate, bigint>();
  const expiring = new Map<LocalDate, bigint>();
  for (const lot of lots) {
    held += lot.held;
    expired += lot.expired;
    const state = lot.available < 0n ? 'ACTIVE' : datedState(lot, asOf);
    if (state === 'EXPIRED') {
      expired += lot.available;
      continue;
    }
    if (state === 'ACTIVE') active += lot.available;
    else {
      pending += lot.available;
      if (lot.activeOn !== null) addOn(becomingActive, lot.activeOn, lot.available);
    }
    if (lot.expiresOn !== null && lot.available > 0n) addOn(expiring, lot.expiresOn, lot.available);
  }
  return {
    available: points(active > 0n ? active : 0n),
    owed: points(active < 0n ? -active : 0n),
    pending: points(pending),
    held: points(held),
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
