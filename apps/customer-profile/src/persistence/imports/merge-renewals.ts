import { sql, type Transaction } from '@evergreen/persistence';
import { shown } from '../../domain/finding.ts';
import type { RecordCount } from '../../domain/import-report.ts';
import { notesListedMax } from '../../domain/import-tally.ts';
import { countMerged, mergedDay, type MergeContext } from '../merge-context.ts';
import { type FindingColumns, listed, type RowFindings } from '../row-findings.ts';

/**
 * Finds the policies of the outcomes in the file, so that those without one can be refused. Why an erased customer went,
 * and to whom, is not taken over again.
 */
export async function placeRenewals(tx: Transaction, { source }: MergeContext): Promise<void> {
  await tx.rows(sql`
    create temporary table placed_renewal on commit drop as
    select s.line, s.policy_ref, s.expired_on, s.outcome, s.decided_on, p.customer_id, p.id as policy_id,
      case when k.customer_id is null then s.reason end as reason,
      case when k.customer_id is null then s.competitor end as competitor
    from staged_renewal s
    left join policy p on p.source = ${source} and p.source_ref = s.policy_ref
    left join customer_key k on k.customer_id = p.customer_id and k.destroyed_at is not null`);
  await tx.rows(sql`analyze placed_renewal`);
}

const reason = sql`coalesce(s.reason, r.reason)`;
const competitor = sql`coalesce(s.competitor, r.competitor)`;
const decidedOn = mergedDay(sql`s.decided_on`, sql`r.decided_on`);

/** Merges outcomes, known by policy and day of expiry; of several rows of one the last one counts. */
export async function mergeRenewals(tx: Transaction, { now }: MergeContext): Promise<readonly RecordCount[]> {
  await tx.rows(sql`
    create temporary table merged_renewal on commit drop as
    select s.customer_id, s.policy_id, s.policy_ref, s.expired_on, s.line, s.outcome, r.customer_id is null as is_new,
      r.customer_id is not null and (r.outcome, r.reason, r.competitor, r.decided_on) is distinct from
        (s.outcome, ${reason}, ${competitor}, ${decidedOn}) as is_changed,
      ${reason} as reason, ${competitor} as competitor, ${decidedOn} as decided_on
    from (
      select distinct on (customer_id, policy_id, expired_on) * from placed_renewal
      order by customer_id, policy_id, expired_on, line desc
    ) s
    left join renewal_outcome r
      on r.customer_id = s.customer_id and r.policy_id = s.policy_id and r.expired_on = s.expired_on`);
  await tx.rows(sql`
    insert into renewal_outcome
      (customer_id, policy_id, expired_on, outcome, reason, competitor, decided_on, version, changed_at)
    select customer_id, policy_id, expired_on, outcome, reason, competitor, decided_on, 1, ${now}
    from merged_renewal where is_new`);
  await tx.rows(sql`
    update renewal_outcome r set outcome = m.outcome, reason = m.reason, competitor = m.competitor,
      decided_on = m.decided_on, version = r.version + 1, changed_at = ${now}
    from merged_renewal m
    where m.is_changed and r.customer_id = m.customer_id and r.policy_id = m.policy_id and r.expired_on = m.expired_on`);
  return [await countMerged(tx, 'renewals', 'merged_renewal')];
}

export function renewalsWithoutTerm(tx: Transaction, columns: FindingColumns): Promise<RowFindings> {
  return listed<{ line: number; total: bigint; policy_ref: string; expired_on: string }>(
    tx,
    sql`select m.line, m.policy_ref, m.expired_on from merged_renewal m
      where not exists (
        select from policy_term t
        where t.customer_id = m.customer_id and t.policy_id = m.policy_id and t.ends_on = m.expired_on
      )`,
    notesListedMax,
    (row) => ({
      column: columns.expiredOn,
      code: 'RENEWAL_WITHOUT_TERM',
      message: `no term of policy ${shown(row.policy_ref)} ends on ${row.expired_on}; the outcome is kept`,
      refused: false,
    }),
  );
}
