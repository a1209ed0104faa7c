import type { RenderLabels } from './render-input.js';

/** The words around a statement in English: what callers fall back on where a language has no words of its own yet. */
export const englishRenderLabels: RenderLabels = {
  notes: 'Notes',
  signatories: 'Signatories',
  contact: 'Contact',
  phone: 'Phone',
  email: 'Email',
  draft: 'Draft',
  page: 'Page {n} of {total}',
  note: 'Note {n}',
  backToText: 'Back to the text',
  furtherCounted: null,
  provenance: null,
};
