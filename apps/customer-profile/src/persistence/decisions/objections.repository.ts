import type { LocalDate, Uuid } from '@evergreen/kernel';
import { type RawBuilder, type Reader, sql, type Transaction } from '@evergreen/persistence';
import type { AutomaticDecision, DecisionKind } from '../../domain/decisions/automatic-decision.ts';
import { ofOffices } from '../offices.ts';

export type ObjectionState = 'OPEN' | 'UPHELD' | 'GRANTED';

/** What a granted objection changes, for the insurer. */
export interface ObjectionChange {
  /** Of a list or quadrant: what stands instead, until when. */
  readonly value?: string | null;
  readonly endsOn?: LocalDate;
}

export interface ObjectionRow {
  readonly id: Uuid;
  readonly customerId: Uuid;
  readonly orgPath: string;
  readonly kind: DecisionKind;
  readonly ref: string;
  /** Null once the person was erased. */
  readonly about: AutomaticDecision | null;
  readonly wordsSealed: Buffer | null;
  readonly raisedByKind: 'member' | 'staff';
  readonly raisedByLabel: string;
  readonly raisedAt: Date;
  readonly dueOn: LocalDate;
  readonly owner: string | null;
  readonly state: ObjectionState;
  readonly decidedBy: string | null;
  readonly decidedAt: Date | null;
  readonly answerSealed: Buffer | null;
  readonly changes: ObjectionChange | null;
  readonly followUpSealed: Buffer | null;
}

const columns = sql`o.id, o.customer_id as "customerId", o.org_path as "orgPath", o.kind, o.ref,
  nullif(o.about, '{}'::jsonb) as about, o.words_sealed as "wordsSealed", o.raised_by_kind as "raisedByKind",
  o.raised_by_label as "raisedByLabel", o.raised_at as "raisedAt", o.due_on as "dueOn", o.owner, o.state,
  o.decided_by as "decidedBy", o.decided_at as "decidedAt", o.answer_sealed as "answerSealed", o.changes,
  o.follow_up_sealed as "followUpSealed"`;

function read(reader: Reader, rest: RawBuilder<unknown>): Promise<ObjectionRow[]> {
  return reader.rows<ObjectionRow>(sql`select ${columns} from objection o ${rest}`);
}

export interface NewObjection {
  readonly id: Uuid;
  readonly customerId: Uuid;
  readonly key: string;
  readonly digest: Buffer;
  readonly orgPath: string;
  readonly about: AutomaticDecision;
  readonly wordsSealed: Buffer;
  readonly raisedByKind: 'member' | 'staff';
  readonly raisedByLabel: string;
  readonly at: Date;
  readonly dueOn: LocalDate;
}

/** @returns whether it was kept: not where one about the same decision is open */
export async function insertObjection(tx: Transaction, objection: NewObjection): Promise<boolean> {
  const { id, customerId, key, digest, orgPath, about, wordsSealed, at, dueOn } = objection;
  const rows = await tx.rows(sql`
    insert into objection (customer_id, id, key, digest, org_path, kind, ref, about, words_sealed, raised_by_kind,
      raised_by_label, raised_at, due_on, state)
    values (${customerId}, ${id}, ${key}, ${digest}, ${orgPath}, ${about.kind}, ${about.ref},
      ${JSON.stringify(about)}::jsonb, ${wordsSealed}, ${objection.raisedByKind}, ${objection.raisedByLabel}, ${at},
      ${dueOn}, 'OPEN')
    on conflict do nothing returning id`);
  return rows.length > 0;
}

export async function objectionOfKey(
  reader: Reader,
  customerId: string,
  key: string,
): Promise<{ readonly id: Uuid; readonly digest: Buffer } | undefined> {
  const [row] = await reader.rows<{ id: Uuid; digest: Buffer }>(sql`
    select id, digest from objection where customer_id = ${customerId} and key = ${key}`);
  return row;
}

export async function lockObjection(
  tx: Transaction,
  customerId: string,
  id: string,
): Promise<ObjectionRow | undefined> {
  return (await read(tx, sql`where o.customer_id = ${customerId} and o.id = ${id} for update of o`))[0];
}

/** Newest first. */
export function objectionsOf(reader: Reader, customerId: string, limit: number): Promise<ObjectionRow[]> {
  return read(reader, sql`where o.customer_id = ${customerId} order by o.id desc limit ${limit}`);
}

/** Open ones by the day they are due, or decided ones, the newest first; of customers of these offices. */
export function listObjections(
  reader: Reader,
  wanted: { readonly isOpen: boolean; readonly offices: readonly string[]; readonly limit: number },
): Promise<ObjectionRow[]> {
  const { isOpen, offices, limit } = wanted;
  return read(
    reader,
    sql`join customer c on c.id = o.customer_id
      where (o.state = 'OPEN') = ${isOpen} and ${ofOffices('c.org_path', offices)}
      order by ${isOpen ? sql`o.due_on, o.id` : sql`o.decided_at desc`} limit ${limit}`,
  );
}

export async function takeObjection(tx: Transaction, row: ObjectionRow, owner: string): Promise<void> {
  await tx.rows(sql`
    update objection set owner = ${owner} where customer_id = ${row.customerId} and id = ${row.id}`);
}

export async function decideObjection(
  tx: Transaction,
  row: ObjectionRow,
  decision: {
    readonly state: 'UPHELD' | 'GRANTED';
    readonly by: string;
    readonly at: Date;
    readonly answerSealed: Buffer;
    readonly changes: ObjectionChange | null;
    readonly followUpSealed: Buffer | null;
  },
): Promise<void> {
  const { state, by, at, answerSealed, changes, followUpSealed } = decision;
  await tx.rows(sql`
    update objection set state = ${state}, owner = coalesce(owner, ${by}), decided_by = ${by}, decided_at = ${at},
      answer_sealed = ${answerSealed}, changes = ${changes && JSON.stringify(changes)}::jsonb,
      follow_up_sealed = ${followUpSealed}
    where customer_id = ${row.customerId} and id = ${row.id}`);
}

/** Takes what was said and what it was about from the objections of an erased person. @returns how many there were */
export async function eraseObjections(tx: Transaction, customerId: string): Promise<number> {
  const rows = await tx.rows(sql`
    update objection set about = '{}', words_sealed = null, answer_sealed = null, follow_up_sealed = null
    where customer_id = ${customerId} returning id`);
  await tx.rows(sql`delete from automatic_marketing where customer_id = ${customerId}`);
  return rows.length;
}
