import { DomainError, type Uuid } from '@evergreen/kernel';

/** Name of the kind of run that carries requests out, and of the one that ends old copies. */
export const dataRequestKind = 'data-request';
export const expireExportsKind = 'expire-exports';

/** A copy of all that is held about a person, or its end. */
export type DataRequestKind = 'export' | 'erasure';

/** Where the book and the keys are. */
export const ownService = 'customer-profile';

/** Services that hold something about people. */
export const servicesWithData = ['identity', 'membership', 'rewards', ownService] as const;

export type ServiceWithData = (typeof servicesWithData)[number];

export function isServiceWithData(name: string): name is ServiceWithData {
  return (servicesWithData as readonly string[]).includes(name);
}

/** How long a finished copy can be downloaded. */
export const exportDays = 7;

/** Copies that may be asked for a customer in a day. */
export const exportsADay = 10;

/** What the run of a request is told. */
export interface DataRequestParams {
  readonly kind: DataRequestKind;
  readonly customerId: Uuid;
  readonly reason: string;
}

/** Facts of a request beside its run, whose id it has. */
export interface DataRequest {
  readonly requestId: Uuid;
  readonly kind: DataRequestKind;
  readonly customerId: Uuid;
  readonly orgPath: string;
  readonly requestedByKind: 'member' | 'staff';
  /** Their account. */
  readonly requestedBy: string;
  /** A staff number, or `member`. */
  readonly requestedByLabel: string;
  readonly reason: string;
  readonly requestedAt: Date;
  /** Null until the copy is finished, and for erasures. */
  readonly availableUntil: Date | null;
}

export interface ReceiptCount {
  readonly what: string;
  readonly count: number;
}

/** What a service did. */
export interface DataReceipt {
  readonly service: string;
  readonly doneAt: Date;
  readonly counts: readonly ReceiptCount[];
}

/** A table of what a service holds. */
export interface DataSection {
  readonly name: string;
  readonly columns: readonly string[];
  readonly rows: readonly (readonly string[])[];
}

export type ExportFormat = 'json' | 'csv';

/** Why a person's data is not erased now, as staff read it. */
const refusals = {
  ALREADY_ERASED: 'The data was erased before',
  POLICY_IN_FORCE: 'A policy of the customer is in force',
  RUN_UNDER_WAY: 'Another request about the customer is under way',
} as const;

export function erasureRefused(why: keyof typeof refusals): DomainError<'ERASURE_REFUSED'> {
  return new DomainError('ERASURE_REFUSED', refusals[why], { why });
}

/** Receipts for several records of one person as one: counts of the same thing are added. */
export function summed(receipts: readonly (readonly ReceiptCount[])[]): ReceiptCount[] {
  const counts = new Map<string, number>();
  for (const { what, count } of receipts.flat()) counts.set(what, (counts.get(what) ?? 0) + count);
  return [...counts].map(([what, count]) => ({ what, count }));
}
