import type { LocalDate } from '@evergreen/kernel';

/** A term as the book has it; `endsOn` is the last day of cover. */
export interface BookTerm {
  readonly policy: string;
  readonly vehicle: string;
  readonly cover: 'compulsory' | 'commercial' | null;
  readonly startsOn: LocalDate;
  readonly endsOn: LocalDate;
  readonly cancelledOn: LocalDate | null;
  readonly declined: boolean;
  readonly boundOn: LocalDate | null;
  readonly vehicleGoneOn: LocalDate | null;
  readonly premiumMinor: bigint;
  readonly arrearsMinor: bigint;
  readonly statedClaims: number;
}

/** What happened to one policy on one day. */
export interface BookClaim {
  readonly policy: string;
  readonly occurredOn: LocalDate;
  readonly reportedOn: LocalDate | null;
  readonly withdrawnOn: LocalDate | null;
  readonly faultPercent: number | null;
  readonly paidMinor: bigint;
  readonly outstandingMinor: bigint;
  readonly recoveredMinor: bigint;
}

export interface BookAnswer {
  readonly kind: 'csat' | 'nps' | 'visit' | 'complaint-handling';
  readonly score: number;
  readonly answeredOn: LocalDate;
}

export interface BookOutcome {
  readonly policy: string;
  readonly expiredOn: LocalDate;
  readonly outcome: 'renewed' | 'lost' | 'declined' | 'vehicle-gone';
}

/** A phone or an address, from the day it was told to the day it was told otherwise. */
export interface BookContact {
  readonly kind: 'phone' | 'address';
  readonly validFrom: LocalDate;
  readonly endedOn: LocalDate | null;
  /** It was written wrong: what took its place is no move. */
  readonly isCorrected: boolean;
}

/** All that the indicators of one customer are reckoned from; amounts in one currency, terms of one source. */
export interface CustomerBook {
  readonly terms: readonly BookTerm[];
  readonly claims: readonly BookClaim[];
  readonly answers: readonly BookAnswer[];
  readonly outcomes: readonly BookOutcome[];
  readonly contacts: readonly BookContact[];
  /** Customers of the household, and their policies in force. */
  readonly householdSize: number;
  readonly householdPolicies: number;
  readonly memberSince: LocalDate | null;
  /** First day of the newest term of the source. */
  readonly knownUntil: LocalDate;
}
