import { readdir, rm, stat } from 'node:fs/promises';
import { join } from 'node:path';
import type { KeptFile } from './file-store.ts';

/** Name of a file, and of the folder it lies in: its first two letters. */
export const idPattern = /^[0-9a-f]{64}$/;
const folderPattern = /^[0-9a-f]{2}$/;

/** Files of a store, with nothing else that may lie beside them. */
export async function* filesIn(store: string): AsyncGenerator<KeptFile> {
  for (const name of (await namesIn(store)).filter((each) => folderPattern.test(each))) {
    for (const fileId of (await namesIn(join(store, name))).filter((each) => idPattern.test(each))) {
      const storedAt = await lastWritten(join(store, name, fileId));
      if (storedAt !== undefined) yield { fileId, storedAt };
    }
  }
}

/** Deletes what was last written before an instant. @returns how many files */
export async function removeOlder(folder: string, before: Date): Promise<number> {
  let removed = 0;
  for (const name of await namesIn(folder)) {
    const path = join(folder, name);
    const writtenAt = await lastWritten(path);
    if (writtenAt === undefined || writtenAt >= before) continue;
    await rm(path, { force: true });
    removed += 1;
  }
  return removed;
}

/** None where there is no such folder: nothing was stored yet. */
async function namesIn(folder: string): Promise<string[]> {
  return readdir(folder).catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT') return [];
    throw error;
  });
}

/** Undefined of a file that has gone meanwhile. */
async function lastWritten(path: string): Promise<Date | undefined> {
  const found = await stat(path).catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT') return undefined;
    throw error;
  });
  return found?.mtime;
}
