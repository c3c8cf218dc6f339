import type { LocalDate, Uuid } from '@evergreen/kernel';
import { type RawBuilder, type Reader, sql, type Transaction } from '@evergreen/persistence';
import type { FactValues } from '../../domain/rules/evaluate-rule.ts';
import { ofOffices } from '../offices.ts';

export type WarningLevel = 'amber' | 'red';
export type WarningState = 'open' | 'taken' | 'judged' | 'closed';
export type WarningOutcome = 'real' | 'false-alarm';

/** One time that a rule of early warning held of a customer. */
export interface WarningRow {
  readonly customerId: Uuid;
  readonly id: Uuid;
  readonly orgPath: string;
  readonly rule: string;
  readonly episode: number;
  readonly level: WarningLevel;
  readonly state: WarningState;
  readonly openedOn: LocalDate;
  readonly dueOn: LocalDate;
  /** Staff number. */
  readonly owner: string | null;
  readonly outcome: WarningOutcome | null;
  readonly done: string | null;
  readonly goneOn: LocalDate | null;
  readonly rulesVersion: number;
  readonly asOf: LocalDate;
  readonly inputs: FactValues;
  readonly revision: number;
}

export interface WarningStep {
  readonly warningId: Uuid;
  readonly kind: string;
  readonly level: WarningLevel;
  readonly onDate: LocalDate;
  readonly byLabel: string | null;
  readonly note: string | null;
}

const columns = sql`
  w.customer_id as "customerId", w.id, c.org_path as "orgPath", w.rule, w.episode, w.level, w.state,
  w.opened_on as "openedOn", w.due_on as "dueOn", w.owner, w.outcome, w.done, w.gone_on as "goneOn",
  w.rules_version as "rulesVersion", w.as_of as "asOf", w.inputs, w.revision`;

/** Of one customer, what stands before what has gone, the newest first. */
/** Those that wait by due day, then the others, the newest first. */
export function warningsOf(reader: Reader, customerId: Uuid, limit: number): Promise<WarningRow[]> {
  const isWaiting = sql`w.state in ('open', 'taken')`;
  return reader.rows<WarningRow>(sql`
    select ${columns} from warning w join customer c on c.id = w.customer_id
    where w.customer_id = ${customerId}
    order by ${isWaiting} desc, case when ${isWaiting} then w.due_on end, w.opened_on desc, w.id desc limit ${limit}`);
}

export async function warningOf(reader: Reader, customerId: Uuid, id: Uuid): Promise<WarningRow | undefined> {
  const [row] = await reader.rows<WarningRow>(sql`
    select ${columns} from warning w join customer c on c.id = w.customer_id
    where w.customer_id = ${customerId} and w.id = ${id}`);
  return row;
}

/** Held until the transaction ends. */
export async function holdWarning(
  tx: Transaction,
  customerId: Uuid,
  id: Uuid,
): Promise<WarningRow | undefined> {
  const [row] = await tx.rows<WarningRow>(sql`
    select ${columns} from warning w join customer c on c.id = w.customer_id
    where w.customer_id = ${customerId} and w.id = ${id} for update of w`);
  return row;
}

export function stepsOf(
  reader: Reader,
  warnings: readonly Pick<WarningRow, 'customerId' | 'id'>[],
): Promise<WarningStep[]> {
  const [customers, ids] = [warnings.map(({ customerId }) => customerId), warnings.map(({ id }) => id)];
  return reader.rows<WarningStep>(sql`
    select warning_id as "warningId", kind, level, on_date as "onDate", by_label as "byLabel", note from warning_step
    where (customer_id, warning_id) in (select * from unnest(${customers}::uuid[], ${ids}::uuid[]))
    order by warning_id, n`);
}

export interface WarningsWanted {
  readonly state: 'waiting' | 'judged' | 'closed';
  readonly level: WarningLevel | undefined;
  readonly rule: string | undefined;
  readonly offices: readonly string[];
  readonly owner: string | undefined;
  /** Only what was due before this day. */
  readonly dueBefore: LocalDate | undefined;
  /** Due day and id of the last one of the page before. */
  readonly after: { readonly dueOn: LocalDate; readonly id: Uuid } | undefined;
  readonly limit: number;
}

const states = { waiting: ['open', 'taken'], judged: ['judged'], closed: ['closed'] } as const;

const given = (value: unknown, condition: RawBuilder<unknown>) => (value === undefined ? sql`` : condition);

/** Those that wait by due day; the others the newest first. */
export function listWarnings(reader: Reader, wanted: WarningsWanted): Promise<WarningRow[]> {
  const { state, level, rule, offices, owner, dueBefore, after, limit } = wanted;
  const isWaiting = state === 'waiting';
  const further = isWaiting
    ? sql`and (w.due_on, w.id) > (${after?.dueOn ?? null}::date, ${after?.id ?? null}::uuid)`
    : sql`and (w.due_on, w.id) < (${after?.dueOn ?? null}::date, ${after?.id ?? null}::uuid)`;
  const order = isWaiting ? sql`w.due_on, w.id` : sql`w.due_on desc, w.id desc`;
  return reader.rows<WarningRow>(sql`
    select ${columns} from warning w join customer c on c.id = w.customer_id
    where w.state = any(${[...states[state]]}::text[]) and ${ofOffices('c.org_path', offices)}
      ${given(level, sql`and w.level = ${level}`)} ${given(rule, sql`and w.rule = ${rule}`)}
      ${given(owner, sql`and w.owner = ${owner}`)} ${given(dueBefore, sql`and w.due_on < ${dueBefore}`)}
      ${given(after, further)}
    order by ${order} limit ${limit}`);
}

export interface WaitingCounts {
  readonly waiting: bigint;
  readonly overdue: bigint;
  readonly mine: bigint;
}

export async function countWaiting(
  reader: Reader,
  offices: readonly string[],
  { owner, today }: { readonly owner: string; readonly today: LocalDate },
): Promise<WaitingCounts> {
  const [row] = await reader.rows<WaitingCounts>(sql`
    select count(*) as waiting, count(*) filter (where w.due_on < ${today}) as overdue,
      count(*) filter (where w.owner = ${owner}) as mine
    from warning w join customer c on c.id = w.customer_id
    where w.state in ('open', 'taken') and ${ofOffices('c.org_path', offices)}`);
  return row!;
}

/** How often a rule was right, of the warnings that somebody has judged. */
export interface RuleFigures {
  readonly rule: string;
  readonly waiting: bigint;
  readonly real: bigint;
  readonly falseAlarms: bigint;
}

export function ruleFigures(reader: Reader, offices: readonly string[]): Promise<RuleFigures[]> {
  return reader.rows<RuleFigures>(sql`
    select w.rule, count(*) filter (where w.state in ('open', 'taken')) as waiting,
      count(*) filter (where w.outcome = 'real') as real,
      count(*) filter (where w.outcome = 'false-alarm') as "falseAlarms"
    from warning w join customer c on c.id = w.customer_id
    where (w.state in ('open', 'taken') or w.outcome is not null) and ${ofOffices('c.org_path', offices)}
    group by w.rule`);
}

/** What a person does to a warning. */
export interface WarningAct {
  readonly kind: 'taken' | 'judged' | 'handed-over';
  readonly state: WarningState;
  readonly owner: string | null;
  readonly outcome: WarningOutcome | null;
  readonly done: string | null;
  readonly note: string | null;
  readonly byLabel: string;
  readonly today: LocalDate;
  readonly now: Date;
}

/** The warning is held. */
export async function actOnWarning(tx: Transaction, warning: WarningRow, act: WarningAct): Promise<void> {
  const { kind, state, owner, outcome, done, note, byLabel, today, now } = act;
  await tx.rows(sql`
    with acted as (
      update warning set state = ${state}, owner = ${owner}, owner_label = ${owner}, outcome = ${outcome},
        done = ${done}, judged_on = case ${kind} when 'judged' then ${today}::date else judged_on end,
        revision = revision + 1
      where customer_id = ${warning.customerId} and id = ${warning.id}
      returning customer_id, id, revision, level
    )
    insert into warning_step (customer_id, warning_id, n, kind, level, on_date, at, by_label, note)
    select customer_id, id, revision, ${kind}, level, ${today}, ${now}, ${byLabel}, ${note} from acted`);
}

export interface WarningOwner {
  readonly orgPath: string;
  readonly owner: string;
}

export function warningOwners(reader: Reader): Promise<WarningOwner[]> {
  return reader.rows<WarningOwner>(
    sql`select org_path as "orgPath", owner from warning_owner order by org_path`,
  );
}

export async function setWarningOwner(
  tx: Transaction,
  { orgPath, owner }: { readonly orgPath: string; readonly owner: string | undefined },
  by: { readonly account: string; readonly at: Date },
): Promise<void> {
  if (owner === undefined) {
    await tx.rows(sql`delete from warning_owner where org_path = ${orgPath}`);
    return;
  }
  await tx.rows(sql`
    insert into warning_owner (org_path, owner, owner_label, changed_by, changed_at)
    values (${orgPath}, ${owner}, ${owner}, ${by.account}, ${by.at})
    on conflict (org_path) do update set owner = excluded.owner, owner_label = excluded.owner_label,
      changed_by = excluded.changed_by, changed_at = excluded.changed_at`);
}
