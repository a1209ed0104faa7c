import { finding, listOf } from '../finding.js';
import { findLegalReferences, lacksOf } from '../legal-references.js';
import type { LintDemand, LintInput, LintWarning } from '../types.js';

/** Checks on the demands and on the legal texts that are cited. */
export function checkDemands(input: LintInput): LintWarning[] {
  const { demands, parts } = input.statement;
  const found: LintWarning[] = [];
  const listed = demands.filter((demand) => demand.form !== 'prose');
  const forms = listed.map(beginning);
  if (listed.length > 1 && listed.length <= 40 && new Set(forms).size > 1 && forms.some((form) => form === 'to')) {
    const starts = listed.map((demand) =>
      demand.text
        .split(' ')
        .slice(0, demand.text.startsWith('To ') ? 2 : 1)
        .join(' '),
    );
    found.push(
      finding(
        'DEMANDS_NOT_PARALLEL',
        'demands',
        `They begin with ${listOf(starts.slice(0, 6).map((start) => `"${start}"`))}.`,
      ),
    );
  }
  const numbers = listed.flatMap((demand) => (demand.number === null ? [] : [demand.number]));
  const alike = new Set(numbers).size === 1;
  if (
    numbers.length > 1 &&
    !alike &&
    numbers.some((number, index) => index > 0 && number !== (numbers[index - 1] ?? 0) + 1 && number !== 1)
  ) {
    found.push(finding('DEMAND_NUMBERING', `demands ${listOf(numbers)}`));
  }
  if (demands.length === 0 && parts.length > 3) found.push(finding('NO_DEMANDS', 'document'));
  return [...found, ...checkReferences(input)];
}

function beginning(demand: LintDemand): string {
  return /^(?:to|de|que)\s/i.exec(demand.text)?.[0].trim().toLowerCase() ?? 'bare';
}

function checkReferences({ statement, coverLetter }: LintInput): LintWarning[] {
  const texts = [...(coverLetter?.paragraphs ?? []), ...statement.parts.map((part) => part.text)];
  const bills = findLegalReferences(texts).filter((reference) => reference.kind === 'bill');
  const lacking = bills.filter(lacksOf);
  const regular = bills.filter((reference) => / of \d{4}$/.test(reference.text));
  const found =
    lacking.length > 0 && regular.length > lacking.length
      ? lacking.map((reference) =>
          finding('REFERENCE_VARIANT', 'bills', `"${reference.text}" lacks the "of" that the others have.`),
        )
      : [];
  const spelled = bills.filter((reference) => reference.variants.length > 0);
  return [
    ...found,
    ...spelled.map((reference) =>
      finding(
        'REFERENCE_VARIANT',
        'bills',
        `"${reference.text}" is also cited as ${listOf(reference.variants.map((form) => `"${form}"`))}.`,
      ),
    ),
  ];
}
