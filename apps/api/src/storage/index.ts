export { StorageModule } from './storage.module.js';
export { FileStorage, StorageError } from './file-storage.js';
