import { DomainError } from '@undersigned/kernel';
import { Inflate } from 'fflate';

/** The largest part of an archive that is read, and all parts together, in bytes. */
const largestPart = 24 * 1024 * 1024;
const largestTotal = 40 * 1024 * 1024;
const mostEntries = 4096;
/** Compressed bytes that are unpacked before the size is looked at again: at most some 16 MB at once. */
const step = 16 * 1024;

interface Entry {
  readonly method: number;
  readonly packed: number;
  readonly size: number;
  readonly offset: number;
}

const unreadable = (reason: string) => new DomainError('import.unreadable', { reason });
const decoder = new TextDecoder('utf-8');

/** An archive whose parts are unpacked one by one, each within limits. */
export interface ZipParts {
  readonly names: readonly string[];
  /** The text of a part (UTF-8 or UTF-16), or null where there is none of that name. */
  text(name: string): string | null;
}

/**
 * Opens an archive by its directory. Sizes are judged by the directory before anything is unpacked, and again while
 * unpacking, because a directory may lie.
 *
 * Throws `import.unreadable` (`reason`: `broken_archive`, `encrypted`) and `import.too_large`.
 */
export function openZip(bytes: Uint8Array): ZipParts {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const entries = readDirectory(bytes, view);
  let total = 0;
  return {
    names: [...entries.keys()],
    text(name) {
      const entry = entries.get(name);
      if (!entry) return null;
      if (entry.size > largestPart || total + entry.size > largestTotal)
        throw new DomainError('import.too_large', { part: name, bytes: entry.size, maximum: largestPart });
      const content = unpack(bytes, view, entry, name);
      total += content.length;
      return content[0] === 0xff && content[1] === 0xfe
        ? new TextDecoder('utf-16le').decode(content)
        : decoder.decode(content);
    },
  };
}

function readDirectory(bytes: Uint8Array, view: DataView): Map<string, Entry> {
  let end = bytes.length - 22;
  const lowest = Math.max(0, end - 65_535);
  while (end >= lowest && view.getUint32(end, true) !== 0x06054b50) end -= 1;
  if (end < lowest) throw unreadable('broken_archive');
  const count = view.getUint16(end + 10, true);
  let at = view.getUint32(end + 16, true);
  if (count > mostEntries) throw new DomainError('import.too_large', { entries: count, maximum: mostEntries });
  const entries = new Map<string, Entry>();
  for (let index = 0; index < count; index += 1) {
    if (at + 46 > bytes.length || view.getUint32(at, true) !== 0x02014b50) throw unreadable('broken_archive');
    if ((view.getUint16(at + 8, true) & 1) === 1) throw unreadable('encrypted');
    const length = view.getUint16(at + 28, true);
    const name = decoder.decode(bytes.subarray(at + 46, at + 46 + length)).replaceAll('\\', '/');
    entries.set(name, {
      method: view.getUint16(at + 10, true),
      packed: view.getUint32(at + 20, true),
      size: view.getUint32(at + 24, true),
      offset: view.getUint32(at + 42, true),
    });
    at += 46 + length + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
  }
  return entries;
}

function unpack(bytes: Uint8Array, view: DataView, entry: Entry, name: string): Uint8Array {
  if (entry.offset + 30 > bytes.length || view.getUint32(entry.offset, true) !== 0x04034b50)
    throw unreadable('broken_archive');
  const start = entry.offset + 30 + view.getUint16(entry.offset + 26, true) + view.getUint16(entry.offset + 28, true);
  const packed = bytes.subarray(start, start + entry.packed);
  if (entry.method === 0) return packed;
  if (entry.method !== 8) throw unreadable('broken_archive');
  return inflate(packed, name);
}

function inflate(packed: Uint8Array, name: string): Uint8Array {
  const chunks: Uint8Array[] = [];
  let length = 0;
  const inflater = new Inflate((chunk) => {
    length += chunk.length;
    if (length > largestPart) throw new DomainError('import.too_large', { part: name, maximum: largestPart });
    chunks.push(chunk);
  });
  try {
    for (let at = 0; at < packed.length || at === 0; at += step)
      inflater.push(packed.subarray(at, at + step), at + step >= packed.length);
  } catch (error) {
    if (error instanceof DomainError) throw error;
    throw unreadable('broken_archive');
  }
  const content = new Uint8Array(length);
  let at = 0;
  for (const chunk of chunks) {
    content.set(chunk, at);
    at += chunk.length;
  }
  return content;
}
