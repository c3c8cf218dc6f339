import { readFile } from 'node:fs/promises';
import type { LocalDate } from '@evergreen/kernel';
import { type Reader, sql, type Transaction } from '@evergreen/persistence';
import type { Programme } from '../domain/programme.ts';
import { readProgramme } from './programme-definition.ts';

const shipped = new URL('../../programme/default.v1.json', import.meta.url);

/** The first version, which comes with the product; the insurer makes those that follow. @throws Error when invalid */
export async function shippedProgramme(): Promise<{ programme: Programme; json: string }> {
  const json = await readFile(shipped, 'utf8');
  return { programme: readProgramme(JSON.parse(json)), json };
}

/** Adds an approved version, unless it is there. @throws Error when it is there with other rules */
export async function publishProgramme(
  tx: Transaction,
  { version, effectiveFrom }: Programme,
  json: string,
): Promise<void> {
  await tx.rows(sql`
    insert into programme (version, effective_from, definition, state)
    values (${version}, ${effectiveFrom}, ${json}::jsonb, 'APPROVED')
    on conflict (version) do nothing`);
  const [row] = await tx.rows<{ isSame: boolean }>(sql`
    select definition = ${json}::jsonb as "isSame" from programme where version = ${version}`);
  if (row?.isSame !== true) {
    throw new Error(`Programme version ${version} was published with other rules: make a new version`);
  }
}

// A programme is read with every posting and changes a few times a year. Known by its text, so that no other
// database's version of the same number is taken for it.
const known = new Map<string, Programme>();
const knownMax = 20;

function programmeOf(text: string): Programme {
  let programme = known.get(text);
  if (programme === undefined) {
    programme = readProgramme(JSON.parse(text));
    if (known.size >= knownMax) known.clear();
    known.set(text, programme);
  }
  return programme;
}

/** The approved version that holds on a date. @throws Error when none does: the first one holds from long ago */
export async function currentProgramme(reader: Reader, on: LocalDate): Promise<Programme> {
  const [row] = await reader.rows<{ text: string }>(sql`
    select definition::text as text from programme
    where state = 'APPROVED' and effective_from <= ${on}
    order by effective_from desc, version desc limit 1`);
  if (row === undefined) throw new Error(`No programme holds on ${on}`);
  return programmeOf(row.text);
}
