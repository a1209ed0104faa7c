import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import {
  canonicalJson,
  defineLifeCycle,
  parseEmailAddress,
  parseLanguageTag,
  textDirection,
  interfaceLanguageFor,
  isDomainError,
} from './index.js';

describe('life cycle', () => {
  const door = defineLifeCycle(
    'open',
    { open: ['closed'], closed: ['open', 'walled'], walled: [] },
    'statement.transition_not_allowed',
  );

  it('moves along the table and nowhere else', () => {
    for (const from of door.states)
      for (const to of door.states) {
        if (door.allows(from, to)) expect(door.move(from, to)).toBe(to);
        else expect(() => door.move(from, to)).toThrow('statement.transition_not_allowed');
      }
  });

  it('says what would have been allowed', () => {
    try {
      door.move('walled', 'open');
    } catch (error) {
      expect(isDomainError(error, 'statement.transition_not_allowed') && error.details).toEqual({
        from: 'walled',
        to: 'open',
        allowed: [],
      });
      return;
    }
    throw new Error('the move was allowed');
  });

  it('refuses a table with a state that nothing leads to', () => {
    expect(() => defineLifeCycle<string>('a', { a: [], b: ['a'] }, 'statement.transition_not_allowed')).toThrow(
      'b can never be reached',
    );
  });
});

describe('canonical JSON', () => {
  it('does not depend on the order of keys', () => {
    fc.assert(
      fc.property(fc.dictionary(fc.string(), fc.jsonValue()), (value) => {
        const turned = Object.fromEntries(Object.entries(value).reverse());
        expect(canonicalJson(turned as never)).toBe(canonicalJson(value as never));
        expect(JSON.parse(canonicalJson(value as never))).toEqual(JSON.parse(JSON.stringify(value)));
      }),
    );
  });
});

describe('language tag', () => {
  it.each([
    ['EN_us', 'en-US'],
    ['ar', 'ar'],
    ['not a tag', null],
    ['', null],
  ])('%j is %j', (text, tag) => {
    expect(parseLanguageTag(text)).toBe(tag);
  });
  it.each([
    ['ar', 'rtl'],
    ['fa-IR', 'rtl'],
    ['he', 'rtl'],
    ['km', 'ltr'],
    ['uz-Arab', 'rtl'],
    ['en', 'ltr'],
  ])('%s runs %s', (tag, direction) => {
    expect(textDirection(tag)).toBe(direction);
  });
  it('takes the first interface language we have', () => {
    expect(interfaceLanguageFor(['xx-', 'km', 'fr-CA', 'en'])).toBe('fr');
    expect(interfaceLanguageFor(['km'])).toBe('en');
  });
});

describe('e-mail address', () => {
  it.each([
    [' Sokha.Chan@Example.ORG ', 'Sokha.Chan@example.org'],
    ["o'neil+board@mail.example.org", "o'neil+board@mail.example.org"],
    ['a@b', null],
    ['a b@example.org', null],
    ['a@-example.org', null],
    ['a@example.org\nBcc: x@example.org', null],
    [`${'a'.repeat(65)}@example.org`, null],
  ])('%j is read as %j', (text, address) => {
    expect(parseEmailAddress(text)).toBe(address);
  });
});
