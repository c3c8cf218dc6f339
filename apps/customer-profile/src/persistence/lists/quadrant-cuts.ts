import { sql, type Transaction } from '@evergreen/persistence';
import { type DecisionRules, provinceOf } from './decision.ts';

/**
 * Finds the medians of each province once a day and version, before the first customer is decided by them: all of one
 * evaluation are measured by the same; a preview of a draft measures anew, for the draft may have changed since the last
 * one. A province in which nobody has answered has none, and its customers no quadrant.
 */
export async function findCuts(
  tx: Transaction,
  { version, rules, context }: DecisionRules,
  how: 'once' | 'again' = 'once',
): Promise<void> {
  const { today } = context;
  if (how === 'again')
    await tx.rows(sql`delete from quadrant_cut where as_of = ${today} and rules_version = ${version}`);
  if (rules.cut.kind === 'fixed') return;
  const known = await tx.rows(sql`
    select from quadrant_cut where as_of = ${today} and rules_version = ${version} limit 1`);
  // Those who decide ranges side by side wait for each other only until there are cuts.
  if (known.length > 0) return;
  await tx.rows(sql`select pg_advisory_xact_lock(hashtextextended('quadrant-cut', 0))`);
  await tx.rows(sql`
    insert into quadrant_cut (as_of, rules_version, province, loyalty, satisfaction)
    select ${today}, ${version}, ${provinceOf(sql`org_path`)}, percentile_cont(0.5) within group (order by loyalty),
      percentile_cont(0.5) within group (order by satisfaction)
    from customer_fact
    where not exists (select from quadrant_cut where as_of = ${today} and rules_version = ${version})
    group by 3 having count(satisfaction) > 0
    on conflict do nothing`);
}
