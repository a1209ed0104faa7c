import type { InterfaceLanguage } from '@undersigned/kernel';
import { IntlMessageFormat } from 'intl-messageformat';
import { catalogs, type MessageKey } from './catalogs/index.js';

/** Values for the placeholders of a message. */
export type MessageValues = Readonly<Record<string, string | number>>;

/** Says a message in one language. Throws when a placeholder has no value: a fault of ours, found by the tests. */
export type Translate = (key: MessageKey, values?: MessageValues) => string;

const parsed = new Map<string, IntlMessageFormat>();

/**
 * The words of one interface language: `t('public.sign.button')`. ICU message syntax with plurals; values are put in
 * as they are (escape for HTML afterwards, isolate names with `isolate`).
 */
export function translator(language: InterfaceLanguage): Translate {
  const catalog = catalogs[language];
  return (key, values = {}) => {
    const id = `${language} ${key}`;
    let format = parsed.get(id);
    if (!format) {
      format = new IntlMessageFormat(catalog[key], language, undefined, { ignoreTag: true });
      parsed.set(id, format);
    }
    return String(format.format(values));
  };
}
