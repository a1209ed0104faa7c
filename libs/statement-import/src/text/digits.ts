const zeros = [0x30, 0x660, 0x6f0, 0x966, 0x17e0, 0xff10];

/** The value of a decimal digit of the scripts that statements are numbered in, or -1. */
export function digitValue(code: number): number {
  for (const zero of zeros) if (code >= zero && code <= zero + 9) return code - zero;
  return -1;
}

/** The text with digits of other scripts (Arabic-Indic, Persian, Khmer, Devanagari, full width) as 0 to 9. */
export function westernDigits(text: string): string {
  let out = '';
  for (const char of text) {
    const value = digitValue(char.charCodeAt(0));
    out += value >= 0 ? String(value) : char;
  }
  return out;
}
