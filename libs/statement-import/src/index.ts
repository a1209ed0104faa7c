export {
  importFile,
  maximumFileBytes,
  type ImportFileOptions,
  type ImportFileResult,
  type ImportForm,
} from './import-file.js';
export { importStatement, maximumImportLength, type ImportOptions } from './import-statement.js';
export { documentFromImport } from './to-document.js';
export { decodeText, maximumImportBytes, type DecodedText } from './decode.js';
export { findCountry, isRegion, type FoundCountry } from './read/countries.js';
export { findDate, type FoundDate } from './read/dates.js';
export { detectLanguage } from './read/language.js';
export { findPlaceholders } from './read/cover-letter.js';
export type * from './types.js';
