/** Entities that pages use; the others stay as they are written. */
const named: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  nbsp: '\u00a0',
  shy: '\u00ad',
  copy: '©',
  reg: '®',
  trade: '™',
  hellip: '…',
  mdash: '—',
  ndash: '–',
  lsquo: '‘',
  rsquo: '’',
  sbquo: '‚',
  ldquo: '“',
  rdquo: '”',
  bdquo: '„',
  laquo: '«',
  raquo: '»',
  lsaquo: '‹',
  rsaquo: '›',
  bull: '•',
  middot: '·',
  euro: '€',
  pound: '£',
  sect: '§',
  para: '¶',
  deg: '°',
  ordm: 'º',
  ordf: 'ª',
  times: '×',
  iexcl: '¡',
  iquest: '¿',
  dagger: '†',
  Dagger: '‡',
  ensp: '\u2002',
  emsp: '\u2003',
  thinsp: '\u2009',
  zwnj: '\u200c',
  zwj: '\u200d',
  lrm: '\u200e',
  rlm: '\u200f',
  sup1: '¹',
  sup2: '²',
  sup3: '³',
  frac12: '½',
  larr: '←',
  uarr: '↑',
  rarr: '→',
  hearts: '♥',
  szlig: 'ß',
  aelig: 'æ',
  AElig: 'Æ',
  oelig: 'œ',
  OElig: 'Œ',
  oslash: 'ø',
  Oslash: 'Ø',
  aring: 'å',
  Aring: 'Å',
  eth: 'ð',
  ETH: 'Ð',
  thorn: 'þ',
  THORN: 'Þ',
};

const accents: Readonly<Record<string, string>> = {
  grave: '\u0300',
  acute: '\u0301',
  circ: '\u0302',
  tilde: '\u0303',
  uml: '\u0308',
  cedil: '\u0327',
  caron: '\u030c',
};

/**
 * The characters that entities stand for; what is no known entity stays as written. Code points that are no characters
 * become the replacement character.
 *
 * @example decodeEntities('Caf&eacute; &amp; &#x41;') // 'Café & A'
 */
export function decodeEntities(text: string): string {
  if (!text.includes('&')) return text;
  return text.replace(
    /&(?:#(\d{1,8})|#[xX]([\da-fA-F]{1,7})|([A-Za-z][A-Za-z\d]{1,8}));?/g,
    (whole, dec, hex, name) => {
      if (name !== undefined) return entity(String(name)) ?? whole;
      return character(dec === undefined ? Number.parseInt(String(hex), 16) : Number(dec));
    },
  );
}

function character(code: number): string {
  const allowed =
    code <= 0x10ffff && (code < 0xd800 || code > 0xdfff) && (code >= 0x20 || code === 9 || code === 10 || code === 13);
  return allowed ? String.fromCodePoint(code) : '\ufffd';
}

function entity(name: string): string | null {
  if (Object.hasOwn(named, name)) return named[name] as string;
  const accent = accents[name.slice(1)];
  return accent && /^[A-Za-z]/.test(name) ? `${name[0]}${accent}`.normalize('NFC') : null;
}
