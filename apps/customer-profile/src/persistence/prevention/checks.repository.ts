import type { LocalDate, Uuid } from '@evergreen/kernel';
import { type RawBuilder, type Reader, sql, type Transaction } from '@evergreen/persistence';
import type { AlertSeverity, CheckOutcome, Hazard } from '../../domain/prevention/campaign.ts';
import type { KeyColumns } from '../customer-keys.repository.ts';
import { ofOffices } from '../offices.ts';
import { countReaction } from './counts.repository.ts';

/** A check that a customer asked for, with what it is about and the key their name opens with. */
export interface CheckRow extends KeyColumns {
  readonly id: Uuid;
  readonly customer_id: Uuid;
  readonly campaign_id: Uuid;
  readonly org_path: string;
  readonly name_sealed: Buffer | null;
  readonly hazard: Hazard;
  readonly title_zh: string;
  readonly title_en: string;
  readonly asked_at: Date;
  readonly owner: string | null;
  readonly outcome: CheckOutcome | null;
  readonly ended_at: Date | null;
}

function read(reader: Reader, rest: RawBuilder<unknown>): Promise<CheckRow[]> {
  return reader.rows<CheckRow>(sql`
    select k.id, k.customer_id, k.campaign_id, c.org_path, c.name_sealed, y.master_key_id, y.wrapped, p.hazard,
      p.title_zh, p.title_en, k.asked_at, k.owner, k.outcome, k.ended_at
    from prevention_check k
    join prevention_campaign p on p.id = k.campaign_id
    join customer c on c.id = k.customer_id
    left join customer_key y on y.customer_id = k.customer_id ${rest}`);
}

export interface ChecksWanted {
  readonly isEnded: boolean;
  readonly campaignId: string | undefined;
  readonly offices: readonly string[];
  readonly limit: number;
}

/** Open ones, the oldest first; or those that have ended, the newest first. */
export function listChecks(reader: Reader, wanted: ChecksWanted): Promise<CheckRow[]> {
  const { isEnded, campaignId, offices, limit } = wanted;
  const ofOne = campaignId === undefined ? sql`true` : sql`k.campaign_id = ${campaignId}::uuid`;
  return read(
    reader,
    sql`where ${isEnded ? sql`k.ended_at is not null` : sql`k.ended_at is null`} and ${ofOne} and ${ofOffices('c.org_path', offices)}
      order by ${isEnded ? sql`k.ended_at desc, k.id` : sql`k.asked_at, k.id`} limit ${limit}`,
  );
}

export async function lockCheck(
  tx: Transaction,
  customerId: string,
  id: string,
): Promise<CheckRow | undefined> {
  return (await read(tx, sql`where k.customer_id = ${customerId} and k.id = ${id} for update of k`))[0];
}

export async function takeCheck(
  tx: Transaction,
  { customer_id, id }: CheckRow,
  owner: string,
): Promise<void> {
  await tx.rows(sql`
    update prevention_check set owner = ${owner} where customer_id = ${customer_id} and id = ${id}`);
}

/** Whoever ends it has seen to it, also where another had taken it. */
export async function endCheck(
  tx: Transaction,
  { customer_id, id, campaign_id }: CheckRow,
  end: { readonly outcome: CheckOutcome; readonly by: string; readonly at: Date },
): Promise<void> {
  const { outcome, by, at } = end;
  await tx.rows(sql`
    update prevention_check set outcome = ${outcome}, ended_at = ${at}, owner = ${by}
    where customer_id = ${customer_id} and id = ${id}`);
  await countReaction(tx, 'check-ended', { campaignId: campaign_id, customerId: customer_id });
}

/** Keeps that a customer asks for a check; once for each campaign. @returns whether it is new */
export async function askCheck(
  tx: Transaction,
  check: { readonly id: Uuid; readonly customerId: string; readonly campaignId: string; readonly at: Date },
): Promise<boolean> {
  const { id, customerId, campaignId, at } = check;
  const rows = await tx.rows(sql`
    insert into prevention_check (customer_id, id, campaign_id, asked_at)
    values (${customerId}, ${id}, ${campaignId}, ${at}) on conflict (campaign_id, customer_id) do nothing returning id`);
  if (rows.length > 0) await countReaction(tx, 'check-asked', check);
  return rows.length > 0;
}

/** Keeps that advice helped. @returns whether that is new */
export async function sayHelpful(
  tx: Transaction,
  customerId: string,
  campaignId: string,
  at: Date,
): Promise<boolean> {
  const rows = await tx.rows(sql`
    update prevention_target set helpful_at = ${at}
    where campaign_id = ${campaignId} and customer_id = ${customerId} and helpful_at is null returning customer_id`);
  if (rows.length > 0) await countReaction(tx, 'helpful', { campaignId, customerId });
  return rows.length > 0;
}

/** The office at which a customer was told, kept until the transaction ends; undefined: they were not. */
export async function toldAt(
  reader: Reader,
  customerId: string,
  campaignId: string,
): Promise<string | undefined> {
  const [row] = await reader.rows<{ org_path: string }>(sql`
    select org_path from prevention_target
    where campaign_id = ${campaignId} and customer_id = ${customerId} and not held_out for key share`);
  return row?.org_path;
}

/** What a customer was told, with what they made of it. */
export interface OwnAdviceRow {
  readonly campaign_id: Uuid;
  readonly hazard: Hazard;
  readonly severity: AlertSeverity;
  readonly title_zh: string;
  readonly title_en: string;
  readonly advice_zh: string;
  readonly advice_en: string;
  readonly starts_on: LocalDate;
  readonly ends_on: LocalDate;
  readonly source: string;
  readonly at: Date;
  readonly helpful_at: Date | null;
  readonly asked_at: Date | null;
  readonly outcome: CheckOutcome | null;
}

/** Newest first. */
export function adviceTo(reader: Reader, customerId: string, limit: number): Promise<OwnAdviceRow[]> {
  return reader.rows<OwnAdviceRow>(sql`
    select t.campaign_id, p.hazard, p.severity, p.title_zh, p.title_en, p.advice_zh, p.advice_en, p.starts_on, p.ends_on,
      p.source, t.at, t.helpful_at, k.asked_at, k.outcome
    from prevention_target t
    join prevention_campaign p on p.id = t.campaign_id
    left join prevention_check k on k.campaign_id = t.campaign_id and k.customer_id = t.customer_id
    where t.customer_id = ${customerId} and not t.held_out order by t.at desc, t.campaign_id desc limit ${limit}`);
}
