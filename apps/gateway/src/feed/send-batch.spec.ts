import { RemoteError } from '@evergreen/rpc';
import { describe, expect, it } from '@jest/globals';
import { sendBatch } from './send-batch.ts';

const sent = { credential: 'c', key: 'b1', kind: 'claims', digest: 'd' };
const batch = { $typeName: 'evergreen.customer_profile.v1.TakeBatchResponse' as const };

/** What is stored and asked where a batch is known or not, and its file goes before it is taken so many times. */
async function sending({ isKnown = false, lost = 0 }) {
  const said: string[] = [];
  const feed = {
    getBatch: () =>
      isKnown ? Promise.resolve({} as never) : Promise.reject(new RemoteError('m', 'NOT_FOUND', 'inside')),
    takeBatch: ({ fileId }: { fileId?: string }) => {
      said.push(`take ${fileId ?? 'nothing'}`);
      return said.length <= 2 * lost
        ? Promise.reject(new RemoteError('m', 'FILE_UNKNOWN', 'inside'))
        : Promise.resolve(batch);
    },
  };
  const files = {
    put: () => {
      said.push('store');
      return Promise.resolve({ fileId: 'f', bytes: 1 });
    },
  };
  const end = await sendBatch(feed as never, files, { sent, content: Buffer.from('x') }).then(
    () => 'taken',
    (error: RemoteError) => error.code,
  );
  return [...said, end];
}

describe('a batch', () => {
  it('is stored and taken; one that is known needs no file', async () => {
    expect(await sending({})).toEqual(['store', 'take f', 'taken']);
    expect(await sending({ isKnown: true })).toEqual(['take nothing', 'taken']);
  });

  it('is stored again where its file went meanwhile, and not without end', async () => {
    expect(await sending({ lost: 2 })).toEqual([
      ...['store', 'take f', 'store', 'take f', 'store', 'take f', 'taken'],
    ]);
    expect(await sending({ lost: 9 })).toEqual([
      ...['store', 'take f', 'store', 'take f', 'store', 'take f', 'FILE_UNKNOWN'],
    ]);
  });
});
