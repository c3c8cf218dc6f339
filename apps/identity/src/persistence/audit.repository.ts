import { planned, type Reader, sql, type Transaction } from '@evergreen/persistence';
import type { FoundEntry } from '../domain/audit-chain.ts';
import { accountErased, type ArrivedAct, type AuditDetail, type AuditEntry } from '../domain/audit-entry.ts';
import type { ChainState } from '../domain/audit-filter.ts';

const actColumns = sql`act_id as "actId", service, at, actor_kind as "actorKind", actor_id as "actorId", act,
  record_kind as "recordKind", record_id as "recordId", org_path as "orgPath", customer_id as "customerId", address,
  session_id as "sessionId", correlation_id as "correlationId"`;

const actNames = sql`act_id, service, at, actor_kind, actor_id, act, record_kind, record_id, org_path, customer_id,
  address, session_id, correlation_id`;

/** Where the chain ends; sequence 0 before the first entry. */
export interface ChainHead {
  readonly sequence: bigint;
  readonly hash: Buffer;
}

/** An entry about to be appended, with its details where it has some. */
export interface NewEntry {
  readonly entry: AuditEntry;
  readonly salt: Buffer;
  readonly detail: AuditDetail;
}

/**
 * Notes acts that arrived; one that is known changes nothing. What was said of somebody who has been erased meanwhile
 * is not kept: it would stay for good.
 */
export async function insertPending(tx: Transaction, acts: readonly ArrivedAct[]): Promise<void> {
  const query = sql`
    insert into audit_pending (${actNames}, before, after, reason, detail_address)
    select ${actNames}, ${unlessErased('before')}, ${unlessErased('after')}, ${unlessErased('reason')},
      ${unlessErased('detail_address')}
    from unnest(${actArrays(acts.map(({ act }) => act))},
      ${acts.map(({ detail }) => detail.before)}::text[], ${acts.map(({ detail }) => detail.after)}::text[],
      ${acts.map(({ detail }) => detail.reason)}::text[], ${acts.map(({ detail }) => detail.address)}::text[])
      as arrived (${actNames}, before, after, reason, detail_address),
    lateral (select ${isOfErased('arrived')} as "isErased") person
    where not exists (select from audit_entry sealed where sealed.act_id = arrived.act_id)
    on conflict (act_id) do nothing`;
  // Prepared: to plan it takes longer than to note one act.
  await tx.prepared(...planned('identity.note-acts', query));
}

/** Whether an act with these columns is about the person of the erasure `gone`, or was theirs. */
const isOfGone = (customerId: string, actorKind: string, actorId: string) => sql`(
  (gone.customer_id = ${sql.ref(customerId)} and gone.customer_id <> '')
  or (gone.account_id = ${sql.ref(actorId)} and ${sql.ref(actorKind)} = 'member' and gone.account_id <> ''))`;

/** Whether an act is about somebody who was erased, or was theirs. */
const isOfErased = (act: string) => sql`exists (
  select from person_erasure gone
  where ${isOfGone(`${act}.customer_id`, `${act}.actor_kind`, `${act}.actor_id`)})`;

const unlessErased = (column: string) => sql`case when "isErased" then '' else ${sql.ref(column)} end`;

/** The head, held until the transaction ends; undefined while somebody else appends. */
export async function takeHead(tx: Transaction): Promise<ChainHead | undefined> {
  const [head] = await tx.rows<ChainHead>(sql`select sequence, hash from audit_head for update skip locked`);
  return head;
}

/** Waits for the head: until the transaction ends nobody appends. */
export async function holdHead(tx: Transaction): Promise<void> {
  await tx.rows(sql`select from audit_head for update`);
}

/**
 * Takes the acts that arrived first. One that is part of the chain already is thrown away on the way, and so is what
 * one says of somebody whose erasure crossed its arrival.
 */
export async function takePending(
  tx: Transaction,
  limit: number,
): Promise<{ readonly taken: number; readonly acts: readonly ArrivedAct[] }> {
  const rows = await tx.rows<TakenRow>(sql`
    delete from audit_pending where arrival in (select arrival from audit_pending order by arrival limit ${limit})
    returning arrival, ${actColumns}, before, after, reason, detail_address as "detailAddress",
      ${isOfErased('audit_pending')} as "isErased",
      exists (select from audit_entry sealed where sealed.act_id = audit_pending.act_id) as "isKnown"`);
  const acts = rows
    .filter(({ isKnown }) => !isKnown)
    .sort((a, b) => (a.arrival < b.arrival ? -1 : 1))
    .map(({ before, after, reason, detailAddress, isErased, arrival: _, isKnown: __, ...act }) => ({
      act,
      detail: isErased ? noDetail : { before, after, reason, address: detailAddress },
    }));
  return { taken: rows.length, acts };
}

/** Appends entries that follow the head, which the caller holds. */
export async function appendEntries(tx: Transaction, entries: readonly NewEntry[]): Promise<void> {
  const last = entries.at(-1)!.entry;
  await tx.rows(sql`
    insert into audit_entry (sequence, ${actNames}, detail_digest, previous_hash, hash, sealed_at)
    select sequence, ${actNames}, decode(digest, 'hex'), decode(previous_hash, 'hex'), decode(hash, 'hex'),
      ${last.sealedAt}::timestamptz
    from unnest(${entries.map(({ entry }) => entry.sequence)}::bigint[], ${actArrays(entries.map(({ entry }) => entry))},
      ${entries.map(({ entry }) => entry.detailDigest?.toString('hex') ?? null)}::text[],
      ${entries.map(({ entry }) => entry.previousHash.toString('hex'))}::text[],
      ${entries.map(({ entry }) => entry.hash.toString('hex'))}::text[])
      as made (sequence, ${actNames}, digest, previous_hash, hash)`);
  const detailed = entries.filter(({ entry }) => entry.detailDigest !== null);
  if (detailed.length > 0) await insertDetails(tx, detailed);
  await tx.rows(sql`
    update audit_head set sequence = ${last.sequence}, hash = ${last.hash}, sealed_at = ${last.sealedAt}`);
}

async function insertDetails(tx: Transaction, entries: readonly NewEntry[]): Promise<void> {
  await tx.rows(sql`
    insert into audit_detail (sequence, customer_id, salt, before, after, reason, address)
    select sequence, customer_id, decode(salt, 'hex'), before, after, reason, address
    from unnest(${entries.map(({ entry }) => entry.sequence)}::bigint[],
      ${entries.map(({ entry }) => entry.customerId)}::text[],
      ${entries.map(({ salt }) => salt.toString('hex'))}::text[],
      ${entries.map(({ detail }) => detail.before)}::text[], ${entries.map(({ detail }) => detail.after)}::text[],
      ${entries.map(({ detail }) => detail.reason)}::text[], ${entries.map(({ detail }) => detail.address)}::text[])
      as made (sequence, customer_id, salt, before, after, reason, address)`);
}

function actArrays(acts: readonly ArrivedAct['act'][]) {
  return sql`${acts.map((act) => act.actId)}::uuid[], ${acts.map((act) => act.service)}::text[],
    ${acts.map((act) => act.at.toISOString())}::timestamptz[], ${acts.map((act) => act.actorKind)}::text[],
    ${acts.map((act) => act.actorId)}::text[], ${acts.map((act) => act.act)}::text[],
    ${acts.map((act) => act.recordKind)}::text[], ${acts.map((act) => act.recordId)}::text[],
    ${acts.map((act) => act.orgPath)}::text[], ${acts.map((act) => act.customerId)}::text[],
    ${acts.map((act) => act.address)}::text[], ${acts.map((act) => act.sessionId)}::text[],
    ${acts.map((act) => act.correlationId)}::text[]`;
}

interface DetailColumns extends Omit<AuditDetail, 'address'> {
  readonly detailAddress: string;
}

type TakenRow = ArrivedAct['act'] &
  DetailColumns & { readonly arrival: bigint; readonly isErased: boolean; readonly isKnown: boolean };

const noDetail: AuditDetail = { before: '', after: '', reason: '', address: '' };

/** Undefined where somebody took the row away, which nothing of ours does. */
export async function readHead(on: Reader): Promise<ChainHead | undefined> {
  const [head] = await on.rows<ChainHead>(sql`select sequence, hash from audit_head`);
  return head;
}

export async function readChainState(on: Reader): Promise<ChainState> {
  const [state] = await on.rows<ChainState>(sql`
    select head.sequence as entries, head.hash as "headHash", newest.at as "newestAt",
      (select count(*) from audit_pending) as waiting
    from audit_head head left join audit_entry newest using (sequence)`);
  return state!;
}

/** Hash that an entry was given; undefined when it is not there. */
export async function readHash(on: Reader, sequence: bigint): Promise<Buffer | undefined> {
  const [row] = await on.rows<{ hash: Buffer }>(
    sql`select hash from audit_entry where sequence = ${sequence}`,
  );
  return row?.hash;
}

/** Hashes of entries by sequence; those that are not there are left out. */
export function readHashes(
  on: Reader,
  sequences: readonly bigint[],
): Promise<{ readonly sequence: bigint; readonly hash: Buffer }[]> {
  return on.rows(sql`select sequence, hash from audit_entry where sequence = any (${sequences}::bigint[])`);
}

interface FoundRow extends AuditEntry, Omit<DetailColumns, 'detailAddress'> {
  readonly salt: Buffer | null;
  readonly detailAddress: string;
  readonly wasErased: boolean;
}

/** How long after an erasure the act that tells of it may be on its way. */
const toldWithin = sql`interval '7 days'`;

/**
 * Entries from a place on, with their details. Details that are gone were erased where their person was, and the chain
 * itself tells of that.
 */
export async function readStretch(
  on: Reader,
  { from, limit, now }: { readonly from: bigint; readonly limit: number; readonly now: Date },
): Promise<FoundEntry[]> {
  const rows = await on.rows<FoundRow>(sql`
    select e.*, d.salt, d.before, d.after, d.reason, d.address as "detailAddress",
      d.sequence is null and exists (
        select from person_erasure gone
        where ${isOfGone('e.customerId', 'e.actorKind', 'e.actorId')}
          and (gone.erased_at > ${now}::timestamptz - ${toldWithin} or exists (
            select from audit_entry told
            where told.customer_id = gone.customer_id and told.act = ${accountErased}))) as "wasErased"
    from (
      select sequence, ${actColumns}, detail_digest as "detailDigest", previous_hash as "previousHash", hash,
        sealed_at as "sealedAt"
      from audit_entry where sequence >= ${from} order by sequence limit ${limit}
    ) e left join audit_detail d on d.sequence = e.sequence
    order by e.sequence`);
  return rows.map(({ salt, before, after, reason, detailAddress, wasErased, ...entry }) => ({
    entry,
    detail:
      salt === null
        ? { kind: 'missing', wasErased }
        : { kind: 'kept', salt, detail: { before, after, reason, address: detailAddress } },
  }));
}
