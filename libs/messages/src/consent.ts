import type { InterfaceLanguage } from '@undersigned/kernel';
import { oneLine } from './bidi.js';
import { translator } from './translator.js';

/** Who agrees to which version; without it the wording speaks of "the organization named here". */
export interface ConsentDetails {
  readonly capacity: 'organization' | 'individual';
  /** The name as it will be printed. */
  readonly name: string;
  readonly version: number;
}

/** The words that a signer agrees to, with the id under which a consent records them. */
export interface ConsentWording {
  readonly id: string;
  readonly text: string;
}

/**
 * The wording in force: `consent-en-1`. The id stands for the words, so changed words get a new number; a consent
 * keeps both. Spells out name and version where they are known, which is what the check page shows.
 */
export function consentWording(language: InterfaceLanguage, details?: ConsentDetails): ConsentWording {
  const t = translator(language);
  const text = details
    ? t(`consent.1.${details.capacity}`, { name: oneLine(details.name), version: String(details.version) })
    : t('consent.1.generic');
  return { id: `consent-${language}-1`, text };
}
