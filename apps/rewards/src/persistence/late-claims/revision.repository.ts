import { type Reader, sql, statement, type Transaction } from '@evergreen/persistence';
import type { DecisionRecord } from '../../domain/decision-record.ts';
import type { PastDecision } from '../../domain/late-claims/past-decision.ts';
import type { Revision, StandingDecision } from '../../domain/late-claims/revise-policy.ts';
import type { RevisionCause } from '../../domain/late-claims/revision-cause.ts';
import type { CustomerRange } from '../history.repository.ts';

/** A policy with a decision on whose term newer facts are known, and when they were heard. */
export interface MarkedPolicy {
  readonly customerId: string;
  readonly policyId: string;
  readonly heardAt: Date;
}

const marked = (lock: string) => `
   select d.customer_id as "customerId", policy_id as "policyId", changed_at as "heardAt"
   from no_claim_decision d join term_fact t using (customer_id, term_id)
   where rule_id = $1 and d.customer_id >= $2 and d.customer_id < $3 and changed_at is not null
   order by d.customer_id, d.term_id ${lock}`;
const lookAtMarked = statement('rewards.marked-policies', marked(''));
const lockMarked = statement('rewards.lock-marked-policies', marked('for no key update of d'));

/** @param isHeld nobody else may decide them again until the transaction ends */
export async function markedPolicies(
  tx: Transaction,
  ruleId: string,
  { from, to }: CustomerRange,
  isHeld: boolean,
): Promise<MarkedPolicy[]> {
  const rows = await tx.prepared<MarkedPolicy>(isHeld ? lockMarked : lookAtMarked, [ruleId, from, to]);
  const policies = new Map<string, MarkedPolicy>();
  for (const row of rows) {
    const name = `${row.customerId} ${row.policyId}`;
    const known = policies.get(name);
    if (known === undefined || known.heardAt < row.heardAt) policies.set(name, row);
  }
  return [...policies.values()];
}

/** A decision that could be decided again, with what the ledger has not answered or has refused of it. */
export type RevisableDecision = StandingDecision & {
  readonly isWaiting: boolean;
  readonly refusedKeys: readonly string[];
};

/** Every decision by the rule about terms of policies. */
export function decisionsOfPolicies(
  reader: Reader,
  ruleId: string,
  policies: readonly MarkedPolicy[],
): Promise<RevisableDecision[]> {
  return reader.rows<RevisableDecision>(sql`
    select d.customer_id as "customerId", d.term_id as "termId", t.version::text as "termVersion",
      d.rule_id as "ruleId", d.outcome, d.points::text as points, d.clean_years as "cleanYears",
      d.active_on as "activeOn", d.expires_on as "expiresOn", d.evidence, d.rule_set_id as "ruleSetId",
      d.rule_set_version as "ruleSetVersion", d.as_of as "asOf", d.revision, d.holding, d.value_guard as guard,
      d.renewal, d.renewal_holding as "renewalHolding",
      d.changed_at is not null as "isMarked", t.policy_id as "policyId", t.ends_on as "endsOn",
      coalesce(orders.waiting, false) as "isWaiting", coalesce(orders.refused, '{}') as "refusedKeys"
    from unnest(${policies.map(({ customerId }) => customerId)}::uuid[],
      ${policies.map(({ policyId }) => policyId)}::uuid[]) as asked (customer_id, policy_id)
    join term_fact t using (customer_id, policy_id)
    join no_claim_decision d on d.customer_id = t.customer_id and d.term_id = t.term_id and d.rule_id = ${ruleId}
    left join lateral (
      select bool_or(state = 'ordered') as waiting, array_agg(key) filter (where state = 'refused') as refused
      from points_order o
      where o.source_kind = 'no-claim' and o.source_id = t.term_id::text and o.customer_id = t.customer_id
    ) orders on d.revision > 0 or d.renewal is not null
    order by t.customer_id, t.policy_id, t.starts_on`);
}

/** Decisions that say what they said: what was heard of their terms makes no difference. */
export async function clearMarks(tx: Transaction, decisions: readonly StandingDecision[]): Promise<void> {
  await tx.rows(sql`
    update no_claim_decision d set changed_at = null, term_version = same.term_version
    from unnest(${decisions.map(({ customerId }) => customerId)}::uuid[],
      ${decisions.map(({ termId }) => termId)}::uuid[], ${decisions.map(({ ruleId }) => ruleId)}::text[],
      ${decisions.map(({ termVersion }) => termVersion)}::bigint[]) as same (customer_id, term_id, rule_id, term_version)
    where d.customer_id = same.customer_id and d.term_id = same.term_id and d.rule_id = same.rule_id`);
}

/** What all revisions of a chunk have in common. */
export interface RevisionOrigin {
  readonly runId: string;
  readonly madeAt: Date;
}

// What a decision said goes to its history in the same statement. One that has not ended yet stays marked: it is
// looked at again until it has.
const keepRevisions = statement(
  'rewards.keep-revisions',
  `with revised as (
     select * from unnest($1::uuid[], $2::uuid[], $3::text[], $4::integer[], $5::jsonb[], $6::bigint[],
       $7::timestamptz[], $8::text[], $9::bigint[], $10::integer[], $11::date[], $12::date[], $13::bigint[],
       $14::jsonb[], $15::jsonb[], $18::jsonb[], $19::jsonb[], $20::jsonb[], $21::text[], $22::integer[])
       as revised (customer_id, term_id, rule_id, revision, cause, change, heard_at, outcome, points, clean_years,
         active_on, expires_on, term_version, evidence, holding, value_guard, renewal, renewal_holding, rule_set_id,
         rule_set_version)
   ), history as (
     insert into no_claim_decision_revision (customer_id, term_id, rule_id, revision, cause, change, heard_at, made_at,
       made_by_run, outcome, points, clean_years, active_on, expires_on, term_version, evidence, decided_at, renewal)
     select customer_id, term_id, rule_id, revised.revision, cause, change, heard_at, $17::timestamptz, $16::uuid,
       d.outcome, d.points, d.clean_years, d.active_on, d.expires_on, d.term_version, d.evidence, d.decided_at, d.renewal
     from revised join no_claim_decision d using (customer_id, term_id, rule_id)
   )
   update no_claim_decision d set revision = revised.revision, outcome = revised.outcome, points = revised.points,
     clean_years = revised.clean_years, active_on = revised.active_on, expires_on = revised.expires_on,
     term_version = revised.term_version, evidence = revised.evidence, holding = revised.holding,
     rule_set_id = revised.rule_set_id, rule_set_version = revised.rule_set_version,
     value_guard = revised.value_guard, renewal = revised.renewal, renewal_holding = revised.renewal_holding,
     decided_at = $17::timestamptz, changed_at = case when revised.outcome = 'TERM_OPEN' then revised.heard_at end
   from revised
   where d.customer_id = revised.customer_id and d.term_id = revised.term_id and d.rule_id = revised.rule_id`,
);

/** Writes what decisions say now, and what they said before. */
export async function insertRevisions(
  tx: Transaction,
  revisions: readonly (Revision & { readonly heardAt: Date })[],
  { runId, madeAt }: RevisionOrigin,
): Promise<void> {
  const now = <Value>(read: (record: DecisionRecord) => Value) => revisions.map((each) => read(each.now));
  await tx.prepared(keepRevisions, [
    now(({ customerId }) => customerId),
    now(({ termId }) => termId),
    now(({ ruleId }) => ruleId),
    revisions.map(({ revision }) => revision),
    revisions.map(({ cause }) => JSON.stringify(cause)),
    revisions.map(({ change }) => change),
    revisions.map(({ heardAt }) => heardAt),
    now(({ outcome }) => outcome),
    now(({ points }) => points),
    now(({ cleanYears }) => cleanYears),
    now(({ activeOn }) => activeOn),
    now(({ expiresOn }) => expiresOn),
    now(({ termVersion }) => termVersion),
    now(({ evidence }) => evidence && JSON.stringify(evidence)),
    revisions.map(({ holding }) => JSON.stringify(holding)),
    ...[runId, madeAt],
    now(({ guard }) => (guard ? JSON.stringify(guard) : null)),
    now(({ renewal }) => (renewal ? JSON.stringify(renewal) : null)),
    revisions.map(({ renewalHolding }) => JSON.stringify(renewalHolding)),
    revisions.map(({ by }) => by.ruleSetId),
    revisions.map(({ by }) => by.ruleSetVersion),
  ]);
}

/** What was revised about a customer, the oldest first. */
export function revisionsOf(reader: Reader, customerId: string): Promise<PastDecision[]> {
  return reader.rows<PastDecision>(sql`
    select term_id as "termId", rule_id as "ruleId", revision, cause, change, heard_at as "heardAt",
      made_at as "madeAt", outcome, points
    from no_claim_decision_revision where customer_id = ${customerId}
    order by term_id, rule_id, revision`);
}

/** Why decisions were revised, by the revisions that orders were made for. */
export function causesOf(
  reader: Reader,
  asked: readonly { readonly customerId: string; readonly termId: string; readonly revision: number }[],
): Promise<{ customerId: string; termId: string; revision: number; cause: RevisionCause }[]> {
  return reader.rows(sql`
    select r.customer_id as "customerId", r.term_id as "termId", r.revision, r.cause
    from unnest(${asked.map(({ customerId }) => customerId)}::uuid[], ${asked.map(({ termId }) => termId)}::uuid[],
      ${asked.map(({ revision }) => revision)}::integer[]) as asked (customer_id, term_id, revision)
    join no_claim_decision_revision r using (customer_id, term_id, revision)`);
}
