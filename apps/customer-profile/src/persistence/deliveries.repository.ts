import type { LocalDate } from '@evergreen/kernel';
import { type Reader, sql, type Transaction } from '@evergreen/persistence';
import type { Channel, Purpose } from '../domain/consent.ts';
import type { DeliveryState, SenderAnswer } from '../domain/delivery.ts';
import type { Language } from '../domain/notice-template.ts';
import type { NoticeValues } from '../domain/render-notice.ts';
import type { KeyColumns } from './customer-keys.repository.ts';
import { ofOffices } from './offices.ts';

/** A message on its way, with all that sending it needs. */
export interface DueDelivery extends KeyColumns {
  readonly customer_id: string;
  readonly notice_id: string;
  readonly channel: Channel;
  readonly tries: number;
  readonly template: string;
  readonly template_version: number;
  readonly purpose: Purpose;
  readonly parameter_values: NoticeValues;
  readonly not_after: LocalDate;
  readonly made_on: LocalDate;
  readonly phone_sealed: Buffer | null;
  readonly email_sealed: Buffer | null;
  readonly language: Language;
  readonly is_erased: boolean;
}

/** Takes what is due and nobody is sending, the longest due first. */
export async function leaseDue(
  tx: Transaction,
  order: { readonly lease: string; readonly now: Date; readonly until: Date; readonly limit: number },
): Promise<DueDelivery[]> {
  const { lease, now, until, limit } = order;
  await tx.rows(sql`
    update notice_delivery d set lease = ${lease}, leased_until = ${until}
    from (
      select customer_id, notice_id, channel from notice_delivery
      where state = 'queued' and next_at <= ${now} and (leased_until is null or leased_until < ${now})
      order by next_at limit ${limit} for update skip locked
    ) due
    where (d.customer_id, d.notice_id, d.channel) = (due.customer_id, due.notice_id, due.channel)`);
  return tx.rows<DueDelivery>(sql`
    select d.customer_id, d.notice_id, d.channel, d.tries, n.template, n.template_version, n.purpose, n.parameter_values,
      n.not_after, n.made_on, c.phone_sealed, t.email_sealed, coalesce(t.language, 'zh') as language, k.master_key_id,
      k.wrapped, k.destroyed_at is not null as is_erased
    from notice_delivery d join notice n on n.customer_id = d.customer_id and n.id = d.notice_id
    join customer c on c.id = d.customer_id left join customer_key k on k.customer_id = d.customer_id
    left join notice_contact t on t.customer_id = d.customer_id
    where d.state = 'queued' and d.lease = ${lease}`);
}

/** What became of a message. */
export interface DeliveryOutcome {
  readonly delivery: Pick<DueDelivery, 'customer_id' | 'notice_id' | 'channel'>;
  readonly state: DeliveryState;
  readonly reason: string;
  readonly nextAt: Date | null;
  /** What the sender answered; undefined: it was not asked. */
  readonly answer: SenderAnswer | undefined;
}

/** Written down once, and only while the message is still ours: an erasure may have taken it away. */
export async function recordOutcome(
  tx: Transaction,
  lease: string,
  { delivery, state, reason, nextAt, answer }: DeliveryOutcome,
  at: Date,
): Promise<void> {
  const { customer_id: customerId, notice_id: noticeId, channel } = delivery;
  const tried = answer === undefined ? 0 : 1;
  await tx.rows(sql`
    with ended as (
      update notice_delivery set state = ${state}, reason = ${reason}, next_at = ${nextAt},
        attempts = attempts + ${tried}::integer, tries = tries + ${tried}::integer, answer = ${answer?.words ?? ''},
        ended_at = case when ${state}::text = 'queued' then null else ${at}::timestamptz end, lease = null, leased_until = null
      where customer_id = ${customerId} and notice_id = ${noticeId} and channel = ${channel} and lease = ${lease}
      returning attempts
    )
    insert into delivery_attempt (customer_id, notice_id, channel, n, at, outcome, answer)
    select ${customerId}::uuid, ${noticeId}::uuid, ${channel}::text, attempts, ${at}::timestamptz,
      ${answer?.kind ?? ''}::text, ${answer?.words ?? ''}::text
    from ended where ${tried}::integer = 1`);
}

/** A message as the log shows it. */
export interface DeliveryRow {
  readonly customer_id: string;
  readonly notice_id: string;
  readonly channel: Channel;
  readonly state: DeliveryState;
  readonly reason: string;
  readonly attempts: number;
  readonly next_at: Date | null;
  readonly ended_at: Date | null;
  readonly answer: string;
}

const deliveryColumns = sql`d.customer_id, d.notice_id, d.channel, d.state, d.reason, d.attempts, d.next_at, d.ended_at,
  d.answer`;

export function deliveriesOf(
  reader: Reader,
  customerId: string,
  noticeIds: readonly string[],
): Promise<DeliveryRow[]> {
  return reader.rows<DeliveryRow>(sql`
    select ${deliveryColumns} from notice_delivery d
    where d.customer_id = ${customerId} and d.notice_id = any(${noticeIds}::uuid[]) order by d.notice_id, d.channel`);
}

export interface LogRow extends DeliveryRow {
  readonly source_ref: string;
  readonly org_path: string;
  readonly template: string;
  readonly template_version: number;
  readonly purpose: Purpose;
  readonly made_at: Date;
}

export interface LogPlace {
  readonly noticeId: string;
  readonly channel: Channel;
}

export interface LogWanted {
  readonly offices: readonly string[];
  readonly state: DeliveryState | undefined;
  readonly template: string | undefined;
  readonly channel: Channel | undefined;
  readonly day: LocalDate | undefined;
  /** Behind this one. */
  readonly after: LogPlace | undefined;
  readonly limit: number;
}

/** Newest first; ways of one notice in the order of their names. */
export function readLog(reader: Reader, wanted: LogWanted): Promise<LogRow[]> {
  const { offices, state, template, channel, day, after, limit } = wanted;
  const conditions = [
    ofOffices('c.org_path', offices),
    ...(state === undefined ? [] : [sql`d.state = ${state}`]),
    ...(template === undefined ? [] : [sql`d.template = ${template}`]),
    ...(channel === undefined ? [] : [sql`d.channel = ${channel}`]),
    ...(day === undefined ? [] : [sql`d.made_on = ${day}`]),
    ...(after === undefined
      ? []
      : [
          sql`(d.notice_id < ${after.noticeId}::uuid or (d.notice_id = ${after.noticeId}::uuid and d.channel > ${after.channel}))`,
        ]),
  ];
  return reader.rows<LogRow>(sql`
    ${logColumns} where ${sql.join(conditions, sql` and `)} order by d.notice_id desc, d.channel limit ${limit}`);
}

const logColumns = sql`
  select ${deliveryColumns}, d.template, n.template_version, n.purpose, d.made_at, c.source_ref, c.org_path
  from notice_delivery d join notice n on n.customer_id = d.customer_id and n.id = d.notice_id
  join customer c on c.id = d.customer_id`;

/** One message of these offices, held until the transaction ends. */
export async function lockDelivery(
  tx: Transaction,
  { customerId, noticeId, channel }: LogPlace & { readonly customerId: string },
  offices: readonly string[],
): Promise<LogRow | undefined> {
  const [row] = await tx.rows<LogRow>(sql`
    ${logColumns} where d.customer_id = ${customerId} and d.notice_id = ${noticeId} and d.channel = ${channel}
      and ${ofOffices('c.org_path', offices)} for update of d`);
  return row;
}

/** Queues a message anew, with all its tries before it. */
export async function requeue(
  tx: Transaction,
  { customer_id: customerId, notice_id: noticeId, channel }: DeliveryRow,
  nextAt: Date,
): Promise<void> {
  await tx.rows(sql`
    update notice_delivery set state = 'queued', reason = '', tries = 0, next_at = ${nextAt}, ended_at = null
    where customer_id = ${customerId} and notice_id = ${noticeId} and channel = ${channel}`);
}

export interface AttemptRow {
  readonly notice_id: string;
  readonly channel: Channel;
  readonly at: Date;
  readonly outcome: SenderAnswer['kind'];
  readonly answer: string;
}

/** Tries of these messages, in their order. */
export function attemptsOf(reader: Reader, deliveries: readonly DeliveryRow[]): Promise<AttemptRow[]> {
  return reader.rows<AttemptRow>(sql`
    select a.notice_id, a.channel, a.at, a.outcome, a.answer
    from unnest(
      ${deliveries.map((each) => each.customer_id)}::uuid[], ${deliveries.map((each) => each.notice_id)}::uuid[],
      ${deliveries.map((each) => each.channel)}::text[]
    ) as asked (customer_id, notice_id, channel)
    join delivery_attempt a using (customer_id, notice_id, channel) order by a.notice_id, a.channel, a.n`);
}
