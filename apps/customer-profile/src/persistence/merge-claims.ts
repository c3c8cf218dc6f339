import { type RawBuilder, sql, type Transaction } from '@evergreen/persistence';
import type { RecordCount } from '../domain/import-report.ts';
import { countMerged, mergedDay, type MergeContext, nextId } from './merge-context.ts';

/** The term that covers a day of a policy; of overlapping ones the later. */
function coveringTerm(
  customerId: RawBuilder<unknown>,
  policyId: RawBuilder<unknown>,
  on: RawBuilder<unknown>,
) {
  return sql`
    select t.id from policy_term t
    where t.customer_id = ${customerId} and t.policy_id = ${policyId} and t.starts_on <= ${on} and t.ends_on >= ${on}
      and (t.cancelled_on is null or t.cancelled_on > ${on})
    order by t.starts_on desc limit 1`;
}

/** Finds the policies of the claims in the file, so that those without one can be refused. */
export async function placeClaims(tx: Transaction, { source }: MergeContext): Promise<void> {
  await tx.rows(sql`
    create temporary table placed_claim on commit drop as
    select s.*, p.customer_id, p.id as policy_id,
      (select min(t.starts_on) from policy_term t where t.customer_id = p.customer_id and t.policy_id = p.id)
        as first_starts_on
    from staged_claim s left join policy p on p.source = ${source} and p.source_ref = s.policy_ref`);
  await tx.rows(sql`analyze placed_claim`);
}

/**
 * Merges accidents and their payments. Rows of one policy and day are one accident; a payment is known by claim
 * number and guarantee, and gets the figure of the file, summed over the rows that name it.
 */
export async function mergeClaims(tx: Transaction, context: MergeContext): Promise<RecordCount[]> {
  await resolveAccidents(tx);
  await mergePayments(tx, context);
  await settleAccidents(tx, context);
  const { currency, now } = context;
  await tx.rows(sql`
    insert into claim
      (customer_id, id, policy_id, term_id, occurred_on, fault_percent, paid_minor, currency, outstanding_minor,
        recovered_minor, reported_on, closed_on, withdrawn_on, version, changed_at)
    select customer_id, id, policy_id, term_id, occurred_on, fault_percent, paid_minor, ${currency}, outstanding_minor,
      recovered_minor, reported_on, closed_on, withdrawn_on, version, ${now}
    from merged_claim where is_new`);
  await tx.rows(sql`
    update claim c set term_id = m.term_id, fault_percent = m.fault_percent, paid_minor = m.paid_minor,
      currency = ${currency}, outstanding_minor = m.outstanding_minor, recovered_minor = m.recovered_minor,
      reported_on = m.reported_on, closed_on = m.closed_on, withdrawn_on = m.withdrawn_on, version = m.version, changed_at = ${now}
    from merged_claim m where m.is_changed and c.customer_id = m.customer_id and c.id = m.id`);
  return [
    await countMerged(tx, 'claims', 'merged_claim'),
    await countMerged(tx, 'payments', 'merged_payment'),
  ];
}

/** Of the rows of one accident the last that says something. */
function lastOf(column: string): RawBuilder<unknown> {
  const name = sql.raw(column);
  return sql`(array_agg(${name} order by line desc) filter (where ${name} is not null))[1] as ${name}`;
}

async function resolveAccidents(tx: Transaction): Promise<void> {
  await tx.rows(sql`
    create temporary table accident on commit drop as
    select s.customer_id, s.policy_id, s.occurred_on, s.first_line, coalesce(c.id, ${nextId()}) as id,
      c.id is null as is_new, coalesce(c.version, 0) + 1 as version,
      coalesce(s.fault_percent, c.fault_percent) as fault_percent, c.fault_percent as known_fault_percent,
      c.term_id as known_term_id, c.currency as known_currency,
      c.reported_on as known_reported_on, c.closed_on as known_closed_on, c.withdrawn_on as known_withdrawn_on,
      ${mergedDay(sql`s.reported_on`, sql`c.reported_on`)} as reported_on,
      ${mergedDay(sql`s.closed_on`, sql`c.closed_on`)} as closed_on,
      ${mergedDay(sql`s.withdrawn_on`, sql`c.withdrawn_on`)} as withdrawn_on,
      (${coveringTerm(sql`s.customer_id`, sql`s.policy_id`, sql`s.occurred_on`)}) as term_id
    from (
      select customer_id, policy_id, occurred_on, min(line) as first_line,
        ${lastOf('fault_percent')}, ${lastOf('reported_on')}, ${lastOf('closed_on')}, ${lastOf('withdrawn_on')}
      from placed_claim group by customer_id, policy_id, occurred_on order by customer_id, policy_id, occurred_on
    ) s
    left join claim c
      on c.customer_id = s.customer_id and c.policy_id = s.policy_id and c.occurred_on = s.occurred_on`);
  await tx.rows(sql`analyze accident`);
}

async function mergePayments(tx: Transaction, { now }: MergeContext): Promise<void> {
  await tx.rows(sql`
    create temporary table merged_payment on commit drop as
    select s.*, p.claim_id is null as is_new,
      p.claim_id is not null and (p.paid_minor, p.payment_rows, p.outstanding_minor, p.recovered_minor) <> (
        s.paid_minor, s.payment_rows, coalesce(s.outstanding_told, p.outstanding_minor),
        coalesce(s.recovered_told, p.recovered_minor)
      ) as is_changed,
      coalesce(s.outstanding_told, p.outstanding_minor, 0) as outstanding_minor,
      coalesce(s.recovered_told, p.recovered_minor, 0) as recovered_minor
    from (
      select a.customer_id, a.id as claim_id, r.claim_ref, r.guarantee, sum(r.paid_minor)::bigint as paid_minor,
        sum(r.outstanding_minor)::bigint as outstanding_told, sum(r.recovered_minor)::bigint as recovered_told,
        count(*)::integer as payment_rows, array_agg(r.line order by r.line) as lines
      from placed_claim r join accident a using (customer_id, policy_id, occurred_on)
      group by a.customer_id, a.id, r.claim_ref, r.guarantee
    ) s
    left join claim_payment p using (customer_id, claim_id, claim_ref, guarantee)`);
  await tx.rows(sql`analyze merged_payment`);
  await tx.rows(sql`
    insert into claim_payment
      (customer_id, claim_id, claim_ref, guarantee, paid_minor, payment_rows, outstanding_minor, recovered_minor, changed_at)
    select customer_id, claim_id, claim_ref, guarantee, paid_minor, payment_rows, outstanding_minor, recovered_minor,
      ${now}
    from merged_payment where is_new`);
  await tx.rows(sql`
    update claim_payment p set paid_minor = m.paid_minor, payment_rows = m.payment_rows,
      outstanding_minor = m.outstanding_minor, recovered_minor = m.recovered_minor, changed_at = ${now}
    from merged_payment m
    where m.is_changed and p.customer_id = m.customer_id and p.claim_id = m.claim_id
      and p.claim_ref = m.claim_ref and p.guarantee = m.guarantee`);
}

/** Sums each accident over all its payments, those of earlier files included. */
async function settleAccidents(tx: Transaction, { currency }: MergeContext): Promise<void> {
  await tx.rows(sql`
    create temporary table merged_claim on commit drop as
    select a.*, paid.paid_minor, paid.outstanding_minor, paid.recovered_minor,
      not a.is_new and (
        (a.fault_percent, a.term_id, a.known_currency, a.reported_on, a.closed_on, a.withdrawn_on) is distinct from
          (a.known_fault_percent, a.known_term_id, ${currency}, a.known_reported_on, a.known_closed_on,
            a.known_withdrawn_on)
        or exists (
          select from merged_payment m
          where m.customer_id = a.customer_id and m.claim_id = a.id and (m.is_new or m.is_changed)
        )
      ) as is_changed
    from accident a
    join (
      select p.customer_id, p.claim_id, sum(p.paid_minor)::bigint as paid_minor,
        sum(p.outstanding_minor)::bigint as outstanding_minor, sum(p.recovered_minor)::bigint as recovered_minor
      from claim_payment p join accident a on a.customer_id = p.customer_id and a.id = p.claim_id
      group by p.customer_id, p.claim_id
    ) paid on paid.customer_id = a.customer_id and paid.claim_id = a.id`);
  await tx.rows(sql`analyze merged_claim`);
}

/**
 * Gives claims of the policies in the file the term that covers them now, and takes from those that none covers any
 * more the one they had. Their ids end up in `reattached_claim`.
 */
export async function reattachClaims(tx: Transaction, { now }: MergeContext): Promise<void> {
  await tx.rows(sql`
    create temporary table reattached_claim (customer_id uuid, id uuid, primary key (customer_id, id))
    on commit drop`);
  const [known] = await tx.rows<{ any: boolean }>(sql`select exists (select from claim) as any`);
  if (!known!.any) return;
  await tx.rows(sql`
    with attached as (
      update claim c set term_id = now_covered.term_id, version = c.version + 1, changed_at = ${now}
      from (
        select c.customer_id, c.id,
          (${coveringTerm(sql`c.customer_id`, sql`c.policy_id`, sql`c.occurred_on`)}) as term_id
        from claim c
        where exists (
          select from merged_term m
          where (m.is_new or m.is_changed) and m.customer_id = c.customer_id and m.policy_id = c.policy_id
        )
      ) now_covered
      where c.customer_id = now_covered.customer_id and c.id = now_covered.id
        and c.term_id is distinct from now_covered.term_id
      returning c.customer_id, c.id
    )
    insert into reattached_claim select customer_id, id from attached`);
}
