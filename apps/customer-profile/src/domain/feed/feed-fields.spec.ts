import { readFile } from 'node:fs/promises';
import { describe, expect, it } from '@jest/globals';
import { shippedProfiles } from '../../persistence/mapping-profiles.repository.ts';
import { fieldMappings } from '../mapping-profile.ts';
import { fieldsOfHouseFormat } from './feed-fields.ts';
import { feedKinds } from './feed.ts';

const doc = (name: string) =>
  readFile(new URL(`../../../../../deploy/docs/${name}`, import.meta.url), 'utf8');
const named = (cell: string) => [...cell.matchAll(/`(\w+)`/g)].map(([, name]) => name).sort();

describe('the fields of a batch', () => {
  it.each(Object.entries(feedKinds))('of %s are those that the guide lists', async (kind, profileId) => {
    const profile = (await shippedProfiles()).find(({ id }) => id === profileId)!;
    const all = fieldsOfHouseFormat(profile).sort();
    const needed = fieldMappings(profile)
      .flatMap((field) =>
        field.as === 'constant' || ('optional' in field && field.optional === true) ? [] : [field.column],
      )
      .sort();
    const row = (await doc('feed.md')).split('\n').find((line) => line.startsWith(`| \`${kind}\``))!;
    const [, , neededCell = '', optionalCell = ''] = row.split('|');
    expect(named(neededCell)).toEqual(needed);
    expect(named(optionalCell)).toEqual(all.filter((name) => !needed.includes(name)));
    const { components } = JSON.parse(await doc('feed.openapi.json')) as {
      components: { schemas: Record<string, { properties: object; required: string[] }> };
    };
    const { properties, required } = components.schemas[kind]!;
    expect([Object.keys(properties).sort(), required.toSorted()]).toEqual([all, needed]);
  });
});
