import { createHash, randomBytes } from 'node:crypto';
import { copyFile, mkdtemp, readdir, readFile, rm, utimes, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { buffer, text } from 'node:stream/consumers';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { diskFileStore } from './disk-file-store.ts';
import { type FileStore, FileTooLarge, FileUnknown } from './file-store.ts';
import { FileBroken } from './sealed-stream.ts';

describe('files on disk', () => {
  let folder: string;
  let store: FileStore;
  const key = randomBytes(32);

  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), 'evergreen-files-'));
    store = diskFileStore(folder, key);
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

  const segment = 64 * 1024;
  const stored = async (content: Buffer) =>
    (await store.put(Readable.from([content]), { maxBytes: 10_000_000 })).fileId;
  const onDisk = (fileId: string) => join(folder, fileId.slice(0, 2), fileId);

  it('come back as they were and cannot be read on the disk, whatever their length', async () => {
    const lengths = [0, 1, segment - 1, segment, segment + 1, 3 * segment, 5 * segment + 17];
    for (const length of lengths) {
      const content = Buffer.alloc(length, '王小明 13812345678 ');
      const fileId = await stored(content);
      expect(await store.size(fileId)).toBe(length);
      expect((await buffer(await store.open(fileId))).equals(content)).toBe(true);
      expect((await readFile(onDisk(fileId))).includes('13812345678')).toBe(false);
    }
  });

  it('come back whole however they arrive in pieces', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(fc.nat({ max: 50_000 }), { maxLength: 12 }), async (lengths) => {
        const pieces = lengths.map((length, n) => Buffer.alloc(length, n + 1));
        const { fileId } = await store.put(Readable.from(pieces), { maxBytes: 10_000_000 });
        expect((await buffer(await store.open(fileId))).equals(Buffer.concat(pieces))).toBe(true);
      }),
      { numRuns: 30 },
    );
  });

  it.each([
    ['changed', (bytes: Buffer) => bytes.fill(bytes[200]! ^ 1, 200, 201)],
    ['cut at a segment', (bytes: Buffer) => bytes.subarray(0, 12 + segment + 16)],
    ['cut anywhere', (bytes: Buffer) => bytes.subarray(0, 100)],
    ['cut to nothing', (bytes: Buffer) => bytes.subarray(0, 5)],
    ['put into another order', (bytes: Buffer) => swapped(bytes)],
    ['followed by more', (bytes: Buffer) => Buffer.concat([bytes, Buffer.alloc(20)])],
  ])('that were %s on the disk are refused', async (_how, damage) => {
    const fileId = await stored(Buffer.alloc(2 * segment + 5, 'x'));
    await writeFile(onDisk(fileId), damage(await readFile(onDisk(fileId))));
    await expect(buffer(await store.open(fileId))).rejects.toThrow(FileBroken);
  });

  it('are refused at their end where another file of the store was put in their place', async () => {
    const [asked, other] = [await stored(Buffer.from('mine')), await stored(Buffer.alloc(segment + 1, 'x'))];
    await copyFile(onDisk(other), onDisk(asked));
    await expect(buffer(await store.open(asked))).rejects.toThrow(FileBroken);
    expect((await buffer(await store.open(other))).length).toBe(segment + 1);
  });

  it('are refused under another key', async () => {
    const fileId = await stored(Buffer.from('x'));
    const other = diskFileStore(folder, randomBytes(32));
    await expect(buffer(await other.open(fileId))).rejects.toThrow(FileBroken);
  });

  it('are listed with the instant they were stored last, and with nothing else in the folder', async () => {
    const listed = async () => {
      const files = new Map<string, Date>();
      for await (const { fileId, storedAt } of store.list()) files.set(fileId, storedAt);
      return files;
    };
    expect(await listed()).toEqual(new Map());
    const [first, second] = [await stored(Buffer.from('x')), await stored(Buffer.from('y'))];
    await writeFile(join(folder, 'key'), 'not a file of the store');
    await writeFile(join(folder, first.slice(0, 2), 'notes'), 'nor is this');
    const longAgo = new Date('2026-01-01T00:00:00.123Z');
    await utimes(onDisk(first), longAgo, longAgo);
    expect(await store.storedAt(first)).toEqual(longAgo);
    expect(await listed()).toEqual(
      new Map([
        [first, longAgo],
        [second, await store.storedAt(second)],
      ]),
    );
    await stored(Buffer.from('x'));
    expect((await store.storedAt(first)).getTime()).toBeGreaterThan(longAgo.getTime());
    await expect(store.storedAt('f'.repeat(64))).rejects.toThrow(FileUnknown);
  });

  it('leave nothing behind for long when the process dies while they come in', async () => {
    const never = new Date(0);
    expect(await store.removeUnfinished(new Date())).toBe(0);
    const whole = await stored(Buffer.from('x'));
    const [old, young] = ['old', 'young'].map((name) => join(folder, 'incoming', name)) as [string, string];
    for (const path of [old, young]) await writeFile(path, 'half');
    await utimes(old, never, never);
    expect(await store.removeUnfinished(new Date(1))).toBe(1);
    expect(await store.removeUnfinished(new Date(1))).toBe(0);
    expect(await readdir(join(folder, 'incoming'))).toEqual(['young']);
    expect(await store.exists(whole)).toBe(true);
  });

  it('are gone once removed, and removing them again is no error', async () => {
    const fileId = await stored(Buffer.from('x'));
    expect([await store.remove(fileId), await store.remove(fileId)]).toEqual([true, false]);
    expect(await store.exists(fileId)).toBe(false);
  });

  it('stay where they were stored again since they were looked at', async () => {
    const fileId = await stored(Buffer.from('x'));
    expect(await store.remove(fileId, new Date(1))).toBe(false);
    for await (const piece of await store.open(fileId)) expect(String(piece)).toBe('x');
    expect(await store.remove(fileId, await store.storedAt(fileId))).toBe(true);
    expect(await readdir(join(folder, 'incoming'))).not.toContain(fileId);
    expect(await store.exists(fileId)).toBe(false);
  });
});

/** The first two segments in the place of each other. */
function swapped(bytes: Buffer): Buffer {
  const [from, length] = [12, 64 * 1024 + 16];
  const [head, first, second] = [
    bytes.subarray(0, from),
    bytes.subarray(from, from + length),
    bytes.subarray(from + length, from + 2 * length),
  ];
  return Buffer.concat([head, second, first, bytes.subarray(from + 2 * length)]);
}
