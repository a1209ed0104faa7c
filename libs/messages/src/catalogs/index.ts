import type { InterfaceLanguage } from '@undersigned/kernel';
import { en } from './en/index.js';
import { fr } from './fr/index.js';

/** A message of the product, `area.place.what`. English has them all; every other language must have the same. */
export type MessageKey = keyof typeof en;

/** All words by language; a language that lacks a message does not compile. */
export const catalogs: Readonly<Record<InterfaceLanguage, Readonly<Record<MessageKey, string>>>> = { en, fr };

/** Every message there is. */
export const messageKeys = Object.keys(en) as readonly MessageKey[];
