import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import { listDemands, numberFootnotes, parseDocument, plainText } from '@undersigned/statement';
import { documentFromImport, importStatement } from './index.js';

const ids = () => {
  let next = 0;
  return () => `id-${(next += 1)}`;
};

const sample = `# Open the schools

2 February 2020

The schools are closed.[^1] See [the survey](https://example.org/survey).

1. Children walk for hours.
2. Many have given up.

We call on the board:

1. Open the three schools.

They have been closed for a year.[^2]

  * the upper school
  * the lower school

2. Pay for transport.

[^1]: Survey of the parents, https://example.org/survey
[^2]: Minutes, 2019.
`;

describe('documentFromImport', () => {
  const document = documentFromImport(importStatement(sample), ids());

  it('fits the schema and keeps demands and notes', () => {
    expect(parseDocument(document, ids()).type).toBe('doc');
    expect(listDemands(document)).toHaveLength(2);
    expect(numberFootnotes(document).missing).toEqual([]);
    expect(document.content.map((part) => part.type)).toEqual([
      'title',
      'dateLine',
      'paragraph',
      'orderedList',
      'demandLeadIn',
      'demand',
      'demand',
      'footnotes',
    ]);
    expect(document.content[5]?.content?.map((block) => block.type)).toEqual(['paragraph', 'paragraph', 'bulletList']);
  });

  it('places references and links where they stood', () => {
    expect(document.content[2]?.content?.map((piece) => piece.text ?? piece.type)).toEqual([
      'The schools are closed.',
      'footnoteRef',
      ' See ',
      'the survey',
      '.',
    ]);
  });

  it('gives the empty document for a sheet', () => {
    const sheet = documentFromImport(
      importStatement('organization,country\nRiver Watch,Kenya\nWater Trust,Nepal'),
      ids(),
    );
    expect(plainText(sheet).trim()).toBe('');
  });

  const folder = new URL('../../../../shared/acceptance/', import.meta.url);
  if (existsSync(folder)) {
    const files = ['seed.txt', ...readdirSync(new URL('statements/', folder)).map((name) => `statements/${name}`)];
    it.each(files)('makes a document of %s', (file) => {
      const result = importStatement(readFileSync(new URL(file, folder), 'utf8'));
      const made = parseDocument(documentFromImport(result, ids()), ids());
      expect(listDemands(made)).toHaveLength(
        result.statement.demands.filter((demand) => demand.form !== 'prose').length,
      );
    });
  }
});
