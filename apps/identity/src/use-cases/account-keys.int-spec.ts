import { randomBytes } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { uuidv7 } from '@evergreen/kernel';
import { sql } from '@evergreen/persistence';
import { AccountKeys } from './account-keys.ts';
import { type SignInScene, signInScene } from './sign-in.fixture.ts';

let identity: SignInScene;
beforeAll(async () => {
  identity = await signInScene();
});
afterAll(() => identity.close());

const keyOf = (accountId: string) =>
  identity.database.transaction((tx) => identity.get(AccountKeys).keyOf(tx, accountId));

it('an account has one key, however many ask for it first at once', async () => {
  const accountId = uuidv7();
  const keys = await Promise.all([1, 2, 3, 4, 5, 6].map(() => keyOf(accountId)));
  expect(new Set(keys.map((key) => key.toString('hex'))).size).toBe(1);
  expect(await keyOf(accountId)).toEqual(keys[0]);
  expect(await keyOf(uuidv7())).not.toEqual(keys[0]);
});

it('all keys are wrapped anew when there is a newer master key, and stay the same', async () => {
  const [used, unused] = [uuidv7(), uuidv7()];
  const before = [await keyOf(used), await keyOf(unused)];
  const file = join(identity.folder, 'master-keys.json');
  const ring = JSON.parse(readFileSync(file, 'utf8')) as { keys: Record<string, string> };
  const keys = { ...ring.keys, k2: randomBytes(32).toString('base64') };
  writeFileSync(file, JSON.stringify({ newest: 'k2', keys }));
  const masters = async () =>
    (
      await identity.database.rows<{ id: string }>(sql`SELECT DISTINCT master_key_id AS id FROM account_key`)
    ).map(({ id }) => id);
  expect(await keyOf(used)).toEqual(before[0]);
  expect((await masters()).sort()).toEqual(['k1', 'k2']);
  await identity.get(AccountKeys).rewrapAll();
  expect(await masters()).toEqual(['k2']);
  writeFileSync(file, JSON.stringify({ newest: 'k2', keys: { k2: keys.k2 } }));
  expect([await keyOf(used), await keyOf(unused)]).toEqual(before);
  expect((await identity.acts()).filter(({ act }) => act === 'master-key.rewrapped')).toHaveLength(1);
});
