import { parseLanguageTag } from '@undersigned/kernel';

/** What somebody agreed to. Appended, never changed; the wording is kept whole because catalogues change. */
export interface ConsentRecord {
  readonly version: number;
  /** SHA-256 of that version's canonical text in `language`, in lower-case hex. */
  readonly contentHash: string;
  /** The language the text was read in, a canonical BCP 47 tag. */
  readonly language: string;
  /** Which wording of the consent sentence, such as `sign-on.en.1`. */
  readonly wordingId: string;
  /** The sentence itself, as it was shown beside the box. */
  readonly wordingText: string;
  /** ISO 8601 in UTC. */
  readonly givenAt: string;
}

/**
 * A consent fit to be stored; frozen. Throws a plain Error where a field cannot be true: a consent that names no exact
 * text proves nothing, and the caller, not the signer, made the mistake.
 */
export function consentRecord(given: Omit<ConsentRecord, 'givenAt'> & { readonly at: Date }): ConsentRecord {
  const { version, contentHash, wordingId, wordingText, at } = given;
  const language = parseLanguageTag(given.language);
  if (!Number.isSafeInteger(version) || version < 1) throw new Error(`consent: no version ${version}`);
  if (!/^[0-9a-f]{64}$/u.test(contentHash)) throw new Error('consent: the content hash is not a SHA-256 in hex');
  if (!language) throw new Error(`consent: no language ${given.language}`);
  if (wordingId.trim() === '' || wordingText.trim() === '') throw new Error('consent: the wording is missing');
  return Object.freeze({ version, contentHash, language, wordingId, wordingText, givenAt: at.toISOString() });
}
