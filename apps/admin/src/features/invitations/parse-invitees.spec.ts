import { expect, it } from '@jest/globals';
import { parseInvitees } from './parse-invitees.js';

it.each([
  [
    'River Keepers Network (RKN), board@rivers.example',
    { name: 'River Keepers Network', acronym: 'RKN', contactEmail: 'board@rivers.example' },
  ],
  ['Lake Union <office@lakes.example>', { name: 'Lake Union', contactEmail: 'office@lakes.example' }],
  ['Lake Union\toffice@lakes.example', { name: 'Lake Union', contactEmail: 'office@lakes.example' }],
  ['office@lakes.example; Lake Union', { name: 'Lake Union', contactEmail: 'office@lakes.example' }],
  ['Women, Water and Work', { name: 'Women, Water and Work' }],
])('%j', (line, row) => {
  expect(parseInvitees(line)).toEqual([row]);
});

it('passes over blank lines', () => {
  expect(parseInvitees('\n A \r\n\r\nB\n').map(({ name }) => name)).toEqual(['A', 'B']);
});
