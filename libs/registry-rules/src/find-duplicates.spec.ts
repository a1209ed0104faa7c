import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import {
  duplicateEvidence,
  duplicateKeys,
  findDuplicatePairs,
  findDuplicates,
  type ComparableOrganization,
} from './index.js';

const show = (a: string | ComparableOrganization, b: string | ComparableOrganization) => {
  const [first, second] = [a, b].map((one) => (typeof one === 'string' ? { name: one } : one));
  const evidence = duplicateEvidence(first!, second!);
  expect(duplicateEvidence(second!, first!)).toEqual(evidence);
  if (evidence) expect(duplicateKeys(first!).some((key) => duplicateKeys(second!).includes(key))).toBe(true);
  return evidence ? `${evidence.kind} ${evidence.certainty}` : null;
};

describe('evidence that two entries are one', () => {
  it.each([
    ['River & Reed Fund', 'river and reed fund', 'same-name certain'],
    ['The River Fund (RF)', 'River Fund', 'same-name certain'],
    ['Société des Rives', 'SOCIETE DES RIVES', 'same-name certain'],
    [{ name: 'River Fund', country: 'KE' }, { name: 'River Fund', country: 'UG' }, 'same-name likely'],
    [{ name: 'River Fund', acronym: 'RF' }, { name: 'River Fund', acronym: 'RVF' }, 'same-name likely'],
    [{ name: 'Lake Trust', aliases: ['River Fund'] }, 'The River Fund', 'same-name certain'],
    [
      { name: 'River Peoples Network', acronym: 'RPN' },
      { name: 'River People’s Network of the North Shore', acronym: 'RPN' },
      'same-acronym likely',
    ],
    [{ name: 'River Peoples Network', acronym: 'RPN' }, 'RPN', 'same-acronym likely'],
    [
      { name: 'River Peoples Network', acronym: 'RPN' },
      { name: 'Radio Plain Nights', acronym: 'RPN' },
      'same-acronym possible',
    ],
    ['River Kepers Union of Tonle', 'River Keepers Union of Tonle', 'near-name likely'],
    ['Tonle Women River Fund', 'River Fund of Tonle Women', 'near-name likely'],
    ['Nonviolence Tonle', 'Non-Violence Tonle', 'near-name likely'],
    ['River Fund', 'River Fund Ltd.', 'near-name likely'],
    ['Tonle River Keepers and Reed Menders', 'Tonle River Keepers and Reed Menders Youth', 'near-name possible'],
    [
      { name: 'River Fund', domains: ['river.example.org'] },
      { name: 'Fonds du Fleuve', domains: ['www.River.example.org'] },
      'same-domain possible',
    ],
    [
      { name: 'River Keepers Tonle', domains: ['river.example.org'] },
      { name: 'Tonle Secretariat', domains: ['river.example.org'] },
      'same-domain likely',
    ],
    [{ name: 'River Fund', domains: ['gmail.com'] }, { name: 'Lake Trust', domains: ['gmail.com'] }, null],
    ['River Fund', 'Lake Trust', null],
  ] as const)('%j and %j: %s', (a, b, expected) => expect(show(a, b)).toBe(expected));
});

describe('chapters and look-alikes', () => {
  it.each([
    ['River Watch International Kenya', 'River Watch International', 'near-name possible'],
    ['River Watch International Kenya', 'River Watch International Uganda', null],
    ['River Watch (UK)', 'River Watch', 'near-name possible'],
    ['Boat Builders Local 12', 'Boat Builders Local 21', null],
    ['River Society of Austria', 'River Society of Australia', null],
    [
      { name: 'River Watch Kenya', acronym: 'RW' },
      { name: 'River Watch Uganda', acronym: 'RW' },
      'same-acronym possible',
    ],
    [
      { name: 'Alliance for the Harbor Truce Agreements on Lagoonia', acronym: 'AHTAL' },
      { name: 'Committee for Harbor Truce Accords on Lagoonia-Minnesota', acronym: 'CHTAL-MN' },
      null,
    ],
    [
      'Alliance for the Harbor Truce Agreements on Lagoonia',
      'Committee for Harbor Truce Accords on Lagoonia-Minnesota',
      null,
    ],
    ['Lagoonian Association of Victoria', 'Lagoonian Australian Federation', null],
  ] as const)('%j and %j: %s', (a, b, expected) => expect(show(a, b)).toBe(expected));

  it('a place alone never makes two names certain', () => {
    const place = fc.constantFrom('Kenya', 'Uganda', 'UK', 'Minnesota', 'North', 'Local 4', '7', '');
    const name = fc.constantFrom('River Watch', 'Boat Builders Union', 'Reed Fund International');
    fc.assert(
      fc.property(name, place, place, (base, one, other) => {
        fc.pre(one !== other);
        const evidence = duplicateEvidence({ name: `${base} ${one}` }, { name: `${base} ${other}` });
        expect(evidence?.certainty ?? 'possible').toBe('possible');
      }),
    );
  });
});

describe('searching', () => {
  const registry = [
    { id: 1, name: 'Lake Trust' },
    { id: 2, name: 'River Fund Kenya' },
    { id: 3, name: 'River Fund (RF)' },
  ];
  it('puts the best first', () => {
    expect(findDuplicates({ name: 'the river fund' }, registry).map((match) => match.organization.id)).toEqual([3, 2]);
  });
  it('finds pairs in a list', () => {
    const list = [...registry, { id: 4, name: 'RIVER FUND' }];
    const pairs = findDuplicatePairs(list).filter((pair) => pair.evidence.certainty === 'certain');
    expect(pairs.map(({ first, second }) => [first, second])).toEqual([[2, 3]]);
  });
  it('stays quick with many', () => {
    const list = Array.from({ length: 2000 }, (_, index) => ({
      name: `Fund ${index.toString(36)}x of Village ${index * 7919}`,
    }));
    expect(findDuplicatePairs([...list, { name: 'FUND 5X OF VILLAGE 39595' }]).map((pair) => pair.second)).toContain(
      2000,
    );
  });
  it('is symmetric and never fails, whatever is typed', () => {
    const organization = fc.record({ name: fc.string({ unit: 'grapheme' }), acronym: fc.option(fc.string()) });
    fc.assert(
      fc.property(organization, organization, (a, b) => {
        expect(duplicateEvidence(a, b)).toEqual(duplicateEvidence(b, a));
      }),
    );
  });
});

const seed = '../shared/acceptance/seed-expected.json';
if (existsSync(seed)) {
  it('finds no two that are one in the reference list', () => {
    const found = JSON.stringify(JSON.parse(readFileSync(seed, 'utf8')));
    const entries = [...found.matchAll(/"name":"([^"]+)","acronym":("[^"]+"|null)/gu)].map((match) => ({
      name: match[1]!,
      acronym: JSON.parse(match[2]!) as string | null,
    }));
    expect(entries.length).toBeGreaterThan(10);
    expect(findDuplicatePairs(entries)).toEqual([]);
  });
}
