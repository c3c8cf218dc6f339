import type { LocalDate } from '@evergreen/kernel';
import { type Reader, sql, type Transaction } from '@evergreen/persistence';

export type RulesState = 'draft' | 'proposed' | 'approved' | 'withdrawn';

/** What a version does to people, looked at before it decides on them (PIPL 55, 56). JSON. */
export interface ImpactAssessment {
  readonly purpose: string;
  readonly need: string;
  readonly effectOnPeople: string;
  readonly protectiveMeasures: string;
  /** Staff number. */
  readonly assessedBy: string;
  readonly assessedAt: string;
}

/** A version of the evaluation rules with who made it and how far it is. */
export interface RulesVersion {
  readonly version: number;
  readonly state: RulesState;
  readonly revision: number;
  readonly effectiveFrom: LocalDate | null;
  readonly definition: unknown;
  /** Staff number, or `evergreen`. */
  readonly draftedBy: string;
  /** Everybody who wrote in it. */
  readonly editors: readonly string[];
  readonly changedAt: Date;
  readonly decidedBy: string | null;
  readonly decidedAt: Date | null;
  readonly returnedBecause: string | null;
  readonly assessment: ImpactAssessment | null;
  /** Whether the assessment is of the rules as they are. */
  readonly isAssessed: boolean;
}

// What was assessed is told by its digest: rules that changed since are others.
const digest = sql`md5(definition::text)`;
const columns = sql`
  version, state, revision, effective_from as "effectiveFrom", definition, drafted_by as "draftedBy", editors,
  changed_at as "changedAt", decided_by as "decidedBy", decided_at as "decidedAt",
  returned_because as "returnedBecause", assessment - 'digest' as assessment,
  coalesce(assessment ->> 'digest' = ${digest}, false) as "isAssessed"`;

/** The newest first. */
export function rulesVersions(reader: Reader): Promise<RulesVersion[]> {
  return reader.rows<RulesVersion>(sql`select ${columns} from evaluation_rules order by version desc`);
}

export async function rulesVersion(reader: Reader, version: number): Promise<RulesVersion | undefined> {
  const [row] = await reader.rows<RulesVersion>(
    sql`select ${columns} from evaluation_rules where version = ${version}`,
  );
  return row;
}

/** Held until the transaction ends. */
export async function holdRules(tx: Transaction, version: number): Promise<RulesVersion | undefined> {
  const [row] = await tx.rows<RulesVersion>(
    sql`select ${columns} from evaluation_rules where version = ${version} for update`,
  );
  return row;
}

/** The draft that a key made. */
export async function rulesOfKey(reader: Reader, key: string): Promise<number | undefined> {
  const [row] = await reader.rows<{ version: number }>(
    sql`select version from evaluation_rules where key = ${key}`,
  );
  return row?.version;
}

/** A draft that begins as the version in force. Two begun at the same time get numbers one after the other. */
export async function insertRulesDraft(
  tx: Transaction,
  draft: {
    readonly key: string;
    readonly author: string;
    readonly today: LocalDate;
    readonly effectiveFrom: LocalDate;
    readonly now: Date;
  },
): Promise<void> {
  const { key, author, today, effectiveFrom, now } = draft;
  await tx.rows(sql`lock table evaluation_rules in share row exclusive mode`);
  await tx.rows(sql`
    insert into evaluation_rules
      (version, definition, state, effective_from, drafted_by, drafted_at, editors, key, changed_at)
    select (select max(version) + 1 from evaluation_rules), definition, 'draft', ${effectiveFrom}, ${author}, ${now},
      array[${author}]::text[], ${key}, ${now}
    from evaluation_rules where state = 'approved' and effective_from <= ${today}
    order by effective_from desc, version desc limit 1
    on conflict (key) do nothing`);
}

export async function changeRules(
  tx: Transaction,
  version: number,
  change: {
    readonly definition: unknown;
    readonly effectiveFrom: LocalDate;
    readonly editor: string;
    readonly now: Date;
  },
): Promise<void> {
  const { definition, effectiveFrom, editor, now } = change;
  await tx.rows(sql`
    update evaluation_rules set definition = ${JSON.stringify(definition)}::jsonb, effective_from = ${effectiveFrom},
      revision = revision + 1, changed_at = ${now},
      editors = case when ${editor} = any(editors) then editors else editors || ${editor}::text end
    where version = ${version}`);
}

export async function assessRules(
  tx: Transaction,
  version: number,
  assessment: ImpactAssessment,
  now: Date,
): Promise<void> {
  await tx.rows(sql`
    update evaluation_rules set revision = revision + 1, changed_at = ${now},
      assessment = ${JSON.stringify(assessment)}::jsonb || jsonb_build_object('digest', ${digest})
    where version = ${version}`);
}

export async function moveRules(
  tx: Transaction,
  version: number,
  move: {
    readonly state: RulesState;
    readonly decidedBy: string | null;
    readonly returnedBecause: string | null;
    readonly now: Date;
  },
): Promise<void> {
  const { state, decidedBy, returnedBecause, now } = move;
  await tx.rows(sql`
    update evaluation_rules set state = ${state}, revision = revision + 1, changed_at = ${now},
      decided_by = ${decidedBy}::text, decided_at = case when ${decidedBy}::text is not null then ${now}::timestamptz end,
      returned_because = ${returnedBecause}::text
    where version = ${version}`);
  // What a preview measured by is not what is in force measures by.
  await tx.rows(sql`delete from quadrant_cut where rules_version = ${version}`);
}
