const controls = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\ufffe\uffff]/g;

/** Words on one line: controls that no format can hold (XML forbids them) are dropped, line ends become blanks. */
export function clean(words: string): string {
  return words
    .toWellFormed()
    .replace(controls, '')
    .replace(/[\t\n\r\u2028\u2029]+/g, ' ');
}

/** Cleaned and trimmed words, or null where nothing is left. */
export function cleanOrNull(words: string | null | undefined): string | null {
  const cleaned = clean(words ?? '').trim();
  return cleaned === '' ? null : cleaned;
}
