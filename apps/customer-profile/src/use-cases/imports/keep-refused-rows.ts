import { once } from 'node:events';
import { PassThrough } from 'node:stream';
import type { FileStore } from '@evergreen/files';
import { addedColumns, guardedLine, reasonsByLine } from '../../domain/imports/refused-rows.ts';
import type { MappingProfile } from '../../domain/mapping-profile.ts';
import type { RefusedRows } from '../../persistence/imports.repository.ts';
import type { ImportWork } from '../import-work.ts';
import { dayFormatOf } from '../take-rows.ts';
import { formatOf, readFile } from './read-file.ts';
import { WorkbookWriter } from './write-workbook.ts';

const bytesMax = 4 * 1_024 ** 3;
const utf8Mark = '\ufeff';

/**
 * Stores the very rows that were refused as a file like the one they came in, the reasons beside them. They are read
 * again: what the book refuses is known only once all of the file is staged.
 * @returns undefined where none was refused
 */
export async function keepRefusedRows(
  work: ImportWork,
  profile: MappingProfile,
  files: FileStore,
): Promise<RefusedRows | undefined> {
  const { file, tally, context, checkpoint } = work;
  const reasons = reasonsByLine(tally.findings());
  if (reasons.size === 0) return undefined;
  const format = await formatOf(file);
  const rows = format === 'workbook' ? new WorkbookWriter(context.now) : new CsvRows(profile.delimiter);
  const out = new PassThrough({ highWaterMark: 1 << 20 });
  const stored = files.put(out, { maxBytes: bytesMax });
  // Whoever waits below hears of it.
  stored.catch((error: unknown) => out.destroy(error as Error));
  let header: readonly string[] | undefined;
  try {
    await readFile(file, {
      delimiter: profile.delimiter,
      encoding: profile.encoding,
      asShown: true,
      dayFormat: (column) => dayFormatOf(profile, header?.[column] ?? ''),
      onFurtherSheets: () => undefined,
      onRecord: (cells, line) => {
        if (header === undefined) {
          // Those that were added to a file which was mended before are replaced.
          header = cells;
          out.write(rows.row([...addedColumns, ...withoutAdded(cells, header)]));
          return;
        }
        const reason = reasons.get(line);
        if (reason !== undefined) out.write(rows.row([String(line), reason, ...withoutAdded(cells, header)]));
      },
      afterPiece: async () => {
        checkpoint();
        if (out.writableNeedDrain) await Promise.race([once(out, 'drain'), stored]);
      },
    });
    out.end(rows.end());
  } catch (error) {
    out.destroy(error as Error);
    throw error;
  }
  const { fileId, bytes } = await stored;
  return { fileId, bytes: BigInt(bytes), format };
}

class CsvRows {
  private isBegun = false;

  constructor(private readonly delimiter: string) {}

  row(cells: readonly string[]): Buffer {
    const line = guardedLine(cells, this.delimiter);
    const text = this.isBegun ? line : utf8Mark + line;
    this.isBegun = true;
    return Buffer.from(text);
  }

  end(): Buffer {
    return Buffer.alloc(0);
  }
}

function withoutAdded(cells: readonly string[], header: readonly string[]): readonly string[] {
  const added: readonly string[] = addedColumns;
  return cells.filter((_, index) => !added.includes(header[index] ?? ''));
}
