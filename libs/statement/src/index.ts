export { markSpecs, nodeSpecs, safeHref, statementSchema } from './schema.js';
export type { DocumentMark, DocumentNode, MarkType, NodeType, Part, StatementDocument } from './document.js';
export { isTextblock, partsOf, plainText, storedFootnotes, stringAttribute, walk } from './walk.js';
export { numberFootnotes, type FootnoteNumbering, type NumberedFootnote } from './footnotes.js';
export { listDemands, type NumberedDemand } from './demands.js';
export { maximumCharacters, maximumDepth, parseDocument } from './parse-document.js';
export { contentText } from './content-hash.js';
export { titleOf } from './title.js';
export * from './build.js';
