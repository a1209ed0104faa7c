import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { foldOrganizationName as fold, looksLikeAcronym, splitAcronym } from './index.js';

describe('folding an organization name', () => {
  it.each([
    ['The River Keepers', 'river keepers'],
    ['L’Étoile du Nord', "L'Etoile du Nord", 'Etoile du Nord'],
    ['Société Rivière & Forêt', 'SOCIETE RIVIERE ET FORET'],
    ['Rights and Rivers', 'Rights & Rivers', 'Rights y Rivers'],
    ['Derechos y Ríos', 'derechos and rios'],
    ['Rights, Rivers - Reeds!', 'rights rivers reeds'],
    ['Women’s River Fund', 'Womens River Fund'],
    ['U.S. River Fund', 'US River Fund'],
    ['River\u200b Kee\u202epers', 'River Keepers'],
    ['Rivеr Kеepers', 'River Keepers'],
    ['РЕАСЕ Network', 'PEACE Network'],
    ['River Keepers Union (RKU)', 'River Keepers Union'],
    ['Ｒｉｖｅｒ　Keepers', 'River Keepers'],
    ['حَمَاية الأنهـــار', 'حماية الانهار'],
    ['Straße der Flüsse', 'STRASSE DER FLUSSE'],
    ['River & Forest & Reed', 'River and Forest et Reed'],
  ])('%j and the others are one', (first, ...others) => {
    for (const other of others) expect(fold(other)).toBe(fold(first));
  });

  it.each([
    ['River Keepers (UK)', 'River Keepers'],
    ['River Keepers (Uganda)', 'River Keepers (Kenya)'],
    ['Мост', 'Most'],
    ['សមាគមទន្លេ', 'សមាគមទន្លា'],
    ['Los Angeles Rivers', 'Angeles Rivers'],
    ['River Local 12', 'River Local 13'],
  ])('%j is not %j', (one, other) => expect(fold(one)).not.toBe(fold(other)));

  it('keeps Khmer as it is', () => expect(fold('សមាគមទន្លេ')).toBe('សមាគមទន្លេ'));
  it('keeps a name that is an article or brackets only', () => {
    expect(fold('The')).toBe('the');
    expect(fold('(RKU)')).toBe('rku');
  });

  it('changes nothing the second time', () => {
    const piece = fc.oneof(
      fc.string({ unit: 'grapheme' }),
      fc.constantFrom('The ', "L'", ' & ', ' y ', ' (ABC)', 'é', 'а', 'A.B.'),
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 8 }), (pieces) => {
        const once = fold(pieces.join(''));
        expect(fold(once)).toBe(once);
      }),
      { numRuns: 500 },
    );
  });

  it.each(['The ', '( ', "L'", 'A.', ' - ', 'AB: ', 'A (A) '])('is quick on 10,000 characters of %j', (piece) => {
    const started = performance.now();
    fold(piece.repeat(10_000 / piece.length));
    expect(performance.now() - started).toBeLessThan(1000);
  });

  it('does not mind case or outer blanks', () => {
    const word = fc.stringMatching(/^[a-z]{1,8}$/);
    fc.assert(
      fc.property(fc.array(word, { minLength: 1, maxLength: 5 }), (words) => {
        const name = words.join(' ');
        expect(fold(`  ${name.toUpperCase()}\u200b `)).toBe(fold(name));
      }),
    );
  });
});

describe('acronyms', () => {
  it.each([
    ['River Border Institute (RBI)', 'River Border Institute', 'RBI'],
    ['Committee for River Accords-Minnesota (CRA-MN)', 'Committee for River Accords-Minnesota', 'CRA-MN'],
    ['Women in Law of the Rivers [WiLoR]', 'Women in Law of the Rivers', 'WiLoR'],
    ['RBI: River Border Institute', 'River Border Institute', 'RBI'],
    ['RBI – River Border Institute', 'River Border Institute', 'RBI'],
    ['RBI - River Border Institute', 'River Border Institute', 'RBI'],
    ['RBI (River Border Institute)', 'River Border Institute', 'RBI'],
    ['River Border Institute – RBI', 'River Border Institute', 'RBI'],
    ['Union of Kayakers (UK)', 'Union of Kayakers', 'UK'],
    ['River Keepers (RK).', 'River Keepers', 'RK'],
    ['River Keepers (UK)', 'River Keepers (UK)', null],
    ['River Keepers (Uganda)', 'River Keepers (Uganda)', null],
    ['RIVER KEEPERS (UGANDA)', 'RIVER KEEPERS (UGANDA)', null],
    ['RIVER KEEPERS (OUGANDA)', 'RIVER KEEPERS (OUGANDA)', null],
    ['River Keepers (formerly Reed Fund)', 'River Keepers (formerly Reed Fund)', null],
    ['River Keepers (NGO)', 'River Keepers (NGO)', null],
    ['River Keepers - UK', 'River Keepers - UK', null],
    ['(RKU)', '(RKU)', null],
    ['', '', null],
  ])('%j is %j and %j', (printed, name, acronym) => expect(splitAcronym(printed)).toEqual({ name, acronym }));

  it.each(['RBI', 'CPRA-MN', 'WiLDAF', 'FoE', 'G77', 'R&D'])('%s looks like one', (text) =>
    expect(looksLikeAcronym(text)).toBe(true),
  );
  it.each(['Rivers', 'UK', 'Uganda', 'III', '350', 'A', 'Ltd', 'River Fund', ''])('%j does not', (text) =>
    expect(looksLikeAcronym(text)).toBe(false),
  );
});
