import { readFile } from 'node:fs/promises';
import { expect, it } from '@jest/globals';
import { printedSchema } from './printed-schema.ts';

it('the schema in the repository is the one of the code', async () => {
  const committed = await readFile(new URL('../schema.graphql', import.meta.url), 'utf8');
  expect(await printedSchema()).toBe(committed);
});
