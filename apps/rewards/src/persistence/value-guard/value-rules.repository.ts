import { readdir, readFile } from 'node:fs/promises';
import type { LocalDate } from '@evergreen/kernel';
import { type Reader, sql, statement, type Transaction } from '@evergreen/persistence';
import type { ValueRules } from '../../domain/value-guard/value-rules.ts';
import { readRegions, readShippedValueRules } from './value-rules.schema.ts';

const shipped = new URL('../../../value-rules/', import.meta.url);

export type ValueRulesState = 'draft' | 'proposed' | 'approved' | 'withdrawn';

/** A version of the value guard with who made it and how far it is. */
export interface ValueRulesVersion {
  readonly version: number;
  readonly state: ValueRulesState;
  readonly revision: number;
  readonly effectiveFrom: LocalDate;
  readonly definition: unknown;
  /** Staff number, or `evergreen`. */
  readonly draftedBy: string;
  /** Everybody who wrote in it. */
  readonly editors: readonly string[];
  readonly changedAt: Date;
  readonly decidedBy: string | null;
  readonly decidedAt: Date | null;
  readonly returnedBecause: string | null;
}

const columns = sql`
  version, state, revision, effective_from as "effectiveFrom", definition, drafted_by as "draftedBy", editors,
  changed_at as "changedAt", decided_by as "decidedBy", decided_at as "decidedAt",
  returned_because as "returnedBecause"`;

/**
 * Makes the versions that come with the product known. A version that was made on screen under the number of one of
 * them keeps it.
 * @throws Error when one is there with other rules
 */
export async function publishValueRules(tx: Transaction, now: Date): Promise<void> {
  const names = (await readdir(shipped)).filter((name) => name.endsWith('.json')).sort();
  for (const name of names) {
    const json: unknown = JSON.parse(await readFile(new URL(name, shipped), 'utf8'));
    const { version, effectiveFrom } = readShippedValueRules(json);
    const definition = JSON.stringify({ regions: (json as { regions: unknown }).regions });
    await tx.rows(sql`
      insert into value_rules (version, state, effective_from, definition, drafted_by, changed_at, decided_by, decided_at)
      values (${version}, 'approved', ${effectiveFrom}, ${definition}::jsonb, 'evergreen', ${now}, 'evergreen', ${now})
      on conflict (version) do nothing`);
    const [row] = await tx.rows<{ isSame: boolean }>(sql`
      select definition = ${definition}::jsonb or drafted_by <> 'evergreen' as "isSame"
      from value_rules where version = ${version}`);
    if (row?.isSame !== true)
      throw new Error(`Value rules version ${version} were published otherwise: make a new version`);
  }
}

const inForce = statement(
  'rewards.value-rules-in-force',
  `select version, effective_from as "effectiveFrom", definition from value_rules
   where state = 'approved' and effective_from <= $1 order by effective_from desc, version desc limit 1`,
);

/** The rules in force on a day. @throws Error when none holds yet */
export async function valueRulesOn(reader: Reader, on: LocalDate): Promise<ValueRules> {
  const [row] = await reader.prepared<{ version: number; effectiveFrom: LocalDate; definition: unknown }>(
    inForce,
    [on],
  );
  if (row === undefined) throw new Error(`No value rules hold on ${on}`);
  const { version, effectiveFrom, definition } = row;
  return { version, effectiveFrom, ...readRegions(definition) };
}

/** The newest first. */
export function valueRulesVersions(reader: Reader): Promise<ValueRulesVersion[]> {
  return reader.rows<ValueRulesVersion>(sql`select ${columns} from value_rules order by version desc`);
}

export async function valueRulesVersion(
  reader: Reader,
  version: number,
): Promise<ValueRulesVersion | undefined> {
  const [row] = await reader.rows<ValueRulesVersion>(
    sql`select ${columns} from value_rules where version = ${version}`,
  );
  return row;
}

/** Held until the transaction ends. */
export async function holdValueRules(
  tx: Transaction,
  version: number,
): Promise<ValueRulesVersion | undefined> {
  const [row] = await tx.rows<ValueRulesVersion>(
    sql`select ${columns} from value_rules where version = ${version} for update`,
  );
  return row;
}

/** The draft that a key made. */
export async function valueRulesOfKey(reader: Reader, key: string): Promise<number | undefined> {
  const [row] = await reader.rows<{ version: number }>(
    sql`select version from value_rules where key = ${key}`,
  );
  return row?.version;
}

/** A draft that begins as the version in force. Two begun at the same time get numbers one after the other. */
export async function insertValueRulesDraft(
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
  await tx.rows(sql`lock table value_rules in share row exclusive mode`);
  await tx.rows(sql`
    insert into value_rules (version, state, effective_from, definition, drafted_by, editors, key, changed_at)
    select (select max(version) + 1 from value_rules), 'draft', ${effectiveFrom}, definition, ${author},
      array[${author}]::text[], ${key}, ${now}
    from value_rules where state = 'approved' and effective_from <= ${today}
    order by effective_from desc, version desc limit 1
    on conflict (key) do nothing`);
}

export async function changeValueRules(
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
    update value_rules set definition = ${JSON.stringify(definition)}::jsonb, effective_from = ${effectiveFrom},
      revision = revision + 1, changed_at = ${now},
      editors = case when ${editor} = any(editors) then editors else editors || ${editor}::text end
    where version = ${version}`);
}

export async function moveValueRules(
  tx: Transaction,
  version: number,
  move: {
    readonly state: ValueRulesState;
    readonly decidedBy: string | null;
    readonly returnedBecause: string | null;
    readonly now: Date;
  },
): Promise<void> {
  const { state, decidedBy, returnedBecause, now } = move;
  await tx.rows(sql`
    update value_rules set state = ${state}, revision = revision + 1, changed_at = ${now},
      decided_by = ${decidedBy}::text, decided_at = case when ${decidedBy}::text is not null then ${now}::timestamptz end,
      returned_because = ${returnedBecause}::text
    where version = ${version}`);
}
