import type { Uuid } from '@evergreen/kernel';
import { type Reader, sql, type Transaction } from '@evergreen/persistence';
import type { Warning } from '../../domain/prevention/warnings.ts';

/** A message that came, with the campaign that was made or changed by it. */
export interface WarningKept extends Warning {
  readonly campaignId: Uuid | null;
}

/** Keeps messages that are new, each in one thread with all it refers to. What came before stays as it was. */
export async function keepWarnings(tx: Transaction, messages: readonly Warning[]): Promise<void> {
  const ids = messages.map(({ id }) => id);
  // Two processes may look at the feed at once; without anything new nobody waits.
  const isNew = async (): Promise<readonly Warning[]> => {
    const known = await tx.rows<{ id: string }>(sql`
      select id from prevention_warning where id = any(${ids}::text[]) and kind is not null`);
    const those = new Set(known.map(({ id }) => id));
    return messages.filter(({ id }) => !those.has(id));
  };
  if ((await isNew()).length === 0) return;
  await tx.rows(sql`select pg_advisory_xact_lock(hashtextextended('prevention-warnings', 0))`);
  for (const message of await isNew()) await keep(tx, message);
}

async function keep(tx: Transaction, { id, kind, sentAt, refersTo }: Warning): Promise<void> {
  const all = [id, ...refersTo];
  await tx.rows(sql`
    insert into prevention_warning (id, thread) select each, ${id} from unnest(${all}::text[]) each
    on conflict do nothing`);
  // The same message twice in one answer: the first is kept.
  await tx.rows(sql`
    update prevention_warning set kind = ${kind}, sent_at = ${sentAt}, refers_to = ${[...refersTo]}::text[]
    where id = ${id} and kind is null`);
  await tx.rows(sql`
    with met as (select distinct thread from prevention_warning where id = any(${all}::text[]))
    update prevention_warning set thread = (select min(thread) from met)
    where thread in (select thread from met) and thread <> (select min(thread) from met)`);
}

/** Threads of messages, each once. */
export async function threadsOf(reader: Reader, ids: readonly string[]): Promise<string[]> {
  const rows = await reader.rows<{ thread: string }>(sql`
    select distinct thread from prevention_warning where id = any(${ids}::text[]) order by thread`);
  return rows.map(({ thread }) => thread);
}

/** Messages of a thread that came; one hand at a time goes by them. */
export async function lockThread(tx: Transaction, thread: string): Promise<WarningKept[]> {
  return tx.rows<WarningKept>(sql`
    select id, kind, sent_at as "sentAt", refers_to as "refersTo", campaign_id as "campaignId"
    from prevention_warning where thread = ${thread} and kind is not null order by id for update`);
}

export async function setCampaignOf(tx: Transaction, id: string, campaignId: string): Promise<void> {
  await tx.rows(sql`update prevention_warning set campaign_id = ${campaignId} where id = ${id}`);
}
