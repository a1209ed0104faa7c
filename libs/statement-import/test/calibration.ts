import { importFile } from '../src/index.js';
import { corpusTexts } from './corpus/score-corpus.js';

/** Something found, how sure the importer was of it, and whether it is right. */
export interface CalibratedItem {
  readonly kind: 'part' | 'entry' | 'note';
  readonly confidence: number;
  readonly right: boolean;
}

const bare = (text: string) => text.replace(/[\s.;]+$/, '').replaceAll(/\s+/g, ' ');

/** The parts, entries and notes of the whole corpus. A part is right when its text was written as what it is taken for. */
export function corpusItems(): CalibratedItem[] {
  return (['development', 'held-out'] as const).flatMap((half) =>
    corpusTexts(half).flatMap(({ text, expected }) => {
      const result = importFile(new TextEncoder().encode(text));
      const body = new Set(expected.body.map(bare));
      const demands = new Set(expected.demands.map(bare));
      const names = new Map(
        expected.groups.flatMap((group) => group.entries).map((entry) => [bare(entry.name), entry]),
      );
      const parts = result.statement.parts.flatMap((part): CalibratedItem[] => {
        if (part.type === 'demand')
          return [{ kind: 'part', confidence: part.confidence, right: demands.has(bare(part.text)) }];
        if (!body.has(bare(part.text))) return [];
        const right = part.type === 'paragraph' || part.type === 'opening';
        return [{ kind: 'part', confidence: part.confidence, right }];
      });
      const entries = result.signatoryGroups.flatMap((group) =>
        group.entries.map((entry): CalibratedItem => {
          const want = names.get(bare(entry.name));
          const right = want !== undefined && want.acronym === entry.acronym && want.country === entry.country;
          return { kind: 'entry', confidence: entry.confidence, right };
        }),
      );
      const notes = result.statement.footnotes.map((note): CalibratedItem => ({
        kind: 'note',
        confidence: note.confidence,
        right: expected.notes[note.number - 1] === note.url,
      }));
      return [...parts, ...entries, ...notes];
    }),
  );
}

/** How many items of each band of confidence there are, and how many of them are right. */
export function calibration(items: readonly CalibratedItem[]): { from: number; count: number; right: number }[] {
  return [0.95, 0.9, 0.8, 0.7, 0].map((from, index, bounds) => {
    const to = index === 0 ? Infinity : (bounds[index - 1] as number);
    const band = items.filter((item) => item.confidence >= from && item.confidence < to);
    return { from, count: band.length, right: band.filter((item) => item.right).length };
  });
}

/** The calibration as a table. */
export function calibrationTable(bands: readonly { from: number; count: number; right: number }[]): string {
  const rows = bands.map(
    ({ from, count, right }) =>
      `  from ${from.toFixed(2)}  ${String(count).padStart(5)} items  ${count === 0 ? '    -' : `${((right / count) * 100).toFixed(1).padStart(5)} %`} right`,
  );
  return `confidence\n${rows.join('\n')}\n`;
}
