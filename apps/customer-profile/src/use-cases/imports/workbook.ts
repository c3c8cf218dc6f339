import { once } from 'node:events';
import { PassThrough, type Readable } from 'node:stream';
import { buffer as bufferOf } from 'node:stream/consumers';
import { type Entry, fromRandomAccessReader, RandomAccessReader, type ZipFile } from 'yauzl';
import { FileRefused } from '../../domain/file-refused.ts';

/** A stored file that can be read from its beginning as often as needed. */
export interface StoredFile {
  readonly open: () => Promise<Readable>;
  readonly bytes: number;
}

// A workbook of a few megabytes can unpack to terabytes. Of what is held in memory as a whole less is taken.
const unpackedBytesMax = 4 * 1_024 ** 3;
const entriesMax = 10_000;
// The list of the parts stands at the end and is read in small steps.
const tailBytes = 1 << 20;

/** Bytes of a part of a stored file: sealed files are read from their beginning, and what comes before is passed over. */
class StoredBytes extends RandomAccessReader {
  /** Why the store could not give the file; that is no fault of the workbook. */
  failure: Error | undefined;
  private readonly tailFrom: number;
  private tail: Promise<Buffer> | undefined;

  constructor(private readonly file: StoredFile) {
    super();
    this.tailFrom = Math.max(0, file.bytes - tailBytes);
  }

  override read(
    buffer: Buffer,
    offset: number,
    length: number,
    position: number,
    done: (error: Error | null, bytesRead?: number) => void,
  ): void {
    const isTail = position >= this.tailFrom;
    if (isTail) this.tail ??= bufferOf(this._readStreamForRange(this.tailFrom, this.file.bytes));
    const bytes = isTail ? this.tail! : bufferOf(this._readStreamForRange(position, position + length));
    const from = isTail ? position - this.tailFrom : 0;
    bytes.then(
      (found) => done(null, found.copy(buffer, offset, from, from + length)),
      (error: unknown) => done(error as Error),
    );
  }

  override _readStreamForRange(start: number, end: number): Readable {
    const out = new PassThrough({ highWaterMark: 1 << 18 });
    this.give(out, start, end).catch((error: unknown) => {
      if (out.destroyed) return;
      this.failure = error as Error;
      out.destroy(this.failure);
    });
    return out;
  }

  private async give(out: PassThrough, start: number, end: number): Promise<void> {
    const source = await this.file.open();
    try {
      let at = 0;
      for await (const piece of source as AsyncIterable<Buffer>) {
        const [from, to] = [Math.max(0, start - at), Math.min(piece.length, end - at)];
        at += piece.length;
        if (out.destroyed) return;
        if (from < to && !out.write(piece.subarray(from, to))) {
          await Promise.race([once(out, 'drain'), once(out, 'close')]);
        }
        if (at >= end) break;
      }
      out.end();
    } finally {
      source.destroy();
    }
  }
}

/** The parts of a workbook (ZIP), read one by one. */
export class Workbook {
  private constructor(
    private readonly zip: ZipFile,
    private readonly bytes: StoredBytes,
    private readonly entries: ReadonlyMap<string, Entry>,
  ) {}

  /** @throws FileRefused where it is no whole ZIP file */
  static async open(file: StoredFile): Promise<Workbook> {
    const bytes = new StoredBytes(file);
    try {
      const zip = await new Promise<ZipFile>((resolve, reject) => {
        fromRandomAccessReader(bytes, file.bytes, { lazyEntries: true, autoClose: false }, (error, opened) =>
          error === null ? resolve(opened) : reject(error),
        );
      });
      const entries = await entriesOf(zip);
      return new Workbook(zip, bytes, entries);
    } catch (error) {
      throw refusalOf(error, bytes);
    }
  }

  has(name: string): boolean {
    return this.entries.has(name);
  }

  /** Unpacked. */
  bytesOf(name: string): number {
    return this.entries.get(name)?.uncompressedSize ?? 0;
  }

  /**
   * Hands over a part as text, as it comes.
   * @throws FileRefused where it is not there, damaged or larger than taken
   */
  async read(
    name: string,
    take: (text: string, bytesSoFar: number) => Promise<void> | void,
    bytesMax = unpackedBytesMax,
  ): Promise<void> {
    const entry = this.entries.get(name);
    if (entry === undefined) throw new FileRefused('FILE_WORKBOOK_BROKEN', 0, `the workbook has no ${name}`);
    if (entry.uncompressedSize > bytesMax) {
      throw new FileRefused('FILE_TOO_LARGE', 0, `${name} has more than ${bytesMax} bytes unpacked`);
    }
    let taken = 0;
    let takerFailed: Error | undefined;
    const give = async (text: string): Promise<void> => {
      try {
        await take(text, taken);
      } catch (error) {
        takerFailed = error as Error;
        throw error;
      }
    };
    try {
      const stream = await new Promise<Readable>((resolve, reject) => {
        this.zip.openReadStream(entry, (error, opened) => (error === null ? resolve(opened) : reject(error)));
      });
      const decoder = new TextDecoder('utf-8', { fatal: true });
      for await (const piece of stream as AsyncIterable<Buffer>) {
        taken += piece.length;
        await give(decoder.decode(piece, { stream: true }));
      }
      await give(decoder.decode());
    } catch (error) {
      // Whoever takes it fails for reasons of their own: XML that is none, or an import that is to stop.
      if (takerFailed !== undefined) throw takerFailed;
      throw refusalOf(error, this.bytes);
    }
  }
}

async function entriesOf(zip: ZipFile): Promise<Map<string, Entry>> {
  if (zip.entryCount > entriesMax) throw new Error('it has too many parts');
  const entries = new Map<string, Entry>();
  await new Promise<void>((resolve, reject) => {
    zip.on('entry', (entry) => {
      entries.set(entry.fileName, entry);
      zip.readEntry();
    });
    zip.once('end', resolve);
    zip.once('error', reject);
    zip.readEntry();
  });
  return entries;
}

/** Whatever goes wrong while a ZIP or its XML is read is the file's fault, unless the store or the import failed. */
function refusalOf(error: unknown, bytes: StoredBytes): unknown {
  if (bytes.failure !== undefined) return bytes.failure;
  if (error instanceof FileRefused || !(error instanceof Error)) return error;
  const isOurs = !('code' in error) || String(error.code).startsWith('Z_') || error instanceof TypeError;
  return isOurs
    ? new FileRefused('FILE_WORKBOOK_BROKEN', 0, `the workbook cannot be read: ${error.message}`)
    : error;
}
