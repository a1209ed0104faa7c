import { finding, listOf, rowsOf } from '../finding.js';
import { isOneEditApart } from '../near.js';
import type { LintEntry, LintInput, LintWarning } from '../types.js';

const shortestWord = 7;
const usual = 3;

/** Words of names that lack or double a letter of a word that the same lists print several times ("Intrnational"). */
export function checkMisspellings({ signatoryGroups }: LintInput): LintWarning[] {
  const all = signatoryGroups.flatMap((group) => group.entries);
  const counts = new Map<string, number>();
  const words = all.map((entry) => wordsOf(entry.name));
  for (const word of words.flat()) counts.set(word, (counts.get(word) ?? 0) + 1);
  const frequent = new Map<string, string>();
  for (const [word, count] of counts) {
    if (count < usual) continue;
    frequent.set(word, word);
    for (const variant of shortened(word)) frequent.set(variant, word);
  }
  const suspects = all.flatMap((entry, index) => {
    const odd = words[index]?.find((word) => counts.get(word) === 1 && misspells(word, frequent));
    return odd ? [{ entry, odd }] : [];
  });
  const found =
    suspects.length > 0
      ? [
          finding(
            'NAME_SUSPECT',
            rowsOf(
              suspects.map(({ entry }) => entry),
              all,
            ),
            `Unusual spelling: ${listOf(suspects.map(({ odd }) => odd))}.`,
          ),
        ]
      : [];
  return [...found, ...checkCells(all)];
}

function wordsOf(name: string): string[] {
  return (
    name
      .slice(0, 400)
      .toLowerCase()
      .match(/\p{L}+/gu) ?? []
  ).filter((word) => word.length >= shortestWord - 1 && word.length < 40);
}

/** The word with one letter left out, but for its last two: those are endings. */
function shortened(word: string): string[] {
  if (word.length < shortestWord) return [];
  return Array.from({ length: word.length - 2 }, (_, index) => word.slice(0, index) + word.slice(index + 1));
}

function misspells(word: string, frequent: ReadonlyMap<string, string>): boolean {
  const lacking = frequent.get(word);
  if (lacking !== undefined && lacking !== word) return lacking.length > word.length;
  return shortened(word).some((variant) => frequent.get(variant) === variant);
}

const mostValues = 2000;

/** Further columns of a sheet: one value of a column beside two spellings of another one. */
function checkCells(all: readonly LintEntry[]): LintWarning[] {
  const columns = Object.keys(all[0]?.extra ?? {}).slice(0, 8);
  return columns.flatMap((code) =>
    columns.filter((column) => column !== code).flatMap((column) => clashes(all, code, column)),
  );
}

function clashes(all: readonly LintEntry[], code: string, column: string): LintWarning[] {
  const spellings = new Map<string, Set<string>>();
  for (const { extra } of all.slice(0, mostValues * 10)) {
    const [key, value] = [extra[code], extra[column]];
    if (key && value && /\d/.test(key)) spellings.set(key, (spellings.get(key) ?? new Set()).add(value));
  }
  const several = [...spellings].filter(([, values]) => values.size > 1);
  if (several.length === 0 || several.length > spellings.size * 0.05) return [];
  const near = several.filter(([, values]) =>
    [...values].slice(0, 5).some((left) => [...values].slice(0, 5).some((right) => isOneEditApart(left, right))),
  );
  const shown = near.length > 0 ? near : several;
  return [
    finding(
      'CELL_MISSPELT',
      `column ${column}`,
      `One ${code} beside ${listOf(shown.slice(0, 5).map(([, values]) => [...values].join(' / ')))}.`,
    ),
  ];
}
