import { type LocalDate, type Uuid, uuidv7 } from '@evergreen/kernel';
import type { EntryKind } from '../entry.ts';
import type { MemberState } from '../member.ts';
import { bySpendOrder, isActive, type Line, type Lot, lotAfter } from './lot.ts';

/** Points set aside until they are captured, released or their time is over. */
export interface Hold {
  readonly holdId: Uuid;
  readonly points: bigint;
  readonly captured: bigint;
  readonly released: bigint;
  readonly sourceKind: string;
  readonly sourceId: string;
  readonly madeAt: Date;
  readonly expiresAt: Date;
  /** What is still held of which lot. */
  readonly lots: ReadonlyMap<Uuid, bigint>;
}

/** An entry that is about to be written, with its lines. */
export interface NewEntry {
  readonly memberId: Uuid;
  readonly entryId: Uuid;
  readonly kind: EntryKind;
  readonly key: string;
  /** Change of what lies free on the account. */
  readonly points: bigint;
  readonly statusPoints: bigint;
  readonly sourceKind: string;
  readonly sourceId: string;
  readonly ruleId: string;
  readonly effectiveOn: LocalDate;
  readonly activeOn: LocalDate | null;
  readonly expiresOn: LocalDate | null;
  readonly relatedEntryId: Uuid | null;
  readonly counterpartMemberId: Uuid | null;
  readonly reason: string | null;
  /** What the key's command asked; set by whoever answers it. */
  requestHash: Uint8Array | null;
  readonly lines: readonly Line[];
}

/** What an entry says beside the points it moves. */
export type EntryFacts = Pick<
  NewEntry,
  'kind' | 'key' | 'sourceKind' | 'sourceId' | 'ruleId' | 'effectiveOn'
> &
  Partial<Omit<NewEntry, 'memberId' | 'points' | 'statusPoints' | 'lines'>>;

export interface AccountState {
  readonly memberId: Uuid;
  readonly state: MemberState;
  /** Whether the account is marked as owing. */
  readonly owes: boolean;
  /** How far the account may fall: zero or below. */
  readonly floor: bigint;
  readonly lots: readonly Lot[];
  readonly holds: readonly Hold[];
  /** When points expire that become active on a day, by a policy of the programme; not known: never. */
  readonly expiryBy?: ExpiryBy | undefined;
  /** For so many days at least points live again that come back to a lot which has expired meanwhile. */
  readonly givenBackDaysMin?: number;
}

export type ExpiryBy = (policyId: string, activeOn: LocalDate) => LocalDate | null;

/**
 * A member's account while commands work on it. Rules look at it and post entries; each entry changes the lots at
 * once, so that the next rule sees what the one before left. What was changed is written to the database together.
 */
export class AccountDraft {
  readonly memberId: Uuid;
  readonly state: MemberState;
  readonly owes: boolean;
  readonly floor: bigint;
  readonly expiryBy: ExpiryBy;
  readonly givenBackDaysMin: number;
  readonly entries: NewEntry[] = [];
  readonly changedLots = new Set<Uuid>();
  readonly changedHolds = new Set<Uuid>();
  private readonly lotsById: Map<Uuid, Lot>;
  /** Lots whose first line is still to come: it says what they were opened with, wherever that came from. */
  private readonly unopened = new Set<Uuid>();
  private readonly holdsById: Map<Uuid, Hold>;

  constructor({ memberId, state, owes, floor, lots, holds, ...by }: AccountState) {
    const { expiryBy = () => null, givenBackDaysMin = 0 } = by;
    this.memberId = memberId;
    this.state = state;
    this.owes = owes;
    this.floor = floor;
    this.expiryBy = expiryBy;
    this.givenBackDaysMin = givenBackDaysMin;
    this.lotsById = new Map(lots.map((lot) => [lot.lotId, lot]));
    this.holdsById = new Map(holds.map((hold) => [hold.holdId, hold]));
  }

  get lots(): Lot[] {
    return [...this.lotsById.values()];
  }

  get holds(): Hold[] {
    return [...this.holdsById.values()];
  }

  lot(lotId: Uuid): Lot | undefined {
    return this.lotsById.get(lotId);
  }

  hold(holdId: Uuid): Hold | undefined {
    return this.holdsById.get(holdId);
  }

  /** Lots with points to spend, in the order they are spent. */
  spendable(on: LocalDate): Lot[] {
    return this.lots.filter((lot) => lot.available > 0n && isActive(lot, on)).sort(bySpendOrder);
  }

  /** What the member owes: never below zero. */
  get owed(): bigint {
    return this.lots.reduce((sum, { available }) => (available < 0n ? sum - available : sum), 0n);
  }

  /** What may be spent; below zero: what is owed. */
  balance(on: LocalDate): bigint {
    return this.spendable(on).reduce((sum, { available }) => sum + available, -this.owed);
  }

  /** Opens a lot; the lines of the entry that opens it give it its points. */
  open(lot: Pick<Lot, 'lotId' | 'effectiveOn' | 'activeOn' | 'expiresOn'> & Partial<Lot>): void {
    this.unopened.add(lot.lotId);
    this.lotsById.set(lot.lotId, { ...emptyLot, ...lot });
  }

  setHold(hold: Hold): void {
    this.changedHolds.add(hold.holdId);
    this.holdsById.set(hold.holdId, hold);
  }

  post(facts: EntryFacts, lines: readonly Line[]): NewEntry {
    const entry: NewEntry = {
      ...noFacts,
      entryId: uuidv7(),
      ...facts,
      memberId: this.memberId,
      points: lines.reduce((sum, line) => sum + freed(line), 0n),
      statusPoints: lines.reduce((sum, { statusPoints = 0n }) => sum + statusPoints, 0n),
      lines,
    };
    for (const line of lines) this.apply(line);
    this.entries.push(entry);
    return entry;
  }

  private apply(line: Line): void {
    const lot = this.lotsById.get(line.lotId);
    if (lot === undefined) throw new Error(`Lot ${line.lotId} is not on the account`);
    const isOpening = this.unopened.delete(line.lotId) && line.to === 'AVAILABLE';
    this.lotsById.set(
      line.lotId,
      isOpening
        ? { ...lotAfter(lot, { ...line, from: 'ISSUED' }), points: line.points }
        : lotAfter(lot, line),
    );
    this.changedLots.add(line.lotId);
  }
}

function freed({ from, to, points }: Line): bigint {
  return (to === 'AVAILABLE' ? points : 0n) - (from === 'AVAILABLE' ? points : 0n);
}

const emptyLot = {
  ...{
    points: 0n,
    available: 0n,
    held: 0n,
    spent: 0n,
    expired: 0n,
    reversed: 0n,
    moved: 0n,
    statusPoints: 0n,
  },
  ...{ awaits: null, awaitedUntil: null, expiryPolicyId: null, slideMonths: null },
  ...{ originMemberId: null, originEntryId: null },
} as const;

const noFacts = {
  ...{ activeOn: null, expiresOn: null, relatedEntryId: null, counterpartMemberId: null },
  ...{ reason: null, requestHash: null },
} as const;
