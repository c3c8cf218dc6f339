import { fromBinary } from '@bufbuild/protobuf';
import { AuditRecordedSchema } from '@evergreen/contracts/audit';
import { sql } from '@evergreen/persistence';
import type { Caller } from '@evergreen/rpc';
import { afterAll, beforeAll, beforeEach, expect, it } from '@jest/globals';
import { act, auditStore, type AuditStore } from './audit.fixture.ts';

let store: AuditStore;
beforeAll(async () => {
  store = await auditStore();
});
afterAll(() => store.close());
beforeEach(async () => {
  await store.clear();
  await store.arrive(
    ['/32/3201', '/32/3202', '/33/3301', '/'].map((orgPath, n) => act({ orgPath, recordId: `r${n}` })),
  );
  await store.seal.run();
});

const auditor = (orgPath: string): Caller => ({
  ...{ kind: 'staff', accountId: 'a', staffNumber: 'E003', name: 'N', orgPath },
  grants: [{ role: 'auditor', orgPath }],
});

const searches = async () => {
  const rows = await store.database.rows<{ payload: Buffer }>(
    sql`select payload from outbox order by created_at, id`,
  );
  return rows
    .flatMap(({ payload }) => fromBinary(AuditRecordedSchema, payload).acts)
    .map(({ act: name, afterJson }) => [name, JSON.parse(afterJson) as unknown]);
};

it('is cut to the offices of whoever searches', async () => {
  const found = async (orgPath: string, office?: string) =>
    (await store.search.run(auditor(orgPath), { office, limit: 10 })).entries.map(({ recordId }) => recordId);
  expect(await found('/')).toEqual(['r3', 'r2', 'r1', 'r0']);
  expect(await found('/32')).toEqual(['r1', 'r0']);
  expect(await found('/32', '/32/3202')).toEqual(['r1']);
  expect(await found('/32', '/33')).toEqual([]);
});

it('is written down for each page: one can be asked for without the one before it', async () => {
  const first = await store.search.run(auditor('/'), { act: 'no-claim-run.*', limit: 2 });
  expect(first.nextBelow).toBe(3n);
  await store.search.run(auditor('/'), { act: 'no-claim-run.*', limit: 2, below: 3n });
  await store.search.run(auditor('/'), { limit: 2, below: 10n ** 17n });
  expect(await searches()).toEqual([
    ['audit.searched', { act: 'no-claim-run.*' }],
    ['audit.searched', { act: 'no-claim-run.*', below: '3' }],
    ['audit.searched', { below: String(10n ** 17n) }],
  ]);
});
