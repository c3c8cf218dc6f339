import { open } from 'node:fs/promises';
import { basename } from 'node:path';
import { RunState } from '@evergreen/contracts';
import { type Import, ImportService } from '@evergreen/contracts/customer-profile';
import { uuidv7 } from '@evergreen/kernel';
import type { Operator } from './operator.ts';
import { hasEnded, untilEnded } from './run-state.ts';

/** A file larger than this is cut by whoever sends it. */
const fileBytesMax = 8 * 1024 ** 3;

export interface ImportRequest {
  readonly path: string;
  readonly profileId: string;
  readonly dry: boolean;
  /** Permanent key: with the same one the first import is told again. Absent: the file is read, whatever came before. */
  readonly key?: string;
  /** Bytes read so far, of all. */
  readonly onProgress?: (bytesRead: number, bytesTotal: number) => void;
}

/**
 * Brings a file into the book and waits for the end. A file that has been imported before changes nothing.
 * @throws Error with the reason when the import fails
 */
export async function importFile(operator: Operator, request: ImportRequest): Promise<Import> {
  // Opened first: a missing file is an error here, not one of a stream that nobody listens to yet.
  const content = (await open(request.path)).createReadStream();
  const { fileId } = await operator.files.put(content, { maxBytes: fileBytesMax });
  const imports = operator.rpc.service(ImportService);
  const started = await imports.startImport({
    key: request.key ?? `operator/${uuidv7()}`,
    fileId,
    fileName: basename(request.path),
    profileId: request.profileId,
    dry: request.dry,
  });
  const importId = started.import?.importId ?? '';
  const ended = await untilEnded(
    async () => (await imports.getImport({ importId })).import,
    (seen) => hasEnded(seen?.progress?.state ?? RunState.UNSPECIFIED),
    (seen) => seen && request.onProgress?.(Number(seen.bytesRead), Number(seen.bytesTotal)),
  );
  if (ended?.progress?.state !== RunState.SUCCEEDED) {
    throw new Error(`${basename(request.path)}: ${ended?.progress?.failure || 'the import was cancelled'}`);
  }
  return ended;
}
