import { csvHead, csvRows } from '@evergreen/kernel';
import { strToU8, Zip, ZipDeflate } from 'fflate';
import type { DataSection } from '../domain/data-request.ts';

/** A copy as a ZIP with a CSV file a table, written as the tables come. A table that comes in pages is one file. */
export class ZipOfTables {
  private readonly zip = new Zip((error, bytes) => {
    if (error !== null) throw error;
    this.made.push(bytes);
  });
  private readonly names = new Set<string>();
  private made: Uint8Array[] = [];
  private file: { readonly name: string; readonly stream: ZipDeflate } | undefined;

  constructor(private readonly madeAt: Date) {}

  /** @returns bytes of the file, as far as they are made. @throws Error when a table has the name of an earlier one */
  add(service: string, { name, columns, rows }: DataSection): Buffer {
    const fileName = `${service}/${name.replaceAll(/[^\w-]+/g, '-')}.csv`;
    if (this.file?.name !== fileName) {
      this.endFile();
      this.file = { name: fileName, stream: this.begin(fileName) };
      this.file.stream.push(strToU8(csvHead(columns)));
    }
    this.file.stream.push(strToU8(csvRows(rows)));
    return this.taken();
  }

  end(): Buffer {
    this.endFile();
    this.zip.end();
    return this.taken();
  }

  private begin(fileName: string): ZipDeflate {
    // The second of two files with one name would hide the first.
    if (this.names.has(fileName)) throw new Error(`The copy has two tables for ${fileName}`);
    this.names.add(fileName);
    const stream = new ZipDeflate(fileName);
    stream.mtime = this.madeAt;
    this.zip.add(stream);
    return stream;
  }

  private endFile(): void {
    this.file?.stream.push(new Uint8Array(0), true);
    this.file = undefined;
  }

  private taken(): Buffer {
    const bytes = Buffer.concat(this.made);
    this.made = [];
    return bytes;
  }
}
