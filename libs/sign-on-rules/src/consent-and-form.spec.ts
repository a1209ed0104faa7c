import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import {
  checkSignOnForm,
  consentRecord,
  normalizeReceiptCode,
  receiptCode,
  reminderRefusal,
  reminderDue,
  signOnFormFields,
} from './index.js';

const at = new Date('2026-03-01T12:00:00Z');

describe('a consent', () => {
  const given = {
    version: 2,
    contentHash: 'ab'.repeat(32),
    language: 'EN-us',
    wordingId: 'sign-on.en.1',
    wordingText: 'We agree.',
    at,
  };
  it('names one exact text', () => {
    const { at: _at, ...rest } = given;
    expect(consentRecord(given)).toEqual({ ...rest, language: 'en-US', givenAt: '2026-03-01T12:00:00.000Z' });
    expect(Object.isFrozen(consentRecord(given))).toBe(true);
  });
  it.each([
    { version: 0 },
    { contentHash: 'ab' },
    { language: '' },
    { wordingText: ' ' },
    { at: new Date(Number.NaN) },
  ])('is refused with %j', (wrong) => expect(() => consentRecord({ ...given, ...wrong })).toThrow());
});

describe('a receipt code', () => {
  const bytes = fc.uint8Array({ minLength: 10, maxLength: 16 });
  it('is four groups of four, read back however it was typed', () => {
    fc.assert(
      fc.property(bytes, (random) => {
        const code = receiptCode(random);
        expect(code).toMatch(/^[0-9A-HJKMNP-TV-Z]{4}(-[0-9A-HJKMNP-TV-Z]{4}){3}$/);
        expect(normalizeReceiptCode(code)).toBe(code);
        expect(
          normalizeReceiptCode(` ${code.toLowerCase().replaceAll('-', ' ').replaceAll('0', 'o').replaceAll('1', 'l')}`),
        ).toBe(code);
      }),
    );
  });
  it('notices one wrong character and two swapped', () => {
    const symbol = fc.constantFrom(...'0123456789ABCDEFGHJKMNPQRSTVWXYZ');
    fc.assert(
      fc.property(bytes, fc.nat(15), symbol, (random, place, other) => {
        const code = Array.from(receiptCode(random).replaceAll('-', ''));
        fc.pre(code[place] !== other);
        expect(normalizeReceiptCode(code.with(place, other).join(''))).toBeNull();
        const next = (place + 1) % 16;
        if (next > 0 && code[place] !== code[next])
          expect(normalizeReceiptCode(code.with(place, code[next]!).with(next, code[place]!).join(''))).toBeNull();
      }),
    );
  });
  it('needs enough bytes, and takes no nonsense', () => {
    expect(() => receiptCode(new Uint8Array(9))).toThrow();
    for (const typed of ['', 'U'.repeat(16), '0'.repeat(10_000), 'é'.repeat(16)])
      expect(normalizeReceiptCode(typed)).toBeNull();
  });
});

describe('a reminder', () => {
  const hours = (count: number) => new Date(at.getTime() + count * 3_600_000);
  const base = {
    lastSentAt: hours(-72),
    sentCount: 1,
    now: at,
    minimumIntervalHours: 72,
    cap: 3,
    answered: false,
    deadline: hours(48),
  };
  it.each([
    [{}, null],
    [{ lastSentAt: null }, null],
    [{ deadline: null }, null],
    [{ lastSentAt: hours(-71) }, 'too_soon'],
    [{ sentCount: 3 }, 'cap_reached'],
    [{ answered: true }, 'answered'],
    [{ deadline: at }, 'deadline_passed'],
    [{ quietUntil: hours(1) }, 'awaiting_their_date'],
  ] as const)('with %j: %s', (given, refusal) => {
    expect(reminderRefusal({ ...base, ...given })).toBe(refusal);
    expect(reminderDue({ ...base, ...given })).toBe(refusal === null);
  });
});

describe('the sign-on form', () => {
  const form = {
    ...{ capacity: 'organization', organizationName: ' The River\u200b  Fund (TRF)', acronym: '', country: 'kh' },
    ...{ contactName: 'Sokha Reed', role: 'Director', email: ' Sokha@Example.ORG ', visibility: 'public' },
    ...{ authority: 'on', consent: 'yes' },
  };
  it('gives clean values', () => {
    expect(checkSignOnForm(form)).toEqual({
      ok: true,
      value: {
        ...{ capacity: 'organization', organizationName: 'The River Fund', acronym: 'TRF', country: 'KH' },
        ...{ contactName: 'Sokha Reed', role: 'Director', email: 'Sokha@example.org', visibility: 'public' },
      },
    });
  });

  it('asks an individual for less', () => {
    const person = { ...form, capacity: 'individual', organizationName: '', role: '', authority: undefined };
    const result = checkSignOnForm(person);
    expect(result.ok && result.value).toMatchObject({ organizationName: null, acronym: null, role: null });
  });

  it.each([
    [{ organizationName: ' ' }, 'organizationName', 'required'],
    [{ organizationName: ['a'] }, 'organizationName', 'required'],
    [{ organizationName: 'x'.repeat(10_000) }, 'organizationName', 'too_long'],
    [{ organizationName: '---' }, 'organizationName', 'no_letters'],
    [{ acronym: 'X'.repeat(31) }, 'acronym', 'too_long'],
    [{ country: '' }, 'country', 'required'],
    [{ country: 'XX' }, 'country', 'unknown_country'],
    [{ country: 'Cambodia' }, 'country', 'unknown_country'],
    [{ contactName: '' }, 'contactName', 'required'],
    [{ contactName: '123' }, 'contactName', 'no_letters'],
    [{ role: '\u200b' }, 'role', 'required'],
    [{ email: 'nobody' }, 'email', 'invalid_email'],
    [{ email: 'a@example.org\nBcc: b@example.org' }, 'email', 'invalid_email'],
    [{ visibility: 'secret' }, 'visibility', 'not_offered'],
    [{ capacity: undefined }, 'capacity', 'required'],
    [{ authority: 'off' }, 'authority', 'must_be_confirmed'],
    [{ consent: undefined }, 'consent', 'must_be_confirmed'],
  ])('%j: %s %s', (wrong, field, error) => {
    expect(checkSignOnForm({ ...form, ...wrong })).toEqual({ ok: false, errors: { [field]: error } });
  });

  it('takes only what is offered', () => {
    const result = checkSignOnForm(form, { visibilities: ['counted'], capacities: ['individual'] });
    expect(result).toEqual({ ok: false, errors: { capacity: 'not_offered', visibility: 'not_offered' } });
  });

  it('names every missing field of an empty form at once, and never throws', () => {
    const empty = checkSignOnForm({});
    expect(empty.ok ? [] : Object.keys(empty.errors)).toHaveLength(signOnFormFields.length - 1);
    const field = fc.constantFrom(...signOnFormFields);
    fc.assert(
      fc.property(fc.dictionary(field, fc.anything()), (input) => {
        expect(checkSignOnForm(input).ok).toBe(false);
      }),
    );
  });
});
