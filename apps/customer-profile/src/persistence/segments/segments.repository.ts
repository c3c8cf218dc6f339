import type { LocalDate } from '@evergreen/kernel';
import { type RawBuilder, type Reader, sql, type Transaction } from '@evergreen/persistence';
import type { Rule } from '../../domain/rules/rule.ts';
import type { Segment, SegmentVersion, SegmentVersionState } from '../../domain/segments/segment.ts';

interface SegmentRow {
  readonly id: string;
  readonly owner_id: string;
  readonly owner_label: string;
  readonly created_at: Date;
  readonly retired_at: Date | null;
  readonly refreshed_on: LocalDate | null;
  readonly refreshed_at: Date | null;
  readonly refreshed_version: number | null;
}

const segmentColumns = sql`id, owner_id, owner_label, created_at, retired_at, refreshed_on, refreshed_at, refreshed_version`;

function segmentOf(row: SegmentRow): Segment {
  return {
    ...{ id: row.id, ownerId: row.owner_id, ownerLabel: row.owner_label, createdAt: row.created_at },
    ...{ retiredAt: row.retired_at, refreshedOn: row.refreshed_on, refreshedAt: row.refreshed_at },
    refreshedVersion: row.refreshed_version,
  };
}

interface VersionRow {
  readonly segment_id: string;
  readonly version: number;
  readonly state: SegmentVersionState;
  readonly name: string;
  readonly description: string;
  readonly rule: Rule;
  readonly rule_text: string;
  readonly drafted_by_label: string;
  readonly drafted_at: Date;
  readonly saved_by_label: string;
  readonly saved_at: Date | null;
}

const versionColumns = sql`segment_id, version, state, name, description, rule, rule_text, drafted_by_label, drafted_at,
  saved_by_label, saved_at`;

async function versions(reader: Reader, query: RawBuilder<VersionRow>): Promise<SegmentVersion[]> {
  return (await reader.rows(query)).map((row) => ({
    ...{ segmentId: row.segment_id, version: row.version, state: row.state, name: row.name },
    ...{ description: row.description, rule: row.rule, ruleText: row.rule_text },
    ...{ draftedByLabel: row.drafted_by_label, draftedAt: row.drafted_at },
    ...{ savedByLabel: row.saved_by_label, savedAt: row.saved_at },
  }));
}

/** Those that are not retired. */
export async function aliveSegments(reader: Reader): Promise<Segment[]> {
  return (
    await reader.rows<SegmentRow>(
      sql`select ${segmentColumns} from segment where retired_at is null order by id`,
    )
  ).map(segmentOf);
}

export async function readSegment(reader: Reader, id: string): Promise<Segment | undefined> {
  const [row] = await reader.rows<SegmentRow>(sql`select ${segmentColumns} from segment where id = ${id}`);
  return row && segmentOf(row);
}

/** One segment is changed by one hand at a time. */
export async function lockSegment(tx: Transaction, id: string): Promise<Segment | undefined> {
  const [row] = await tx.rows<SegmentRow>(
    sql`select ${segmentColumns} from segment where id = ${id} for update`,
  );
  return row && segmentOf(row);
}

/** New segments come one at a time, so that there are never more than there may be. */
export async function lockSegments(tx: Transaction): Promise<void> {
  await tx.rows(sql`select pg_advisory_xact_lock(hashtextextended('segments', 0))`);
}

export async function countAliveSegments(tx: Transaction): Promise<number> {
  const [row] = await tx.rows<{ n: bigint }>(sql`select count(*) as n from segment where retired_at is null`);
  return Number(row!.n);
}

/** The versions in force and the drafts of these segments. */
export function currentVersionsOf(reader: Reader, ids: readonly string[]): Promise<SegmentVersion[]> {
  return versions(
    reader,
    sql`select ${versionColumns} from segment_version
      where segment_id = any(${ids}::uuid[]) and state in ('active', 'draft')`,
  );
}

/** Newest first. */
export function versionsOfSegment(reader: Reader, id: string, limit: number): Promise<SegmentVersion[]> {
  return versions(
    reader,
    sql`select ${versionColumns} from segment_version where segment_id = ${id} order by version desc limit ${limit}`,
  );
}

/** A draft that was written with this key before. */
export async function versionOfKey(tx: Transaction, key: string): Promise<SegmentVersion | undefined> {
  return (await versions(tx, sql`select ${versionColumns} from segment_version where key = ${key}`))[0];
}

export interface NewDraft extends Pick<
  SegmentVersion,
  'segmentId' | 'version' | 'name' | 'description' | 'rule'
> {
  readonly ruleText: string;
  readonly key: string;
  readonly by: string;
  readonly byLabel: string;
  readonly at: Date;
}

export async function insertSegment(
  tx: Transaction,
  { segmentId, by, byLabel, at }: NewDraft,
): Promise<void> {
  await tx.rows(sql`
    insert into segment (id, owner_id, owner_label, created_at) values (${segmentId}, ${by}, ${byLabel}, ${at})`);
}

/** Keeps a draft in the place of an earlier one. */
export async function insertVersion(tx: Transaction, draft: NewDraft): Promise<void> {
  const { segmentId, version, name, description, rule, ruleText, key, by, byLabel, at } = draft;
  await tx.rows(sql`
    update segment_version set state = 'replaced' where segment_id = ${segmentId} and state = 'draft'`);
  await tx.rows(sql`
    insert into segment_version (segment_id, version, state, name, description, rule, rule_text, key, drafted_by,
      drafted_by_label, drafted_at)
    values (${segmentId}, ${version}, 'draft', ${name}, ${description}, ${JSON.stringify(rule)}::jsonb, ${ruleText},
      ${key}, ${by}, ${byLabel}, ${at})`);
}

/** The draft takes the place of the version in force. */
export async function putInForce(
  tx: Transaction,
  { segmentId, version }: Pick<SegmentVersion, 'segmentId' | 'version'>,
  by: { readonly label: string; readonly at: Date },
): Promise<void> {
  await tx.rows(sql`
    update segment_version set state = 'retired' where segment_id = ${segmentId} and state = 'active'`);
  await tx.rows(sql`
    update segment_version set state = 'active', saved_by_label = ${by.label}, saved_at = ${by.at}
    where segment_id = ${segmentId} and version = ${version}`);
}

export async function retire(tx: Transaction, id: string, at: Date): Promise<void> {
  await tx.rows(sql`update segment set retired_at = ${at} where id = ${id}`);
  await tx.rows(sql`
    update segment_version set state = case state when 'active' then 'retired' else 'replaced' end
    where segment_id = ${id} and state in ('active', 'draft')`);
}
