export { ImportsModule } from './imports.module.js';
export { ImportAndConfirm, type UnattendedImport } from './commands/import-and-confirm.js';
export type { ImportedStatement } from './commands/confirm-import.js';
export { PreviewImport, type ImportPreview } from './queries/preview-import.js';
export { StatementReader } from './reading/statement-reader.js';
