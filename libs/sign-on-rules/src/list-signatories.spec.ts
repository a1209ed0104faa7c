import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { orderingPolicies } from '@undersigned/registry-rules';
import {
  audiences,
  capacities,
  isCountedIn,
  isNamedIn,
  listSignatories,
  signOnLifeCycle,
  visibilities,
  type ListableSignOn,
} from './index.js';

const signOn = (id: string, given: Partial<ListableSignOn> = {}): ListableSignOn => ({
  ...{ id, name: `Fund ${id}`, acronym: null, country: null, state: 'approved', visibility: 'public' },
  ...{ capacity: 'organization', consentedVersion: 1 },
  ...given,
});

const anySignOn: fc.Arbitrary<ListableSignOn> = fc.record({
  id: fc.uuid(),
  name: fc.uuid().map((id) => `Name ${id}`),
  acronym: fc.option(fc.stringMatching(/^[A-Z]{2,5}$/)),
  country: fc.constantFrom('KH', 'FR', null),
  state: fc.constantFrom(...signOnLifeCycle.states, 'approved' as const, 'approved' as const),
  visibility: fc.constantFrom(...visibilities),
  capacity: fc.constantFrom(...capacities),
  role: fc.option(fc.constant('Chair')),
  position: fc.option(fc.nat(9)),
  consentedVersion: fc.constantFrom(1, 2, 3, null),
});

it('visibility, whole', () => {
  const row = (visibility: (typeof visibilities)[number]) =>
    audiences.map((audience) =>
      isNamedIn(visibility, audience) ? 'named' : isCountedIn(visibility, audience) ? 'counted' : '-',
    );
  expect(Object.fromEntries(visibilities.map((visibility) => [visibility, row(visibility).join(' ')]))).toEqual({
    public: 'named named named',
    recipients: 'counted named named',
    counted: 'counted counted named',
    sealed: '- - named',
  });
});

describe('the signatory list', () => {
  const all = [
    signOn('b', { name: 'The Brook Fund', acronym: 'BF', country: 'KH' }),
    signOn('a', { name: 'Sam Reed', capacity: 'individual', role: 'Teacher', affiliation: 'Lake School' }),
    signOn('c', { name: 'Alder Group', visibility: 'recipients', country: 'FR' }),
    signOn('d', { visibility: 'counted' }),
    signOn('e', { visibility: 'sealed' }),
    signOn('f', { consentedVersion: 2 }),
    signOn('g', { state: 'pending' }),
    signOn('h', { state: 'reconsent_due' }),
  ];
  it.each([
    [
      'public',
      ['The Brook Fund (BF)', 'Sam Reed'],
      {
        total: 4,
        named: 2,
        unnamed: 2,
        organizations: 3,
        individuals: 1,
        countries: 1,
        byVisibility: { public: 2, recipients: 1, counted: 1, sealed: 0 },
      },
    ],
    [
      'recipients',
      ['Alder Group', 'The Brook Fund (BF)', 'Sam Reed'],
      {
        total: 4,
        named: 3,
        unnamed: 1,
        organizations: 3,
        individuals: 1,
        countries: 2,
        byVisibility: { public: 2, recipients: 1, counted: 1, sealed: 0 },
      },
    ],
    [
      'coordinators',
      ['Alder Group', 'The Brook Fund (BF)', 'Fund d', 'Fund e', 'Sam Reed'],
      {
        total: 5,
        named: 5,
        unnamed: 0,
        organizations: 4,
        individuals: 1,
        countries: 2,
        byVisibility: { public: 2, recipients: 1, counted: 1, sealed: 1 },
      },
    ],
  ] as const)('for the audience %s', (audience, printed, counts) => {
    const list = listSignatories(all, { audience, versionShown: 1 });
    expect(list.entries.map((entry) => entry.printed)).toEqual(printed);
    expect(list.entries.map((entry) => entry.number)).toEqual(printed.map((_, index) => index + 1));
    expect(list.counts).toEqual(counts);
  });

  it('takes consents to versions that cover the one shown', () => {
    const list = listSignatories(all, { audience: 'public', versionShown: 1, coveringVersions: [2] });
    expect(list.entries.map((entry) => entry.id)).toEqual(['b', 'f', 'a']);
    expect(listSignatories(all, { audience: 'public', versionShown: 3 }).counts.total).toBe(0);
  });

  it('prints a role for individuals only', () => {
    const list = listSignatories([signOn('x', { role: 'Director' }), all[1]!], { audience: 'public', versionShown: 1 });
    expect(list.entries.map((entry) => entry.role)).toEqual([null, 'Teacher']);
  });

  it('groups by country with numbers running on', () => {
    const list = listSignatories(all, { audience: 'recipients', versionShown: 1, ordering: 'country' });
    expect(list.groups.map((group) => [group.country, ...group.entries.map((entry) => entry.number)])).toEqual([
      ['KH', 1],
      ['FR', 2],
      [null, 3],
    ]);
  });

  it('never names outside of the visibility, and its numbers add up', () => {
    fc.assert(
      fc.property(
        fc.array(anySignOn, { maxLength: 30 }),
        fc.constantFrom(...audiences),
        fc.constantFrom(...orderingPolicies),
        (signOns, audience, ordering) => {
          const list = listSignatories(signOns, { audience, versionShown: 1, coveringVersions: [2], ordering });
          const text = JSON.stringify(list);
          for (const one of signOns) {
            const covered = one.state === 'approved' && (one.consentedVersion === 1 || one.consentedVersion === 2);
            const printed = covered && isNamedIn(one.visibility, audience);
            expect(text.includes(one.name)).toBe(printed);
            expect(text.includes(one.id)).toBe(printed);
          }
          const { counts } = list;
          expect(counts.named).toBe(list.entries.length);
          expect(counts.named + counts.unnamed).toBe(counts.total);
          expect(counts.organizations + counts.individuals).toBe(counts.total);
          expect(Object.values(counts.byVisibility).reduce((a, b) => a + b, 0)).toBe(counts.total);
          if (audience !== 'coordinators') expect(counts.byVisibility.sealed).toBe(0);
        },
      ),
    );
  });

  it('for the public is the same with and without the sealed ones', () => {
    fc.assert(
      fc.property(fc.array(anySignOn, { maxLength: 20 }), (signOns) => {
        const without = signOns.filter((one) => one.visibility !== 'sealed');
        const request = { audience: 'public', versionShown: 1 } as const;
        expect(listSignatories(signOns, request)).toEqual(listSignatories(without, request));
      }),
    );
  });
});
