import { createReadStream } from 'node:fs';
import { basename } from 'node:path';
import { RunState } from '@evergreen/contracts';
import { type Import, ImportService } from '@evergreen/contracts/customer-profile';
import type { Operator } from './operator.ts';
import { hasEnded, untilEnded } from './run-state.ts';

/** A file larger than this is cut by whoever sends it. */
const fileBytesMax = 8 * 1024 ** 3;

export interface ImportRequest {
  readonly path: string;
  readonly profileId: string;
  readonly dry: boolean;
  /** Bytes read so far, of all. */
  readonly onProgress?: (bytesRead: number, bytesTotal: number) => void;
}

/**
 * Brings a file into the book and waits for the end. The same file under the same profile is the same import: its
 * key is made of both, unless `again` says that the file is to be read once more.
 * @throws Error with the reason when the import fails
 */
export async function importFile(
  operator: Operator,
  request: ImportRequest & { readonly again?: string },
): Promise<Import> {
  const { fileId } = await operator.files.put(createReadStream(request.path), { maxBytes: fileBytesMax });
  const imports = operator.rpc.service(ImportService);
  const mode = request.dry ? 'dry' : 'real';
  const started = await imports.startImport({
    key: ['operator', request.profileId, mode, fileId, request.again].filter(Boolean).join('/'),
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
