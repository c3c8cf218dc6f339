import { type Reader, sql, type Transaction } from '@evergreen/persistence';
import type { DataRequest, ExportFormat } from '../domain/data-request.ts';

type Of = Pick<DataRequest, 'requestId' | 'customerId'>;

/** Where a page of what a service holds is kept. Pages of one attempt at asking it belong together. */
export interface PartPlace {
  readonly service: string;
  readonly attempt: string;
  readonly n: number;
}

export async function keepPart(tx: Transaction, of: Of, place: PartPlace, sealed: Buffer): Promise<void> {
  await tx.rows(sql`
    insert into export_part (request_id, customer_id, service, attempt, n, sealed)
    values (${of.requestId}, ${of.customerId}, ${place.service}, ${place.attempt}, ${place.n}, ${sealed})`);
}

/** Removes what other attempts have left: those that died half-way. */
export async function removePartsBut(
  tx: Transaction,
  { requestId }: Of,
  { service, attempt }: Omit<PartPlace, 'n'>,
): Promise<void> {
  await tx.rows(sql`
    delete from export_part where request_id = ${requestId} and service = ${service} and attempt <> ${attempt}`);
}

/** A page of what a service handed over, of the one attempt that has its receipt; undefined behind the last one. */
export async function readPart(
  on: Reader,
  requestId: string,
  service: string,
  n: number,
): Promise<Buffer | undefined> {
  const [row] = await on.rows<{ readonly sealed: Buffer }>(sql`
    select sealed from export_part where request_id = ${requestId} and service = ${service} and n = ${n}`);
  return row?.sealed;
}

export async function removeParts(tx: Transaction, requestId: string): Promise<void> {
  await tx.rows(sql`delete from export_part where request_id = ${requestId}`);
}

export interface ExportPiece {
  readonly n: number;
  readonly totalBytes: bigint;
  readonly sealed: Buffer;
}

/** Keeps a piece of a file whose size is known once it ends. */
export async function keepPiece(
  tx: Transaction,
  of: Of,
  format: ExportFormat,
  { n, sealed }: Omit<ExportPiece, 'totalBytes'>,
): Promise<void> {
  await tx.rows(sql`
    insert into export_piece (request_id, customer_id, format, n, total_bytes, sealed)
    values (${of.requestId}, ${of.customerId}, ${format}, ${n}, 0, ${sealed})`);
}

/** Notes the size of the file that the pieces make. */
export async function closePieces(
  tx: Transaction,
  requestId: string,
  format: ExportFormat,
  totalBytes: bigint,
): Promise<void> {
  await tx.rows(sql`
    update export_piece set total_bytes = ${totalBytes} where request_id = ${requestId} and format = ${format}`);
}

/** The piece, or the last one there is where the place lies behind the end. */
export async function readPiece(
  on: Reader,
  requestId: string,
  format: ExportFormat,
  n: number,
): Promise<ExportPiece | undefined> {
  const [piece] = await on.rows<ExportPiece>(sql`
    select n, total_bytes as "totalBytes", sealed from export_piece
    where request_id = ${requestId} and format = ${format} and n <= ${n} order by n desc limit 1`);
  return piece;
}

/** Removes all that was made for a customer. @returns how many copies those were */
export async function removeExportsOf(tx: Transaction, customerId: string): Promise<number> {
  const rows = await tx.rows<{ requestId: string }>(sql`
    delete from export_piece where customer_id = ${customerId} returning request_id as "requestId"`);
  await tx.rows(sql`delete from export_part where customer_id = ${customerId}`);
  return new Set(rows.map(({ requestId }) => requestId)).size;
}

/** Removes finished copies whose time is over, and what is left of requests that were never finished. */
export async function removeExpired(tx: Transaction, now: Date, abandonedBefore: Date): Promise<number> {
  const rows = await tx.rows<{ requestId: string }>(sql`
    delete from export_piece using data_request d
    where d.request_id = export_piece.request_id and d.available_until <= ${now}
    returning d.request_id as "requestId"`);
  await tx.rows(sql`
    delete from export_part using data_request d
    where d.request_id = export_part.request_id and d.requested_at < ${abandonedBefore}`);
  return new Set(rows.map(({ requestId }) => requestId)).size;
}
