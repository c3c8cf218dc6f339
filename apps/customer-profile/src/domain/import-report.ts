import type { FindingCode } from './finding.ts';

export type RecordKind =
  | 'answers'
  | 'claims'
  | 'counts'
  | 'customers'
  | 'households'
  | 'payments'
  | 'policies'
  | 'renewals'
  | 'terms'
  | 'vehicles';

/** What became of the records of one kind that the file speaks of. */
export interface RecordCount {
  readonly kind: RecordKind;
  readonly created: number;
  readonly changed: number;
  readonly unchanged: number;
}

export interface FindingCount {
  readonly code: FindingCode;
  readonly refused: boolean;
  /** Rows; of CLAIM_PAID_NOTHING accidents, of COUNT_DIFFERS counts, of DOUBLED_TERM terms, of DOUBLED_PAYMENT payments. */
  readonly rows: number;
}

/** The whole book. Sums are over amounts in the currency of the import. Amounts are minor units as decimal text. */
export interface BookTotals {
  readonly customers: number;
  readonly vehicles: number;
  readonly policies: number;
  readonly terms: number;
  readonly claims: number;
  readonly claimsUnattached: number;
  readonly premiumMinor: string;
  readonly paidMinor: string;
  readonly currency: string;
}

/** How an import ended; JSON, kept beside its run. `rowsRead = rowsAccepted + rowsRefused`. */
export interface ImportReport {
  readonly rowsRead: number;
  readonly rowsAccepted: number;
  readonly rowsRefused: number;
  readonly records: readonly RecordCount[];
  readonly currency: string;
  readonly premiumMinor: string;
  readonly paidMinor: string;
  readonly findings: readonly FindingCount[];
  readonly book: BookTotals;
}
