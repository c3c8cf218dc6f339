import type { Readable } from 'node:stream';

export interface StoredFile {
  /** SHA-256 of the content in hex: the same content has the same id, however often it is stored. */
  readonly fileId: string;
  readonly bytes: number;
}

/** A file that is there, and when it was stored last: the same content stored again is newer. */
export interface KeptFile {
  readonly fileId: string;
  /** To the millisecond. */
  readonly storedAt: Date;
}

/** Files by content hash. A stored file never changes. */
export interface FileStore {
  /**
   * Stores the stream's content. Nothing is kept when the stream fails or is too long.
   * @throws FileTooLarge over `maxBytes`
   */
  put(content: Readable, limits: { readonly maxBytes: number }): Promise<StoredFile>;
  /**
   * The stream fails with `FileBroken` where what lies there is not what was stored: at the broken place, or at the end
   * when it is another file.
   * @throws FileUnknown
   */
  open(fileId: string): Promise<Readable>;
  /** Bytes. @throws FileUnknown */
  size(fileId: string): Promise<number>;
  /** When it was stored last, as in `KeptFile`. @throws FileUnknown */
  storedAt(fileId: string): Promise<Date>;
  exists(fileId: string): Promise<boolean>;
  /** Every file, in no order; one that comes or goes meanwhile may be left out. */
  list(): AsyncIterable<KeptFile>;
  /**
   * Deletes it for good; one that is not there is no error. Named an instant, it stays where it was stored again since.
   * @returns whether it was deleted. @throws FileUnknown for what is no id
   */
  remove(fileId: string, storedAt?: Date): Promise<boolean>;
  /**
   * Deletes what a process that died left of files on their way in, where nothing was added since an instant.
   * @returns how many
   */
  removeUnfinished(before: Date): Promise<number>;
}

export class FileTooLarge extends Error {
  override readonly name = 'FileTooLarge';

  constructor(readonly maxBytes: number) {
    super(`The file is larger than ${maxBytes} bytes`);
  }
}

export class FileUnknown extends Error {
  override readonly name = 'FileUnknown';

  constructor(readonly fileId: string) {
    super(`No file is stored under ${JSON.stringify(fileId)}`);
  }
}
