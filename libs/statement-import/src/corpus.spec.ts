import { describe, expect, it } from '@jest/globals';
import { existsSync, readFileSync } from 'node:fs';
import { calibration, calibrationTable, corpusItems, type CalibratedItem } from '../test/calibration.js';
import { scoreTable, share, type ExpectedFile } from '../test/score-acceptance.js';
import { corpusScores } from '../test/corpus/score-corpus.js';
import { importStatement } from './index.js';

const folder = new URL('../../../../shared/acceptance/', import.meta.url);

describe('invented statements of many forms and languages', () => {
  it.each(['development', 'held-out'] as const)('reads the part for %s', (part) => {
    const scores = corpusScores(part);
    const mean = scores.reduce((sum, { checks }) => sum + share(checks), 0) / scores.length;
    const weak = scores.filter(({ checks }) => share(checks) < 0.8);
    expect({ weak: weak.map(({ file }) => file), table: mean > 0.98 ? '' : scoreTable(scores) }).toEqual({
      weak: [],
      table: '',
    });
  });
});

describe('confidence', () => {
  it('means something: nine of ten and more are right at least 98 times of 100', () => {
    const items: CalibratedItem[] = [...corpusItems(), ...acceptanceItems()];
    const table = calibration(items);
    process.stdout.write(calibrationTable(table));
    const sure = items.filter((item) => item.confidence >= 0.9);
    expect(sure.length).toBeGreaterThan(300);
    expect(sure.filter((item) => item.right).length / sure.length).toBeGreaterThanOrEqual(0.98);
  });
});

/** The entries that the given texts name, where they are there. */
function acceptanceItems(): CalibratedItem[] {
  if (!existsSync(folder)) return [];
  const { files } = JSON.parse(readFileSync(new URL('expected.json', folder), 'utf8')) as {
    files: Record<string, ExpectedFile>;
  };
  return Object.entries(files).flatMap(([file, { signatories }]) => {
    const result = importStatement(readFileSync(new URL(`statements/${file}`, folder), 'utf8'));
    const byLine = new Map(
      result.signatoryGroups.flatMap((group) => group.entries).map((entry) => [entry.line, entry]),
    );
    return [...signatories.groups.flatMap((group) => [group.first, group.last]), ...signatories.tricky].flatMap(
      (want) => {
        const entry = want ? byLine.get(want.line) : undefined;
        if (!want || !entry || want.arguable || want.expect.kind === 'cc') return [];
        const right =
          entry.name === (want.expect.organisation ?? want.expect.name) &&
          entry.country === (want.expect.country ?? null);
        return [{ kind: 'entry' as const, confidence: entry.confidence, right }];
      },
    );
  });
}
