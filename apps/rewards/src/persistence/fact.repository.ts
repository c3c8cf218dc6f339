import { type Reader, sql, statement, type Transaction } from '@evergreen/persistence';
import type { ClaimFact, TermFact } from '../domain/facts.ts';

/**
 * While facts are recorded nothing is decided on them, and the other way round; each may go on beside its own like.
 * Otherwise a fact could slip between a decision's read and its commit, and never be seen as newer than it.
 */
const enterToRecord = sql`lock table fact_gate in row exclusive mode`;
const enterToDecide = sql`lock table fact_gate in share mode`;

/** While it lasts nothing is decided on what is being recorded. */
export async function recordingFacts(tx: Transaction): Promise<void> {
  await tx.rows(enterToRecord);
}

/** Holds back newer facts until the transaction ends. */
export async function holdFacts(tx: Transaction): Promise<void> {
  await tx.rows(enterToDecide);
}

const recordTerms = statement(
  'rewards.record-terms',
  `with fresh as (
     insert into term_fact (customer_id, term_id, version, policy_id, policy_label, starts_on, ends_on, stated_claims,
       premium_minor, currency, cover, arrears_minor, vehicle_id)
     select * from unnest($1::uuid[], $2::uuid[], $3::bigint[], $4::uuid[], $5::text[], $6::date[], $7::date[],
       $8::integer[], $9::bigint[], $10::text[], $11::text[], $12::bigint[], $13::text[])
     order by 1, 2
     on conflict (customer_id, term_id) do update set version = excluded.version, policy_id = excluded.policy_id,
       policy_label = excluded.policy_label, starts_on = excluded.starts_on, ends_on = excluded.ends_on,
       stated_claims = excluded.stated_claims, premium_minor = excluded.premium_minor, currency = excluded.currency,
       cover = excluded.cover, arrears_minor = excluded.arrears_minor,
       vehicle_id = excluded.vehicle_id
     where term_fact.version < excluded.version
     returning customer_id, term_id, policy_id, starts_on
   ), touched as (
     select customer_id, term_id, false as only_renewal from fresh
     union all
     select renewed.customer_id, renewed.term_id, true
     from fresh
     join no_claim_decision rewarded on rewarded.customer_id = fresh.customer_id and rewarded.renewal is not null
     join term_fact renewed on renewed.customer_id = rewarded.customer_id and renewed.term_id = rewarded.term_id
     where renewed.policy_id = fresh.policy_id and renewed.ends_on < fresh.starts_on
   )
   update no_claim_decision decision set changed_at = $14
   from touched
   where decision.customer_id = touched.customer_id and decision.term_id = touched.term_id
     and decision.changed_at is null and (not only_renewal or decision.renewal is not null)`,
);

/**
 * Records terms, older versions ignored, and marks the decisions that were made on what they replace; also those about
 * earlier terms whose rewards ask whether they were renewed.
 */
export async function applyTerms(tx: Transaction, facts: readonly TermFact[], now: Date): Promise<void> {
  await tx.rows(enterToRecord);
  await tx.prepared(recordTerms, [
    facts.map((fact) => fact.customerId),
    facts.map((fact) => fact.termId),
    facts.map((fact) => fact.version),
    facts.map((fact) => fact.policyId),
    facts.map((fact) => fact.policyLabel),
    facts.map((fact) => fact.startsOn),
    facts.map((fact) => fact.endsOn),
    facts.map((fact) => fact.statedClaims),
    facts.map((fact) => fact.premiumMinor),
    facts.map((fact) => fact.currency),
    facts.map((fact) => fact.cover),
    facts.map((fact) => fact.arrearsMinor),
    facts.map((fact) => fact.vehicleId),
    now,
  ]);
}

/** A term of which something was not told. */
export interface TermPlace {
  readonly customerId: string;
  readonly termId: string;
}

/**
 * Terms that were told of before premiums, covers, arrears and vehicles were kept, in the order of their customers
 * after one, at most so many.
 */
export function termsToldLittle(
  reader: Reader,
  { customerId, termId }: TermPlace,
  limit: number,
): Promise<TermPlace[]> {
  return reader.rows<TermPlace>(sql`
    select customer_id as "customerId", term_id as "termId" from term_fact
    where vehicle_id is null and (customer_id, term_id) > (${customerId}::uuid, ${termId}::uuid)
    order by customer_id, term_id limit ${limit}`);
}

/** What was not told of a term. */
type ToldLater = TermPlace &
  Pick<TermFact, 'premiumMinor' | 'currency' | 'cover' | 'arrearsMinor' | 'vehicleId'>;

/** Fills in what was not told; what an event has brought meanwhile stays. */
export async function fillTerms(tx: Transaction, terms: readonly ToldLater[]): Promise<void> {
  await tx.rows(enterToRecord);
  await tx.rows(sql`
    update term_fact t set vehicle_id = told.vehicle_id,
      cover = case when t.arrears_minor is null then told.cover else t.cover end,
      arrears_minor = case when t.arrears_minor is null then told.arrears_minor else t.arrears_minor end,
      premium_minor = case when t.premium_minor is null then told.premium_minor else t.premium_minor end,
      currency = case when t.premium_minor is null then told.currency else t.currency end
    from unnest(${terms.map(({ customerId }) => customerId)}::uuid[],
      ${terms.map(({ termId }) => termId)}::uuid[], ${terms.map(({ premiumMinor }) => premiumMinor)}::bigint[],
      ${terms.map(({ currency }) => currency)}::text[], ${terms.map(({ cover }) => cover)}::text[],
      ${terms.map(({ arrearsMinor }) => arrearsMinor)}::bigint[], ${terms.map(({ vehicleId }) => vehicleId)}::text[])
      as told (customer_id, term_id, premium_minor, currency, cover, arrears_minor, vehicle_id)
    where t.customer_id = told.customer_id and t.term_id = told.term_id and t.vehicle_id is null`);
}

// A claim may move from one term to another: both decisions were made on something else.
const recordClaims = statement(
  'rewards.record-claims',
  `with fresh as (
     insert into claim_fact (customer_id, claim_id, version, policy_id, term_id, occurred_on, fault_percent, currency,
       payments, withdrawn)
     select * from unnest($1::uuid[], $2::uuid[], $3::bigint[], $4::uuid[], $5::uuid[], $6::date[], $7::smallint[],
       $8::text[], $9::jsonb[], $10::boolean[])
     order by 1, 2
     on conflict (customer_id, claim_id) do update set version = excluded.version, policy_id = excluded.policy_id,
       term_id = excluded.term_id, occurred_on = excluded.occurred_on, fault_percent = excluded.fault_percent,
       currency = excluded.currency, payments = excluded.payments, withdrawn = excluded.withdrawn
     where claim_fact.version < excluded.version
     returning new.customer_id, old.term_id as term_before, new.term_id as term_after
   )
   update no_claim_decision decision set changed_at = $11
   from fresh, unnest(array[term_before, term_after]) as touched (term_id)
   where decision.customer_id = fresh.customer_id and decision.term_id = touched.term_id
     and decision.changed_at is null`,
);

/** Records claims, older versions ignored, and marks the decisions about their terms. */
export async function applyClaims(tx: Transaction, facts: readonly ClaimFact[], now: Date): Promise<void> {
  await tx.rows(enterToRecord);
  await tx.prepared(recordClaims, [
    facts.map((fact) => fact.customerId),
    facts.map((fact) => fact.claimId),
    facts.map((fact) => fact.version),
    facts.map((fact) => fact.policyId),
    facts.map((fact) => fact.termId),
    facts.map((fact) => fact.occurredOn),
    facts.map((fact) => fact.faultPercent),
    facts.map((fact) => fact.currency),
    facts.map((fact) =>
      JSON.stringify(fact.payments.map(({ guarantee, paidMinor }) => [guarantee, paidMinor.toString()])),
    ),
    facts.map((fact) => fact.withdrawn),
    now,
  ]);
}

/** First customers of ranges of so many customers each, in order. */
export async function rangeStarts(reader: Reader, customersInRange: number): Promise<string[]> {
  const rows = await reader.rows<{ customerId: string }>(sql`
    select customer_id as "customerId"
    from (
      select customer_id, row_number() over (order by customer_id) - 1 as n
      from (select distinct customer_id from term_fact) as customer
    ) as numbered
    where n % ${customersInRange} = 0
    order by customer_id`);
  return rows.map(({ customerId }) => customerId);
}
