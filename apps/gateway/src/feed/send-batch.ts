import { Readable } from 'node:stream';
import type { TakeBatchResponse } from '@evergreen/contracts/customer-profile';
import type { FileStore } from '@evergreen/files';
import { RemoteError } from '@evergreen/rpc';
import type { Services } from '../calls/services.ts';
import { orNull } from '../values/or-null.ts';

export interface BatchToSend {
  readonly sent: {
    readonly credential: string;
    readonly key: string;
    readonly kind: string;
    readonly digest: string;
  };
  /** The rows as a file of the house format. */
  readonly content: Buffer;
}

/** Files go by their content: the same rows of somebody else may end, and take the file along, so often at most. */
const attemptsMax = 3;

/** Stores the rows and has them taken. What is known already needs no file. @throws RemoteError as `TakeBatch` */
export async function sendBatch(
  feed: Pick<Services['feed'], 'getBatch' | 'takeBatch'>,
  files: Pick<FileStore, 'put'>,
  { sent, content }: BatchToSend,
): Promise<TakeBatchResponse> {
  const { credential, key } = sent;
  const known = await orNull(feed.getBatch({ credential, key, limit: 1 }), ['NOT_FOUND']);
  if (known) return feed.takeBatch(sent);
  for (let attempt = 1; ; attempt += 1) {
    const { fileId } = await files.put(Readable.from([content]), { maxBytes: content.length });
    try {
      return await feed.takeBatch({ ...sent, fileId });
    } catch (error) {
      const isGone = error instanceof RemoteError && error.code === 'FILE_UNKNOWN';
      if (!isGone || attempt === attemptsMax) throw error;
    }
  }
}
