import { foldWords } from '../text/fold-words.js';

const locales = [
  'en',
  'fr',
  'es',
  'pt',
  'de',
  'it',
  'nl',
  'ar-EG',
  'ar-SY',
  'ar-MA',
  'ar-DZ',
  'fa-AF',
  'km',
  'id',
  'tr',
  'pl',
  'ru',
  'uk',
  'sw',
  'vi',
];
/** Spellings that `Intl` does not give. */
const aliases: Readonly<Record<string, number>> = {
  sept: 9,
  sep: 9,
  jan: 1,
  feb: 2,
  mar: 3,
  apr: 4,
  jun: 6,
  jul: 7,
  aug: 8,
  oct: 10,
  nov: 11,
  dec: 12,
  janv: 1,
  fevr: 2,
  avr: 4,
  juil: 7,
  setiembre: 9,
  ژانویه: 1,
  فوریه: 2,
  مارس: 3,
  آوریل: 4,
  مه: 5,
  ژوئن: 6,
  ژوئیه: 7,
  اوت: 8,
  سپتامبر: 9,
  اکتبر: 10,
  نوامبر: 11,
  دسامبر: 12,
  شباط: 2,
  آذار: 3,
  نيسان: 4,
  أيار: 5,
  حزيران: 6,
  تموز: 7,
  آب: 8,
  أيلول: 9,
  مكرا: 3,
  ايلول: 9,
  ابريل: 4,
  اغسطس: 8,
  اكتوبر: 10,
  មករា: 1,
  កុម្ភៈ: 2,
  មីនា: 3,
  មេសា: 4,
  ឧសភា: 5,
  មិថុនា: 6,
  កក្កដា: 7,
  សីហា: 8,
  កញ្ញា: 9,
  តុលា: 10,
  វិច្ឆិកា: 11,
  ធ្នូ: 12,
};

let table: Map<string, number> | null = null;

function build(): Map<string, number> {
  const months = new Map<string, number>();
  for (const locale of locales) {
    for (const style of ['long', 'short'] as const) {
      const format = new Intl.DateTimeFormat(`${locale}-u-ca-gregory`, { month: style, timeZone: 'UTC' });
      const withDay = new Intl.DateTimeFormat(`${locale}-u-ca-gregory`, {
        month: style,
        day: 'numeric',
        timeZone: 'UTC',
      });
      for (let month = 1; month <= 12; month += 1) {
        const date = new Date(Date.UTC(2021, month - 1, 15));
        const inflected = withDay.formatToParts(date).find((part) => part.type === 'month')?.value ?? '';
        for (const name of [format.format(date), inflected]) add(months, name, month);
      }
    }
  }
  for (const [name, month] of Object.entries(aliases)) add(months, name, month);
  return months;
}

function add(months: Map<string, number>, name: string, month: number): void {
  const folded = foldWords(name);
  if (folded.length >= 3 && !/^\d|\s/.test(folded) && !months.has(folded)) months.set(folded, month);
}

/** The month (1 to 12) that a word names in any of the languages known, or null. Needs three letters at least. */
export function monthOf(word: string): number | null {
  table ??= build();
  return table.get(foldWords(word)) ?? (word.startsWith('ខែ') ? (table.get(foldWords(word.slice(2))) ?? null) : null);
}
