import { withoutInvisible } from './invisible-characters.js';
import { unmaskLookAlikes } from './look-alikes.js';

/** Latin letters that Unicode does not decompose, and forms of one letter. */
const plain: Readonly<Record<string, string>> = {
  ...{
    ß: 'ss',
    æ: 'ae',
    œ: 'oe',
    ø: 'o',
    ł: 'l',
    đ: 'd',
    ð: 'd',
    þ: 'th',
    ħ: 'h',
    ı: 'i',
    ŋ: 'n',
    ŧ: 't',
    ſ: 's',
    ς: 'σ',
  },
  ...{ ى: 'ي', ی: 'ي', ک: 'ك', ة: 'ه' },
};
const special = new RegExp(`[${Object.keys(plain).join('')}]`, 'gu');
/** Accents of Latin, Greek and Cyrillic; vowel signs of Arabic and Hebrew. Vowels of Khmer and Indic scripts are letters. */
const marks =
  /[\u0300-\u036f\u0483-\u0489\u1ab0-\u1aff\u1dc0-\u1dff\u20d0-\u20ff\ufe20-\ufe2f\u0591-\u05bd\u05bf\u05c1\u05c2\u05c4\u05c5\u05c7\u0610-\u061a\u064b-\u065f\u0670\u06d6-\u06dc\u06df-\u06e8\u06ea-\u06ed\u0640]/gu;

function withoutMarks(text: string): string {
  return text.normalize('NFD').replace(marks, '').normalize('NFC');
}

/** One spelling for letters that mean the same: compatibility forms, look-alikes, case and accents off. Keeps punctuation. */
export function foldLetters(text: string): string {
  const capitalsTold = unmaskLookAlikes(withoutMarks(withoutInvisible(text.normalize('NFKC'))));
  const lower = withoutMarks(capitalsTold.toLowerCase()).replace(special, (letter) => plain[letter] ?? letter);
  return unmaskLookAlikes(lower);
}
