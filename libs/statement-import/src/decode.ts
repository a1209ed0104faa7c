import { DomainError } from '@undersigned/kernel';

/** The largest input that is read, in bytes. */
export const maximumImportBytes = 5 * 1024 * 1024;

/** A decoded text and the encoding that was recognized. */
export interface DecodedText {
  readonly text: string;
  readonly encoding: 'utf-8' | 'utf-16le' | 'utf-16be' | 'windows-1252' | 'windows-1256';
}

/**
 * The text of a file: UTF-8 with or without a mark, UTF-16 of either order, else Windows-1256 where the letters beyond
 * ASCII stand in words of their own as Arabic does, else Windows-1252, which ISO-8859-1 is a part of.
 *
 * Throws `import.too_large` above {@link maximumImportBytes}, `import.unreadable` for an empty or a binary file
 * (`reason`: `empty`, `binary`).
 *
 * @example decodeText(new TextEncoder().encode('Déclaration')).encoding // 'utf-8'
 */
export function decodeText(bytes: Uint8Array): DecodedText {
  if (bytes.length > maximumImportBytes) {
    throw new DomainError('import.too_large', { bytes: bytes.length, maximum: maximumImportBytes });
  }
  if (bytes.length === 0) throw new DomainError('import.unreadable', { reason: 'empty' });
  const encoding = detect(bytes);
  const text = new TextDecoder(encoding, { ignoreBOM: false }).decode(bytes);
  if (looksBinary(text)) throw new DomainError('import.unreadable', { reason: 'binary' });
  return { text, encoding };
}

function detect(bytes: Uint8Array): DecodedText['encoding'] {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be';
  const unmarked = unmarkedUtf16(bytes);
  if (unmarked) return unmarked;
  if (bytes.subarray(0, 65_536).includes(0)) throw new DomainError('import.unreadable', { reason: 'binary' });
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    return 'utf-8';
  } catch {
    return looksArabic(bytes) ? 'windows-1256' : 'windows-1252';
  }
}

/** In a Western text accented letters stand alone among ASCII letters; Arabic words are runs of bytes above 0xBF. */
function looksArabic(bytes: Uint8Array): boolean {
  const sample = bytes.subarray(0, 65_536);
  let high = 0;
  let inRuns = 0;
  let run = 0;
  for (let index = 0; index <= sample.length; index += 1) {
    const byte = sample[index] ?? 0;
    if (byte >= 0xc0 || byte === 0x81 || byte === 0x8d || byte === 0x90 || byte === 0x98) run += 1;
    else {
      high += run;
      if (run >= 3) inRuns += run;
      run = 0;
    }
  }
  return high >= 6 && inRuns >= high * 0.7;
}

/** Western text in UTF-16 without a mark has a zero in every second byte. */
function unmarkedUtf16(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | null {
  if (bytes.length < 4 || bytes.length % 2 === 1) return null;
  const sample = Math.min(bytes.length, 4096);
  let even = 0;
  let odd = 0;
  for (let index = 0; index < sample; index += 1) {
    if (bytes[index] !== 0) continue;
    if (index % 2 === 0) even += 1;
    else odd += 1;
  }
  if (odd > sample * 0.3 && even === 0) return 'utf-16le';
  if (even > sample * 0.3 && odd === 0) return 'utf-16be';
  return null;
}

/** Control characters that no text holds; a few are tolerated (form feeds of a PDF, stray bytes). */
function looksBinary(text: string): boolean {
  let controls = 0;
  for (let index = 0; index < text.length; index += 1) {
    const code = text.charCodeAt(index);
    if (code === 0) return true;
    if (code === 0xfffd || (code < 0x20 && code !== 9 && code !== 10 && code !== 11 && code !== 12 && code !== 13))
      controls += 1;
  }
  return controls > 8 && controls > text.length * 0.01;
}
