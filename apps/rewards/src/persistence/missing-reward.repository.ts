import { type Reader, sql } from '@evergreen/persistence';
import type { TermRun } from '../domain/missing-reward.ts';

/** What the ledger said to a grant. */
export interface LedgerAnswer {
  readonly termId: string;
  readonly ruleId: string;
  readonly isAnswered: boolean;
  readonly isRefused: boolean;
  /** Empty where it did not say. */
  readonly refusedBecause: string;
}

/** Answers to the grants of a customer: of what a revision ordered, those to its orders. */
export function ledgerAnswers(reader: Reader, customerId: string): Promise<LedgerAnswer[]> {
  return reader.rows<LedgerAnswer>(sql`
    select d.term_id as "termId", d.rule_id as "ruleId", posted_at is not null as "isAnswered",
      place is not null as "isRefused", coalesce(refused_because[place], '') as "refusedBecause"
    from no_claim_decision d
    join no_claim_batch b using (batch_id),
    lateral (
      select array_position(refused_keys, 'no-claim/' || d.term_id || '/' || d.rule_id) as place
    ) as refused
    where d.customer_id = ${customerId} and d.revision = 0
    union all
    select d.term_id, d.rule_id, not bool_or(coalesce(o.state = 'ordered', false)),
      bool_or(coalesce(o.state = 'refused', false)), coalesce(max(o.refused_because), '')
    from no_claim_decision d
    left join points_order o on o.customer_id = d.customer_id and o.source_kind = 'no-claim'
      and o.source_id = d.term_id::text and o.rule_id = d.rule_id and o.kind <> 'TAKE_BACK'
      and (o.key = 'no-claim/' || d.term_id || '/' || d.rule_id or o.key like '%/' || d.revision)
    where d.customer_id = ${customerId} and d.revision > 0
    group by d.customer_id, d.term_id, d.rule_id`);
}

/** As many are looked back at for each rule set of the daily run: more than a month of its runs. */
const runsMax = 50;

/** Runs for real, the newest first. */
export function newestRealRuns(reader: Reader, kind: string, dailyRuns: number): Promise<TermRun[]> {
  return reader.rows<TermRun>(sql`
    select rule_set_id as "ruleSetId", as_of as "asOf", state
    from run join no_claim_run on run_id = run.id
    where kind = ${kind} and not dry
    order by created_at desc, id desc limit ${runsMax * dailyRuns}`);
}

/** In how many days a schedule is due next; undefined where no worker has registered it yet. */
export async function daysToNextRun(
  reader: Reader,
  schedule: string,
  now: Date,
): Promise<number | undefined> {
  const [row] = await reader.rows<{ days: number }>(sql`
    select (next_due_at at time zone zone)::date - (${now}::timestamptz at time zone zone)::date as days
    from run_schedule where name = ${schedule}`);
  return row && Math.max(row.days, 0);
}
