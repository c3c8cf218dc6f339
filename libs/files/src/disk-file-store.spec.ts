import { createHash } from 'node:crypto';
import { mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { text } from 'node:stream/consumers';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { diskFileStore } from './disk-file-store.ts';
import { type FileStore, FileTooLarge, FileUnknown } from './file-store.ts';

describe('files on disk', () => {
  let folder: string;
  let store: FileStore;

  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), 'evergreen-files-'));
    store = diskFileStore(folder);
  });
  afterEach(() => rm(folder, { recursive: true, force: true }));

  it('are found under the hash of their content, stored once or twice', async () => {
    const expected = createHash('sha256').update('policy;term').digest('hex');
    const first = await store.put(Readable.from([Buffer.from('policy;'), Buffer.from('term')]), {
      maxBytes: 100,
    });
    const second = await store.put(Readable.from([Buffer.from('policy;term')]), { maxBytes: 100 });
    expect(first).toEqual({ fileId: expected, bytes: 11 });
    expect(second).toEqual(first);
    expect(await text(await store.open(expected))).toBe('policy;term');
    expect(await store.size(expected)).toBe(11);
    expect(await store.exists(expected)).toBe(true);
  });

  it('leave nothing behind when they are too large', async () => {
    await expect(store.put(Readable.from([Buffer.alloc(11)]), { maxBytes: 10 })).rejects.toThrow(
      FileTooLarge,
    );
    expect(await readdir(join(folder, 'incoming'))).toEqual([]);
  });

  it('leave nothing behind when the sender breaks off', async () => {
    const broken = Readable.from(
      (function* () {
        yield Buffer.from('half');
        throw new Error('connection lost');
      })(),
    );
    await expect(store.put(broken, { maxBytes: 100 })).rejects.toThrow('connection lost');
    expect(await readdir(join(folder, 'incoming'))).toEqual([]);
  });

  it.each(['../../etc/passwd', '', 'ABC', 'f'.repeat(63)])('are not looked for under %j', async (id) => {
    await expect(store.open(id)).rejects.toThrow(FileUnknown);
    await expect(store.size(id)).rejects.toThrow(FileUnknown);
    expect(await store.exists(id)).toBe(false);
  });

  it('that were never stored are unknown', async () => {
    await expect(store.open('f'.repeat(64))).rejects.toThrow(FileUnknown);
  });
});
