import { createHash, randomUUID } from 'node:crypto';
import { constants, createReadStream, createWriteStream, readFileSync } from 'node:fs';
import { access, mkdir, open, rename, rm, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { pipeline as piped, type Readable, Transform } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { filesIn, idPattern, removeOlder } from './disk-folder.ts';
import { type FileStore, FileTooLarge, FileUnknown } from './file-store.ts';
import { contentBytes, FileBroken, Opening, Sealing } from './sealed-stream.ts';

/**
 * Files on a disk that every service of the installation sees, sealed with the installation's key for files: books
 * that were uploaded are full of names. The file's id is the hash of what it holds in clear.
 *
 * @param key 32 bytes; `readFilesKey` reads them
 */
export function diskFileStore(folder: string, key: Buffer): FileStore {
  const pathOf = (fileId: string): string => {
    // The id comes from outside: anything but a hash could name a path.
    if (!idPattern.test(fileId)) throw new FileUnknown(fileId);
    return join(folder, fileId.slice(0, 2), fileId);
  };
  const incoming = join(folder, 'incoming');
  const exists = (fileId: string): Promise<boolean> =>
    idPattern.test(fileId)
      ? access(pathOf(fileId), constants.R_OK).then(
          () => true,
          () => false,
        )
      : Promise.resolve(false);

  return {
    async put(content, { maxBytes }) {
      await mkdir(incoming, { recursive: true });
      const temporary = join(incoming, randomUUID());
      const hash = createHash('sha256');
      let bytes = 0;
      const measure = new Transform({
        transform(chunk: Buffer, _encoding, done) {
          bytes += chunk.length;
          if (bytes > maxBytes) return done(new FileTooLarge(maxBytes));
          hash.update(chunk);
          done(null, chunk);
        },
      });
      try {
        const disk = createWriteStream(temporary, { mode: 0o600, flush: true });
        await pipeline(content, measure, new Sealing(key), disk);
        const fileId = hash.digest('hex');
        await mkdir(join(folder, fileId.slice(0, 2)), { recursive: true });
        await rename(temporary, pathOf(fileId));
        return { fileId, bytes };
      } catch (error) {
        await rm(temporary, { force: true });
        throw error;
      }
    },
    async open(fileId): Promise<Readable> {
      const path = pathOf(fileId);
      // Opened before it is returned, so that a missing file is an error here and not one of the stream.
      const handle = await open(path, 'r').catch(() => {
        throw new FileUnknown(fileId);
      });
      const sealed = createReadStream(path, { fd: handle, autoClose: true, highWaterMark: 256 * 1024 });
      // Ends both when either fails; whoever reads hears of it through the stream they have.
      return piped(sealed, new Opening(key), checked(fileId), () => undefined);
    },
    async size(fileId) {
      const { size } = await stat(pathOf(fileId)).catch(() => {
        throw new FileUnknown(fileId);
      });
      return contentBytes(size);
    },
    async storedAt(fileId) {
      const { mtime } = await stat(pathOf(fileId)).catch(() => {
        throw new FileUnknown(fileId);
      });
      return mtime;
    },
    exists,
    list: () => filesIn(folder),
    async remove(fileId, storedAt) {
      return removeStored(pathOf(fileId), incoming, storedAt);
    },
    removeUnfinished: (before) => removeOlder(incoming, before),
  };
}

/** @returns whether it was there, and not stored again since an instant that is named */
async function removeStored(path: string, incoming: string, storedAt: Date | undefined): Promise<boolean> {
  await mkdir(incoming, { recursive: true });
  // Put aside first: what is looked at then is what is deleted, and not what came into its place meanwhile.
  const aside = join(incoming, randomUUID());
  try {
    await rename(path, aside);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return false;
    throw error;
  }
  const isKept = storedAt !== undefined && (await stat(aside)).mtime.getTime() !== storedAt.getTime();
  await (isKept ? rename(aside, path) : rm(aside));
  return !isKept;
}

/** Passes on what the id is the hash of. Another file put in its place is whole in itself: its end tells. */
function checked(fileId: string): Transform {
  const hash = createHash('sha256');
  return new Transform({
    transform(chunk: Buffer, _encoding, done) {
      hash.update(chunk);
      done(null, chunk);
    },
    flush(done) {
      done(hash.digest('hex') === fileId ? null : new FileBroken('The file is not the one of its id'));
    },
  });
}

/** @param file 32 bytes in base64. @throws Error when it holds another number */
export function readFilesKey(file: string): Buffer {
  const key = Buffer.from(readFileSync(file, 'utf8').trim(), 'base64');
  if (key.length !== 32) throw new Error(`The key for files in ${file} has not 32 bytes`);
  return key;
}
