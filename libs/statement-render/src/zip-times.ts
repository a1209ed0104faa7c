/** The first moment a zip file can name: 1 January 1980, 00:00. */
const midnight = [0, 0, 0x21, 0];

/**
 * A copy of a zip file (one disk, no comment, no ZIP64) whose entries all carry the same time, because packers write
 * the time of packing and equal content must give equal bytes. Throws a RangeError where the bytes are no such file.
 */
export function withFixedTimes(zip: Uint8Array): Uint8Array {
  const bytes = zip.slice();
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const end = bytes.length - 22;
  if (end < 0 || view.getUint32(end, true) !== 0x06054b50) throw new RangeError('not a plain zip file');
  let entry = view.getUint32(end + 16, true);
  for (let left = view.getUint16(end + 10, true); left > 0; left -= 1) {
    if (view.getUint32(entry, true) !== 0x02014b50) throw new RangeError('not a plain zip file');
    bytes.set(midnight, entry + 12);
    bytes.set(midnight, view.getUint32(entry + 42, true) + 10);
    entry += 46 + [28, 30, 32].reduce((sum, field) => sum + view.getUint16(entry + field, true), 0);
  }
  return bytes;
}
