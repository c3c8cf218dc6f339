export { diskFileStore, readFilesKey } from './disk-file-store.ts';
export { FileTooLarge, FileUnknown, type FileStore, type KeptFile, type StoredFile } from './file-store.ts';
export { FileBroken } from './sealed-stream.ts';
