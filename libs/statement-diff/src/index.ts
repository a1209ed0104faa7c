export { alignParts, type AlignedPair, type Alignment } from './align-parts.js';
export { redline, type RedlinePart, type RedlineSide } from './redline.js';
export type { RedlineSegment } from './segments.js';
export { applyRedline, redlineText, type RedlineText } from './apply-redline.js';
export { changeClass } from './change-class.js';
export type { ChangeClass, ChangeProposal, ChangeReason, PartChange } from './change-class.js';
export type { WordChange } from './word-change.js';
