import type { BlindIndex, IndexedKind } from '@evergreen/personal-data';
import { sql, type Transaction } from '@evergreen/persistence';
import type { ClaimRow } from '../domain/map-claim-row.ts';
import { isTold, type ToldOfTerm } from '../domain/imports/told-of-term.ts';
import type { TermRow } from '../domain/map-term-row.ts';
import type { TermFields } from '../domain/mapping-profile.ts';
import { type OptionalDate, takenBack } from '../domain/optional-date.ts';
import { copied, CopyIn } from './copy-in.ts';

/** Rows of a file on their way into a temporary table, from which they are merged by set. */
export interface Staging<Row> {
  add(line: number, row: Row): void;
  flush(): Promise<void>;
  finish(): Promise<void>;
  abort(reason: Error): void;
}

const termColumns = {
  line: 'integer',
  customer_ref: 'text collate "C"',
  customer_name: 'text',
  name_digest: 'bytea',
  phone: 'text',
  phone_digest: 'bytea',
  household_ref: 'text collate "C"',
  org_path: 'text collate "C"',
  vehicle_ref: 'text collate "C"',
  plate: 'text',
  plate_digest: 'bytea',
  policy_ref: 'text collate "C"',
  cover: 'text',
  starts_on: 'date',
  ends_on: 'date',
  premium_minor: 'bigint',
  stated_claims: 'integer',
  customer_attributes: 'jsonb',
  vehicle_attributes: 'jsonb',
  policy_attributes: 'jsonb',
  term_attributes: 'jsonb',
} as const;

// Copied only where the profile reads one of them.
const toldColumns = {
  customer_kind: 'text',
  birth_date: 'text',
  birth_digest: 'bytea',
  occupation: 'text',
  gone_on: 'date',
  bound_on: 'date',
  cancelled_on: 'date',
  declined: 'boolean',
  arrears_minor: 'bigint',
} as const;

const claimColumns = {
  line: 'integer',
  policy_ref: 'text collate "C"',
  occurred_on: 'date',
  claim_ref: 'text collate "C"',
  guarantee: 'text collate "C"',
  paid_minor: 'bigint',
  fault_percent: 'integer',
  outstanding_minor: 'bigint',
  recovered_minor: 'bigint',
  reported_on: 'date',
  closed_on: 'date',
  withdrawn_on: 'date',
} as const;

// The planner takes columns of one key for independent, expects one row of a join over several of them, and would
// then ask the next table row by row. For a large file that is never right.
const rowsOfManyMin = 20_000;

// Whole books are sorted and joined: with the default of 4 MB every step would go over the disk.
const mergeSettings = [`set local work_mem = '128MB'`, `set local jit = off`];

interface StagingTable<Row> {
  readonly table: string;
  readonly columns: Readonly<Record<string, string>>;
  /** Those that rows are written with; the others stay null. */
  readonly copied?: readonly string[];
  /** Those that other tables are joined by. */
  readonly joined: readonly string[];
  /** A line of COPY, in the order of the columns. */
  readonly lineOf: (line: number, row: Row) => string;
}

export async function stagingTable<Row>(
  tx: Transaction,
  { table, columns, copied: written = Object.keys(columns), joined, lineOf }: StagingTable<Row>,
): Promise<Staging<Row>> {
  for (const setting of mergeSettings) await tx.rows(sql.raw(setting));
  const definition = Object.entries(columns).map(([name, type]) => `${name} ${type}`);
  await tx.rows(sql.raw(`create temporary table ${table} (${definition.join(', ')}) on commit drop`));
  const copy = CopyIn.into(tx, table, written);
  let rows = 0;
  return {
    add: (line, row) => {
      rows += 1;
      copy.add(lineOf(line, row));
    },
    flush: () => copy.flush(),
    finish: async () => {
      await copy.finish();
      await tx.rows(sql.raw(`analyze ${table} (${joined.join(', ')})`));
      if (rows > rowsOfManyMin) await tx.rows(sql`set local enable_nestloop = off`);
    },
    abort: (reason) => copy.abort(reason),
  };
}

const termKeys = ['customer_ref', 'household_ref', 'vehicle_ref', 'policy_ref', 'starts_on'];
const claimKeys = ['policy_ref', 'occurred_on'];

/**
 * Personal texts stand in clear in the temporary table, which nobody else sees, which is not written to Postgres's log
 * and is gone with the transaction. Each has its digest beside it: by it the book tells what has changed.
 */
export function stageTerms(
  tx: Transaction,
  index: BlindIndex,
  fields: TermFields,
): Promise<Staging<TermRow>> {
  const lineOf = termLine(index);
  const birth = birthDigests(index);
  return stagingTable(tx, {
    table: 'staged_term',
    columns: { ...termColumns, ...toldColumns },
    joined: termKeys,
    ...(isTold(fields)
      ? {
          lineOf: (line, row: TermRow) =>
            `${lineOf(line, row)}${toldEnd(row.told!, birth(row.customerRef, row.told!.bornOn))}`,
        }
      : {
          copied: Object.keys(termColumns),
          lineOf: (line, row: TermRow) => `${lineOf(line, row)}\n`,
        }),
  });
}

export function stageClaims(tx: Transaction): Promise<Staging<ClaimRow>> {
  return stagingTable(tx, {
    table: 'staged_claim',
    columns: claimColumns,
    joined: claimKeys,
    lineOf: claimLine,
  });
}

// The order of the columns above. One template, not a loop: this runs for every row of a book.
function termLine(index: BlindIndex): (line: number, row: TermRow) => string {
  const [name, phone, plate] = [digests(index, 'name'), digests(index, 'phone'), digests(index, 'plate')];
  return (line, row) =>
    `${line}\t${copied(row.customerRef)}\t${copied(row.customerName)}\t${name(row.customerName)}\t${copied(
      row.phone,
    )}\t${phone(row.phone)}\t${copied(row.householdRef)}\t${copied(row.orgPath)}\t${copied(row.vehicleRef)}\t${copied(
      row.plate,
    )}\t${plate(row.plate)}\t${copied(row.policyRef)}\t${copied(row.cover)}\t${row.startsOn}\t${row.endsOn}\t${copied(
      row.premiumMinor,
    )}\t${copied(row.statedClaims)}\t${copied(row.customerAttributes)}\t${copied(row.vehicleAttributes)}\t${copied(
      row.policyAttributes,
    )}\t${copied(row.termAttributes)}`;
}

function toldEnd(told: ToldOfTerm, birthDigest: string): string {
  return `\t${copied(told.customerKind)}\t${copied(told.bornOn)}\t${birthDigest}\t${copied(told.occupation)}\t${copied(told.goneOn)}\t${copied(
    told.boundOn,
  )}\t${copied(told.cancelledOn)}\t${told.declined === undefined ? '\\N' : String(told.declined)}\t${copied(
    told.arrearsMinor,
  )}\n`;
}

/** Digests in COPY's form. Rows of one customer follow each other, so the last one is remembered. */
export function digests(index: BlindIndex, kind: IndexedKind): (text: string | undefined) => string {
  let last = '';
  let lastDigest = '';
  return (text) => {
    if (text === undefined) return '\\N';
    if (text !== last || lastDigest === '') {
      last = text;
      lastDigest = `\\\\x${index.exact(kind, text).toString('hex')}`;
    }
    return lastDigest;
  };
}

/**
 * Digests of birth dates, of customer and day: equal days of different people have nothing in common. Empty of one that
 * is taken back.
 */
export function birthDigests(
  index: BlindIndex,
): (customerRef: string, bornOn: OptionalDate | undefined) => string {
  const digest = digests(index, 'birth');
  return (customerRef, bornOn) => {
    if (bornOn === takenBack) return '\\\\x';
    return digest(bornOn === undefined ? undefined : `${bornOn} ${customerRef}`);
  };
}

function claimLine(line: number, row: ClaimRow): string {
  return `${line}\t${copied(row.policyRef)}\t${row.occurredOn}\t${copied(row.claimRef)}\t${copied(
    row.guarantee,
  )}\t${row.paidMinor}\t${copied(row.faultPercent)}\t${copied(row.outstandingMinor)}\t${copied(
    row.recoveredMinor,
  )}\t${copied(row.reportedOn)}\t${copied(row.closedOn)}\t${copied(row.withdrawnOn)}\n`;
}
