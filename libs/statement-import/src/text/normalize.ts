import type { Normalization } from '../types.js';

/** How often each normalization was needed. */
export type NormalizationCounts = Record<Normalization['code'], number>;

/** Counts with nothing counted. */
export function noNormalizations(): NormalizationCounts {
  return {
    noBreakSpace: 0,
    doubleSpace: 0,
    zeroWidth: 0,
    bidiControl: 0,
    softHyphen: 0,
    markup: 0,
    lineJoined: 0,
    ligature: 0,
    noFinalLineEnd: 0,
  };
}

const special =
  /[\u00a0\u00ad\u1680\u2000-\u200f\u2028-\u202f\u205f-\u2064\u2066-\u2069\u3000\ufeff\ufb00-\ufb06\v\f\r\t]|\s\s|^\s|\s$/;
/** Zero-width joiners and breaks carry meaning in these scripts. */
const joiningScripts =
  /[\p{Script=Khmer}\p{Script=Thai}\p{Script=Lao}\p{Script=Myanmar}\p{Script=Arabic}\p{Script=Devanagari}\p{Script=Bengali}\p{Script=Tamil}\p{Script=Sinhala}]/u;
const ligatures: Readonly<Record<string, string>> = {
  '\ufb00': 'ff',
  '\ufb01': 'fi',
  '\ufb02': 'fl',
  '\ufb03': 'ffi',
  '\ufb04': 'ffl',
  '\ufb05': 'st',
  '\ufb06': 'st',
};

/**
 * A line for display: no-break and other wide blanks become blanks, runs of blanks one, invisible controls go.
 * Every change is counted; letters and punctuation stay as they are.
 *
 * @example normalizeLine(' a\u00a0 b ', counts) // 'a b'
 */
export function normalizeLine(raw: string, counts: NormalizationCounts): string {
  if (!special.test(raw)) return raw;
  const keepJoiners = joiningScripts.test(raw);
  let out = '';
  let blank = true;
  let doubled = false;
  for (const char of raw) {
    const code = char.charCodeAt(0);
    if (isBlank(code)) {
      if (code === 0xa0) counts.noBreakSpace += 1;
      if (blank && out !== '') doubled = true;
      else if (out !== '') out += ' ';
      blank = true;
      continue;
    }
    if (code === 0xad) counts.softHyphen += 1;
    else if (
      code === 0x200b ||
      code === 0x200c ||
      code === 0x200d ||
      code === 0x2060 ||
      code === 0xfeff ||
      (code >= 0x2061 && code <= 0x2064)
    ) {
      if (keepJoiners && code >= 0x200b && code <= 0x200d) out += char;
      else counts.zeroWidth += 1;
    } else if (
      code === 0x200e ||
      code === 0x200f ||
      (code >= 0x202a && code <= 0x202e) ||
      (code >= 0x2066 && code <= 0x2069)
    ) {
      counts.bidiControl += 1;
    } else {
      const ligature = ligatures[char];
      if (ligature) counts.ligature += 1;
      if (blank && doubled && out !== '') counts.doubleSpace += 1;
      out += ligature ?? char;
      blank = false;
      doubled = false;
    }
  }
  return out.endsWith(' ') ? out.slice(0, -1) : out;
}

function isBlank(code: number): boolean {
  return (
    code === 0x20 ||
    (code >= 9 && code <= 13) ||
    code === 0xa0 ||
    code === 0x1680 ||
    (code >= 0x2000 && code <= 0x200a) ||
    code === 0x2028 ||
    code === 0x2029 ||
    code === 0x202f ||
    code === 0x205f ||
    code === 0x3000
  );
}
