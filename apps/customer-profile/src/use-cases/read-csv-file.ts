import type { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { createGunzip } from 'node:zlib';
import { CsvReader, type OnRecord } from '../domain/csv-reader.ts';
import { FileRefused } from '../domain/file-refused.ts';
import type { Encoding } from '../domain/mapping-profile.ts';
import { FileText } from './imports/decode-text.ts';

export interface ReadCsvFile {
  readonly delimiter: string;
  /** Found out where it is not named. */
  readonly encoding?: Encoding | undefined;
  readonly onRecord: OnRecord;
  /** After each piece of the file, with the bytes read so far (of the file as it is stored); reading waits for it. */
  readonly afterPiece: (bytesRead: number) => Promise<void>;
}

/** Characters of the longest line. */
export const recordLengthMax = 65_536;
const pieceBytes = 256 * 1_024;
// A gzip file of a few megabytes can unpack to terabytes.
const unpackedBytesMax = 16 * 1_024 ** 3;
const gzipMagic = [0x1f, 0x8b];

/**
 * Reads a CSV file, plain or gzip, in UTF-8 or GB18030, with memory for a few pieces of it.
 * @throws FileRefused when it is not what it should be as a whole
 */
export async function readCsvFile(
  source: Readable,
  { delimiter, encoding, onRecord, afterPiece }: ReadCsvFile,
): Promise<void> {
  const pieces = source[Symbol.asyncIterator]() as AsyncIterator<Buffer>;
  let bytesRead = 0;
  try {
    const head = await firstBytes(pieces);
    const bytes = async function* (): AsyncGenerator<Buffer> {
      for (let piece: Buffer | undefined = head; piece !== undefined; piece = (await pieces.next()).value) {
        bytesRead += piece.length;
        yield piece;
      }
    };
    const csv = new CsvReader({ delimiter, recordLengthMax }, onRecord);
    const read = (unpacked: AsyncIterable<Buffer>): Promise<void> =>
      readText(unpacked, csv, encoding, () => afterPiece(bytesRead));
    if (head === undefined) throw new FileRefused('FILE_EMPTY', 0, 'the file is empty');
    if (head[0] !== gzipMagic[0] || head[1] !== gzipMagic[1]) await read(bytes());
    else await pipeline(bytes, createGunzip({ chunkSize: pieceBytes }), read).catch(refuseBrokenGzip(csv));
  } finally {
    source.destroy();
  }
}

/** The first piece, of two bytes at least where the file has them. */
async function firstBytes(pieces: AsyncIterator<Buffer>): Promise<Buffer | undefined> {
  let head: Buffer | undefined;
  while (head === undefined || head.length < gzipMagic.length) {
    const { value, done } = await pieces.next();
    if (done === true) return head;
    head = head === undefined ? value : Buffer.concat([head, value]);
  }
  return head;
}

async function readText(
  unpacked: AsyncIterable<Buffer>,
  csv: CsvReader,
  encoding: Encoding | undefined,
  afterPiece: () => Promise<void>,
): Promise<void> {
  const text = new FileText(csv, encoding);
  let unpackedBytes = 0;
  for await (const piece of unpacked) {
    unpackedBytes += piece.length;
    if (unpackedBytes > unpackedBytesMax) {
      throw new FileRefused('FILE_TOO_LARGE', 0, `unpacked it has more than ${unpackedBytesMax} bytes`);
    }
    if (piece.includes(0)) {
      throw new FileRefused('FILE_NUL_BYTE', csv.linesRead + 1, 'a NUL byte stands in or after this line');
    }
    text.push(piece);
    await afterPiece();
  }
  text.end();
  csv.end();
  await afterPiece();
}

function refuseBrokenGzip(csv: CsvReader): (error: unknown) => never {
  return (error) => {
    const code = typeof error === 'object' && error !== null && 'code' in error ? String(error.code) : '';
    if (code === 'Z_BUF_ERROR') {
      throw new FileRefused('FILE_TRUNCATED', csv.linesRead + 1, 'the gzip file ends before its end');
    }
    if (code.startsWith('Z_')) {
      throw new FileRefused('FILE_GZIP_BROKEN', csv.linesRead + 1, 'the gzip file is damaged');
    }
    throw error;
  };
}
