import { describe, expect, it } from '@jest/globals';
import { importStatement } from '../index.js';
import { readAcronym } from './acronym.js';
import { bracketPairs, splitOutside } from './brackets.js';
import { splitPlace } from './country-suffix.js';
import { readIndividual } from './individual-entry.js';
import { personForOrganization } from './on-behalf.js';
import { readOrganization } from './organization-entry.js';
import { readPerson } from './person.js';

describe('organizations', () => {
  it.each([
    ['Hill Farmers Union (HFU)', 'Hill Farmers Union', 'HFU'],
    ['HILFA - Hill Farmers Alliance', 'Hill Farmers Alliance', 'HILFA'],
    ['HILFA (Hill Farmers Alliance)', 'Hill Farmers Alliance', 'HILFA'],
    ['Unión de Campesinos del Monte UCAM', 'Unión de Campesinos del Monte', 'UCAM'],
    ['Hill Farmers (USA)', 'Hill Farmers (USA)', null],
    ['Hill Farmers (HF) for Peace', 'Hill Farmers (HF) for Peace', 'HF'],
    ['Depth: Zero, LLC', 'Depth: Zero, LLC', null],
    ['11.11.11', '11.11.11', null],
  ])('%s', (text, name, acronym) => {
    expect(readAcronym(text)).toMatchObject({ name, acronym });
  });

  it('reads translation, place and the person who signs', () => {
    expect(readOrganization('Réseau Eau (RE) (Water Network), Lyon, France')).toMatchObject({
      name: 'Réseau Eau',
      acronym: 'RE',
      translation: 'Water Network',
      city: 'Lyon',
      country: 'FR',
    });
    expect(readOrganization('Ana Mora, Director, on behalf of the Water Network (WN) coalition')).toMatchObject({
      name: 'Water Network',
      acronym: 'WN',
      person: 'Ana Mora',
      role: 'Director',
      note: 'coalition',
    });
    expect(personForOrganization('Lakeside Nurses Union')).toBeNull();
    expect(personForOrganization('Ruth Lind, President, on behalf of Lakeside Nurses')?.organization).toBe(
      'Lakeside Nurses',
    );
    expect(splitPlace('Tenants Forum, Global South', true)).toMatchObject({
      rest: 'Tenants Forum',
      region: 'Global South',
      country: null,
    });
    expect(splitPlace('Mora, Ana, UK/Kenya', false)).toMatchObject({ country: 'GB', countryText: 'UK/Kenya' });
  });
});

describe('individuals', () => {
  it('reads honorifics, letters, roles and countries', () => {
    expect(readPerson('Prof. Dr. Ana Luz Mora QC')).toEqual({
      honorific: 'Prof. Dr.',
      name: 'Ana Luz Mora',
      postNominals: ['QC'],
    });
    expect(readIndividual('Dr. Ana Mora, QC, Professor of Law , University of Lorne, Chile')).toMatchObject({
      name: 'Ana Mora',
      honorific: 'Dr.',
      postNominals: ['QC'],
      role: 'Professor of Law, University of Lorne',
      country: 'CL',
    });
    expect(readIndividual('Kim Ode (Director, Water Trust; ana@example.org)')).toMatchObject({
      name: 'Kim Ode',
      role: 'Director',
      affiliations: ['Water Trust'],
      email: 'ana@example.org',
    });
    expect(readIndividual('Kim Ode (Norway)')).toMatchObject({ name: 'Kim Ode', country: 'NO' });
  });
});

describe('brackets', () => {
  it('pairs them and splits outside of them', () => {
    expect(bracketPairs('a (b (c)) (d')).toEqual([{ start: 2, end: 9, inside: 'b (c)' }]);
    expect(splitOutside('a (b, c), d')).toEqual(['a (b, c)', 'd']);
  });
});

describe('lists in a sentence', () => {
  const names = (text: string) =>
    importStatement(`Statement on the river\n\nThe river is dying and we ask the council to act.\n\n${text}\n`)
      .signatoryGroups.flatMap((group) => group.entries)
      .map((entry) => entry.name);

  it('reads names between commas, the last two joined by a word', () => {
    expect(names('Signed by: River Watch, Water Trust and Hill Farmers')).toEqual([
      'River Watch',
      'Water Trust',
      'Hill Farmers',
    ]);
    expect(names('Signed by: River Watch, Water Trust (WT), Hill Farmers, Centre for Land and Memory.')).toEqual([
      'River Watch',
      'Water Trust',
      'Hill Farmers',
      'Centre for Land and Memory',
    ]);
  });
});
