export { diskFileStore } from './disk-file-store.ts';
export { FileTooLarge, FileUnknown, type FileStore, type StoredFile } from './file-store.ts';
