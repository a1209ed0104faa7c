const cyrillic: Readonly<Record<string, string>> = {
  ...{
    А: 'A',
    В: 'B',
    С: 'C',
    Е: 'E',
    Н: 'H',
    І: 'I',
    Ј: 'J',
    К: 'K',
    М: 'M',
    О: 'O',
    Р: 'P',
    Ѕ: 'S',
    Т: 'T',
    Х: 'X',
    У: 'Y',
  },
  ...{
    а: 'a',
    с: 'c',
    ԁ: 'd',
    е: 'e',
    һ: 'h',
    і: 'i',
    ј: 'j',
    к: 'k',
    о: 'o',
    р: 'p',
    ԛ: 'q',
    ѕ: 's',
    ԝ: 'w',
    х: 'x',
    у: 'y',
    ѵ: 'v',
  },
};
const greek: Readonly<Record<string, string>> = {
  ...{ Α: 'A', Β: 'B', Ε: 'E', Ζ: 'Z', Η: 'H', Ι: 'I', Κ: 'K', Μ: 'M', Ν: 'N', Ο: 'O', Ρ: 'P', Τ: 'T', Υ: 'Y', Χ: 'X' },
  ...{ α: 'a', ι: 'i', κ: 'k', ν: 'v', ο: 'o', ρ: 'p', υ: 'u', χ: 'x', ϲ: 'c' },
};
const latinFor = new Map(Object.entries({ ...cyrillic, ...greek }));
const words = /[\p{L}\p{M}\p{N}]+/gu;
const latinLetter = /\p{Script=Latin}/u;
const otherLetter = /[\p{Script=Cyrillic}\p{Script=Greek}]/u;

/**
 * Cyrillic and Greek letters that pose as Latin ones become Latin: in a word that also has Latin letters, and in a word
 * made of look-alikes only when it stands in an otherwise Latin name. Words of a Cyrillic or Greek name stay as they are.
 */
export function unmaskLookAlikes(name: string): string {
  if (!latinLetter.test(name) || !otherLetter.test(name)) return name;
  return name.replace(words, (word) => {
    const letters = Array.from(word);
    const posing = letters.every((letter) => !otherLetter.test(letter) || latinFor.has(letter));
    return latinLetter.test(word) || posing ? letters.map((letter) => latinFor.get(letter) ?? letter).join('') : word;
  });
}
