import { type RawBuilder, sql, type Transaction } from '@evergreen/persistence';
import { type Finding, shown } from '../domain/finding.ts';
import { notesListedMax, refusedRowsMax } from '../domain/import-tally.ts';
import { recordOfRow } from './record-of-row.ts';

/** Findings of one kind: as many as are listed, by line, and how many there are. */
export interface RowFindings {
  readonly listed: readonly Finding[];
  readonly total: number;
}

/** Names of the columns that findings point at. */
export interface FindingColumns {
  readonly policyRef: string;
  readonly customerRef: string;
  readonly occurredOn: string;
  readonly expiredOn: string;
  readonly startsOn: string;
  readonly claimRef: string;
  readonly paid: string;
}

/** Runs a query for findings: as many as the limit are listed, all are counted. */
export async function listed<Row extends { line: number; total: bigint }>(
  tx: Transaction,
  query: RawBuilder<unknown>,
  limit: number,
  findingOf: (row: Row) => Omit<Finding, 'line'>,
): Promise<RowFindings> {
  const rows = await tx.rows<Row>(sql`
    with found as (${query}) select *, count(*) over () as total from found order by line limit ${limit}`);
  return {
    listed: rows.map((row) => ({ line: row.line, ...findingOf(row) })),
    total: Number(rows[0]?.total ?? 0n),
  };
}

export const refusals = refusedRowsMax + 1;

/** Takes rows out of the staged terms whose policy belongs to another customer in the book. */
export function refusePoliciesOfOthers(
  tx: Transaction,
  source: string,
  columns: FindingColumns,
): Promise<RowFindings> {
  return listed<{ line: number; total: bigint; policy_ref: string; owner_ref: string }>(
    tx,
    sql`delete from staged_term s using policy p, customer c
      where p.source = ${source} and p.source_ref = s.policy_ref and c.id = ${recordOfRow('p')}
        and c.source_ref <> s.customer_ref
      returning s.line, s.policy_ref, c.source_ref as owner_ref`,
    refusals,
    (row) => ofAnotherCustomer(row, columns),
  );
}

/** The same within the file, where the first row says whose the policy is. */
export function refusePoliciesOfTwo(tx: Transaction, columns: FindingColumns): Promise<RowFindings> {
  return listed<{ line: number; total: bigint; policy_ref: string; owner_ref: string }>(
    tx,
    sql`delete from staged_term s using staged_term first, (
        select policy_ref, min(line) as line from staged_term
        group by policy_ref having min(customer_ref) <> max(customer_ref)
      ) shared
      where first.line = shared.line and s.policy_ref = shared.policy_ref and s.customer_ref <> first.customer_ref
      returning s.line, s.policy_ref, first.customer_ref as owner_ref`,
    refusals,
    (row) => ofAnotherCustomer(row, columns),
  );
}

function ofAnotherCustomer(
  row: { readonly policy_ref: string; readonly owner_ref: string },
  columns: FindingColumns,
): Omit<Finding, 'line'> {
  return {
    column: columns.customerRef,
    code: 'POLICY_OF_ANOTHER_CUSTOMER',
    message: `policy ${shown(row.policy_ref)} belongs to customer ${shown(row.owner_ref)}`,
    refused: true,
  };
}

/** Takes rows out whose policy is not in the book. */
export function refuseRowsWithoutPolicy(
  tx: Transaction,
  placed: 'placed_claim' | 'placed_count' | 'placed_renewal',
  columns: FindingColumns,
): Promise<RowFindings> {
  return listed<{ line: number; total: bigint; policy_ref: string }>(
    tx,
    sql`delete from ${sql.table(placed)} where policy_id is null returning line, policy_ref`,
    refusals,
    (row) => ({
      column: columns.policyRef,
      code: 'POLICY_UNKNOWN',
      message: `policy ${shown(row.policy_ref)} is not in the book`,
      refused: true,
    }),
  );
}

/** Takes claims out that happened before their policy's first term. */
export function refuseClaimsBeforePolicy(tx: Transaction, columns: FindingColumns): Promise<RowFindings> {
  return listed<{ line: number; total: bigint; policy_ref: string; occurred_on: string; first: string }>(
    tx,
    sql`delete from placed_claim where occurred_on < first_starts_on
      returning line, policy_ref, occurred_on, first_starts_on as first`,
    refusals,
    (row) => ({
      column: columns.occurredOn,
      code: 'CLAIM_BEFORE_POLICY',
      message: `the claim of ${row.occurred_on} is before policy ${shown(row.policy_ref)} began on ${row.first}`,
      refused: true,
    }),
  );
}

export function doubledTerms(tx: Transaction, columns: FindingColumns): Promise<RowFindings> {
  return listed<{ line: number; total: bigint; policy_ref: string; starts_on: string; lines: number[] }>(
    tx,
    sql`select last_line as line, policy_ref, starts_on, lines from doubled_term`,
    notesListedMax,
    (row) => ({
      column: columns.startsOn,
      code: 'DOUBLED_TERM',
      message: `lines ${named(row.lines)} are one term of policy ${shown(row.policy_ref)} from ${row.starts_on}: premiums are summed`,
      refused: false,
    }),
  );
}

export function doubledPayments(tx: Transaction, columns: FindingColumns): Promise<RowFindings> {
  return listed<{ line: number; total: bigint; claim_ref: string; guarantee: string; lines: number[] }>(
    tx,
    sql`select lines[cardinality(lines)] as line, claim_ref, guarantee, lines
      from merged_payment where payment_rows > 1`,
    notesListedMax,
    (row) => ({
      column: columns.claimRef,
      code: 'DOUBLED_PAYMENT',
      message: `lines ${named(row.lines)} are one payment of claim ${shown(row.claim_ref)} under ${shown(row.guarantee)}: amounts are summed`,
      refused: false,
    }),
  );
}

export function claimsWithoutTerm(tx: Transaction, columns: FindingColumns): Promise<RowFindings> {
  return listed<{ line: number; total: bigint; policy_ref: string; occurred_on: string }>(
    tx,
    sql`select r.line, r.policy_ref, r.occurred_on
      from placed_claim r join merged_claim m using (customer_id, policy_id, occurred_on)
      where m.term_id is null`,
    notesListedMax,
    (row) => ({
      column: columns.occurredOn,
      code: 'CLAIM_WITHOUT_TERM',
      message: `no term of policy ${shown(row.policy_ref)} covers ${row.occurred_on}; the claim is kept unattached`,
      refused: false,
    }),
  );
}

export function claimsPaidNothing(tx: Transaction, columns: FindingColumns): Promise<RowFindings> {
  return listed<{ line: number; total: bigint; policy_ref: string; occurred_on: string }>(
    tx,
    sql`select m.first_line as line, r.policy_ref, m.occurred_on
      from merged_claim m join placed_claim r on r.line = m.first_line
      where m.paid_minor <= 0`,
    notesListedMax,
    (row) => ({
      column: columns.paid,
      code: 'CLAIM_PAID_NOTHING',
      message: `the payments of policy ${shown(row.policy_ref)} on ${row.occurred_on} sum to nothing`,
      refused: false,
    }),
  );
}

const linesNamed = 10;

function named(lines: readonly number[]): string {
  const rest = lines.length > linesNamed ? ` and ${lines.length - linesNamed} more` : '';
  return lines.slice(0, linesNamed).join(', ') + rest;
}
