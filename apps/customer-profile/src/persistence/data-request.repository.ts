import type { LocalDate, Uuid } from '@evergreen/kernel';
import { type RawBuilder, type Reader, sql, type Transaction } from '@evergreen/persistence';
import type { DataReceipt, DataRequest } from '../domain/data-request.ts';
import { ofOffices } from './offices.ts';

const columns = sql`request_id as "requestId", kind, customer_id as "customerId", org_path as "orgPath",
  requested_by_kind as "requestedByKind", requested_by as "requestedBy", requested_by_label as "requestedByLabel",
  reason, requested_at as "requestedAt", available_until as "availableUntil"`;

/** One request about a customer at a time: what is asked at once is looked at one after the other. */
export async function lockRequestsOf(tx: Transaction, customerId: string): Promise<void> {
  await tx.rows(sql`select pg_advisory_xact_lock(hashtextextended(${`data-request/${customerId}`}, 0))`);
}

export async function insertRequest(tx: Transaction, request: DataRequest): Promise<void> {
  await tx.rows(sql`
    insert into data_request (request_id, kind, customer_id, org_path, requested_by_kind, requested_by,
      requested_by_label, reason, requested_at)
    values (${request.requestId}, ${request.kind}, ${request.customerId}, ${request.orgPath},
      ${request.requestedByKind}, ${request.requestedBy}, ${request.requestedByLabel}, ${request.reason},
      ${request.requestedAt})`);
}

/** Whose requests are read: everybody's in these offices, or one customer's own. */
export type RequestsOf =
  | { readonly kind: 'offices'; readonly offices: readonly string[] }
  | { readonly kind: 'customer'; readonly customerId: string };

/** Those of the requests that are of these offices or this customer, by id. */
export async function readRequests(
  on: Reader,
  of: RequestsOf,
  requestIds: readonly Uuid[],
): Promise<ReadonlyMap<Uuid, DataRequest>> {
  const rows = await on.rows<DataRequest>(sql`
    select ${columns} from data_request where request_id = any (${requestIds}::uuid[]) and ${isOf(of)}`);
  return new Map(rows.map((row) => [row.requestId, row]));
}

/** Ids, the newest first. */
export async function newestRequests(
  on: Reader,
  of: RequestsOf,
  customerId: string | undefined,
  limit: number,
): Promise<Uuid[]> {
  const rows = await on.rows<{ id: Uuid }>(sql`
    select request_id as id from data_request
    where ${isOf(of)} and (${customerId ?? null}::uuid is null or customer_id = ${customerId ?? null}::uuid)
    order by requested_at desc, request_id desc limit ${limit}`);
  return rows.map(({ id }) => id);
}

function isOf(of: RequestsOf): RawBuilder<unknown> {
  if (of.kind === 'customer') return sql`customer_id = ${of.customerId}`;
  return ofOffices('org_path', of.offices);
}

/** Kinds of the customer's requests, besides this one, whose runs have not ended. */
export async function kindsUnderWay(
  tx: Transaction,
  customerId: string,
  exceptId: string,
): Promise<string[]> {
  const rows = await tx.rows<{ kind: string }>(sql`
    select distinct d.kind from data_request d join run r on r.id = d.request_id
    where d.customer_id = ${customerId} and d.request_id <> ${exceptId}
      and r.state in ('queued', 'running', 'paused')`);
  return rows.map(({ kind }) => kind);
}

/** When the customer's copies since then were asked for, the oldest first. */
export async function exportsSince(tx: Transaction, customerId: string, since: Date): Promise<Date[]> {
  const rows = await tx.rows<{ at: Date }>(sql`
    select requested_at as at from data_request
    where customer_id = ${customerId} and kind = 'export' and requested_at > ${since} order by requested_at`);
  return rows.map(({ at }) => at);
}

/** Whether a policy term of the customer has not ended before the date. */
export async function isInForce(on: Reader, customerId: string, today: LocalDate): Promise<boolean> {
  const rows = await on.rows(sql`
    select from policy_term where customer_id = ${customerId} and ends_on >= ${today}
      and (cancelled_on is null or cancelled_on > ${today}) limit 1`);
  return rows.length > 0;
}

/** Keeps what a service did, once. @returns whether this was the first time */
export async function keepReceipt(
  tx: Transaction,
  request: Pick<DataRequest, 'requestId' | 'customerId'>,
  { service, doneAt, counts }: DataReceipt,
): Promise<boolean> {
  const kept = await tx.rows(sql`
    insert into data_receipt (request_id, customer_id, service, done_at, counts)
    values (${request.requestId}, ${request.customerId}, ${service}, ${doneAt}, ${JSON.stringify(counts)}::jsonb)
    on conflict (request_id, service) do nothing returning service`);
  return kept.length === 1;
}

/** Receipts of requests, in the order of their being done. */
export async function readReceipts(
  on: Reader,
  requestIds: readonly string[],
): Promise<ReadonlyMap<string, readonly DataReceipt[]>> {
  const rows = await on.rows<DataReceipt & { requestId: Uuid }>(sql`
    select request_id as "requestId", service, done_at as "doneAt", counts from data_receipt
    where request_id = any (${requestIds}::uuid[]) order by done_at, service`);
  const receipts = new Map<string, DataReceipt[]>(requestIds.map((id) => [id, []]));
  for (const { requestId, ...receipt } of rows) receipts.get(requestId)?.push(receipt);
  return receipts;
}

/** Empties what was typed as the reason of each request about the customer, in the request and in its run. */
export async function blankReasons(tx: Transaction, customerId: string): Promise<void> {
  await tx.rows(sql`
    update run set params = jsonb_set(params, '{reason}', '""') from data_request d
    where d.customer_id = ${customerId} and run.id = d.request_id and run.params ->> 'reason' <> ''`);
  await tx.rows(sql`update data_request set reason = '' where customer_id = ${customerId} and reason <> ''`);
}

export async function makeAvailable(tx: Transaction, requestId: string, until: Date): Promise<void> {
  await tx.rows(sql`update data_request set available_until = ${until} where request_id = ${requestId}`);
}
