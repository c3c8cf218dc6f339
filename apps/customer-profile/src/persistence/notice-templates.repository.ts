import { readdir, readFile } from 'node:fs/promises';
import { type RawBuilder, type Reader, sql, type Transaction } from '@evergreen/persistence';
import type { TemplateState, TemplateVersion, TemplateWords } from '../domain/notice-template.ts';
import { readShippedTemplate, readWords } from './notice-template.schema.ts';

// Beside `src` and `dist` alike.
const shippedFolder = new URL('../../templates/', import.meta.url);

/** The templates that come with the service. @throws Error when one of them is not valid */
export async function shippedTemplates(): Promise<{ template: string; words: TemplateWords }[]> {
  const names = (await readdir(shippedFolder)).filter((name) => name.endsWith('.json')).sort();
  return Promise.all(
    names.map(async (name) => {
      try {
        return readShippedTemplate(JSON.parse(await readFile(new URL(name, shippedFolder), 'utf8')));
      } catch (error) {
        throw new Error(`templates/${name}: ${(error as Error).message}`, { cause: error });
      }
    }),
  );
}

/** Puts the first version into use where there is none: later ones are people's. */
export async function installTemplate(
  tx: Transaction,
  { template, words }: { readonly template: string; readonly words: TemplateWords },
  at: Date,
): Promise<void> {
  await tx.rows(sql`
    insert into notice_template (template, version, state, words, drafted_by_label, drafted_at, activated_at)
    select ${template}, 1, 'active', ${JSON.stringify(words)}::jsonb, '', ${at}::timestamptz, ${at}::timestamptz
    where not exists (select from notice_template where template = ${template})
    on conflict do nothing`);
}

interface VersionRow {
  readonly template: string;
  readonly version: number;
  readonly state: TemplateState;
  readonly words: unknown;
  readonly drafted_by: string | null;
  readonly drafted_by_label: string;
  readonly drafted_at: Date;
  readonly activated_by_label: string;
  readonly activated_at: Date | null;
}

const columns = sql`template, version, state, words, drafted_by, drafted_by_label, drafted_at, activated_by_label,
  activated_at`;

function versionOf(row: VersionRow): TemplateVersion {
  const { template, version, state } = row;
  return {
    ...{ template, version, state },
    words: readWords(row.words),
    draftedBy: row.drafted_by,
    draftedByLabel: row.drafted_by_label,
    draftedAt: row.drafted_at,
    activatedByLabel: row.activated_by_label,
    activatedAt: row.activated_at,
  };
}

async function versions(reader: Reader, query: RawBuilder<VersionRow>): Promise<TemplateVersion[]> {
  return (await reader.rows(query)).map(versionOf);
}

/** The versions in use, and the drafts that wait. */
export function currentVersions(reader: Reader): Promise<TemplateVersion[]> {
  return versions(
    reader,
    sql`select ${columns} from notice_template where state in ('active', 'draft') order by template, version`,
  );
}

export function versionsOf(reader: Reader, template: string, limit: number): Promise<TemplateVersion[]> {
  return versions(
    reader,
    sql`select ${columns} from notice_template where template = ${template} order by version desc limit ${limit}`,
  );
}

/** The very versions that notices were made with. */
export function readVersions(
  reader: Reader,
  wanted: readonly { readonly template: string; readonly version: number }[],
): Promise<TemplateVersion[]> {
  return versions(
    reader,
    sql`select ${columns} from notice_template where (template, version) in (
      select * from unnest(${wanted.map((each) => each.template)}::text[], ${wanted.map((each) => each.version)}::integer[]))`,
  );
}

/** One template's versions are changed by one hand at a time. */
export async function lockTemplate(tx: Transaction, template: string): Promise<void> {
  await tx.rows(sql`select pg_advisory_xact_lock(hashtextextended('notice-template/' || ${template}, 0))`);
}

/** A draft that was written with this key before. */
export async function draftOfKey(tx: Transaction, key: string): Promise<TemplateVersion | undefined> {
  return (await versions(tx, sql`select ${columns} from notice_template where key = ${key}`))[0];
}

export interface Draft {
  readonly template: string;
  readonly version: number;
  readonly words: TemplateWords;
  readonly key: string;
  readonly by: string;
  readonly byLabel: string;
  readonly at: Date;
}

/** Keeps a draft in the place of an earlier one. */
export async function insertDraft(tx: Transaction, draft: Draft): Promise<TemplateVersion> {
  const { template, version, words, key, by, byLabel, at } = draft;
  await tx.rows(sql`
    update notice_template set state = 'replaced' where template = ${template} and state = 'draft'`);
  const [row] = await versions(
    tx,
    sql`insert into notice_template (template, version, state, words, key, drafted_by, drafted_by_label, drafted_at)
      values (${template}, ${version}, 'draft', ${JSON.stringify(words)}::jsonb, ${key}, ${by}, ${byLabel}, ${at})
      returning ${columns}`,
  );
  return row!;
}

export async function activateVersion(
  tx: Transaction,
  { template, version }: Pick<TemplateVersion, 'template' | 'version'>,
  by: { readonly account: string; readonly label: string; readonly at: Date },
): Promise<TemplateVersion> {
  await tx.rows(sql`
    update notice_template set state = 'retired' where template = ${template} and state = 'active'`);
  const [row] = await versions(
    tx,
    sql`update notice_template set state = 'active', activated_by = ${by.account}, activated_by_label = ${by.label},
        activated_at = ${by.at}
      where template = ${template} and version = ${version} returning ${columns}`,
  );
  return row!;
}
