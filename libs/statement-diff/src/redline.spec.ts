import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import * as s from '@undersigned/statement';
import { alignParts, applyRedline, changeClass, redline, redlineText, type RedlinePart } from './index.js';

const p = (id: string, ...content: s.DocumentNode[] | string[]) => s.node('paragraph', { id }, ...content);
const doc = s.statementDocument;
const shown = (part: RedlinePart) =>
  part.segments
    .map(({ kind, text }) => (kind === 'same' ? text : kind === 'added' ? `{+${text}+}` : `{-${text}-}`))
    .join('');
const shownAll = (before: s.StatementDocument, after: s.StatementDocument) => redline(before, after).map(shown);

describe('redline', () => {
  it.each([
    ['The dam must stop.', 'The dam should stop.', 'The dam {-must-}{+should+} stop.'],
    ['one two end', 'three four end', '{-one two-}{+three four+} end'],
    ['The big cat sat', 'The cat sat', 'The {-big -}cat sat'],
    ['', 'New words', '{+New words+}'],
    ['យើងគាំទ្រប្រជាជន', 'យើងមិនគាំទ្រប្រជាជន', 'យើង{+មិន+}គាំទ្រប្រជាជន'],
    ['Pay $1,000.50 now', 'Pay $1,500.50 now', 'Pay ${-1,000.50-}{+1,500.50+} now'],
  ])('of %j and %j', (before, after, expected) => {
    expect(shownAll(doc(p('a', before)), doc(p('a', after)))).toEqual([expected]);
  });

  it('finds parts by id, by words and by likeness, and tells where they went', () => {
    const before = doc(p('a', 'Alpha stands'), p('b', 'Beta words here'), p('c', 'Gamma is gone'), p('d', 'Delta'));
    const after = doc(p('d', 'Delta'), p('x', 'Alpha stands'), p('y', 'Beta words there'), p('z', 'Omega'));
    expect(
      redline(before, after).map((part) => [part.before?.id, part.after?.id, part.change, part.moved, shown(part)]),
    ).toEqual([
      ['d', 'd', 'same', true, 'Delta'],
      ['a', 'x', 'same', false, 'Alpha stands'],
      ['b', 'y', 'changed', false, 'Beta words {-here-}{+there+}'],
      ['c', undefined, 'removed', false, '{-Gamma is gone-}'],
      [undefined, 'z', 'added', false, '{+Omega+}'],
    ]);
    expect(alignParts(before.content, after.content).pairs.map((pair) => pair.by)).toEqual([
      'id',
      'text',
      'similarity',
    ]);
  });

  it('does not take renumbered notes for changes, nor notes with new ids', () => {
    const before = doc(p('a', s.text('First'), s.footnoteRef('n1')), s.footnote('n1', 'The study'));
    const after = doc(
      p('z', s.text('Before'), s.footnoteRef('n0')),
      p('a', s.text('First'), s.footnoteRef('new')),
      s.footnote('n0', 'Another source'),
      s.footnote('new', 'The study'),
    );
    const parts = redline(before, after);
    expect(parts.map((part) => [part.place, part.change, part.after?.number ?? null, shown(part)])).toEqual([
      ['text', 'added', null, '{+Before+}{+[1]+}'],
      ['text', 'same', null, 'First[2]'],
      ['note', 'added', 1, '{+Another source+}'],
      ['note', 'same', 2, 'The study'],
    ]);
    expect(parts[1]!.segments[1]!.note).toEqual({ before: 'n1', after: 'new' });
  });

  it('sees that a reference now leads to another note', () => {
    const [a, b] = [s.footnote('n1', 'The study of the river'), s.footnote('n1', 'Nothing like it, at any time')];
    const before = doc(p('a', s.text('x'), s.footnoteRef('n1')), a);
    const after = doc(p('a', s.text('x'), s.footnoteRef('n2')), s.node('footnote', { id: 'n2' }, 'Rather else'));
    expect(redline(before, after)[0]!.change).toBe('changed');
    expect(redline(before, doc(p('a', s.text('x'), s.footnoteRef('n1')), b)).map((part) => part.change)).toEqual([
      'same',
      'changed',
    ]);
  });

  it('tells links and formatting apart from words', () => {
    const linked = (href: string) => doc(p('a', s.text('here', { type: 'link', attrs: { href } })));
    const [part] = redline(linked('https://a.example.org/'), linked('https://b.example.org/'));
    expect([part!.change, part!.linksChanged, part!.formattingChanged]).toEqual(['changed', true, false]);
    const [strong] = redline(doc(p('a', 'here')), doc(p('a', s.text('here', { type: 'strong' }))));
    expect([strong!.change, strong!.linksChanged, strong!.formattingChanged]).toEqual(['changed', false, true]);
  });
});

describe('any two texts', () => {
  const words = fc.oneof(
    fc
      .array(fc.constantFrom('dam', 'not', 'river', '2021', ' ', ', ', 'ប្រជាជន', '\n'), { maxLength: 8 })
      .map((a) => a.join('')),
    fc.string({ unit: 'binary', maxLength: 12 }),
  );
  const ids = fc.constantFrom('a', 'b', 'c', 'd', 'e', 'f');
  const noteIds = ['n1', 'n2', 'n3'];
  const inline = fc.oneof({ weight: 3, arbitrary: words }, fc.constantFrom(...noteIds).map(s.footnoteRef));
  const contents = fc.array(inline, { maxLength: 5 });
  const part = fc.oneof(
    fc.tuple(ids, contents).map(([id, content]) => s.node('paragraph', { id }, ...content)),
    fc.tuple(ids, contents).map(([id, content]) => s.demand(id, s.paragraph(...content), s.paragraph('and'))),
    contents.map((content) => s.bulletList(s.listItem(s.paragraph(...content)), s.listItem(s.paragraph()))),
  );
  const notes = fc
    .tuple(words, words, words)
    .map((texts) => texts.map((each, index) => s.footnote(noteIds[index]!, each)));
  const documents = fc.tuple(fc.array(part, { maxLength: 7 }), notes).map(([parts, all]) => doc(...parts, ...all));

  it('come back from their redline', () => {
    fc.assert(
      fc.property(documents, documents, (before, after) => {
        const parts = redline(before, after);
        expect(applyRedline(parts, 'before')).toEqual(redlineText(before));
        expect(applyRedline(parts, 'after')).toEqual(redlineText(after));
      }),
      { numRuns: 400 },
    );
  });

  it('differ in nothing from themselves', () => {
    fc.assert(
      fc.property(documents, (text) => {
        const parts = redline(text, text);
        expect(parts.every((each) => each.segments.every((segment) => segment.kind === 'same'))).toBe(true);
        expect(changeClass(parts).overall).toBe('none');
      }),
    );
  });

  it('are never called unchanged when their words differ', () => {
    fc.assert(
      fc.property(documents, documents, (before, after) => {
        const differ = JSON.stringify(redlineText(before)) !== JSON.stringify(redlineText(after));
        if (differ) expect(changeClass(redline(before, after)).overall).not.toBe('none');
      }),
    );
  });
});
