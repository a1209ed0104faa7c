import type { SignatoryEntry } from '../types.js';

/** The fields that a line's words decide; number, place and raw text come from the block. */
export type EntryFields = Omit<SignatoryEntry, 'number' | 'raw' | 'line' | 'source' | 'extra'>;

/** No field stated. */
export const noFields: EntryFields = {
  kind: 'organization',
  name: '',
  acronym: null,
  country: null,
  countryText: null,
  person: null,
  role: null,
  description: null,
  honorific: null,
  postNominals: [],
  affiliations: [],
  region: null,
  city: null,
  translation: null,
  email: null,
  note: null,
  confidence: 0.9,
};
