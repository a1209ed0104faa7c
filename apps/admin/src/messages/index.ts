import { interfaceLanguageFor, type InterfaceLanguage } from '@undersigned/kernel';
import type { Messages } from './message-id.js';

export type { MessageId, Messages } from './message-id.js';

const loaders: Record<InterfaceLanguage, () => Promise<Messages>> = {
  en: async () => (await import('./en/index.js')).en,
  fr: async () => (await import('./fr/index.js')).fr,
};

export const loadMessages = (language: InterfaceLanguage) => loaders[language]();

const storageKey = 'undersigned.language';

/** The language chosen last, else the browser's. */
export function initialLanguage(): InterfaceLanguage {
  const chosen = localStorage.getItem(storageKey);
  return interfaceLanguageFor([...(chosen ? [chosen] : []), ...navigator.languages]);
}

export const rememberLanguage = (language: InterfaceLanguage) => localStorage.setItem(storageKey, language);
