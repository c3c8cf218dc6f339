import { closeSync, fsyncSync, openSync, renameSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';

/**
 * Gives a file whose content lies on the disk its name. It has it when the machine fails in the next moment: the name
 * stands in the folder, which is written by itself.
 */
export function renameDurably(from: string, to: string): void {
  renameSync(from, to);
  const folder = openSync(dirname(to), 'r');
  try {
    fsyncSync(folder);
  } finally {
    closeSync(folder);
  }
}

/** Whole or not at all, for its owner alone, and on the disk once this returns. */
export function writeSecret(file: string, content: string | Buffer): void {
  writeFileSync(`${file}.part`, content, { mode: 0o600, flush: true });
  renameDurably(`${file}.part`, file);
}
