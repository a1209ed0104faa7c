/** Whether two folded names differ by one letter in a word of four and more, or by one added letter at a word's end. */
export function isNear(left: string, right: string): boolean {
  if (left === right) return false;
  const a = left.split(' ');
  const b = right.split(' ');
  if (a.length !== b.length) return false;
  const apart = a.flatMap((word, index) => (word === b[index] ? [] : [[word, b[index] as string] as const]));
  const [pair] = apart;
  if (apart.length !== 1 || !pair || /\d/.test(pair[0] + pair[1])) return false;
  return Math.min(pair[0].length, pair[1].length) >= 4 && isOneEditApart(pair[0], pair[1]);
}

/** One letter inserted, left out or replaced, or two neighbours swapped. */
export function isOneEditApart(left: string, right: string): boolean {
  if (Math.abs(left.length - right.length) > 1 || left === right) return false;
  let start = 0;
  while (start < left.length && start < right.length && left[start] === right[start]) start += 1;
  let end = 0;
  while (end < left.length - start && end < right.length - start && left.at(-1 - end) === right.at(-1 - end)) end += 1;
  const [a, b] = [left.slice(start, left.length - end), right.slice(start, right.length - end)];
  if (a.length <= 1 && b.length <= 1) return true;
  return a.length === 2 && b.length === 2 && a[0] === b[1] && a[1] === b[0];
}
