import type { LocalDate } from '@evergreen/kernel';
import { type RawBuilder, type Reader, sql } from '@evergreen/persistence';
import type { NoticeValues } from '../domain/render-notice.ts';
import type { KeyColumns } from './customer-keys.repository.ts';
import { recordOfRow } from './record-of-row.ts';

/** The customer with the key their fields open with. */
export interface PersonRow extends KeyColumns {
  readonly id: string;
  readonly source: string;
  readonly source_ref: string;
  readonly household_ref: string | null;
  readonly org_path: string;
  readonly name_sealed: Buffer | null;
  readonly phone_sealed: Buffer | null;
  readonly email_sealed: Buffer | null;
  readonly birth_sealed: Buffer | null;
  readonly kind: string;
  readonly occupation: string | null;
  readonly attributes: string;
  readonly destroyed_at: Date | null;
}

export async function readPerson(reader: Reader, customerId: string): Promise<PersonRow | undefined> {
  const [row] = await reader.rows<PersonRow>(sql`
    select c.id, c.source, c.source_ref, h.source_ref as household_ref, c.org_path, c.name_sealed, c.phone_sealed,
      n.email_sealed, c.birth_sealed, c.kind, c.occupation, c.attributes::text as attributes, k.master_key_id, k.wrapped, k.destroyed_at
    from customer c left join household h on h.id = c.household_id left join customer_key k on k.customer_id = c.id
    left join notice_contact n on n.customer_id = c.id
    where c.id = ${customerId}`);
  return row;
}

/** Rows of one customer that are asked for: those after a key, by key. */
export interface RowsWanted {
  readonly customerId: string;
  /** Empty: from the first row on. */
  readonly after: readonly string[];
  readonly limit: number;
}

/** A row as texts, in the order of the columns a section names, with its key. */
export interface KeyedTexts {
  readonly key: readonly string[];
  readonly values: readonly string[];
}

/** With the key that opens the plate. */
export interface PersonVehicleRow extends KeyColumns {
  readonly id: string;
  readonly source_ref: string;
  readonly plate_sealed: Buffer | null;
  readonly gone_on: string;
  readonly attributes: string;
}

/** Rows after the one whose key is a UUID. */
export const beyond = (id: RawBuilder<unknown>, [after]: readonly string[]): RawBuilder<unknown> =>
  after === undefined ? sql`` : sql`and ${id} > ${after}::uuid`;
/** What belongs to a record; of one that went up in another one, what it brought. */
const isOf = (table: 'v' | 'p' | 'a', customerId: string): RawBuilder<unknown> => {
  const [owner, record] = [sql.ref(`${table}.customer_id`), sql.ref(`${table}.came_as`)];
  return sql`(${owner} = ${customerId} or ${record} = ${customerId})`;
};
/** An instant as text; empty where there is none. */
export const instant = (at: RawBuilder<unknown>): RawBuilder<unknown> =>
  sql`coalesce(to_char(${at} at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"'), '')`;

export function readPersonVehicles(
  reader: Reader,
  { customerId, after, limit }: RowsWanted,
): Promise<PersonVehicleRow[]> {
  return reader.rows<PersonVehicleRow>(sql`
    select v.id, v.source_ref, v.plate_sealed, coalesce(v.gone_on::text, '') as gone_on,
      v.attributes::text as attributes, k.master_key_id, k.wrapped
    from vehicle v left join customer_key k on k.customer_id = ${recordOfRow('v')}
    where ${isOf('v', customerId)} ${beyond(sql`v.id`, after)} order by v.id limit ${limit}`);
}

export function readPersonPolicies(
  reader: Reader,
  { customerId, after, limit }: RowsWanted,
): Promise<KeyedTexts[]> {
  return reader.rows<KeyedTexts>(sql`
    select array[id::text] as key, array[source_ref, coalesce(cover, ''), org_path, attributes::text] as values
    from policy p
    where ${isOf('p', customerId)} ${beyond(sql`id`, after)} order by id limit ${limit}`);
}

export function readPersonTerms(
  reader: Reader,
  { customerId, after, limit }: RowsWanted,
): Promise<KeyedTexts[]> {
  return reader.rows<KeyedTexts>(sql`
    select array[t.id::text] as key,
      array[p.source_ref, v.source_ref, t.starts_on::text, t.ends_on::text, t.premium_minor::text, t.currency,
        t.stated_claims::text, coalesce(t.closed_on::text, ''), coalesce(t.bound_on::text, ''),
        coalesce(t.cancelled_on::text, ''), t.declined::text, t.arrears_minor::text, t.attributes::text] as values
    from policy_term t join policy p on p.customer_id = t.customer_id and p.id = t.policy_id
    join vehicle v on v.customer_id = t.customer_id and v.id = t.vehicle_id
    where ${isOf('p', customerId)} ${beyond(sql`t.id`, after)} order by t.id limit ${limit}`);
}

export function readPersonPayments(
  reader: Reader,
  { customerId, after, limit }: RowsWanted,
): Promise<KeyedTexts[]> {
  const [claimId, claimRef, guarantee] = after;
  const further =
    claimId === undefined
      ? sql``
      : sql`and (y.claim_id, y.claim_ref, y.guarantee) > (${claimId}::uuid, ${claimRef}, ${guarantee})`;
  return reader.rows<KeyedTexts>(sql`
    select array[y.claim_id::text, y.claim_ref, y.guarantee] as key,
      array[p.source_ref, c.occurred_on::text, coalesce(c.fault_percent::text, ''),
        coalesce(c.reported_on::text, ''), coalesce(c.closed_on::text, ''), coalesce(c.withdrawn_on::text, ''),
        y.claim_ref, y.guarantee, y.paid_minor::text, y.outstanding_minor::text, y.recovered_minor::text, c.currency] as values
    from claim c join policy p on p.customer_id = c.customer_id and p.id = c.policy_id
    join claim_payment y on y.customer_id = c.customer_id and y.claim_id = c.id
    where ${isOf('p', customerId)} ${further} order by y.claim_id, y.claim_ref, y.guarantee limit ${limit}`);
}

export function readPersonAnswers(
  reader: Reader,
  { customerId, after, limit }: RowsWanted,
): Promise<KeyedTexts[]> {
  return reader.rows<KeyedTexts>(sql`
    select array[id::text] as key, array[source, source_ref, kind, score::text, answered_on::text] as values
    from satisfaction_answer a
    where ${isOf('a', customerId)} ${beyond(sql`id`, after)} order by id limit ${limit}`);
}

export function readPersonRenewals(
  reader: Reader,
  { customerId, after, limit }: RowsWanted,
): Promise<KeyedTexts[]> {
  const [policyId, expiredOn] = after;
  const further =
    policyId === undefined
      ? sql``
      : sql`and (r.policy_id, r.expired_on) > (${policyId}::uuid, ${expiredOn}::date)`;
  return reader.rows<KeyedTexts>(sql`
    select array[r.policy_id::text, r.expired_on::text] as key,
      array[p.source_ref, r.expired_on::text, r.outcome, coalesce(r.reason, ''), coalesce(r.competitor, ''),
        coalesce(r.decided_on::text, '')] as values
    from renewal_outcome r join policy p on p.customer_id = r.customer_id and p.id = r.policy_id
    where ${isOf('p', customerId)} ${further} order by r.policy_id, r.expired_on limit ${limit}`);
}

/** A notice with what it is written of. */
export interface PersonNoticeRow {
  readonly id: string;
  readonly template: string;
  readonly template_version: number;
  readonly purpose: string;
  readonly parameter_values: NoticeValues;
  readonly made_on: LocalDate;
  readonly made_at: string;
  readonly read_at: string;
  /** What became of it by each way, as JSON. */
  readonly deliveries: string;
}

export function readPersonNotices(
  reader: Reader,
  { customerId, after, limit }: RowsWanted,
): Promise<PersonNoticeRow[]> {
  return reader.rows<PersonNoticeRow>(sql`
    select n.id, n.template, n.template_version, n.purpose, n.parameter_values, n.made_on,
      ${instant(sql`n.made_at`)} as made_at, ${instant(sql`n.read_at`)} as read_at,
      coalesce(d.deliveries, '') as deliveries
    from notice n
    left join lateral (
      select jsonb_agg(jsonb_build_object('channel', channel, 'state', state, 'reason', reason,
        'ended_at', ${instant(sql`ended_at`)}) order by channel)::text as deliveries
      from notice_delivery where customer_id = n.customer_id and notice_id = n.id
    ) d on true
    where n.customer_id = ${customerId} ${beyond(sql`n.id`, after)} order by n.id limit ${limit}`);
}

export function readPersonConsents(
  reader: Reader,
  { customerId, after, limit }: RowsWanted,
): Promise<KeyedTexts[]> {
  return reader.rows<KeyedTexts>(sql`
    select array[id::text] as key,
      array[channel, purpose, given::text, ${instant(sql`at`)}, source, reason] as values
    from consent_change
    where customer_id = ${customerId} ${beyond(sql`id`, after)} order by id limit ${limit}`);
}

/** What was asked for the person's data, and what each service did about it. */
export function readPersonRequests(
  reader: Reader,
  { customerId, after, limit }: RowsWanted,
): Promise<KeyedTexts[]> {
  return reader.rows<KeyedTexts>(sql`
    select array[d.request_id::text] as key,
      array[d.kind, d.requested_by_kind, d.requested_by_label, ${instant(sql`d.requested_at`)}, d.reason,
        ${instant(sql`d.available_until`)}, coalesce(r.receipts, '')] as values
    from data_request d
    left join lateral (
      select jsonb_agg(jsonb_build_object('service', service, 'done_at', ${instant(sql`done_at`)}, 'counts', counts)
        order by done_at, service)::text as receipts
      from data_receipt where request_id = d.request_id
    ) r on true
    where d.customer_id = ${customerId} ${beyond(sql`d.request_id`, after)} order by d.request_id limit ${limit}`);
}
