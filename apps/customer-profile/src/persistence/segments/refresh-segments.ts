import type { LocalDate } from '@evergreen/kernel';
import { type RawBuilder, type Reader, sql, type Transaction } from '@evergreen/persistence';
import { factOf } from '../../domain/facts/fact-catalogue.ts';
import type { RuleContext } from '../../domain/rules/evaluate-rule.ts';
import { movedByDays } from '../../domain/rules/moved-by-days.ts';
import type { Rule } from '../../domain/rules/rule.ts';
import type { Part, SegmentRefresh } from '../../domain/segments/segment.ts';
import { compileRule } from '../rules/compile-rule.ts';

/**
 * The last change of `customer_fact` that everybody can see. Whoever is writing has taken their number already, so they
 * are waited for: a number below the last one never comes after it.
 */
export async function lastChange(tx: Transaction): Promise<bigint> {
  await tx.rows(sql`lock table customer_fact in share mode`);
  const [row] = await tx.rows<{ seq: bigint }>(
    sql`select coalesce(max(changed_seq), 0) as seq from customer_fact`,
  );
  return row!.seq;
}

interface ToRefreshRow {
  readonly id: string;
  readonly refreshed_version: number | null;
  readonly refreshed_seq: bigint | null;
  readonly refreshed_on: LocalDate | null;
  readonly version: number | null;
  readonly rule: Rule | null;
  /** Whether the run it is taken from was to ask all customers and has not ended. */
  readonly was_full: boolean;
}

/** Segments in force, and those that were retired and still have members; each is this run's from now on. */
export function takeSegments(tx: Transaction, runId: string): Promise<ToRefreshRow[]> {
  return tx.rows<ToRefreshRow>(sql`
    with taken as (
      select s.id, exists (
          select from segment_refresh p
          where p.run_id = s.refresh_run and p.segment_id = s.id and p.is_full) as was_full
      from segment s
      where (s.retired_at is null and exists (
          select from segment_version v where v.segment_id = s.id and v.state = 'active'))
        or (s.retired_at is not null and (s.refreshed_version is not null
          or exists (select from segment_member m where m.segment_id = s.id)))
      order by s.id for update
    )
    update segment s set refresh_run = ${runId}
    from taken left join segment_version v on v.segment_id = taken.id and v.state = 'active'
    where s.id = taken.id
    returning s.id, s.refreshed_version, s.refreshed_seq, s.refreshed_on, v.version, v.rule,
      taken.was_full`);
}

export async function keepPlan(
  tx: Transaction,
  runId: string,
  refreshes: readonly Omit<SegmentRefresh, 'rule'>[],
): Promise<void> {
  const rows = refreshes.map((each) => ({
    ...{ segment_id: each.segmentId, version: each.version, is_full: each.isFull },
    ...{
      from_seq: each.fromSeq.toString(),
      to_seq: each.toSeq.toString(),
      from_day: each.fromDay,
      on_day: each.onDay,
    },
  }));
  await tx.rows(sql`
    insert into segment_refresh (run_id, segment_id, version, is_full, from_seq, to_seq, from_day, on_day)
    select ${runId}, r.segment_id, r.version, r.is_full, r.from_seq, r.to_seq, r.from_day, r.on_day
    from jsonb_to_recordset(${JSON.stringify(rows)}::jsonb) as r (segment_id uuid, version integer, is_full boolean,
      from_seq bigint, to_seq bigint, from_day date, on_day date)`);
}

interface PlanRow {
  readonly segment_id: string;
  readonly version: number;
  readonly is_full: boolean;
  readonly from_seq: bigint;
  readonly to_seq: bigint;
  readonly from_day: LocalDate | null;
  readonly on_day: LocalDate;
  readonly rule: Rule | null;
}

/** What the run still has to do: a later run takes segments over, and a retired one catches nobody. */
export async function readPlan(
  tx: Transaction,
  runId: string,
): Promise<(Omit<SegmentRefresh, 'rule'> & { readonly rule: Rule | undefined })[]> {
  const rows = await tx.rows<PlanRow>(sql`
    select p.segment_id, p.version, p.is_full, p.from_seq, p.to_seq, p.from_day, p.on_day,
      case when s.retired_at is null then v.rule end as rule
    from segment_refresh p
    join segment s on s.id = p.segment_id and s.refresh_run = p.run_id
    left join segment_version v on v.segment_id = p.segment_id and v.version = p.version
    where p.run_id = ${runId}
    order by p.segment_id for share of s`);
  return rows.map((row) => ({
    ...{ segmentId: row.segment_id, version: row.version, isFull: row.is_full, rule: row.rule ?? undefined },
    ...{ fromSeq: row.from_seq, toSeq: row.to_seq, fromDay: row.from_day, onDay: row.on_day },
  }));
}

/** Every so-manieth customer, from the first id there could be. */
export async function customerRanges(reader: Reader, customersARange: number): Promise<string[]> {
  const rows = await reader.rows<{ customer_id: string }>(sql`
    select customer_id from (
      select customer_id, row_number() over (order by customer_id) as n from customer_fact
    ) numbered where n > 1 and (n - 1) % ${customersARange} = 0 order by customer_id`);
  return ['00000000-0000-0000-0000-000000000000', ...rows.map((row) => row.customer_id)];
}

/** Every so-manieth change after one and up to another. */
export async function changeRanges(
  reader: Reader,
  after: bigint,
  upTo: bigint,
  changesARange: number,
): Promise<bigint[]> {
  const rows = await reader.rows<{ changed_seq: bigint }>(sql`
    select changed_seq from (
      select changed_seq, row_number() over (order by changed_seq) as n from customer_fact
      where changed_seq > ${after} and changed_seq <= ${upTo}
    ) numbered where (n - 1) % ${changesARange} = 0 order by changed_seq`);
  return rows.map((row) => row.changed_seq);
}

export interface Difference {
  readonly entered: readonly string[];
  readonly left: readonly string[];
}

/**
 * Decides anew on the members of one segment in a part of the customers, and writes what differs. Members are looked up
 * by arrays of ids: joined, a few customers would be sought by reading all members of the segment.
 */
export async function refreshPart(
  tx: Transaction,
  refresh: Pick<SegmentRefresh, 'segmentId' | 'fromDay' | 'onDay'>,
  rule: Rule | undefined,
  part: Part,
  context: RuleContext,
): Promise<Difference> {
  const asked = askedOf(refresh, rule, part, context);
  if (asked === undefined) return { entered: [], left: [] };
  const { segmentId, onDay } = refresh;
  const [row] = await tx.rows<{ entered: string | null; left: string | null }>(sql`
    with ${asked},
    differing as materialized (
      select coalesce(a.customer_id, k.customer_id) as customer_id, a.org_path as is_in, k.org_path as was_in
      from asked a full join known k using (customer_id)
      where a.customer_id is null or k.customer_id is null or a.org_path <> k.org_path
    ),
    gone as (
      delete from segment_member m
      where m.segment_id = ${segmentId}
        and m.customer_id = any(array(select customer_id from differing where is_in is null))
      returning m.customer_id, m.since, m.org_path
    ),
    kept as (
      insert into segment_leaver (segment_id, customer_id, left_on, since, org_path)
      select ${segmentId}, customer_id, ${onDay}::date, since, org_path from gone
      on conflict (segment_id, left_on, customer_id) do update set since = excluded.since, org_path = excluded.org_path
    ),
    elsewhere as (
      update segment_member m set org_path = d.is_in from differing d
      where m.segment_id = ${segmentId} and m.customer_id = d.customer_id
        and m.customer_id = any(array(
          select customer_id from differing where is_in is not null and was_in is not null))
    ),
    come as (
      insert into segment_member (segment_id, customer_id, since, org_path)
      select ${segmentId}, customer_id, ${onDay}::date, is_in from differing where was_in is null
      on conflict do nothing
      returning customer_id
    )
    select (select string_agg(customer_id::text, ',') from come) as entered,
      (select string_agg(customer_id::text, ',') from gone) as left`);
  return { entered: idsIn(row!.entered), left: idsIn(row!.left) };
}

function idsIn(text: string | null): string[] {
  return text === null ? [] : text.split(',');
}

type Known = Pick<SegmentRefresh, 'segmentId' | 'fromDay' | 'onDay'>;

function inRange(
  column: string,
  { from, to }: { from: string; to: string | undefined },
): RawBuilder<boolean> {
  const id = sql.ref(column);
  return to === undefined ? sql`${id} >= ${from}::uuid` : sql`${id} >= ${from}::uuid and ${id} < ${to}::uuid`;
}

function askedOf(
  refresh: Known,
  rule: Rule | undefined,
  part: Part,
  context: RuleContext,
): RawBuilder<unknown> | undefined {
  if (part.of === 'all') return askedOfAll(refresh, rule, part, context);
  // All members of a segment that was retired meanwhile go with the run of that.
  if (rule === undefined) return undefined;
  return part.of === 'merged' ? askedOfMerged(refresh) : askedOfSome(refresh, rule, part, context);
}

function askedOfMerged({ segmentId }: Known): RawBuilder<unknown> {
  return sql`asked as (select customer_id, org_path from customer_fact where false),
    known as (
      select m.customer_id, m.org_path
      from customer c join segment_member m on m.segment_id = ${segmentId} and m.customer_id = c.id
      where c.merged_into is not null
    )`;
}

/** Members of whom nothing is known any more fulfil no rule. */
function askedOfAll(
  { segmentId }: Known,
  rule: Rule | undefined,
  part: Extract<Part, { of: 'all' }>,
  context: RuleContext,
): RawBuilder<unknown> {
  return sql`asked as (
      select f.customer_id, f.org_path from customer_fact f
      where ${inRange('f.customer_id', part)} and ${rule === undefined ? sql`false` : compileRule(rule, context)}
    ),
    known as (
      select customer_id, org_path from segment_member m
      where m.segment_id = ${segmentId} and ${inRange('m.customer_id', part)}
    )`;
}

function askedOfSome(
  { segmentId, fromDay, onDay }: Known,
  rule: Rule,
  part: Extract<Part, { of: 'changed' | 'moved' }>,
  context: RuleContext,
): RawBuilder<unknown> | undefined {
  let some: RawBuilder<boolean>;
  if (part.of === 'changed') {
    some = sql`f.changed_seq > ${part.from} and f.changed_seq <= ${part.to}`;
  } else {
    const windows = fromDay === null ? [] : movedByDays(rule, fromDay, onDay);
    if (windows.length === 0) return undefined;
    const dates = windows.map(
      ({ fact, from, to }) =>
        sql`${sql.ref(`f.${factOf(fact)!.column}`)} between ${from}::date and ${to}::date`,
    );
    some = sql`${inRange('f.customer_id', part)} and (${sql.join(dates, sql` or `)})`;
  }
  return sql`looked_at as materialized (
      select f.customer_id, f.org_path, ${compileRule(rule, context)} as fits from customer_fact f where ${some}
    ),
    asked as (select customer_id, org_path from looked_at where fits),
    known as (
      select m.customer_id, m.org_path from segment_member m
      where m.segment_id = ${segmentId} and m.customer_id = any(array(select customer_id from looked_at))
    )`;
}

/** The segment is what the plan set out to make it. */
export async function recordRefreshed(
  tx: Transaction,
  { segmentId, version, toSeq, onDay }: Pick<SegmentRefresh, 'segmentId' | 'version' | 'toSeq' | 'onDay'>,
  at: Date,
): Promise<void> {
  await tx.rows(sql`
    update segment set refreshed_version = case when retired_at is null then ${version}::integer end,
      refreshed_seq = ${toSeq}, refreshed_on = ${onDay}, refreshed_at = ${at}
    where id = ${segmentId}`);
}

export async function forgetPlan(tx: Transaction, runId: string): Promise<void> {
  await tx.rows(sql`delete from segment_refresh where run_id = ${runId}`);
}
