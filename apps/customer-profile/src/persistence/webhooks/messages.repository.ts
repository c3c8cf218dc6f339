import type { LocalDate } from '@evergreen/kernel';
import { type Reader, sql, type Transaction } from '@evergreen/persistence';

export interface NewMessage {
  readonly id: string;
  readonly kind: string;
  readonly body: Buffer;
  readonly items: number;
}

interface MadeAt {
  readonly at: Date;
  readonly on: LocalDate;
}

/** Keeps messages and queues each for every endpoint that subscribes to its kind. */
export async function insertMessages(
  tx: Transaction,
  messages: readonly NewMessage[],
  { at, on }: MadeAt,
): Promise<void> {
  const bodies = sql.join(messages.map(({ body }) => body));
  await tx.rows(sql`
    with made as (
      insert into webhook_message (id, kind, body, items, made_at, made_on)
      select id, kind, body, items, ${at}::timestamptz, ${on}::date
      from unnest(${messages.map(({ id }) => id)}::uuid[], ${messages.map(({ kind }) => kind)}::text[],
        array[${bodies}]::bytea[], ${messages.map(({ items }) => items)}::integer[]) as m (id, kind, body, items)
      returning id, kind
    )
    insert into webhook_delivery (endpoint_id, message_id, kind, made_on, next_at)
    select e.id, made.id, made.kind, ${on}::date, ${at}::timestamptz
    from made join webhook_endpoint e on made.kind = any(e.kinds) and e.state <> 'removed' and e.pause <> 'gone'`);
}

/** A message for one endpoint alone. @returns its id, also where the key was used before */
export async function insertTest(
  tx: Transaction,
  endpointId: string,
  message: NewMessage & { readonly key: string },
  { at, on }: MadeAt,
): Promise<string> {
  const { id, kind, body, items, key } = message;
  await tx.rows(sql`
    with made as (
      insert into webhook_message (id, kind, body, items, made_at, made_on, test_key)
      values (${id}, ${kind}, ${body}, ${items}, ${at}, ${on}, ${key})
      on conflict (test_key) do nothing returning id
    )
    insert into webhook_delivery (endpoint_id, message_id, kind, made_on, next_at)
    select ${endpointId}::uuid, id, ${kind}::text, ${on}::date, ${at}::timestamptz from made`);
  const [row] = await tx.rows<{ id: string }>(sql`select id from webhook_message where test_key = ${key}`);
  return row!.id;
}

/** The insurer's own numbers of customers. */
export async function customerRefs(
  reader: Reader,
  ids: readonly string[],
): Promise<ReadonlyMap<string, string>> {
  const rows = await reader.rows<{ id: string; source_ref: string }>(sql`
    select id, source_ref from customer where id = any(${ids}::uuid[])`);
  return new Map(rows.map(({ id, source_ref: ref }) => [id, ref]));
}

/** Removes messages made before a day, with all that became of them. @returns how many, at most `limit` */
export async function removeMessagesBefore(tx: Transaction, day: LocalDate, limit: number): Promise<number> {
  const rows = await tx.rows(sql`
    delete from webhook_message where id in (
      select id from webhook_message where made_on < ${day} order by id limit ${limit} for update skip locked)
    returning 1`);
  return rows.length;
}
