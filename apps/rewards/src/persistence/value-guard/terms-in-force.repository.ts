import type { LocalDate } from '@evergreen/kernel';
import { planned, type RawBuilder, type Reader, sql, type Transaction } from '@evergreen/persistence';
import type { TermInForce, ValueRequest } from '../../domain/value-guard/guard-values.ts';
import type { Premium } from '../../domain/value-guard/value-rules.ts';

/** So many have one plan for all; for more, what is planned for as many is better. */
const fewMax = 50;

/** Asks about as many customers. */
export function rowsFor<Row>(
  reader: Reader,
  many: readonly unknown[],
  query: RawBuilder<Row>,
): Promise<Row[]> {
  return many.length > fewMax ? reader.rows(query) : reader.prepared<Row>(...planned('rewards.value', query));
}

interface TermRow extends Omit<TermInForce, 'premium'> {
  readonly premiumMinor: bigint | null;
  readonly currency: string | null;
}

function termOf({ premiumMinor, currency, ...term }: TermRow): TermInForce {
  const premium: Premium | null =
    premiumMinor === null || currency === null ? null : { minor: premiumMinor, currency };
  return { ...term, premium };
}

const termColumns = sql`
  t.customer_id as "customerId", t.term_id as "termId", t.starts_on as "startsOn", t.ends_on as "endsOn",
  t.premium_minor as "premiumMinor", t.currency`;

// No-claim rewards stand in their decisions, and only terms that have ended are decided: who asks for today alone, as
// whoever redeems, finds none.
const decidedMinor = (requests: readonly ValueRequest[], today: LocalDate) =>
  requests.every(({ on }) => on >= today)
    ? sql`0`
    : sql`
  (select coalesce(sum((d.value_guard ->> 4)::bigint), 0)::bigint from no_claim_decision d
   where d.customer_id = t.customer_id and d.term_id = t.term_id and d.value_guard is not null)`;

/** Terms of customers in force on one of the days that are asked for. */
function termsAsked(requests: readonly ValueRequest[]) {
  return sql`
    select distinct t.customer_id, t.term_id
    from unnest(${requests.map(({ customerId }) => customerId)}::uuid[],
      ${requests.map(({ termId }) => termId)}::uuid[], ${requests.map(({ on }) => on)}::date[])
      as asked (customer_id, term_id, on_day)
    join term_fact t on t.customer_id = asked.customer_id
    where (asked.term_id is null or asked.term_id = t.term_id)
      and t.starts_on <= asked.on_day and t.ends_on >= asked.on_day`;
}

/**
 * Terms in force that requests may be charged to, with what was given for each: held until the transaction ends, in
 * one order for everybody, so that two who give at the same time neither wait in a circle nor both give the last.
 */
export async function holdTermsInForce(
  tx: Transaction,
  requests: readonly ValueRequest[],
  today: LocalDate,
): Promise<TermInForce[]> {
  await rowsFor(
    tx,
    requests,
    sql`
    insert into term_value (customer_id, term_id)
    select customer_id, term_id from (${termsAsked(requests)}) as wanted order by 1, 2
    on conflict (customer_id, term_id) do nothing`,
  );
  const rows = await rowsFor(
    tx,
    requests,
    sql<TermRow>`
    with wanted as materialized (${termsAsked(requests)}),
    held as materialized (
      select v.customer_id, v.term_id, v.given_minor from term_value v
      where (v.customer_id, v.term_id) in (select customer_id, term_id from wanted)
      order by v.customer_id, v.term_id for update
    )
    select ${termColumns}, held.given_minor + ${decidedMinor(requests, today)} as "givenMinor"
    from held join term_fact t using (customer_id, term_id)`,
  );
  return rows.map(termOf);
}

/** Holds terms, whatever their days, in the order in which those who give hold them. */
export async function holdTerms(
  tx: Transaction,
  terms: readonly { readonly customerId: string; readonly termId: string }[],
): Promise<void> {
  const wanted = sql`
    select distinct * from unnest(${terms.map(({ customerId }) => customerId)}::uuid[],
      ${terms.map(({ termId }) => termId)}::uuid[]) as wanted (customer_id, term_id)`;
  await tx.rows(sql`
    insert into term_value (customer_id, term_id) ${wanted} order by 1, 2
    on conflict (customer_id, term_id) do nothing`);
  await tx.rows(sql`
    select from term_value where (customer_id, term_id) in (${wanted}) order by customer_id, term_id for update`);
}

/** Terms of customers in force on a day with what was given for each; nothing is held. */
export async function termsInForce(
  reader: Reader,
  requests: readonly ValueRequest[],
  today: LocalDate,
): Promise<TermInForce[]> {
  const rows = await reader.rows<TermRow>(sql`
    select ${termColumns}, case when v.given_minor is null then 0 else v.given_minor end
      + ${decidedMinor(requests, today)} as "givenMinor"
    from (${termsAsked(requests)}) as wanted
    join term_fact t using (customer_id, term_id)
    left join term_value v using (customer_id, term_id)`);
  return rows.map(termOf);
}
