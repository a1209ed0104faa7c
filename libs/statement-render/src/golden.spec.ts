import { describe, expect, it } from '@jest/globals';
import { readFileSync, writeFileSync } from 'node:fs';
import { sampleInput } from '../test/sample.js';
import { renderHtml, renderJson, renderMarkdown, renderSignatoriesCsv, renderText } from './index.js';

const folder = new URL('../test/golden/', import.meta.url);

describe('a statement that holds one of everything', () => {
  it.each([
    ['statement.txt', renderText],
    ['statement.md', renderMarkdown],
    ['statement.html', renderHtml],
    ['statement.json', renderJson],
    ['signatories.csv', renderSignatoriesCsv],
  ])('is printed as %s', (name, render) => {
    const printed = render(sampleInput());
    if (process.env.UPDATE_GOLDEN) writeFileSync(new URL(`${name}.golden`, folder), printed);
    expect(printed).toBe(readFileSync(new URL(`${name}.golden`, folder), 'utf8'));
  });
});
