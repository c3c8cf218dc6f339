import { type Reader, sql, type Transaction } from '@evergreen/persistence';
import type { RuleSet } from '../../domain/rule-set.ts';
import type { DraftState, RuleSetDraft, VersionName } from '../../domain/rule-sets/rule-set-draft.ts';
import { readRuleSet } from '../rule-set-definition.ts';
import { findRuleSet } from '../rule-set.repository.ts';

type Row = Omit<RuleSetDraft, 'ruleSet'>;

const columns = sql`
  document::text as json, state, revision, based_on as "basedOn", author, editors, changed_at as "changedAt",
  approved_by as "approvedBy", approved_at as "approvedAt", returned_because as "returnedBecause"`;

const draftOf = (row: Row): RuleSetDraft => ({ ...row, ruleSet: readRuleSet(JSON.parse(row.json)) });

/** The newest first. */
export async function ruleSetDrafts(reader: Reader): Promise<RuleSetDraft[]> {
  const rows = await reader.rows<Row>(
    sql`select ${columns} from rule_set_draft order by changed_at desc, rule_set_id, version desc`,
  );
  return rows.map(draftOf);
}

export async function ruleSetDraft(
  reader: Reader,
  { ruleSetId, version }: VersionName,
): Promise<RuleSetDraft | undefined> {
  const [row] = await reader.rows<Row>(
    sql`select ${columns} from rule_set_draft where rule_set_id = ${ruleSetId} and version = ${version}`,
  );
  return row && draftOf(row);
}

/** The rules of a version, published or still a draft. */
export async function ruleSetOrDraft(reader: Reader, name: VersionName): Promise<RuleSet | undefined> {
  const { ruleSetId, version } = name;
  return (await findRuleSet(reader, ruleSetId, version)) ?? (await ruleSetDraft(reader, name))?.ruleSet;
}

/** Held until the transaction ends. */
export async function holdDraft(
  tx: Transaction,
  { ruleSetId, version }: VersionName,
): Promise<RuleSetDraft | undefined> {
  const [row] = await tx.rows<Row>(
    sql`select ${columns} from rule_set_draft where rule_set_id = ${ruleSetId} and version = ${version} for update`,
  );
  return row && draftOf(row);
}

export async function draftOfKey(reader: Reader, key: string): Promise<VersionName | undefined> {
  const [row] = await reader.rows<VersionName>(
    sql`select rule_set_id as "ruleSetId", version from rule_set_draft where key = ${key}`,
  );
  return row;
}

/**
 * A draft of the next version. Two that are begun at the same time get numbers one after the other: the table is held
 * meanwhile.
 * @returns the number of its version; undefined: there is no version to begin as
 */
export async function insertDraft(
  tx: Transaction,
  draft: VersionName & {
    readonly key: string;
    readonly author: string;
    readonly effectiveFrom: string;
    readonly now: Date;
  },
): Promise<number | undefined> {
  await tx.rows(sql`lock table rule_set_draft in share row exclusive mode`);
  const [row] = await tx.rows<{ version: number }>(sql`
    insert into rule_set_draft
      (rule_set_id, version, key, state, based_on, document, author, editors, changed_at)
    select rule_set_id, last + 1, ${draft.key}, 'DRAFT', version,
      definition || jsonb_build_object('version', last + 1, 'effectiveFrom', ${draft.effectiveFrom}::text),
      ${draft.author}, array[${draft.author}]::text[], ${draft.now}
    from rule_set, lateral (
      select max(version) as last from (
        select version from rule_set known where known.rule_set_id = rule_set.rule_set_id
        union all
        select version from rule_set_draft made where made.rule_set_id = rule_set.rule_set_id
      ) as numbered
    ) as numbers
    where rule_set_id = ${draft.ruleSetId} and version = ${draft.version}
    on conflict (key) do nothing
    returning version`);
  return row?.version;
}

/** What an act makes of a draft. */
export interface DraftChange {
  readonly state: DraftState;
  readonly editors: readonly string[];
  readonly approvedBy: string | null;
  readonly returnedBecause: string | null;
  /** Undefined: as it was. */
  readonly json?: string;
  readonly now: Date;
}

export async function updateDraft(
  tx: Transaction,
  { ruleSetId, version }: VersionName,
  { state, editors, approvedBy, returnedBecause, json, now }: DraftChange,
): Promise<void> {
  await tx.rows(sql`
    update rule_set_draft set state = ${state}, revision = revision + 1, changed_at = ${now},
      editors = ${editors}::text[], approved_by = ${approvedBy}::text,
      approved_at = case when ${approvedBy}::text is null then null else coalesce(approved_at, ${now}::timestamptz) end,
      returned_because = ${returnedBecause}::text,
      document = case when ${json ?? null}::jsonb is null then document else ${json ?? null}::jsonb end
    where rule_set_id = ${ruleSetId} and version = ${version}`);
}

/** Takes a published version out of what runs work by. */
export async function withdrawRuleSet(
  tx: Transaction,
  { ruleSetId, version }: VersionName,
  now: Date,
): Promise<void> {
  await tx.rows(sql`
    update rule_set set withdrawn_at = ${now} where rule_set_id = ${ruleSetId} and version = ${version}`);
}
