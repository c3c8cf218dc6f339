import { readFile } from 'node:fs/promises';
import type { LocalDate } from '@evergreen/kernel';
import { type Reader, sql, type Transaction } from '@evergreen/persistence';
import type { EvaluationRules, EvaluationRulesVersion } from '../../domain/evaluation/evaluation-rules.ts';
import { readEvaluationRules } from './evaluation-rules.schema.ts';

// Beside `src` and `dist` alike.
const shippedFile = new URL('../../../rules/evaluation-1.json', import.meta.url);

/** Whoever looks back at any day finds rules: the shipped ones are in force before all others. */
const shippedFrom = '1900-01-01';

/** The rules that come with the service. @throws Error when they are not valid */
export async function shippedEvaluationRules(): Promise<EvaluationRules> {
  try {
    return readEvaluationRules(JSON.parse(await readFile(shippedFile, 'utf8')));
  } catch (error) {
    throw new Error(`rules/evaluation-1.json: ${(error as Error).message}`, { cause: error });
  }
}

/** Puts the first version into force where there is none: later ones are people's. */
export async function installEvaluationRules(
  tx: Transaction,
  rules: EvaluationRules,
  at: Date,
): Promise<void> {
  await tx.rows(sql`
    insert into evaluation_rules
      (version, definition, state, effective_from, drafted_by, drafted_at, decided_by, decided_at)
    values (1, ${JSON.stringify(rules)}::jsonb, 'approved', ${shippedFrom}, 'evergreen', ${at}, 'evergreen', ${at})
    on conflict do nothing`);
}

/** The rules in force on a day. @throws Error when none are: the service installs the first when it starts */
export async function evaluationRulesOn(reader: Reader, on: LocalDate): Promise<EvaluationRulesVersion> {
  const [row] = await reader.rows<{ version: number; definition: unknown }>(sql`
    select version, definition from evaluation_rules where state = 'approved' and effective_from <= ${on}
    order by effective_from desc, version desc limit 1`);
  if (row === undefined) throw new Error(`No evaluation rules are in force on ${on}`);
  return { version: row.version, rules: readEvaluationRules(row.definition) };
}

/** Versions that something was reckoned with. */
export async function evaluationRulesVersions(
  reader: Reader,
  versions: readonly number[],
): Promise<EvaluationRulesVersion[]> {
  const rows = await reader.rows<{ version: number; definition: unknown }>(sql`
    select version, definition from evaluation_rules where version = any(${versions}::integer[])`);
  return rows.map(({ version, definition }) => ({ version, rules: readEvaluationRules(definition) }));
}

/** @throws Error when there is no such version */
export async function evaluationRulesVersion(
  reader: Reader,
  version: number,
): Promise<EvaluationRulesVersion> {
  const [known] = await evaluationRulesVersions(reader, [version]);
  if (known === undefined) throw new Error(`There is no version ${version} of the evaluation rules`);
  return known;
}
