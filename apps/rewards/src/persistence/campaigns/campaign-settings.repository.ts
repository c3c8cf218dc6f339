import { readdir, readFile } from 'node:fs/promises';
import { isLocalDate, type LocalDate } from '@evergreen/kernel';
import { type Reader, sql, type Transaction } from '@evergreen/persistence';
import { z } from 'zod';
import type { CampaignSettings } from '../../domain/campaigns/campaign-settings.ts';

const shipped = new URL('../../../campaign-settings/', import.meta.url);
const percent = z.number().gt(0).lt(100);

const settings = z.strictObject({
  version: z.int().min(1),
  effectiveFrom: z.string().refine((text): text is LocalDate => isLocalDate(text), 'expects a date'),
  currency: z.string().regex(/^[A-Z]{3}$/, 'expects a currency'),
  minorPerThousandPoints: z.int().min(0),
  twoPersonsOverMinor: z.int().min(0),
  renewalGraceDays: z.int().min(0).max(366),
  usualRenewalPercent: percent,
  wantedDifferencePercent: percent,
  groupMin: z.int().min(1),
});

/** The versions that come with the product. @throws Error when one is not valid */
export async function shippedCampaignSettings(): Promise<CampaignSettings[]> {
  const names = (await readdir(shipped)).filter((name) => name.endsWith('.json')).sort();
  return Promise.all(
    names.map(async (name) => settings.parse(JSON.parse(await readFile(new URL(name, shipped), 'utf8')))),
  );
}

/** Adds a version, unless it is there. @throws Error when it is there with other content */
export async function publishCampaignSettings(tx: Transaction, of: CampaignSettings): Promise<void> {
  const json = JSON.stringify(of);
  await tx.rows(sql`
    insert into campaign_setting (version, effective_from, definition)
    values (${of.version}, ${of.effectiveFrom}, ${json}::jsonb) on conflict do nothing`);
  const [row] = await tx.rows<{ isSame: boolean }>(sql`
    select definition = ${json}::jsonb as "isSame" from campaign_setting where version = ${of.version}`);
  if (row?.isSame !== true)
    throw new Error(`Campaign settings ${of.version} were published with other content: make a new version`);
}

/** The version in force on a day. @throws Error where none is: one comes with the product */
export async function campaignSettingsOn(reader: Reader, on: LocalDate): Promise<CampaignSettings> {
  const [row] = await reader.rows<{ definition: object }>(sql`
    select definition from campaign_setting where effective_from <= ${on}::date
    order by effective_from desc, version desc limit 1`);
  if (row === undefined) throw new Error(`No campaign settings are in force on ${on}`);
  return settings.parse(row.definition);
}
