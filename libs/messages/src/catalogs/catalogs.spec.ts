import { describe, expect, it } from '@jest/globals';
import { IntlMessageFormat } from 'intl-messageformat';
import { errorCodes, interfaceLanguages } from '@undersigned/kernel';
import {
  consentWording,
  errorText,
  formErrorText,
  formatDate,
  formatDeadline,
  messageKeys,
  translator,
} from '../index.js';
import { catalogs } from './index.js';

interface Element {
  readonly type: number;
  readonly value?: string;
  readonly options?: Readonly<Record<string, { readonly value: readonly Element[] }>>;
}
const literal = 0;
const pound = 7;

/** Names of the placeholders of a message, nested ones too. */
function placeholders(elements: readonly Element[]): string[] {
  return elements.flatMap((element) => [
    ...(element.type === literal || element.type === pound ? [] : [element.value ?? '']),
    ...Object.values(element.options ?? {}).flatMap((option) => placeholders(option.value)),
  ]);
}
const placeholdersOf = (language: 'en' | 'fr', key: (typeof messageKeys)[number]) => {
  const format = new IntlMessageFormat(catalogs[language][key], language, undefined, { ignoreTag: true });
  return [...new Set(placeholders(format.getAst() as readonly Element[]))].sort();
};

describe.each(interfaceLanguages)('the words in %s', (language) => {
  it('are all there, for all placeholders that English has', () => {
    expect(Object.keys(catalogs[language]).sort()).toEqual([...messageKeys].sort());
    for (const key of messageKeys)
      expect([key, placeholdersOf(language, key)]).toEqual([key, placeholdersOf('en', key)]);
  });

  it('can all be said', () => {
    const t = translator(language);
    for (const key of messageKeys)
      for (const count of [0, 1, 2, 10_000]) {
        const names = placeholdersOf(language, key);
        const said = t(key, Object.fromEntries(names.map((name) => [name, count])));
        if (count > 0) expect([key, said.trim()]).not.toEqual([key, '']);
        expect(said).not.toMatch(/[{}#]|undefined|NaN/);
      }
  });

  it('use typographic apostrophes, since ICU reads straight ones as quotes, and no blanks at the ends', () => {
    for (const key of messageKeys) {
      expect(catalogs[language][key]).not.toMatch(/'|^\s|\s$| {2}/);
      expect(catalogs[language][key]).not.toMatch(language === 'fr' ? / [:;!?»]/ : /\u00a0/);
    }
  });

  it('tell for every refusal what to do, whatever its details hold', () => {
    for (const code of errorCodes)
      for (const details of [
        {},
        { seconds: 30, by: 'Ana', at: '2026-11-23T10:00:00Z' },
        { reason: 7, by: {}, minutes: 'x', minimumLength: 12 },
      ])
        expect(errorText(code, details, language)).toMatch(/^.{20,}\.$/);
  });

  it('fix what is agreed to under an id', () => {
    const wording = consentWording(language);
    expect(wording.id).toBe(`consent-${language}-1`);
    const details = { capacity: 'organization', name: 'River {Watch}\u202e', version: 1234 } as const;
    expect(consentWording(language, details)).toEqual({
      id: wording.id,
      text: expect.stringMatching(/River \{Watch\}\D+1234/),
    });
    expect({
      ...wording,
      filled: consentWording(language, { ...details, capacity: 'individual', name: 'Ana' }).text,
    }).toMatchSnapshot();
  });
});

it('says who decided first, and when', () => {
  expect(errorText('sign_on.already_decided', { by: 'Ana', at: '2026-11-23T10:00:00Z' }, 'en')).toBe(
    'Ana has already decided on this sign-on (November 23, 2026 at 10:00 UTC). Reload it to see the decision.',
  );
  expect(errorText('session.throttled', { seconds: 61 }, 'fr')).toContain('dans 2 minutes,');
});

it('counts in the grammar of the language', () => {
  expect(translator('en')('public.signatories.count', { count: 1 })).toBe('1 organization has signed.');
  expect(translator('fr')('public.signatories.count', { count: 10_000 })).toMatch(
    /^10\s000 organisations ont signé\.$/,
  );
});

it('says days and deadlines so that nobody can misread them', () => {
  const at = '2026-12-01T16:59:00Z';
  expect(formatDate(at, 'Asia/Tokyo', 'en')).toBe('December 2, 2026');
  expect(formatDate(at, 'UTC', 'fr')).toBe('1er décembre 2026');
  expect(formatDeadline({ at, zone: 'UTC' }, 'en')).toBe('December 1, 2026 at 16:59 UTC');
  expect(() => formatDate(at, 'Nowhere/Town', 'en')).toThrow(RangeError);
});

it('says beside a field what is missing there, and never fails for codes it does not know', () => {
  expect(formErrorText('email', 'required', 'en')).toBe('Please give your e-mail address: the receipt goes there.');
  expect(formErrorText('email', 'too_long', 'fr')).toBe('C’est trop long. Merci de raccourcir.');
  expect(formErrorText('email', 'other', 'en')).toBe('Please check this answer.');
});
