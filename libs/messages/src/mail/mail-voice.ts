import type { InterfaceLanguage } from '@undersigned/kernel';
import type { MessageKey } from '../catalogs/index.js';
import { isolate } from '../bidi.js';
import { formatDeadline, type ZonedMoment } from '../dates.js';
import { translator } from '../translator.js';
import { mailLink, type MailBlock } from './mail-blocks.js';

/** A row of facts: a label of ours and what stands beside it; rows without a value are left out. */
export type Fact = readonly [label: MessageKey, value: string | null | undefined];

/** Says the pieces of a mail in one language; every value that people typed is cleaned and isolated on the way in. */
export interface MailVoice {
  readonly say: (key: MessageKey, values?: Readonly<Record<string, string | number>>) => string;
  /** A label with the colon of the language. */
  readonly labelled: (key: MessageKey) => string;
  readonly words: (key: MessageKey, values?: Readonly<Record<string, string | number>>) => MailBlock;
  readonly facts: (...rows: readonly Fact[]) => MailBlock;
  readonly action: (label: MessageKey, link: string) => MailBlock;
  readonly small: (key: MessageKey, link?: string) => MailBlock;
  readonly moment: (moment: ZonedMoment | null | undefined) => string | null;
}

/** The voice of a language. */
export function mailVoice(language: InterfaceLanguage): MailVoice {
  const translate = translator(language);
  const say: MailVoice['say'] = (key, values = {}) =>
    translate(
      key,
      Object.fromEntries(
        Object.entries(values).map(([name, value]) => [name, typeof value === 'string' ? isolate(value) : value]),
      ),
    );
  const labelled: MailVoice['labelled'] = (key) => translate('mail.label', { label: translate(key) });
  return {
    say,
    labelled,
    words: (key, values) => ({ kind: 'words', words: say(key, values) }),
    facts: (...rows) => ({
      kind: 'facts',
      rows: rows.flatMap(([label, value]) =>
        value === null || value === undefined || value === '' ? [] : [[labelled(label), isolate(value)] as const],
      ),
    }),
    action: (label, link) => ({ kind: 'action', label: say(label), link: mailLink(link) }),
    small: (key, link) => ({ kind: 'small', words: say(key), ...(link !== undefined && { link: mailLink(link) }) }),
    moment: (moment) => (moment ? formatDeadline(moment, language) : null),
  };
}
