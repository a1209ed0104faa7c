import type { InterfaceLanguage } from '@undersigned/kernel';
import { messageKeys, type MessageKey } from './catalogs/index.js';
import { translator } from './translator.js';

const known: ReadonlySet<string> = new Set(messageKeys);
const isKey = (key: string): key is MessageKey => known.has(key);

/**
 * What stands beside a field of the sign-on form: the sentence for this field and error (`email`, `required`), else the
 * one for the error on any field, else a request to check the answer. Takes the codes of the form check; never throws.
 */
export function formErrorText(field: string, error: string, language: InterfaceLanguage): string {
  const t = translator(language);
  const wanted = [`public.sign.error.${field}.${error}`, `public.sign.error.${error}`].find(isKey);
  return t(wanted ?? 'public.sign.error.invalid');
}
