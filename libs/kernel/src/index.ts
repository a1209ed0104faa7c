export { DomainError, isDomainError } from './domain-error.js';
export { errorCodes, type ErrorCode } from './error-codes.js';
export { defineLifeCycle, type LifeCycle } from './life-cycle.js';
export { parseLanguageTag, textDirection, interfaceLanguages, interfaceLanguageFor } from './language-tag.js';
export type { InterfaceLanguage, TextDirection } from './language-tag.js';
export { parseEmailAddress, emailDomain } from './email-address.js';
export { canonicalJson, type JsonValue } from './canonical-json.js';
