import { readdir, readFile } from 'node:fs/promises';
import { type Reader, sql, type Transaction } from '@evergreen/persistence';
import type { MappingProfile } from '../domain/mapping-profile.ts';
import { readMappingProfile } from './mapping-profile.schema.ts';

// Beside `src` and `dist` alike.
const shippedFolder = new URL('../../profiles/', import.meta.url);

/** The profiles that come with the service. @throws Error when one of them is not valid */
export async function shippedProfiles(): Promise<MappingProfile[]> {
  const names = (await readdir(shippedFolder)).filter((name) => name.endsWith('.json')).sort();
  return Promise.all(
    names.map(async (name) => {
      try {
        return readMappingProfile(JSON.parse(await readFile(new URL(name, shippedFolder), 'utf8')));
      } catch (error) {
        throw new Error(`profiles/${name}: ${(error as Error).message}`, { cause: error });
      }
    }),
  );
}

/**
 * Installs a profile of a version that is not there yet.
 * @throws Error when the version is there with another content: imports name the version they were read with
 */
export async function installProfile(tx: Transaction, profile: MappingProfile, at: Date): Promise<void> {
  const definition = JSON.stringify(profile);
  await tx.rows(sql`
    insert into mapping_profile (id, version, definition, installed_at)
    values (${profile.id}, ${profile.version}, ${definition}::jsonb, ${at}) on conflict do nothing`);
  const [row] = await tx.rows<{ same: boolean }>(sql`
    select definition = ${definition}::jsonb as same from mapping_profile
    where id = ${profile.id} and version = ${profile.version}`);
  if (row!.same) return;
  throw new Error(
    `Mapping profile ${profile.id} version ${profile.version} was changed: give it a new version`,
  );
}

/** The newest version of each profile, by id. */
export async function newestProfiles(reader: Reader): Promise<MappingProfile[]> {
  const rows = await reader.rows<{ definition: unknown }>(sql`
    select distinct on (id) definition from mapping_profile order by id, version desc`);
  return rows.map(({ definition }) => readMappingProfile(definition));
}

/** The newest version of one profile, or the given one. */
export async function readProfile(
  reader: Reader,
  id: string,
  version?: number,
): Promise<MappingProfile | undefined> {
  const [row] = await reader.rows<{ definition: unknown }>(sql`
    select definition from mapping_profile
    where id = ${id} and (${version ?? null}::integer is null or version = ${version ?? null})
    order by version desc limit 1`);
  return row && readMappingProfile(row.definition);
}

/** Nobody else saves a version of this profile until the transaction ends. */
export async function lockProfile(tx: Transaction, id: string): Promise<void> {
  await tx.rows(sql`select pg_advisory_xact_lock(hashtextextended(${`mapping-profile/${id}`}, 0))`);
}

/** The version that was saved with a key. */
export async function savedUnder(reader: Reader, key: string): Promise<MappingProfile | undefined> {
  const [row] = await reader.rows<{ definition: unknown }>(sql`
    select definition from mapping_profile where saved_key = ${key}`);
  return row && readMappingProfile(row.definition);
}

export async function saveProfile(
  tx: Transaction,
  profile: MappingProfile,
  saved: { readonly key: string; readonly savedBy: string; readonly at: Date },
): Promise<void> {
  await tx.rows(sql`
    insert into mapping_profile (id, version, definition, installed_at, saved_key, saved_by)
    values (${profile.id}, ${profile.version}, ${JSON.stringify(profile)}::jsonb, ${saved.at}, ${saved.key},
      ${saved.savedBy})`);
}
