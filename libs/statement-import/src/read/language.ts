import { languages } from '../languages/index.js';
import { foldWords } from '../text/fold-words.js';

const scripts: readonly (readonly [RegExp, string])[] = [
  [/\p{Script=Khmer}/gu, 'km'],
  [/\p{Script=Hebrew}/gu, 'he'],
  [/\p{Script=Thai}/gu, 'th'],
  [/\p{Script=Lao}/gu, 'lo'],
  [/\p{Script=Myanmar}/gu, 'my'],
  [/[\p{Script=Hiragana}\p{Script=Katakana}]/gu, 'ja'],
  [/\p{Script=Hangul}/gu, 'ko'],
  [/\p{Script=Han}/gu, 'zh'],
  [/\p{Script=Greek}/gu, 'el'],
  [/\p{Script=Bengali}/gu, 'bn'],
  [/\p{Script=Devanagari}/gu, 'hi'],
  [/\p{Script=Tamil}/gu, 'ta'],
  [/\p{Script=Georgian}/gu, 'ka'],
  [/\p{Script=Armenian}/gu, 'hy'],
];

const sampleLength = 20_000;

/**
 * The language of a text as a BCP 47 tag: by script where that decides, else by the frequent short words of the
 * language tables. Reads the first 20,000 characters; `en` where nothing decides.
 */
export function detectLanguage(text: string): string {
  const sample = text.slice(0, sampleLength);
  const letters = sample.match(/\p{L}/gu)?.length ?? 0;
  if (letters === 0) return 'en';
  for (const [script, language] of scripts) {
    if ((sample.match(script)?.length ?? 0) > letters * 0.3) return language;
  }
  const arabic = sample.match(/\p{Script=Arabic}/gu)?.length ?? 0;
  if (arabic > letters * 0.3) return arabicScriptLanguage(sample);
  const cyrillic = sample.match(/\p{Script=Cyrillic}/gu)?.length ?? 0;
  if (cyrillic > letters * 0.3) return /[іїєґ]/i.test(sample) ? 'uk' : 'ru';
  return byStopwords(sample);
}

/** Persian has four letters that Arabic lacks; Urdu adds retroflexes. */
function arabicScriptLanguage(sample: string): string {
  if ((sample.match(/[ٹڈڑےں]/g)?.length ?? 0) > 5) return 'ur';
  const persian = sample.match(/[پچژگیک]/g)?.length ?? 0;
  const letters = sample.match(/\p{Script=Arabic}/gu)?.length ?? 1;
  return persian > letters * 0.05 ? 'fa' : 'ar';
}

function byStopwords(sample: string): string {
  const counts = new Map<string, number>();
  for (const word of foldWords(sample).split(' ')) counts.set(word, (counts.get(word) ?? 0) + 1);
  let best = { code: 'en', score: 0 };
  for (const table of languages) {
    const score = table.stopwords.split(' ').reduce((sum, word) => sum + (counts.get(foldWords(word)) ?? 0), 0);
    if (score > best.score) best = { code: table.code, score };
  }
  return best.code;
}
