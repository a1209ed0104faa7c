import { describe, expect, it } from '@jest/globals';
import { isDomainError, type DomainError } from '@undersigned/kernel';
import { decodeText, maximumImportBytes } from './decode.js';

const utf16 = (text: string, little: boolean, mark: boolean) => {
  const units = [...(mark ? '\ufeff' : ''), ...text].map((char) => char.charCodeAt(0));
  return new Uint8Array(units.flatMap((unit) => (little ? [unit & 255, unit >> 8] : [unit >> 8, unit & 255])));
};

const refusal = (run: () => unknown): DomainError | null => {
  try {
    run();
  } catch (error) {
    if (isDomainError(error)) return error;
  }
  return null;
};

describe('decodeText', () => {
  it.each([
    ['utf-8', new TextEncoder().encode('Déclaration')],
    ['utf-8', new TextEncoder().encode('\ufeffDéclaration')],
    ['utf-16le', utf16('Déclaration', true, true)],
    ['utf-16be', utf16('Déclaration', false, true)],
    ['utf-16le', utf16('Déclaration', true, false)],
    ['windows-1252', new Uint8Array([0x44, 0xe9, ...new TextEncoder().encode('claration')])],
  ])('reads %s', (encoding, bytes) => {
    expect(decodeText(bytes)).toEqual({ text: 'Déclaration', encoding });
  });

  it('tells Arabic of an old program from accented Latin', () => {
    const arabic = new Uint8Array([0xc8, 0xed, 0xc7, 0xe4, 0x20, 0xe3, 0xd4, 0xca, 0xd1, 0xdf]);
    expect(decodeText(arabic)).toEqual({ text: 'بيان مشترك', encoding: 'windows-1256' });
    const latin = new Uint8Array(
      [...'D\xe9claration pour la libert\xe9 des \xe9l\xe8ves'].map((char) => char.charCodeAt(0)),
    );
    expect(decodeText(latin)).toMatchObject({
      text: 'Déclaration pour la liberté des élèves',
      encoding: 'windows-1252',
    });
  });

  it('refuses what is no text', () => {
    expect(refusal(() => decodeText(new Uint8Array()))).toMatchObject({
      code: 'import.unreadable',
      details: { reason: 'empty' },
    });
    expect(refusal(() => decodeText(new Uint8Array([80, 75, 3, 4, 0, 0, 8, 0])))).toMatchObject({
      code: 'import.unreadable',
      details: { reason: 'binary' },
    });
    expect(refusal(() => decodeText(new Uint8Array(maximumImportBytes + 1)))?.code).toBe('import.too_large');
  });
});
