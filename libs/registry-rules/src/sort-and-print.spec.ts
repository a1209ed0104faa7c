import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import {
  compareForList,
  mergeOrganizations,
  normalizeOrganizationName,
  orderSignatories,
  orderingPolicies,
  printedName,
  separateAcronym,
  sortKey,
  type MergeableOrganization,
} from './index.js';

const names = [
  'The Zebra Fund',
  'Étang Libre',
  'Eau Vive',
  'Les Amis du Fleuve',
  'Local 10',
  'Local 9',
  '"Brook" Trust',
  'សមាគម',
];
const sorted = [
  'Les Amis du Fleuve',
  '"Brook" Trust',
  'Eau Vive',
  'Étang Libre',
  'Local 9',
  'Local 10',
  'The Zebra Fund',
  'សមាគម',
];

describe('ordering names', () => {
  it('skips articles, accents and quotes and counts', () => {
    expect([...names].sort((a, b) => compareForList(a, b, 'en'))).toEqual(sorted);
    expect([...names].sort((a, b) => (sortKey(a) < sortKey(b) ? -1 : 1))).toEqual(sorted);
  });

  it('follows the language', () => {
    expect(['Öland', 'Zon'].sort((a, b) => compareForList(a, b, 'de'))).toEqual(['Öland', 'Zon']);
    expect(['Öland', 'Zon'].sort((a, b) => compareForList(a, b, 'sv'))).toEqual(['Zon', 'Öland']);
    expect(sortKey('A Better River', 'en')).toBe('better river');
  });

  it('keeps the article of a place', () => expect(sortKey('Los Angeles Rivers')).toBe('los angeles rivers'));

  it('is total and antisymmetric', () => {
    fc.assert(
      fc.property(fc.string(), fc.string(), (a, b) => {
        expect(Math.sign(compareForList(a, b, 'en'))).toBe(-Math.sign(compareForList(b, a, 'en')) + 0);
      }),
    );
  });
});

describe('ordering signatories', () => {
  const entries = [
    { name: 'Reed Fund', country: 'KH', position: 2, signedAt: '2026-01-03T00:00:00Z' },
    { name: 'Brook Trust', country: null, position: null, signedAt: new Date('2026-01-01T00:00:00Z') },
    { name: 'The Alder Group', country: 'AU', position: 1, signedAt: null },
    { name: 'Lake Union', country: 'KH', position: 3, signedAt: '2026-01-02T00:00:00Z' },
  ];
  it.each([
    ['alphabetical', 'en', [[null, 'The Alder Group', 'Brook Trust', 'Lake Union', 'Reed Fund']]],
    ['by-hand', 'en', [[null, 'The Alder Group', 'Reed Fund', 'Lake Union', 'Brook Trust']]],
    ['signing-order', 'en', [[null, 'Brook Trust', 'Lake Union', 'Reed Fund', 'The Alder Group']]],
    [
      'country',
      'en',
      [
        ['AU', 'The Alder Group'],
        ['KH', 'Lake Union', 'Reed Fund'],
        [null, 'Brook Trust'],
      ],
    ],
  ] as const)('%s', (policy, language, expected) => {
    const groups = orderSignatories(entries, policy, language);
    expect(groups.map((group) => [group.country, ...group.entries.map((entry) => entry.name)])).toEqual(expected);
  });

  it('orders countries by their names in the language', () => {
    const two = [
      { name: 'a', country: 'DE' },
      { name: 'b', country: 'AT' },
      { name: 'c', country: 'GB' },
    ];
    expect(orderSignatories(two, 'country', 'en').map((group) => group.country)).toEqual(['AT', 'DE', 'GB']);
    expect(orderSignatories(two, 'country', 'fr').map((group) => group.country)).toEqual(['DE', 'AT', 'GB']);
  });

  it('loses and doubles nothing, whatever the order given', () => {
    const entry = fc.record({
      name: fc.string(),
      country: fc.constantFrom('KH', 'FR', null),
      position: fc.option(fc.nat()),
    });
    fc.assert(
      fc.property(fc.array(entry), fc.constantFrom(...orderingPolicies), (list, policy) => {
        const out = orderSignatories(list, policy).flatMap((group) => group.entries);
        expect(new Set(out)).toEqual(new Set(list));
        expect(out).toHaveLength(list.length);
      }),
    );
  });
});

describe('names as printed and stored', () => {
  it.each([
    [{ name: 'River Fund', acronym: 'RF' }, 'River Fund (RF)'],
    [{ name: 'River Fund (RF)', acronym: 'RF' }, 'River Fund (RF)'],
    [{ name: 'RF-River Fund', acronym: 'RF' }, 'RF-River Fund (RF)'],
    [{ name: 'RF', acronym: 'RF' }, 'RF'],
    [{ name: 'River Fund', acronym: null }, 'River Fund'],
    [{ name: 'Turf Fund', acronym: 'RF' }, 'Turf Fund (RF)'],
  ])('%j is printed %s', (organization, printed) => expect(printedName(organization)).toBe(printed));

  it.each([
    ['  River \t\n Fund ', 'River Fund'],
    ['Riv\u202eer\u200b Fund\u0000', 'River Fund'],
    ['E\u0301tang', 'Étang'],
    ['Ri\ud800ver', 'River'],
    ['می\u200cخواهیم', 'می\u200cخواهیم'],
    ['សមាគម\u200bទន្លេ', 'សមាគម\u200bទន្លេ'],
  ])('%j is stored as %j', (typed, value) => expect(normalizeOrganizationName(typed)).toEqual({ ok: true, value }));

  it.each([
    ['\u200b \u202e', 'empty'],
    ['…!', 'no_letters'],
    ['x'.repeat(301), 'too_long'],
    ['x'.repeat(100_000), 'too_long'],
  ])('refuses %#', (typed, reason) => expect(normalizeOrganizationName(typed)).toEqual({ ok: false, reason }));

  it('stores what it stored again, unchanged', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 200 }), (typed) => {
        const once = normalizeOrganizationName(typed);
        if (once.ok) expect(normalizeOrganizationName(once.value)).toEqual(once);
      }),
    );
  });

  it('moves an acronym out of the name', () => {
    expect(separateAcronym('River Fund (RF)', null)).toEqual({ name: 'River Fund', acronym: 'RF' });
    expect(separateAcronym('River Fund (RF)', 'rf')).toEqual({ name: 'River Fund', acronym: 'rf' });
    expect(separateAcronym('River Fund (RF)', 'XY')).toEqual({ name: 'River Fund (RF)', acronym: 'XY' });
  });
});

describe('merging', () => {
  const kept: MergeableOrganization = { name: 'River Fund', acronym: null, aliases: ['Old River Fund'], country: 'KH' };
  const merged: MergeableOrganization = {
    ...{ name: 'RIVER FUND', acronym: 'RF', aliases: ['old river fund', 'Fonds du Fleuve'], country: 'FR' },
    ...{ website: 'https://river.example.org', domains: ['River.example.org'], atRisk: true },
  };
  it('fills what is empty, keeps what is there, remembers other names', () => {
    const result = mergeOrganizations(kept, merged);
    expect(result.organization).toEqual({
      ...{
        name: 'River Fund',
        acronym: 'RF',
        aliases: ['Old River Fund', 'Fonds du Fleuve'],
        country: 'KH',
        type: null,
      },
      ...{ website: 'https://river.example.org', sortAs: null, domains: ['river.example.org'], atRisk: true },
    });
    expect(result.filled).toEqual(['acronym', 'website']);
    expect(result.conflicts).toEqual(['country']);
  });
  it('keeps the other acronym as an alias', () => {
    expect(mergeOrganizations({ ...kept, acronym: 'RVF' }, merged).organization.aliases).toContain('RF');
  });
});
