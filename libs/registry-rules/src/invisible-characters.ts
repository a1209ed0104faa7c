const whitespace = /[\s\u0085]+/gu;
const invisible = /[\p{Default_Ignorable_Code_Point}\p{Cc}\p{Cf}\p{Cs}\ufffd]/gu;

/** Scripts whose spelling depends on a joiner between two letters. */
const joining =
  /[\p{scx=Arab}\p{scx=Deva}\p{scx=Beng}\p{scx=Taml}\p{scx=Telu}\p{scx=Knda}\p{scx=Mlym}\p{scx=Sinh}\p{scx=Gujr}\p{scx=Guru}\p{scx=Orya}]/u;
/** Scripts written without blanks, where a zero-width space is the only place a line may break. */
const breaking = /[\p{scx=Khmr}\p{scx=Laoo}\p{scx=Thai}\p{scx=Mymr}]/u;

function belongsToSpelling(character: string, before: string, after: string): boolean {
  if (character === '\u200c' || character === '\u200d') return joining.test(before) && joining.test(after);
  if (character === '\u200b') return breaking.test(before) && breaking.test(after);
  return /\p{Variation_Selector}/u.test(character) && /\p{scx=Hani}/u.test(before);
}

/** Every blank, tab and line end becomes one space; outer ones go. */
export function collapseWhitespace(text: string): string {
  return text.replace(whitespace, ' ').trim();
}

/** Takes every character off that nobody can see, also those that a script's spelling needs: for comparing only. */
export function withoutInvisible(text: string): string {
  return text.replace(whitespace, ' ').replace(invisible, '');
}

/** Takes invisible characters off (controls, zero-width, bidi overrides), except where a script is spelled with them. */
export function withoutStrayInvisible(text: string): string {
  const spaced = text.replace(whitespace, ' ');
  return spaced.replace(invisible, (character, offset: number) =>
    belongsToSpelling(character, spaced.charAt(offset - 1), spaced.charAt(offset + character.length)) ? character : '',
  );
}
