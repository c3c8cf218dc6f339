import { readdir, readFile } from 'node:fs/promises';
import type { LocalDate } from '@evergreen/kernel';
import { type Reader, sql, type Transaction } from '@evergreen/persistence';
import type { RuleSet } from '../domain/rule-set.ts';
import { readRuleSet } from './rule-set-definition.ts';

const shipped = new URL('../../rule-sets/', import.meta.url);

/** The rule sets that come with the product. @throws Error when one is not valid */
export async function shippedRuleSets(): Promise<{ ruleSet: RuleSet; json: string }[]> {
  const names = (await readdir(shipped)).filter((name) => name.endsWith('.json')).sort();
  return Promise.all(
    names.map(async (name) => {
      const json = await readFile(new URL(name, shipped), 'utf8');
      return { ruleSet: readRuleSet(JSON.parse(json)), json };
    }),
  );
}

/**
 * Adds a version, unless it is there. A version that was made on screen under the number of one that comes with the
 * product holds in its place.
 * @throws Error when it is there with other rules
 */
export async function publishRuleSet(
  tx: Transaction,
  { ruleSetId, version, effectiveFrom }: RuleSet,
  json: string,
): Promise<void> {
  await tx.rows(sql`
    insert into rule_set (rule_set_id, version, effective_from, definition)
    values (${ruleSetId}, ${version}, ${effectiveFrom}, ${json}::jsonb)
    on conflict (rule_set_id, version) do nothing`);
  const [row] = await tx.rows<{ isSame: boolean }>(sql`
    select definition = ${json}::jsonb or exists (
        select from rule_set_draft made
        where made.rule_set_id = known.rule_set_id and made.version = known.version
      ) as "isSame"
    from rule_set known where rule_set_id = ${ruleSetId} and version = ${version}`);
  if (row?.isSame !== true) {
    throw new Error(
      `Rule set ${ruleSetId} version ${version} was published with other rules: make a new version`,
    );
  }
}

/** A published version. */
export type PublishedRuleSet = RuleSet & {
  /** Taken back before it held: no run works by it. */
  readonly isWithdrawn: boolean;
};

/** Every version of every rule set, by id and version. */
export async function allRuleSets(reader: Reader): Promise<PublishedRuleSet[]> {
  const rows = await reader.rows<{ definition: object; isWithdrawn: boolean }>(sql`
    select definition, withdrawn_at is not null as "isWithdrawn" from rule_set order by rule_set_id, version`);
  return rows.map(({ definition, isWithdrawn }) => ({ ...readRuleSet(definition), isWithdrawn }));
}

/** Versions of a rule set that were not taken back, ascending. */
export async function versionsOf(reader: Reader, ruleSetId: string): Promise<RuleSet[]> {
  return (await allRuleSets(reader)).filter((each) => each.ruleSetId === ruleSetId && !each.isWithdrawn);
}

/** The version a run of that date works by; undefined when there is none yet. */
export async function ruleSetOn(
  reader: Reader,
  ruleSetId: string,
  asOf: LocalDate,
): Promise<RuleSet | undefined> {
  return (await versionsOf(reader, ruleSetId)).findLast(({ effectiveFrom }) => effectiveFrom <= asOf);
}

/** Undefined where there is no such version. */
export async function findRuleSet(
  reader: Reader,
  ruleSetId: string,
  version: number,
): Promise<RuleSet | undefined> {
  return (await allRuleSets(reader)).find((each) => each.ruleSetId === ruleSetId && each.version === version);
}

/** @throws Error when there is no such version: runs and decisions only name versions that were published */
export async function ruleSetOf(reader: Reader, ruleSetId: string, version: number): Promise<RuleSet> {
  const found = await findRuleSet(reader, ruleSetId, version);
  if (found === undefined) throw new Error(`Rule set ${ruleSetId} version ${version} was never published`);
  return found;
}
