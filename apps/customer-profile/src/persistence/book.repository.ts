import { type Reader, sql, type Transaction } from '@evergreen/persistence';
import type { BookTotals } from '../domain/import-report.ts';

// Any constant that no other lock of this database uses.
const bookLock = 7_305_001;

/** Takes the book for this transaction if nobody else is writing to it. */
export async function tryLockBook(tx: Transaction): Promise<boolean> {
  const [row] = await tx.rows<{ locked: boolean }>(
    sql`select pg_try_advisory_xact_lock(${bookLock}) as locked`,
  );
  return row!.locked;
}

/** Waits for the book. */
export async function lockBook(tx: Transaction): Promise<void> {
  await tx.rows(sql`select pg_advisory_xact_lock(${bookLock})`);
}

/** Counts the whole book; sums are over amounts in the given currency. */
export async function bookTotals(reader: Reader, currency: string): Promise<BookTotals> {
  const [row] = await reader.rows<{
    customers: bigint;
    vehicles: bigint;
    policies: bigint;
    terms: bigint;
    claims: bigint;
    claims_unattached: bigint;
    premium_minor: string;
    paid_minor: string;
  }>(sql`
    select (select count(*) from customer) as customers, (select count(*) from vehicle) as vehicles,
      (select count(*) from policy) as policies, t.terms, c.claims, c.claims_unattached, t.premium_minor, c.paid_minor
    from (
      select count(*) as terms,
        coalesce(sum(premium_minor) filter (where currency = ${currency}), 0)::text as premium_minor
      from policy_term
    ) t, (
      select count(*) as claims, count(*) filter (where term_id is null) as claims_unattached,
        coalesce(sum(paid_minor) filter (where currency = ${currency}), 0)::text as paid_minor
      from claim
    ) c`);
  return {
    customers: Number(row!.customers),
    vehicles: Number(row!.vehicles),
    policies: Number(row!.policies),
    terms: Number(row!.terms),
    claims: Number(row!.claims),
    claimsUnattached: Number(row!.claims_unattached),
    premiumMinor: row!.premium_minor,
    paidMinor: row!.paid_minor,
    currency,
  };
}

/** Accepted rows of a file of terms and their premium; a row may hold several terms. */
export async function acceptedTerms(
  tx: Transaction,
  hasSeveralARow: boolean,
): Promise<{ rows: number; minor: string }> {
  const rows = hasSeveralARow ? sql`count(distinct line)` : sql`count(*)`;
  const [row] = await tx.rows<{ rows: bigint; minor: string }>(sql`
    select ${rows} as rows, coalesce(sum(premium_minor), 0)::text as minor from staged_term`);
  return { rows: Number(row!.rows), minor: row!.minor };
}

/** Accepted rows of a file of claims and what they paid. */
export async function acceptedClaims(tx: Transaction): Promise<{ rows: number; minor: string }> {
  const [row] = await tx.rows<{ rows: bigint; minor: string }>(sql`
    select count(*) as rows, coalesce(sum(paid_minor), 0)::text as minor from placed_claim`);
  return { rows: Number(row!.rows), minor: row!.minor };
}
