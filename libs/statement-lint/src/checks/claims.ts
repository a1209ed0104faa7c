import { countDistinct } from '../distinct.js';
import { finding } from '../finding.js';
import type { LintInput, LintWarning } from '../types.js';

interface Claim {
  readonly text: string;
  readonly number: number;
  readonly relation: 'more' | 'less' | 'exact';
  readonly of: 'signatories' | 'countries';
  /** The words before it say that another body is meant ("a network of over 200 …"). */
  readonly other: boolean;
  /** The words before it, or its place, say that the signatories are meant. */
  readonly about: boolean;
}

const claim =
  /(?<![\p{L}\d.,-])((?:over|more than|at least|plus de|m[aá]s de|mais de|nearly|almost|أكثر من|mehr als|oltre)\s)?(\d{1,3}(?:[,. ]\d{3})?|\d{1,6})\+?\s((?:[\p{L}’'-]{2,24}\s){0,4}?)(organi[sz]ations?|groups|associations|ngos|csos|signatories|organisations|organizaciones|organiza[cç][oõ]es|countries|nations|pays|pa[ií]ses|منظمة|دولة|l[aä]ndern?)(?![\p{L}])/giu;

/** Compares the numbers of signatories and countries that the text claims with its lists. */
export function checkClaims({ statement, coverLetter, signatoryGroups }: LintInput): LintWarning[] {
  const entries = signatoryGroups.flatMap((group) => group.entries);
  if (entries.length === 0) return [];
  const distinct = countDistinct(signatoryGroups);
  const countries = new Set(entries.flatMap((entry) => entry.country ?? [])).size;
  const places: [string, string][] = [
    ['title', statement.title ?? ''],
    ['cover letter', coverLetter?.paragraphs.join(' ') ?? ''],
    ...statement.parts.filter((part) => part.type !== 'title').map((part) => ['body', part.text] as [string, string]),
  ];
  return places.flatMap(([where, text]) =>
    readClaims(text, where).flatMap((found) => judge(found, where, { rows: entries.length, distinct, countries })),
  );
}

function readClaims(text: string, where: string): Claim[] {
  let otherUntil = -1;
  return [...text.slice(0, 20_000).matchAll(claim)].map((match) => {
    const before = text.slice(Math.max(0, match.index - 40), match.index);
    const other =
      match.index < otherUntil ||
      /\b(?:network|coalition|alliance|federation|union|r[eé]seau|red|rede|movement|platform)\s(?:of|de|from|with)\s?$/i.test(
        before,
      ) ||
      /\b(?:federations?|affiliates|members?)\b/i.test(match[3] ?? '');
    if (other) otherUntil = match.index + 120;
    const relation = /^(?:nearly|almost)/i.test(match[1] ?? '')
      ? 'less'
      : match[1] || match[0].includes('+')
        ? 'more'
        : 'exact';
    return {
      text: match[0],
      number: Number((match[2] ?? '').replace(/[,. ]/g, '')),
      relation,
      of: /^(?:countries|nations|pays|pa|دولة|l[aä]nder)/i.test(match[4] ?? '') ? 'countries' : 'signatories',
      other,
      about:
        where !== 'body' ||
        /(?:undersigned|signed by|endorsed by|signatories|behalf of|we)|sign|الموقع/i.test(
          text.slice(Math.max(0, match.index - 80), match.index),
        ),
    };
  });
}

function judge(
  found: Claim,
  where: string,
  list: { rows: number; distinct: number; countries: number },
): LintWarning[] {
  if (found.other)
    return [
      finding(
        'CLAIM_NOT_ABOUT_LIST',
        where,
        `"${found.text}" describes another body; the list has ${list.distinct} signatories.`,
      ),
    ];
  const actual = found.of === 'countries' ? list.countries : list.distinct;
  if (actual === 0 || !found.about) return [];
  const holds =
    found.relation === 'more'
      ? actual > found.number
      : found.relation === 'less'
        ? actual <= found.number
        : actual === found.number;
  const rows =
    found.of === 'signatories' && list.rows !== list.distinct
      ? `${list.rows} rows, ${list.distinct} signatories`
      : String(actual);
  return [finding(holds ? 'CLAIM_COUNT_OK' : 'CLAIM_COUNT', where, `"${found.text}": the list has ${rows}.`)];
}
