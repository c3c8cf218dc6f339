import { randomBytes } from 'node:crypto';
import { closeSync, fsyncSync, openSync, readFileSync, rmSync, writeSync } from 'node:fs';
import { openMasterKeys } from '@evergreen/personal-data';
import { renameDurably } from '../durable-file.ts';

interface KeyFile {
  readonly newest: string;
  readonly keys: Readonly<Record<string, string>>;
}

const keyBytes = 32;

/**
 * Adds a new master key to the file, which wraps from now on; older ones stay, for what they have wrapped. The file is
 * there whole at every moment, and its owner's alone.
 *
 * @returns the new key's id
 * @throws Error when the file is not one of master keys, or another process is changing it
 */
export function addMasterKey(file: string): string {
  const part = `${file}.part`;
  const descriptor = claim(part);
  try {
    openMasterKeys(file);
    const { keys } = JSON.parse(readFileSync(file, 'utf8')) as KeyFile;
    const id = nextId(Object.keys(keys));
    const changed: KeyFile = {
      newest: id,
      keys: { ...keys, [id]: randomBytes(keyBytes).toString('base64') },
    };
    writeSync(descriptor, `${JSON.stringify(changed, null, 2)}\n`);
    // A key that wraps before it lies on the disk would be lost with the machine, and all it wraps with it.
    fsyncSync(descriptor);
    renameDurably(part, file);
    return id;
  } catch (error) {
    // Gone already where it has its name.
    rmSync(part, { force: true });
    throw error;
  } finally {
    closeSync(descriptor);
  }
}

function claim(part: string): number {
  try {
    return openSync(part, 'wx', 0o600);
  } catch (error) {
    if ((error as { code?: string }).code !== 'EEXIST') throw error;
    throw new Error(`A new key is being added, or adding one was interrupted: see ${part}`, { cause: error });
  }
}

function nextId(ids: readonly string[]): string {
  const numbers = ids.map((id) => Number(/^k(\d+)$/.exec(id)?.[1] ?? 0));
  return `k${Math.max(0, ...numbers) + 1}`;
}
