import { readFile } from 'node:fs/promises';
import { describe, expect, it } from '@jest/globals';
import { shippedProfiles } from '../../persistence/mapping-profiles.repository.ts';
import { fieldsOfHouseFormat } from './feed-fields.ts';
import { feedKinds } from './feed.ts';

const guide = new URL('../../../../../deploy/docs/feed.md', import.meta.url);

describe('the fields of a batch', () => {
  it.each(Object.entries(feedKinds))('of %s are those that the guide lists', async (kind, profileId) => {
    const profile = (await shippedProfiles()).find(({ id }) => id === profileId)!;
    const row = (await readFile(guide, 'utf8')).split('\n').find((line) => line.startsWith(`| \`${kind}\``))!;
    const [, , ...listed] = [...row.matchAll(/`(\w+)`/g)].map(([, name]) => name).toSpliced(0, 0, '');
    expect(listed.sort()).toEqual(fieldsOfHouseFormat(profile).sort());
  });
});
