import { describe, expect, it } from '@jest/globals';
import * as s from '@undersigned/statement';
import { applyRedline, redline, redlineText } from './index.js';

/** Always the same words: a small linear congruence instead of chance. */
function writer(seed: number, vocabulary: number) {
  let state = seed;
  return (count: number) =>
    Array.from({ length: count }, () => {
      state = (state * 1_103_515_245 + 12_345) % 2_147_483_648;
      return `word${state % vocabulary}`;
    }).join(' ');
}

const text = (paragraphs: readonly string[], prefix: string) =>
  s.statementDocument(...paragraphs.map((words, index) => s.node('paragraph', { id: `${prefix}${index}` }, words)));

/** Far above what it takes here, so that a busy machine does not fail and a quadratic slip does. */
const limit = 6_000;

describe('three hundred pages', () => {
  const write = writer(7, 5_000);
  const paragraphs = Array.from({ length: 1_500 }, () => write(90));
  const edited = paragraphs.map((words, index) => (index % 3 === 0 ? words.replace(/word\d+ /, 'changed ') : words));

  it.each([
    ['edited here and there', text(paragraphs, 'a'), text(edited, 'a')],
    ['imported anew, with new ids', text(paragraphs, 'a'), text(edited, 'b')],
    [
      'without one word in common',
      text(paragraphs, 'a'),
      text(
        paragraphs.map((words) => words.replaceAll('word', 'x')),
        'b',
      ),
    ],
    ['as one part', text([paragraphs.join(' ')], 'a'), text([edited.join(' ')], 'a')],
    ['as one part of few words', text([writer(1, 4)(130_000)], 'a'), text([writer(2, 4)(130_000)], 'a')],
    [
      'in many equal lines',
      text(Array(5_000).fill('same line') as string[], 'a'),
      text(Array(5_000).fill('same line!') as string[], 'b'),
    ],
  ])('%s', (_, before, after) => {
    const start = performance.now();
    const parts = redline(before, after);
    expect(performance.now() - start).toBeLessThan(limit);
    expect(applyRedline(parts, 'before')).toEqual(redlineText(before));
    expect(applyRedline(parts, 'after')).toEqual(redlineText(after));
  });
});
