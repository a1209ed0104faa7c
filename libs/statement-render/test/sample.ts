import * as s from '@undersigned/statement';
import { englishRenderLabels, renderInput, type RenderInput, type RenderSource } from '../src/index.js';

const strong = { type: 'strong' } as const;
const emphasis = { type: 'emphasis' } as const;
const link = (href: string) => ({ type: 'link', attrs: { href } }) as const;
const arabic = { type: 'language', attrs: { lang: 'ar' } } as const;

/** An invented statement that holds one of everything. */
export const document = s.statementDocument(
  s.dateLine('4 May 2026'),
  s.title('Keep the *River* Free'),
  s.addressee('To the Ministry of Water'),
  s.opening('We, the ', s.text('undersigned', strong), ', love the river', s.footnoteRef('law'), '.'),
  s.paragraph(
    s.text('Boats & <b>nets</b>', emphasis),
    ' are idle',
    s.footnoteRef('study'),
    s.node('hardBreak', {}),
    'as ',
    s.text('the study', link('https://example.org/study')),
    ' says: ',
    s.text('النهر حياة', arabic),
    s.footnoteRef('law'),
  ),
  s.heading(2, '1. What we saw'),
  s.bulletList(s.listItem(s.paragraph('Fewer fish')), s.listItem(s.paragraph('Dry fields'))),
  s.orderedList(3, s.listItem(s.paragraph('A list from three')), s.listItem(s.paragraph('and on'))),
  s.quote(s.paragraph('The river feeds us.'), s.paragraph('It always did.')),
  s.demandLeadIn('We call on the ministry to:'),
  s.demand('d1', s.paragraph('Stop the dam', s.footnoteRef('plan'))),
  s.demand('d2', s.paragraph('Publish the study'), s.bulletList(s.listItem(s.paragraph('in full')))),
  s.paragraph('And further to:'),
  s.demand('d3', s.paragraph('Hear the villages')),
  s.closing('For the river,'),
  s.footnote('plan', 'The plan, https://example.org/plan_a_b'),
  s.footnote('unused', 'Nobody refers to this'),
  s.footnote('study', s.text('The study', link('https://example.org/study')), ' (2025)'),
  s.footnote('law', 'Water Act, section 3'),
);

/** The sample with whatever a test wants changed. */
export function sampleInput(change: Partial<RenderSource> = {}): RenderInput {
  return renderInput({
    language: 'en',
    signatories: [
      { name: 'Amber Valley Fishers', acronym: 'AVF', country: 'KH', group: 'Organizations' },
      { name: '<script>alert("x")</script> League', country: 'FR', group: 'Organizations' },
      { name: '=HYPERLINK("https://example.org","x")', acronym: null, group: 'Organizations' },
      { name: 'جمعية النهر', country: 'TN', countryName: 'Tunisia', group: 'Organizations' },
      { name: 'Dara Sample', role: 'Hydrologist', affiliation: 'University of Example', group: 'Individuals' },
    ],
    counts: { named: 5, counted: 2 },
    contacts: [
      {
        honorific: 'Dr.',
        name: 'Mina Example',
        role: 'Coordinator',
        organization: 'Amber Valley Fishers',
        phone: '+855 00 000 000',
        email: 'mina@example.org',
      },
    ],
    meta: {
      title: 'Keep the *River* Free',
      versionNumber: 2,
      contentHash: 'ab'.repeat(32),
      asOf: '2026-05-04T10:00:00.000Z',
      publicUrl: 'https://example.org/s/river',
    },
    watermark: 'draft',
    labels: {
      ...englishRenderLabels,
      furtherCounted: 'And 2 further signatories who are not named.',
      provenance: 'Version 2, signatory list as of 4 May 2026.',
    },
    document,
    ...change,
  });
}
