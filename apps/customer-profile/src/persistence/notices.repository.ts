import type { LocalDate } from '@evergreen/kernel';
import { type Reader, sql, statement, type Transaction } from '@evergreen/persistence';
import type { Channel, Purpose } from '../domain/consent.ts';
import type { DeliveryState, DropReason } from '../domain/delivery.ts';
import type { NoticeValues } from '../domain/render-notice.ts';

/** What the making of a notice needs to know of its customer. */
export interface Recipient {
  readonly id: string;
  readonly isErased: boolean;
  readonly hasPhone: boolean;
  readonly hasEmail: boolean;
}

const holdRecipients = statement(
  'customer-profile.hold-recipients',
  `select from customer where id = any ($1::uuid[]) order by id for key share`,
);

const recipientsHeld = statement(
  'customer-profile.recipients',
  `select c.id, k.destroyed_at is not null as "isErased", c.phone_sealed is not null as "hasPhone",
     n.email_sealed is not null as "hasEmail"
   from customer c left join customer_key k on k.customer_id = c.id
   left join notice_contact n on n.customer_id = c.id
   where c.id = any ($1::uuid[])`,
);

/** Customers as they are until the transaction ends: an erasure of theirs waits, and one that was before is seen. */
export async function lockRecipients(
  tx: Transaction,
  customerIds: readonly string[],
): Promise<Map<string, Recipient>> {
  await tx.prepared(holdRecipients, [customerIds]);
  const rows = await tx.prepared<Recipient>(recipientsHeld, [customerIds]);
  return new Map(rows.map((row) => [row.id, row]));
}

/** A notice as it is made. */
export interface NewNotice {
  readonly id: string;
  readonly customerId: string;
  readonly key: string;
  readonly askedBy: string;
  readonly template: string;
  readonly version: number;
  readonly purpose: Purpose;
  readonly values: NoticeValues;
  readonly link: string;
  readonly notAfter: LocalDate;
  readonly madeAt: Date;
  readonly madeOn: LocalDate;
  readonly deliveries: readonly NewDelivery[];
}

export interface NewDelivery {
  readonly channel: Channel;
  readonly state: DeliveryState;
  readonly reason: DropReason | '';
  readonly nextAt: Date | null;
}

const keepNotices = statement(
  'customer-profile.keep-notices',
  `insert into notice (customer_id, id, key, asked_by, template, template_version, purpose, parameter_values, link,
     not_after, made_at, made_on, is_in_inbox)
   select * from jsonb_to_recordset($1::jsonb) as made (
     customer_id uuid, id uuid, key text, asked_by text, template text, template_version integer, purpose text,
     parameter_values jsonb, link text, not_after date, made_at timestamptz, made_on date, is_in_inbox boolean)
   on conflict (customer_id, key) do nothing returning id`,
);

const keepDeliveries = statement(
  'customer-profile.keep-deliveries',
  `insert into notice_delivery (customer_id, notice_id, channel, template, made_at, made_on, state, reason, next_at,
     ended_at)
   select * from jsonb_to_recordset($1::jsonb) as made (
     customer_id uuid, notice_id uuid, channel text, template text, made_at timestamptz, made_on date, state text,
     reason text, next_at timestamptz, ended_at timestamptz)`,
);

/** Keeps notices whose key the customer does not have yet. @returns the ids of those that were kept */
export async function insertNotices(tx: Transaction, notices: readonly NewNotice[]): Promise<Set<string>> {
  const rows = await tx.prepared<{ id: string }>(keepNotices, [JSON.stringify(notices.map(noticeRecord))]);
  const kept = new Set(rows.map(({ id }) => id));
  const deliveries = notices.filter(({ id }) => kept.has(id)).flatMap(deliveryRecords);
  await tx.prepared(keepDeliveries, [JSON.stringify(deliveries)]);
  return kept;
}

function noticeRecord(notice: NewNotice) {
  return {
    customer_id: notice.customerId,
    id: notice.id,
    key: notice.key,
    asked_by: notice.askedBy,
    template: notice.template,
    template_version: notice.version,
    purpose: notice.purpose,
    parameter_values: notice.values,
    link: notice.link,
    not_after: notice.notAfter,
    made_at: notice.madeAt,
    made_on: notice.madeOn,
    is_in_inbox: notice.deliveries.some(({ channel, state }) => channel === 'in_app' && state === 'sent'),
  };
}

function deliveryRecords({ customerId, id, template, madeAt, madeOn, deliveries }: NewNotice) {
  return deliveries.map(({ channel, state, reason, nextAt }) => ({
    ...{ customer_id: customerId, notice_id: id, channel, template, made_at: madeAt, made_on: madeOn },
    ...{ state, reason, next_at: nextAt, ended_at: state === 'queued' ? null : madeAt },
  }));
}

/** Keys of those notices that were kept before with another content. */
export async function keysOfOtherContent(tx: Transaction, notices: readonly NewNotice[]): Promise<string[]> {
  const rows = await tx.rows<{ key: string }>(sql`
    select n.key from jsonb_to_recordset(${JSON.stringify(notices.map(noticeRecord))}::jsonb) as asked (
      customer_id uuid, key text, template text, purpose text, parameter_values jsonb)
    join notice n on n.customer_id = asked.customer_id and n.key = asked.key
    where (n.template, n.purpose, n.parameter_values) <> (asked.template, asked.purpose, asked.parameter_values)`);
  return rows.map(({ key }) => key);
}

/** A notice as it lies there. */
export interface NoticeRow {
  readonly customer_id: string;
  readonly id: string;
  readonly template: string;
  readonly template_version: number;
  readonly purpose: Purpose;
  readonly parameter_values: NoticeValues;
  readonly link: string;
  readonly made_at: Date;
  readonly made_on: LocalDate;
  readonly read_at: Date | null;
}

export interface NoticesWanted {
  readonly customerId: string;
  /** Those in the inbox, or all. */
  readonly inboxOnly: boolean;
  /** Older than this one. */
  readonly before: string | undefined;
  readonly limit: number;
}

/** Newest first. */
export function readNotices(reader: Reader, wanted: NoticesWanted): Promise<NoticeRow[]> {
  const { customerId, inboxOnly, before, limit } = wanted;
  return reader.rows<NoticeRow>(sql`
    select customer_id, id, template, template_version, purpose, parameter_values, link, made_at, made_on, read_at
    from notice where customer_id = ${customerId} and (is_in_inbox or not ${inboxOnly}::boolean)
      and (${before ?? null}::uuid is null or id < ${before ?? null}::uuid)
    order by id desc limit ${limit}`);
}

export async function countUnread(reader: Reader, customerId: string): Promise<number> {
  const [row] = await reader.rows<{ unread: bigint }>(sql`
    select count(*) as unread from notice
    where customer_id = ${customerId} and is_in_inbox and read_at is null`);
  return Number(row!.unread);
}

export async function markRead(
  tx: Transaction,
  order: { readonly customerId: string; readonly noticeId: string; readonly andBefore: boolean },
  at: Date,
): Promise<void> {
  const { customerId, noticeId, andBefore } = order;
  await tx.rows(sql`
    update notice set read_at = ${at}
    where customer_id = ${customerId} and is_in_inbox and read_at is null
      and (id = ${noticeId} or (${andBefore}::boolean and id < ${noticeId}::uuid))`);
}

/** Everything about notices goes; deliveries and their attempts with the notices. @returns how many of each */
export async function eraseNotices(
  tx: Transaction,
  customerId: string,
): Promise<{ readonly notices: number; readonly consents: number }> {
  const notices = await tx.rows(sql`delete from notice where customer_id = ${customerId} returning id`);
  const consents = await tx.rows(
    sql`delete from consent_change where customer_id = ${customerId} returning id`,
  );
  await tx.rows(sql`delete from notice_contact where customer_id = ${customerId}`);
  await tx.rows(sql`delete from demo_message where customer_id = ${customerId}`);
  return { notices: notices.length, consents: consents.length };
}
