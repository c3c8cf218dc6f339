import { readdirSync, readFileSync } from 'node:fs';
import { localDate, type LocalDate } from '@evergreen/kernel';
import { z } from 'zod';
import type { BlacklistRules } from '../../domain/blacklist/blacklist-rules.ts';

// Beside `src` and `dist` alike.
const shippedFolder = new URL('../../../rules/', import.meta.url);

const count = z.int().positive();
const schema = z.strictObject({
  version: count,
  effectiveFrom: z.string().transform(localDate),
  yearsDefault: count,
  yearsMax: count,
  recheckMonths: count,
  recheckNoticeDays: count,
  keptAfterEndDays: count,
});

/** The versions that come with the service, the newest first. @throws Error when one of them is not valid */
export function shippedBlacklistRules(): readonly BlacklistRules[] {
  const names = readdirSync(shippedFolder).filter((name) => /^blacklist-\d+\.json$/.test(name));
  const versions = names.map((name): BlacklistRules => {
    const read = schema.safeParse(JSON.parse(readFileSync(new URL(name, shippedFolder), 'utf8')));
    if (
      !read.success ||
      read.data.yearsDefault > read.data.yearsMax ||
      name !== `blacklist-${read.data.version}.json`
    )
      throw new Error(`rules/${name} is not valid`);
    return read.data;
  });
  return versions.sort((a, b) => b.version - a.version);
}

/** @throws Error where none holds yet */
export function blacklistRulesOn(versions: readonly BlacklistRules[], date: LocalDate): BlacklistRules {
  const found = versions.find(({ effectiveFrom }) => effectiveFrom <= date);
  if (found === undefined) throw new Error(`No rules of the blacklist hold on ${date}`);
  return found;
}
