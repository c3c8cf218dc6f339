import { sql, type Transaction } from '@evergreen/persistence';
import type { RecordCount } from '../domain/import-report.ts';
import { lastDayOfCover } from './last-day-of-cover.ts';
import { countMerged, mergedDay, mergedAttributes, type MergeContext, nextId } from './merge-context.ts';

/**
 * Merges the terms of the file. Several rows of one policy and start are one term: premiums and stated claims are
 * summed, as is what is in arrears; the rest is the last row's. A term that is known gets the figures of the file.
 */
export async function mergeTerms(tx: Transaction, context: MergeContext): Promise<RecordCount> {
  const { currency, now } = context;
  await resolveTerms(tx, context);
  await tx.rows(sql`analyze merged_term (customer_id, id)`);
  await tx.rows(sql`
    insert into policy_term
      (customer_id, id, policy_id, vehicle_id, starts_on, ends_on, premium_minor, currency, premium_rows,
        stated_claims, closed_on, attributes, bound_on, cancelled_on, declined, arrears_minor, version, changed_at)
    select customer_id, id, policy_id, vehicle_id, starts_on, ends_on, premium_minor, ${currency}, premium_rows,
      stated_claims, closed_on, attributes, bound_on, cancelled_on, declined, arrears_minor, version, ${now}
    from merged_term where is_new`);
  await tx.rows(sql`
    update policy_term t set vehicle_id = m.vehicle_id, ends_on = m.ends_on, premium_minor = m.premium_minor,
      currency = ${currency}, premium_rows = m.premium_rows, stated_claims = m.stated_claims,
      closed_on = m.closed_on, attributes = m.attributes, bound_on = m.bound_on, cancelled_on = m.cancelled_on,
      declined = m.declined, arrears_minor = m.arrears_minor, version = m.version, changed_at = ${now}
    from merged_term m where m.is_changed and t.customer_id = m.customer_id and t.id = m.id`);
  return countMerged(tx, 'terms', 'merged_term');
}

async function resolveTerms(tx: Transaction, { currency, today }: MergeContext): Promise<void> {
  await tx.rows(sql`
    create temporary table doubled_term on commit drop as
    select policy_ref, starts_on, sum(premium_minor)::bigint as premium_minor, sum(stated_claims)::integer
      as stated_claims, sum(arrears_minor)::bigint as arrears_minor, count(*)::integer as premium_rows, max(line) as last_line, array_agg(line order by line) as lines
    from staged_term group by policy_ref, starts_on having count(*) > 1`);
  await tx.rows(sql`analyze doubled_term`);
  // A term that has ended is closed at once; one that ends as days pass is closed by the daily run.
  await tx.rows(sql`
    create temporary table merged_term on commit drop as
    select *,
      case when ${lastDayOfCover()} < ${today}::date then coalesce(known_closed_on, ${today}::date) end as closed_on
    from (
      select s.customer_id, coalesce(t.id, ${nextId()}) as id, t.id is null as is_new,
        t.id is not null and (
          s.is_other_cover or (t.vehicle_id, t.ends_on, t.premium_minor, t.premium_rows, t.stated_claims, t.currency, t.attributes,
            t.bound_on, t.cancelled_on, t.declined, t.arrears_minor)
          is distinct from (
            s.vehicle_id, s.ends_on, coalesce(s.premium_minor, t.premium_minor), s.premium_rows,
            coalesce(s.stated_claims, t.stated_claims), ${currency}, ${mergedAttributes(sql`s.term_attributes`, sql`t.attributes`)},
            ${mergedDay(sql`s.bound_on`, sql`t.bound_on`)}, ${mergedDay(sql`s.cancelled_on`, sql`t.cancelled_on`)},
            coalesce(s.declined, t.declined), coalesce(s.arrears_minor, t.arrears_minor)
          )
        ) as is_changed,
        coalesce(t.version, 0) + 1 as version, s.told_of, s.cover, s.policy_id, s.vehicle_id, s.policy_ref, s.starts_on, s.ends_on,
        coalesce(s.premium_minor, t.premium_minor, 0) as premium_minor, s.premium_rows,
        coalesce(s.stated_claims, t.stated_claims, 0) as stated_claims,
        ${mergedAttributes(sql`s.term_attributes`, sql`t.attributes`)} as attributes,
        ${mergedDay(sql`s.bound_on`, sql`t.bound_on`)} as bound_on,
        ${mergedDay(sql`s.cancelled_on`, sql`t.cancelled_on`)} as cancelled_on,
        coalesce(s.declined, t.declined, false) as declined,
        coalesce(s.arrears_minor, t.arrears_minor, 0) as arrears_minor, t.closed_on as known_closed_on
      from (
        select p.customer_id, coalesce(p.came_as, p.customer_id) as told_of, p.id as policy_id, v.id as vehicle_id, s.policy_ref, s.starts_on, s.ends_on,
          coalesce(d.premium_minor, s.premium_minor) as premium_minor, coalesce(d.premium_rows, 1) as premium_rows,
          coalesce(d.stated_claims, s.stated_claims) as stated_claims, s.term_attributes, s.bound_on, s.cancelled_on,
          s.declined, coalesce(d.arrears_minor, s.arrears_minor) as arrears_minor, p.cover, p.is_other_cover
        from staged_term s
        join merged_policy p on p.source_ref = s.policy_ref
        join merged_vehicle v on v.customer_id = p.customer_id and v.source_ref = s.vehicle_ref
        left join doubled_term d on d.policy_ref = s.policy_ref and d.starts_on = s.starts_on
        where d.last_line is null or d.last_line = s.line
      ) s
      left join policy_term t
        on t.customer_id = s.customer_id and t.policy_id = s.policy_id and t.starts_on = s.starts_on
    ) resolved`);
}
