import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { freePort } from '../../deploy/embedded/free-port.ts';
import { SignedIn } from '../support/signed-in.ts';
import { Started } from '../support/started.ts';

/** What a screen shows first: the path to a list in an answer. */
const screens = [
  ['E005', 'segments', '{ segments { segments { id } } }', 'segments.segments'],
  ['E005', 'duplicates', '{ duplicates(limit: 5, offset: 0) { rows { score } } }', 'duplicates.rows'],
  ['E005', 'the blacklist', '{ blacklistEntries(limit: 5) { entries { id } } }', 'blacklistEntries.entries'],
  ['E005', 'warnings', '{ warnings(filter: {}, limit: 5) { warnings { rule } } }', 'warnings.warnings'],
  ['E002', 'campaigns', '{ campaigns(limit: 5) { id } }', 'campaigns'],
  ['E005', 'prevention', '{ preventionCampaigns(limit: 5) { id } }', 'preventionCampaigns'],
  ['E005', 'insight', '{ insightDays { days } }', 'insightDays.days'],
  ['E001', 'the feed', '{ feedBatches(limit: 5) { key } }', 'feedBatches'],
] as const;

describe('a first start', () => {
  const dataDir = mkdtempSync(join(tmpdir(), 'evergreen-demo-'));
  let started: Started;
  let url: string;
  beforeAll(async () => {
    started = new Started(['--data-dir', dataDir, '--port', String(await freePort())]);
    url = await started.url(800_000);
  }, 900_000);
  afterAll(async () => {
    started.signal('SIGTERM');
    await started.exited;
    rmSync(dataDir, { recursive: true, force: true });
  }, 60_000);

  it.each(screens)(
    '%s: %s has something to show',
    async (staffNumber, _, query, path) => {
      const staff = await SignedIn.as(url, 'STAFF', staffNumber);
      const answer = await staff.get<Record<string, unknown>>(query);
      const list = path
        .split('.')
        .reduce<unknown>((each, key) => (each as Record<string, unknown>)[key], answer);
      expect((list as unknown[]).length).toBeGreaterThan(0);
    },
    30_000,
  );

  it('every cut of insight has groups with figures', async () => {
    const staff = await SignedIn.as(url, 'STAFF', 'E005');
    const { insight } = await staff.get<{
      insight: { groups: { dimension: string; value: string; measures: { name: string }[] }[] };
    }>('{ insight(office: "/") { groups { dimension value measures { name } } } }');
    const withFigures = (dimension: string) =>
      insight.groups.filter(
        (group) =>
          group.dimension === dimension &&
          group.value !== '' &&
          group.measures.some(({ name }) => name === 'lossRatio36m'),
      );
    // Two provinces, three channels, five kinds of vehicles, two regions of each of six cities.
    for (const [dimension, least] of Object.entries({ OFFICE: 2, CHANNEL: 3, VEHICLE: 5, REGION: 12 }))
      expect([dimension, withFigures(dimension).length]).toEqual([dimension, least]);
  }, 30_000);
});
