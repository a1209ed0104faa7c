import { finding, listOf } from '../finding.js';
import type { LintEntry, LintInput, LintWarning } from '../types.js';

/** Checks on the numbers that the lists print: gaps, repeats, one number for all, numbers typed wrongly. */
export function checkNumbers({ signatoryGroups, statement }: LintInput): LintWarning[] {
  const found: LintWarning[] = [];
  const numbered = signatoryGroups.flatMap((group) => group.entries).filter((entry) => entry.number !== null);
  const wrong = numbered.filter((entry) => /^\s*\(?\d+,\s/.test(entry.raw.slice(0, 20)));
  if (wrong.length > 0) found.push(finding('MALFORMED_NUMBER', `line ${listOf(wrong.map((entry) => entry.line))}`));
  if (numbered.length > 2 && numbered.every((entry) => entry.number === numbered[0]?.number)) {
    found.push(finding('ALL_NUMBERED_1', 'lists'));
  } else found.push(...sequence(numbered));
  const numberings = [
    numbered.length > 0,
    statement.footnotes.length > 0,
    statement.demands.some((demand) => demand.number !== null),
  ].filter(Boolean).length;
  if (numberings > 1) found.push(finding('NUMBERING_RESTARTS', 'document'));
  return found;
}

function sequence(entries: readonly LintEntry[]): LintWarning[] {
  const gaps: number[] = [];
  const repeats: number[] = [];
  let previous: number | null = null;
  for (const { number } of entries) {
    if (number === null) continue;
    if (previous !== null && number === previous) repeats.push(number);
    else if (previous !== null && number > previous + 1 && number - previous < 50) {
      for (let missing = previous + 1; missing < number; missing += 1) gaps.push(missing);
    }
    previous = number;
  }
  const found: LintWarning[] = [];
  if (gaps.length > 0)
    found.push(finding('NUMBER_GAP', `after row ${(gaps[0] ?? 1) - 1}`, `Missing: ${listOf(gaps)}.`));
  if (repeats.length > 0) found.push(finding('NUMBER_REPEATED', `rows ${listOf(repeats)}`));
  return found;
}
