/** Crockford's base 32: no I, L, O, U. */
const alphabet = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';
const digits = 15;

/** Times two in the field of 32 elements (x^5 + x^2 + 1). */
const double = (value: number) => ((value << 1) & 31) ^ (value & 16 ? 5 : 0);

/** Weights that are powers of two in that field differ from place to place, so a swap of neighbors is seen. */
function checkDigit(values: readonly number[]): number {
  return values.reduce((sum, value) => double(sum ^ value), 0);
}

function grouped(values: readonly number[]): string {
  const code = values.map((value) => alphabet.charAt(value)).join('');
  return code.replace(/(.{4})(?=.)/gu, '$1-');
}

/**
 * A receipt code that a person can read out: 75 bits and a check character in four groups of four, such as
 * `7K3M-Q0XV-9ZJT-2H5B`. Takes at least 10 random bytes from the caller; throws a plain Error for fewer.
 */
export function receiptCode(bytes: Uint8Array): string {
  if (bytes.length < 10) throw new Error('receipt code: needs 10 random bytes');
  let bits = 0n;
  for (const byte of bytes.subarray(0, 10)) bits = (bits << 8n) | BigInt(byte);
  bits >>= 5n;
  const values = Array.from({ length: digits }, (_, place) => Number((bits >> BigInt(5 * (digits - 1 - place))) & 31n));
  return grouped([...values, checkDigit(values)]);
}

/**
 * The code as stored, from what a person typed: case, blanks and hyphens do not matter, O is 0, I and L are 1. Null where
 * it is no code; every single wrong character and every swap of two neighbors is found by the check character.
 */
export function normalizeReceiptCode(typed: string): string | null {
  if (typed.length > 64) return null;
  const plain = typed
    .normalize('NFKC')
    .toUpperCase()
    .replace(/[\s\p{Pd}\u200b]/gu, '')
    .replaceAll('O', '0')
    .replace(/[IL]/gu, '1');
  const values = Array.from(plain, (character) => alphabet.indexOf(character));
  if (values.length !== digits + 1 || values.includes(-1)) return null;
  return checkDigit(values.slice(0, digits)) === values[digits] ? grouped(values) : null;
}
