import { describe, expect, it } from '@jest/globals';
import { importStatement } from '@undersigned/statement-import';
import type { ImportPreview } from '../../api/models.js';
import { beginReview, countChoices, entriesOf, reviewedResult } from './review-state.js';

const text = `May 4, 2026

Joint statement on the free flow of the Lanka river

We, the undersigned organizations, are worried about the new dam.

We call on the ministry to:

1. Stop the dam.
2. Publish the study.

Signatories:

1. River Keepers Network (RKN)
2. Lake Union
`;

const result = importStatement(text);
const preview: ImportPreview = {
  ...result,
  sha256: '0'.repeat(64),
  text: null,
  organizationMatches: [
    {
      groupIndex: 0,
      entryIndex: 1,
      matches: [
        {
          organizationId: 'o1',
          name: 'Lake Union',
          acronym: null,
          country: null,
          kind: 'same-name',
          certainty: 'certain',
          score: 1,
        },
      ],
    },
  ],
};

describe('the review of an import', () => {
  const review = beginReview(text, null, preview);

  it('takes certain matches from the registry and proposes new entries for the rest', () => {
    expect(entriesOf(preview).map(({ entry }) => entry.name)).toEqual(['River Keepers Network', 'Lake Union']);
    expect(review.choices['0.0']).toMatchObject({ action: 'create', name: 'River Keepers Network', acronym: 'RKN' });
    expect(review.choices['0.1']).toMatchObject({ action: 'use', organizationId: 'o1' });
    expect(countChoices(review)).toEqual({ create: 1, use: 1, skip: 0 });
  });

  it('gives back what was found where nothing was edited', () => {
    expect(reviewedResult(review)).toEqual(result);
  });

  it('puts edits in their place and touches no wording', () => {
    const [first] = result.statement.parts;
    const edited = reviewedResult({ ...review, title: 'Free flow', partTypes: { [first!.id]: 'quote' } });
    expect(edited.statement.title).toBe('Free flow');
    expect(edited.statement.parts[0]).toEqual({ ...first, type: 'quote' });
    expect(edited.statement.parts.map((part) => part.text)).toEqual(result.statement.parts.map((part) => part.text));
  });
});
