import type { LocalDate } from '@evergreen/kernel';
import { bulkColumn, inBulk, type Reader, sql, statement, type Transaction } from '@evergreen/persistence';
import type { DecisionPlace, DecisionRecord } from '../domain/decision-record.ts';

/** A decision about to be kept, with the batch its grant goes to the ledger in. */
export interface NewDecision extends DecisionRecord {
  readonly batchId: string | null;
}

/** What all decisions of a chunk have in common. */
export interface DecisionOrigin {
  readonly runId: string;
  readonly ruleSetId: string;
  readonly ruleSetVersion: number;
  readonly asOf: LocalDate;
  readonly decidedAt: Date;
}

const keepDecisions = statement(
  'rewards.keep-decisions',
  `with kept as (
     insert into no_claim_decision (customer_id, term_id, rule_id, batch_id, outcome, points, clean_years, active_on,
       expires_on, term_version, evidence, value_guard, renewal, run_id, rule_set_id, rule_set_version, as_of, decided_at)
     select customer_id, term_id, ${inBulk('$3::text[]', 'rule_id')}, ${inBulk('$4::uuid[]', 'batch_id')},
       ${inBulk('$5::text[]', 'outcome')}, ${inBulk('$6::bigint[]', 'points')}, ${inBulk('$7::integer[]', 'clean_years')},
       ${inBulk('$8::date[]', 'active_on')}, ${inBulk('$9::date[]', 'expires_on')},
       ${inBulk('$10::bigint[]', 'term_version')}, ${inBulk('$11::jsonb[]', 'evidence')},
       ${inBulk('$12::jsonb[]', 'value_guard')}, ${inBulk('$13::jsonb[]', 'renewal')},
       $14::uuid, $15::text, $16::integer, $17::date, $18::timestamptz
     from unnest($1::uuid[], $2::uuid[], $3::text[], $4::uuid[], $5::text[], $6::bigint[], $7::integer[], $8::date[],
       $9::date[], $10::bigint[], $11::jsonb[], $12::jsonb[], $13::jsonb[]) as decided (customer_id, term_id, rule_id,
       batch_id, outcome, points, clean_years, active_on, expires_on, term_version, evidence, value_guard, renewal)
     on conflict (customer_id, term_id, rule_id) do nothing
     returning 1
   )
   select count(*)::integer as kept from kept`,
);

/**
 * Keeps decisions that are the first about their term and rule.
 * @returns the terms of those that were not kept, because another run has answered them in the meantime
 */
export async function insertDecisions(
  tx: Transaction,
  decisions: readonly NewDecision[],
  origin: DecisionOrigin,
): Promise<ReadonlySet<string>> {
  const [row] = await tx.prepared<{ kept: number }>(keepDecisions, [
    decisions.map((decision) => decision.customerId),
    decisions.map((decision) => decision.termId),
    bulkColumn(decisions, (decision) => decision.ruleId),
    bulkColumn(decisions, (decision) => decision.batchId),
    bulkColumn(decisions, (decision) => decision.outcome),
    bulkColumn(decisions, (decision) => decision.points),
    bulkColumn(decisions, (decision) => decision.cleanYears),
    bulkColumn(decisions, (decision) => decision.activeOn),
    bulkColumn(decisions, (decision) => decision.expiresOn),
    bulkColumn(decisions, (decision) => decision.termVersion),
    bulkColumn(decisions, ({ evidence }) => evidence && JSON.stringify(evidence)),
    bulkColumn(decisions, ({ guard }) => (guard ? JSON.stringify(guard) : null)),
    bulkColumn(decisions, ({ renewal }) => (renewal ? JSON.stringify(renewal) : null)),
    origin.runId,
    origin.ruleSetId,
    origin.ruleSetVersion,
    origin.asOf,
    origin.decidedAt,
  ]);
  if (row!.kept === decisions.length) return new Set();
  const elsewhere = await tx.rows<{ termId: string }>(sql`
    select d.term_id as "termId"
    from unnest(${decisions.map(({ customerId }) => customerId)}::uuid[],
      ${decisions.map(({ termId }) => termId)}::uuid[], ${decisions.map(({ ruleId }) => ruleId)}::text[])
      as asked (customer_id, term_id, rule_id)
    join no_claim_decision d using (customer_id, term_id, rule_id)
    where d.run_id <> ${origin.runId}`);
  return new Set(elsewhere.map(({ termId }) => termId));
}

/** A decision that was kept, with the term it is about. */
export interface KeptDecision extends DecisionRecord {
  readonly policyId: string;
  readonly policyLabel: string;
  readonly startsOn: LocalDate;
  readonly endsOn: LocalDate;
  readonly ruleSetId: string;
  readonly ruleSetVersion: number;
  readonly asOf: LocalDate;
  readonly decidedAt: Date;
  readonly isChangedSince: boolean;
  /** How often it was decided again and said something else. */
  readonly revision: number;
}

const kept = sql`
  select d.customer_id as "customerId", d.term_id as "termId", d.term_version::text as "termVersion",
    d.rule_id as "ruleId", d.outcome, d.points::text as points, d.clean_years as "cleanYears",
    d.active_on as "activeOn", d.expires_on as "expiresOn", d.evidence, d.value_guard as guard, d.renewal, d.rule_set_id as "ruleSetId",
    d.rule_set_version as "ruleSetVersion", d.as_of as "asOf", d.decided_at as "decidedAt",
    d.changed_at is not null as "isChangedSince", d.revision, t.policy_id as "policyId", t.policy_label as "policyLabel",
    t.starts_on as "startsOn", t.ends_on as "endsOn"
  from no_claim_decision d join term_fact t using (customer_id, term_id)`;

export function decisionsOfTerms(
  reader: Reader,
  customerId: string,
  termIds: readonly string[],
): Promise<KeptDecision[]> {
  return reader.rows<KeptDecision>(
    sql`${kept} where d.customer_id = ${customerId} and d.term_id = any (${termIds}::uuid[])`,
  );
}

/** All decisions of a customer by term and rule, after a place. */
export function allDecisionsOf(
  reader: Reader,
  customerId: string,
  after: DecisionPlace | undefined,
  limit: number,
): Promise<KeptDecision[]> {
  const beyond =
    after === undefined ? sql`` : sql`and (d.term_id, d.rule_id) > (${after.termId}::uuid, ${after.ruleId})`;
  return reader.rows<KeptDecision>(
    sql`${kept} where d.customer_id = ${customerId} ${beyond} order by d.term_id, d.rule_id limit ${limit}`,
  );
}

export async function countDecisionsOf(reader: Reader, customerId: string): Promise<number> {
  const [row] = await reader.rows<{ n: bigint }>(sql`
    select count(*) as n from no_claim_decision where customer_id = ${customerId}`);
  return Number(row!.n);
}

/** The newest term first. */
export function decisionsOfCustomer(
  reader: Reader,
  customerId: string,
  limit: number,
): Promise<KeptDecision[]> {
  return reader.rows<KeptDecision>(
    sql`${kept} where d.customer_id = ${customerId} order by t.ends_on desc, d.term_id limit ${limit}`,
  );
}

/** What is known of terms by name. */
export interface TermLabel {
  readonly termId: string;
  readonly policyId: string;
  readonly policyLabel: string;
  readonly startsOn: LocalDate;
  readonly endsOn: LocalDate;
}

export async function labelsOfTerms(
  reader: Reader,
  keys: readonly { readonly customerId: string; readonly termId: string }[],
): Promise<ReadonlyMap<string, TermLabel>> {
  const rows = await reader.rows<TermLabel>(sql`
    select t.term_id as "termId", policy_id as "policyId", policy_label as "policyLabel", starts_on as "startsOn",
      ends_on as "endsOn"
    from unnest(${keys.map(({ customerId }) => customerId)}::uuid[], ${keys.map(({ termId }) => termId)}::uuid[])
      as asked (customer_id, term_id)
    join term_fact t using (customer_id, term_id)`);
  return new Map(rows.map((row) => [row.termId, row]));
}
