import type { LocalDate } from '@evergreen/kernel';
import type { Month } from './month.ts';

/** Points of one month of award that are not spent, expired or taken back. */
export interface Cell {
  readonly issuedMonth: Month;
  readonly pending: bigint;
  readonly active: bigint;
  readonly held: bigint;
  readonly owed: bigint;
}

/** What happened to points in a month. All but `issued` are less what was undone. */
export interface Movement {
  readonly month: Month;
  readonly issued: bigint;
  readonly redeemed: bigint;
  readonly expired: bigint;
  readonly reversed: bigint;
  /** Signed: to members, less from members. */
  readonly adjusted: bigint;
  /** Signed: between points that were awarded for different things or in different months; zero over all. */
  readonly moved: bigint;
}

export interface SourceMovement extends Movement {
  readonly sourceKind: string;
  readonly ruleId: string;
}

export interface CohortMovement extends Movement {
  readonly issuedMonth: Month;
}

/** What must agree in the ledger, and whether it does. */
export interface ControlFact {
  readonly control: 'ENTRIES' | 'LOTS' | 'HOLDS' | 'SETTLEMENT' | 'TRANSFER' | 'STANDING';
  readonly differing: bigint;
  /** Of the first member with a difference. */
  readonly memberNumber: string | null;
}

/** What the ledger says at the end of a day. */
export interface DayFacts {
  readonly asOf: LocalDate;
  readonly byExpiry: readonly (Cell & { readonly month: Month | null })[];
  readonly byTier: readonly (Cell & { readonly tierId: string })[];
  readonly bySource: readonly (Cell & { readonly sourceKind: string; readonly ruleId: string })[];
  /** Points whose time is over and of which no entry says so yet. */
  readonly lapsed: bigint;
  /** All lots that were ever opened, with what they were opened with. */
  readonly cohorts: readonly {
    readonly issuedMonth: Month;
    readonly lots: bigint;
    readonly granted: bigint;
  }[];
  readonly flows: readonly SourceMovement[];
  /** Since the month in which the look at experience begins. */
  readonly runOff: readonly CohortMovement[];
  readonly accounts: readonly { readonly account: string; readonly in: bigint; readonly out: bigint }[];
  readonly controls: readonly ControlFact[];
}
