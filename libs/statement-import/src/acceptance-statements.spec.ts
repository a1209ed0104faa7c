import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import { check, score, scoreTable, share, type ExpectedFile } from '../test/score-acceptance.js';
import { importStatement } from './index.js';

const folder = new URL('../../../../shared/acceptance/', import.meta.url);

describe('scoring', () => {
  it('counts what is right of what is expected', () => {
    expect(check('demo', ['one', true], ['two', false])).toEqual(['demo', 1, 2, ['demo: two']]);
  });
});

if (existsSync(folder)) {
  const { files } = JSON.parse(readFileSync(new URL('expected.json', folder), 'utf8')) as {
    files: Record<string, ExpectedFile>;
  };
  const scores = Object.entries(files).map(([file, expected]) => {
    const checks = score(importStatement(readFileSync(new URL(`statements/${file}`, folder), 'utf8')), expected);
    return { file, checks, share: share(checks) };
  });

  describe('given statements', () => {
    it.each(scores)('$file scores at least 97 %', ({ share: right, checks }) => {
      const misses = checks.flatMap(([, , , missed]) => missed);
      expect(right >= 0.97 ? [] : misses).toEqual([]);
    });

    it('prints the table', () => {
      const mean = scores.reduce((sum, { share: right }) => sum + right, 0) / scores.length;
      process.stdout.write(scoreTable(scores));
      expect(mean).toBeGreaterThan(0.98);
    });
  });
}
