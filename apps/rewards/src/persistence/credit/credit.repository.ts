import type { LocalDate } from '@evergreen/kernel';
import { type Reader, sql, type Transaction } from '@evergreen/persistence';
import type { CreditChange, CreditEntryKind, RecordedCause } from '../../domain/credit/credit-entry.ts';
import type { CreditCauseKind } from '../../domain/credit/derive-credit.ts';
import type { CustomerRange } from '../history.repository.ts';

/** A policy of a customer. */
export interface PolicyPlace {
  readonly customerId: string;
  readonly policyId: string;
}

/** What was written down about a cause of a policy. */
export type PolicyCause = PolicyPlace &
  RecordedCause & {
    /** The limit of its term left nothing for more than it has brought. */
    readonly isRefused: boolean;
  };

const causes = sql`
  select customer_id as "customerId", policy_id as "policyId", cause, min(cause_kind) as kind,
    max(entry_on) as on, min(term_id::text) as "termId", min(claim_id::text) as "claimId", sum(minor)::bigint as minor,
    count(*)::integer as entries, bool_or(kind = 'REFUSED') as "isRefused"
  from deductible_credit_entry`;

/** Causes of all policies of a range by one rule, in no particular order. */
export function creditCausesInRange(
  reader: Reader,
  { from, to }: CustomerRange,
  ruleId: string,
): Promise<PolicyCause[]> {
  return reader.rows<PolicyCause>(sql`
    ${causes} where customer_id >= ${from} and customer_id < ${to} and rule_id = ${ruleId} group by 1, 2, 3`);
}

function placesOf(policies: readonly PolicyPlace[]) {
  return sql`select * from unnest(${policies.map(({ customerId }) => customerId)}::uuid[],
    ${policies.map(({ policyId }) => policyId)}::uuid[]) as place (customer_id, policy_id)`;
}

/** Holds the credit of policies until the transaction ends, in one order for everybody; it begins where there is none. */
export async function holdCredits(
  tx: Transaction,
  policies: readonly PolicyPlace[],
  { ruleId, currency }: { readonly ruleId: string; readonly currency: string },
): Promise<PolicyCause[]> {
  await tx.rows(sql`
    insert into deductible_credit (customer_id, policy_id, rule_id, currency)
    select customer_id, policy_id, ${ruleId}::text, ${currency}::text from (${placesOf(policies)}) as asked
    order by 1, 2
    on conflict (customer_id, policy_id, rule_id) do nothing`);
  await tx.rows(sql`
    select from deductible_credit
    where (customer_id, policy_id) in (${placesOf(policies)}) and rule_id = ${ruleId}
    order by customer_id, policy_id for update`);
  return tx.rows<PolicyCause>(sql`
    ${causes} where (customer_id, policy_id) in (${placesOf(policies)}) and rule_id = ${ruleId} group by 1, 2, 3`);
}

/** An entry to be written. */
export type NewCreditEntry = PolicyPlace &
  Omit<CreditChange, 'minor'> & {
    readonly minor: bigint;
    /** Of one that is refused. */
    readonly reason: string | null;
    /** The version that held on its day. */
    readonly ruleSetVersion: number;
  };

/** In their order. */
export async function insertCreditEntries(
  tx: Transaction,
  entries: readonly NewCreditEntry[],
  origin: {
    readonly ruleId: string;
    readonly ruleSetId: string;
    readonly runId: string;
    readonly now: Date;
  },
): Promise<void> {
  await tx.rows(sql`
    insert into deductible_credit_entry (customer_id, policy_id, cause, n, kind, cause_kind, minor, entry_on, term_id,
      claim_id, reason, rule_set_version, rule_id, rule_set_id, run_id, recorded_at)
    select customer_id, policy_id, cause, n, kind, cause_kind, minor, entry_on, term_id, claim_id, reason,
      rule_set_version, ${origin.ruleId}::text, ${origin.ruleSetId}::text, ${origin.runId}::uuid,
      ${origin.now}::timestamptz
    from unnest(${entries.map(({ customerId }) => customerId)}::uuid[],
      ${entries.map(({ policyId }) => policyId)}::uuid[], ${entries.map(({ cause }) => cause)}::text[],
      ${entries.map(({ n }) => n)}::integer[], ${entries.map(({ entry }) => entry)}::text[],
      ${entries.map(({ kind }) => kind)}::text[], ${entries.map(({ minor }) => minor)}::bigint[],
      ${entries.map(({ on }) => on)}::date[], ${entries.map(({ termId }) => termId)}::uuid[],
      ${entries.map(({ claimId }) => claimId)}::uuid[], ${entries.map(({ reason }) => reason)}::text[],
      ${entries.map(({ ruleSetVersion }) => ruleSetVersion)}::integer[])
      with ordinality as made (customer_id, policy_id, cause, n, kind, cause_kind, minor, entry_on, term_id, claim_id,
        reason, rule_set_version, place)
    order by place`);
}

/** An entry as it is shown. */
export interface CreditEntryRow {
  readonly policyId: string;
  /** As the insurer calls the policy now. */
  readonly policyLabel: string;
  readonly ruleId: string;
  readonly currency: string;
  readonly kind: CreditEntryKind;
  readonly causeKind: CreditCauseKind;
  readonly minor: bigint;
  readonly on: LocalDate;
  readonly isStated: boolean;
  readonly reason: string | null;
  readonly ruleSetId: string;
  readonly ruleSetVersion: number;
  readonly recordedAt: Date;
}

/** Every entry of a customer, in the order in which they were written. */
export function creditEntriesOf(reader: Reader, customerId: string): Promise<CreditEntryRow[]> {
  return reader.rows<CreditEntryRow>(sql`
    select e.policy_id as "policyId", case when t.policy_label is null then '' else t.policy_label end as "policyLabel",
      e.rule_id as "ruleId", c.currency, e.kind, e.cause_kind as "causeKind", e.minor, e.entry_on as on,
      e.cause_kind = 'CLAIM' and e.claim_id is null as "isStated", e.reason, e.rule_set_id as "ruleSetId",
      e.rule_set_version as "ruleSetVersion", e.recorded_at as "recordedAt"
    from deductible_credit_entry e
    join deductible_credit c using (customer_id, policy_id, rule_id)
    left join lateral (
      select policy_label from term_fact t
      where t.customer_id = e.customer_id and t.policy_id = e.policy_id order by starts_on desc limit 1
    ) t on true
    where e.customer_id = ${customerId}
    order by e.serial`);
}
