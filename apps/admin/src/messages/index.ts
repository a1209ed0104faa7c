import { interfaceLanguageFor, type InterfaceLanguage } from '@undersigned/kernel';
import type { en } from './en/index.js';

export type MessageId = keyof typeof en;
export type Messages = Readonly<Record<MessageId, string>>;

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
