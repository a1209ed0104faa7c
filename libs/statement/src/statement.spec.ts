import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { isDomainError } from '@undersigned/kernel';
import * as s from './index.js';

let counter = 0;
const newId = () => `id-${(counter += 1)}`;
const reasonOf = (value: unknown) => {
  try {
    s.parseDocument(value, newId);
  } catch (error) {
    if (isDomainError(error, 'statement.document_invalid')) return error.details.reason;
    throw error;
  }
  return null;
};

const sample = s.statementDocument(
  s.title('Keep the river free'),
  s.opening('We, the undersigned, '),
  s.paragraph('First', s.footnoteRef('b'), ' and second', s.footnoteRef('a'), ' and first again', s.footnoteRef('b')),
  s.demandLeadIn('We call on the ministry:'),
  s.demand('d1', s.paragraph('Stop the dam', s.footnoteRef('c'))),
  s.demand('d2', s.paragraph('Publish the study')),
  s.footnote('a', 'Note a'),
  s.footnote('b', 'Note b'),
  s.footnote('c', 'Note c'),
  s.footnote('x', 'Nobody refers to this'),
);

describe('footnotes', () => {
  it('are numbered by first reference, once each', () => {
    const { notes, orphans, missing } = s.numberFootnotes(sample);
    expect(notes.map((note) => [note.number, note.id, note.references])).toEqual([
      [1, 'b', 2],
      [2, 'a', 1],
      [3, 'c', 1],
    ]);
    expect({ orphans, missing }).toEqual({ orphans: ['x'], missing: [] });
  });

  it('keep numbers 1…n without gaps whatever is referred to', () => {
    const ids = fc.constantFrom('a', 'b', 'c', 'd');
    fc.assert(
      fc.property(fc.array(ids), (refs) => {
        const doc = s.statementDocument(
          s.paragraph(...refs.map(s.footnoteRef)),
          ...['a', 'b', 'c', 'd'].map((id) => s.footnote(id, id)),
        );
        const { notes, orphans } = s.numberFootnotes(doc);
        expect(notes.map((note) => note.number)).toEqual(notes.map((_, index) => index + 1));
        expect(notes.map((note) => note.id)).toEqual([...new Set(refs)]);
        expect(notes.length + orphans.length).toBe(4);
      }),
    );
  });
});

describe('a document from outside', () => {
  it('keeps its words and gets ids for its parts', () => {
    const parsed = s.parseDocument(JSON.parse(JSON.stringify(sample)), newId);
    expect(s.plainText(parsed)).toBe(s.plainText(sample));
    const ids = s.partsOf(parsed).map((part) => part.attrs?.id);
    expect(new Set(ids).size).toBe(s.partsOf(sample).length);
    expect(ids).toContain('d1');
    expect(s.parseDocument(parsed, newId)).toEqual(parsed);
  });

  it('is the same under the schema that the editor uses', () => {
    const parsed = s.parseDocument(sample, newId);
    expect(s.statementSchema.nodeFromJSON(parsed).toJSON()).toEqual(parsed);
  });

  it.each([
    ['too_deep', JSON.parse('{"type":"doc","content":['.repeat(20_000) + ']}'.repeat(20_000)) as unknown],
    ['too_long', s.statementDocument(s.paragraph('x'.repeat(1_000_001)))],
    ['not_a_node', 'text'],
    ['not_a_node', { type: 'doc', content: [null] }],
    ['schema', { type: 'doc', content: [{ type: 'script' }] }],
    ['schema', { type: 'doc', content: [] }],
    ['schema', s.paragraph('no document')],
    ['schema', s.statementDocument(s.node('heading', { level: 'two' }, 'x'))],
    ['reference_missing', s.statementDocument(s.paragraph(s.footnoteRef('gone')))],
    ['duplicate_id', s.statementDocument(s.paragraph('x'), s.footnote('a', '1'), s.footnote('a', '2'))],
    [
      'link_unsafe',
      s.statementDocument(s.paragraph(s.text('x', { type: 'link', attrs: { href: 'javascript:alert(1)' } }))),
    ],
  ])('is refused with %s', (reason, value) => {
    expect(reasonOf(value)).toBe(reason);
  });

  it('gets a new id where a part was doubled', () => {
    const twice = s.statementDocument(s.demand('d', s.paragraph('one')), s.demand('d', s.paragraph('two')));
    const [first, second] = s.listDemands(s.parseDocument(twice, newId));
    expect(first!.id).toBe('d');
    expect(second!.id).not.toBe('d');
    expect([first!.number, second!.number]).toEqual([1, 2]);
  });
});

it('hashes language and words, not the order of attributes', () => {
  const turned = { content: sample.content, type: 'doc' } as typeof sample;
  expect(s.contentText('en', turned)).toBe(s.contentText('en', sample));
  expect(s.contentText('fr', sample)).not.toBe(s.contentText('en', sample));
});

it('reads the title on one line', () => {
  expect(s.titleOf(s.statementDocument(s.title('One ', s.node('hardBreak', {}), ' line')))).toBe('One line');
  expect(s.titleOf(s.emptyDocument())).toBeNull();
});
