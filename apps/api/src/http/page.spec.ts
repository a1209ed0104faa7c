import { describe, expect, it } from '@jest/globals';
import { decodeCursor, encodeCursor, pageOf } from './index.js';

describe('pages', () => {
  it('say whether there is more, and where', () => {
    const page = (rows: number[], limit: number) =>
      pageOf(
        rows,
        limit,
        9,
        (row) => [String(row)],
        (row) => row * 10,
      );
    expect(page([1, 2, 3], 2)).toMatchObject({ items: [10, 20], total: 9 });
    expect(decodeCursor(page([1, 2, 3], 2).next!, 1)).toEqual(['2']);
    expect(page([1, 2], 2).next).toBeNull();
    expect(page([], 2)).toEqual({ items: [], total: 9, next: null });
  });

  it('take no cursor that is not one of theirs', () => {
    for (const cursor of [undefined, '', 'x', '!!', encodeCursor(['a', 'b']), encodeCursor([1]), 'bnVsbA'])
      expect(decodeCursor(cursor, 1)).toBeNull();
  });
});
