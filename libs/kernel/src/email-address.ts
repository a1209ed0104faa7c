const atext = "[\\p{L}\\p{N}!#$%&'*+/=?^_`{|}~-]+";
const label = '[\\p{L}\\p{N}](?:[\\p{L}\\p{N}-]{0,61}[\\p{L}\\p{N}])?';
const address = new RegExp(`^(${atext}(?:\\.${atext})*)@(${label}(?:\\.${label})+)$`, 'u');

/**
 * The e-mail address a person typed, cleaned (outer blanks off, domain in lower case), or null where it is none.
 * Dot-atom local parts only, 64 + 254 characters at most (RFC 5321 §4.5.3.1); the local part keeps its case.
 */
export function parseEmailAddress(text: string): string | null {
  const trimmed = text.normalize('NFC').trim();
  if (trimmed.length > 254) return null;
  const match = address.exec(trimmed);
  if (!match || match[1]!.length > 64) return null;
  return `${match[1]}@${match[2]!.toLowerCase()}`;
}

/** The domain of a parsed address. */
export function emailDomain(parsed: string): string {
  return parsed.slice(parsed.lastIndexOf('@') + 1);
}
