import { expect, it } from '@jest/globals';
import { readFile } from 'node:fs/promises';
import { type ProgrammeJson, readProgramme, tryReadProgramme } from './programme-definition.ts';

const text = await readFile(new URL('../../programme/default.v1.json', import.meta.url), 'utf8');
const shipped = (): ProgrammeJson => JSON.parse(text) as ProgrammeJson;

it('reads the programme that comes with the product', () => {
  expect(readProgramme(shipped())).toMatchObject({ version: 1, downgrade: 'one-level', graceDays: 90 });
});

it.each<[field: string, (programme: ProgrammeJson) => object]>([
  ['tiers', ({ tiers }) => ({ tiers: [...tiers, tiers[1]] })],
  ['tiers.0', ({ tiers }) => ({ tiers: [{ ...tiers[0], gate: 'segment:electric' }, ...tiers.slice(1)] })],
  [
    'tiers.1.qualifications',
    ({ tiers }) => ({ tiers: [tiers[0], { ...tiers[1], qualifications: [] }, ...tiers.slice(2)] }),
  ],
  ['tiers.0.floor', ({ tiers }) => ({ tiers: [{ ...tiers[0], floor: 1 }, ...tiers.slice(1)] })],
  [
    'protection.fromTierId',
    () => ({ protection: { fromTierId: 'gone', tenureYears: 5, oneClaimInYears: 3 } }),
  ],
  [
    'benefits.0.perYearByTier',
    ({ benefits }) => ({ benefits: [{ ...benefits[0], perYearByTier: { gone: 1 } }] }),
  ],
  [
    'expiryPolicies.0.monthsByTier',
    () => ({ expiryPolicies: [{ policyId: 'p', kind: 'by-tier', monthsByTier: { 'new-leaf': 1 } }] }),
  ],
  [
    'expiryPolicies.0.days.0',
    () => ({ expiryPolicies: [{ policyId: 'p', kind: 'days-of-year', days: ['02-30'], monthsMin: 0 }] }),
  ],
  ['heirByTier.new-leaf', () => ({ heirByTier: { 'new-leaf': 'evergreen' } })],
  ['heirByTier.silver', () => ({ heirByTier: { silver: 'gone' } })],
  [
    'adjustment.reasons',
    ({ adjustment }) => ({
      adjustment: { ...adjustment, reasons: [{ ...adjustment.reasons[0], retired: true }] },
    }),
  ],
  ['noticeDays', () => ({ noticeDays: [7, 30] })],
  ['', () => ({ graceHours: 1 })],
])('refuses a programme that contradicts itself at %s', (field, change) => {
  const read = tryReadProgramme({ ...shipped(), ...change(shipped()) });
  expect('problems' in read && read.problems.map((problem) => problem.field)).toEqual([field]);
});
