import { randomBytes } from 'node:crypto';
import { readFile, writeFile } from 'node:fs/promises';
import { RunState } from '@evergreen/contracts';
import { CustomerFileService, KeyService } from '@evergreen/contracts/customer-profile';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Caller } from '@evergreen/rpc';
import { eventually, recordedActs } from '@evergreen/testing';
import { policiesCsv } from '../use-cases/house-files.fixture.ts';
import { type BookService, operator, staff, startBookService } from './book-service.fixture.ts';

const identity: Caller = { kind: 'service', name: 'identity' };

let book: BookService;
const keys = () => book.service.platform.rpcClient.service(KeyService);

beforeAll(async () => {
  book = await startBookService(
    policiesCsv(
      {},
      { customer_ref: 'C2', policy_ref: 'P2' },
      { customer_ref: 'C3', policy_ref: 'P3', customer_name: '', phone: '', plate: '' },
    ),
  );
}, 60_000);
afterAll(() => book.close(), 30_000);

describe('master keys', () => {
  it('are counted and rotated by the operator alone, in a run that is one for each key asked with', async () => {
    const uses = async () => {
      const { newestKeyId, uses: found } = await keys().getKeys({}, { caller: operator });
      return [newestKeyId, found.map(({ keyId, customers }) => [keyId, customers])];
    };
    // One customer has nothing to seal, and so no key.
    expect(await uses()).toEqual(['k1', [['k1', 2n]]]);
    const file = book.environment.personalDataVariables.EVERGREEN_MASTER_KEYS_FILE;
    const ring = JSON.parse(await readFile(file, 'utf8')) as { keys: Record<string, string> };
    const k2 = randomBytes(32).toString('base64');
    await writeFile(file, JSON.stringify({ newest: 'k2', keys: { ...ring.keys, k2 } }));
    expect(await uses()).toEqual([
      'k2',
      [
        ['k1', 2n],
        ['k2', 0n],
      ],
    ]);

    const runs = await Promise.all(
      [1, 2, 3].map(() => keys().rewrapKeys({ key: 'r1' }, { caller: operator })),
    );
    expect(new Set(runs.map(({ runId }) => runId)).size).toBe(1);
    await eventually(
      async () =>
        (await keys().rewrapKeys({ key: 'r1' }, { caller: operator })).progress!.state === RunState.SUCCEEDED,
      { what: 'the keys to be wrapped anew', everyMs: 20 },
    );
    expect(await uses()).toEqual(['k2', [['k2', 2n]]]);
    const acts = await recordedActs(book.environment.database, 'customer-profile');
    expect(acts.filter(({ act }) => act === 'master-key.rewrapped')).toMatchObject([
      { recordId: 'k2', afterJson: '{"customers":2,"startedBy":"operator"}' },
    ]);
    const { file: seen } = await book.service.platform.rpcClient
      .service(CustomerFileService)
      .getCustomerFile({ customerId: book.ids['C1']! }, { caller: staff('/', 'auditor') });
    expect(seen!.nameMasked).toBe('王**');
    for (const caller of [identity, staff('/', 'administrator')]) {
      await expect(keys().getKeys({}, { caller })).rejects.toMatchObject({ code: 'FORBIDDEN' });
      await expect(keys().rewrapKeys({ key: 'x' }, { caller })).rejects.toMatchObject({ code: 'FORBIDDEN' });
    }
  });
});
