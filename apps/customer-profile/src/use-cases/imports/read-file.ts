import type { Readable } from 'node:stream';
import type { OnRecord } from '../../domain/csv-reader.ts';
import { FileRefused } from '../../domain/file-refused.ts';
import { addedColumns, unguarded } from '../../domain/imports/refused-rows.ts';
import { XmlBroken } from '../../domain/imports/xml-reader.ts';
import { readCsvFile, type ReadCsvFile, recordLengthMax } from '../read-csv-file.ts';
import { readWorkbook, type ReadWorkbook } from './read-workbook.ts';
import type { StoredFile } from './workbook.ts';

export type ReadFile = ReadCsvFile & Omit<ReadWorkbook, 'recordLengthMax'>;

const zipMagic = Buffer.from('PK\x03\x04', 'latin1');
const oleMagic = Buffer.from([0xd0, 0xcf, 0x11, 0xe0]);

export type FileFormat = 'text' | 'workbook';

/** @throws FileRefused for what we do not read */
export async function formatOf(file: StoredFile): Promise<FileFormat> {
  const head = await firstBytes(await file.open(), zipMagic.length);
  if (head.equals(oleMagic)) {
    const words =
      'the file is a workbook of an old format (.xls), or one with a password: save it as XLSX or CSV';
    throw new FileRefused('FILE_FORMAT_UNKNOWN', 0, words);
  }
  return head.equals(zipMagic) ? 'workbook' : 'text';
}

/**
 * Reads the records of a stored file, whatever it is: CSV, plain or gzip, or a workbook.
 * @throws FileRefused when it is not what it should be as a whole
 */
export async function readFile(file: StoredFile, options: ReadFile): Promise<void> {
  if ((await formatOf(file)) === 'workbook') {
    await readWorkbook(file, { ...options, recordLengthMax }).catch(refuseBrokenXml);
  } else await readCsvFile(await file.open(), { ...options, onRecord: withoutGuards(options.onRecord) });
}

/** Cells of a file of refused rows that was handed out are guarded against being run as formulas. */
function withoutGuards(onRecord: OnRecord): OnRecord {
  let isGuarded: boolean | undefined;
  return (cells, line, isOpen) => {
    isGuarded ??= cells.includes(addedColumns[0]);
    onRecord(isGuarded ? cells.map(unguarded) : cells, line, isOpen);
  };
}

function refuseBrokenXml(error: unknown): never {
  if (!(error instanceof XmlBroken)) throw error;
  throw new FileRefused('FILE_WORKBOOK_BROKEN', 0, `the workbook cannot be read: ${error.message}`);
}

async function firstBytes(source: Readable, count: number): Promise<Buffer> {
  let head = Buffer.alloc(0);
  for await (const piece of source as AsyncIterable<Buffer>) {
    head = Buffer.concat([head, piece]);
    if (head.length >= count) break;
  }
  source.destroy();
  return head.subarray(0, count);
}
