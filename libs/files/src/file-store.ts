import type { Readable } from 'node:stream';

export interface StoredFile {
  /** SHA-256 of the content in hex: the same content has the same id, however often it is stored. */
  readonly fileId: string;
  readonly bytes: number;
}

/** Files by content hash. A stored file never changes. */
export interface FileStore {
  /**
   * Stores the stream's content. Nothing is kept when the stream fails or is too long.
   * @throws FileTooLarge over `maxBytes`
   */
  put(content: Readable, limits: { readonly maxBytes: number }): Promise<StoredFile>;
  /** @throws FileUnknown */
  open(fileId: string): Promise<Readable>;
  /** Bytes. @throws FileUnknown */
  size(fileId: string): Promise<number>;
  exists(fileId: string): Promise<boolean>;
  /** Deletes it for good; one that is not there is no error. @throws FileUnknown for what is no id */
  remove(fileId: string): Promise<void>;
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
