import { describe, expect, it } from '@jest/globals';
import * as s from '@undersigned/statement';
import { changeClass, redline } from './index.js';
import { editDistance } from './word-change.js';

const p = (words: string) => s.statementDocument(s.node('paragraph', { id: 'a' }, words));
const d = (words: string) => s.statementDocument(s.paragraph('Same'), s.demand('d', s.paragraph(words)));
const classify = (before: s.StatementDocument, after: s.StatementDocument) => {
  const { overall, parts } = changeClass(redline(before, after));
  return [overall, ...parts.flatMap((part) => part.reasons)];
};

describe('change class', () => {
  it.each([
    ['The river is free.', 'The river is free.', 'none'],
    ['The  river is free', 'The river is free', 'editorial', 'spacing'],
    ['The river is free', 'The river is free.', 'editorial', 'punctuation'],
    ['the river', 'The River', 'editorial', 'case'],
    ['The goverment acts', 'The government acts', 'editorial', 'spelling'],
    ['We recieve it', 'We receive it', 'editorial', 'spelling'],
    ['full co-operation now', 'full cooperation now', 'editorial', 'punctuation'],
    ['The act is lawful', 'The act is unlawful', 'material', 'negation_changed'],
    ['It does stop', 'It does not stop', 'material', 'negation_changed'],
    ['Ils agissent', 'Ils n’agissent pas', 'material', 'negation_changed'],
    ['In 2020 it came', 'In 2021 it came', 'material', 'number_changed'],
    ['at -5 degrees', 'at 5 degrees', 'material', 'number_changed'],
    ['by 5 % a year', 'by 5 a year', 'material', 'words_removed'],
    ['They could act', 'They would act', 'material', 'words_changed'],
    ['The ban is good', 'The man is good', 'material', 'words_changed'],
    ['We ask for it', 'We ask again for it', 'material', 'words_added'],
    ['យើងគាំទ្រប្រជាជន', 'យើងមិនគាំទ្រប្រជាជន', 'material', 'words_added'],
    ['no where', 'nowhere', 'material', 'negation_changed'],
  ])('%j → %j', (before, after, ...expected) => {
    expect(classify(p(before), p(after))).toEqual(expected);
  });

  it.each([
    ['Stop the dam', 'Stop the dam', 'none'],
    ['Stop the dam', 'Stop the dam.', 'material', 'punctuation', 'demand_changed'],
    ['Stop the dam', 'Halt the dam', 'material', 'words_changed', 'demand_changed'],
  ])('in a demand: %j → %j', (before, after, ...expected) => {
    expect(classify(d(before), d(after))).toEqual(expected);
  });

  it('asks again when demands or parts come, go, move or change what they are', () => {
    const [one, two] = [s.demand('1', s.paragraph('Stop')), s.demand('2', s.paragraph('Publish'))];
    const plain = s.node('paragraph', { id: '1' }, 'Stop');
    const doc = s.statementDocument;
    expect(classify(doc(one), doc(one, two))).toEqual(['material', 'demand_added']);
    expect(classify(doc(one, two), doc(two))).toEqual(['material', 'demand_removed']);
    expect(classify(doc(one, two), doc(two, one))).toEqual(['material', 'demand_moved']);
    expect(classify(doc(plain), doc(one))).toEqual(['material', 'type_changed']);
    expect(classify(doc(plain), doc(plain, s.node('paragraph', { id: 'x' })))).toEqual(['editorial', 'empty_part']);
  });

  it('names the part and takes formatting for form, links and notes for substance', () => {
    const strong = s.statementDocument(s.node('paragraph', { id: 'a' }, s.text('word', { type: 'strong' })));
    expect(changeClass(redline(p('word'), strong))).toEqual({
      overall: 'editorial',
      parts: [{ partId: 'a', place: 'text', class: 'editorial', reasons: ['formatting'] }],
    });
    const link = { type: 'link', attrs: { href: 'https://example.org/' } } as const;
    const linked = s.statementDocument(s.node('paragraph', { id: 'a' }, s.text('word', link)));
    expect(classify(p('word'), linked)).toEqual(['material', 'link_changed']);
    const noted = s.statementDocument(
      s.node('paragraph', { id: 'a' }, 'word', s.footnoteRef('n')),
      s.footnote('n', 'Source'),
    );
    expect(classify(p('word'), noted)).toEqual(['material', 'note_reference_changed', 'part_added']);
  });
});

it.each([
  ['recieve', 'receive', 1],
  ['kitten', 'sitting', 3],
  ['', 'abc', 3],
])('distance of %j and %j', (one, other, distance) => {
  expect(editDistance(one, other)).toBe(distance);
  expect(editDistance(other, one)).toBe(distance);
});
