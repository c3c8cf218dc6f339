import { sql, type Transaction } from '@evergreen/persistence';
import { shown } from '../domain/finding.ts';
import { notesListedMax } from '../domain/import-tally.ts';
import { type FindingColumns, listed, type RowFindings } from './row-findings.ts';
import type { CustomerStaging } from './merge-customers.ts';
import { isVin, newPseudonym } from './vehicle-number.ts';

const ofCustomers = sql`, identity_index = null`;
const ofTerms = sql`, plate = null, plate_digest = null, vehicle_attributes = null, policy_attributes = null,
  term_attributes = null`;

/**
 * Takes what is personal out of the staged rows of customers who were erased: no file brings it back. Their terms are
 * taken over as everybody's.
 */
export async function erasedCustomers(
  tx: Transaction,
  source: string,
  columns: FindingColumns,
  staged: CustomerStaging,
): Promise<RowFindings> {
  const [erased] = await tx.rows<{ any: boolean }>(sql`
    select exists (select from customer_key where destroyed_at is not null) as any`);
  if (!erased!.any) return { listed: [], total: 0 };
  if (staged === 'staged_term') await hideVins(tx, source);
  return listed<{ line: number; total: bigint; customer_ref: string }>(
    tx,
    sql`update ${sql.table(staged)} s set customer_name = null, name_digest = null, phone = null, phone_digest = null,
        occupation = null, household_ref = null, customer_attributes = null, birth_date = null,
        birth_digest = null${staged === 'staged_term' ? ofTerms : ofCustomers}
      from customer c join customer_key k on k.customer_id = c.id and k.destroyed_at is not null
      where c.source = ${source} and c.source_ref = s.customer_ref
      returning s.line, s.customer_ref`,
    notesListedMax,
    (row) => ({
      column: columns.customerRef,
      code: 'CUSTOMER_ERASED',
      message: `the personal data of customer ${shown(row.customer_ref)} was erased and is not taken over again`,
      refused: false,
    }),
  );
}

/**
 * Puts other numbers in the place of the VINs of erased customers: that of the vehicle that the very term, or else the
 * newest one of its policy, is known with, so that the same file again changes nothing; a new pseudonym where the
 * policy is new. Nothing tells any more which vehicle it is.
 */
async function hideVins(tx: Transaction, source: string): Promise<void> {
  const bearing = sql`
    select s.line, s.policy_ref, s.starts_on, coalesce(c.merged_into, c.id) as customer_id
    from staged_term s
    join customer c on c.source = ${source} and c.source_ref = s.customer_ref
    join customer_key k on k.customer_id = c.id and k.destroyed_at is not null
    where ${isVin(sql`s.vehicle_ref`)}`;
  const [found] = await tx.rows<{ any: boolean }>(sql`select exists (${bearing}) as any`);
  if (!found!.any) return;
  await tx.rows(sql`
    with bearing as materialized (${bearing}), made as materialized (
      select customer_id, policy_ref, ${newPseudonym()} as vehicle_ref from bearing group by customer_id, policy_ref
    )
    update staged_term s set vehicle_ref = coalesce(known.vehicle_ref, made.vehicle_ref)
    from bearing join made using (customer_id, policy_ref)
    left join lateral (
      select v.source_ref as vehicle_ref
      from policy p
      join policy_term t on t.customer_id = p.customer_id and t.policy_id = p.id
      join vehicle v on v.customer_id = t.customer_id and v.id = t.vehicle_id
      where p.source = ${source} and p.source_ref = bearing.policy_ref and p.customer_id = bearing.customer_id
      order by (t.starts_on = bearing.starts_on) desc, t.starts_on desc limit 1
    ) known on true
    where s.line = bearing.line`);
}
