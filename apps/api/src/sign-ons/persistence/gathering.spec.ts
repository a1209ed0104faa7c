import { describe, expect, it } from '@jest/globals';
import { Gathering } from './gathering.js';

/** Doubles numbers, slowly; refuses every batch with a 13, and loses its connection over a 0. */
function doubling(batchesAtOnce = 1, batchSize = 50) {
  const batches: number[][] = [];
  const work = async (items: readonly number[]) => {
    batches.push([...items]);
    await new Promise((resolve) => setTimeout(resolve, 5));
    if (items.includes(13)) throw new Error('refused');
    if (items.includes(0)) throw new Error('connection lost');
    return items.map((item) => item * 2);
  };
  const isRefusal = (error: unknown) => (error as Error).message === 'refused';
  return { batches, gathering: new Gathering(work, isRefusal, batchesAtOnce, batchSize) };
}

const later = () => new Promise((resolve) => setTimeout(resolve, 1));

describe('gathering', () => {
  it('does together what comes together or while other work is under way, and gives each its own result', async () => {
    const { batches, gathering } = doubling();
    const first = [1, 2].map((item) => gathering.ask(item));
    await later();
    const second = [3, 4, 5].map((item) => gathering.ask(item));
    expect(await Promise.all([...first, ...second])).toEqual([2, 4, 6, 8, 10]);
    expect(await gathering.ask(6)).toBe(12);
    expect(batches).toEqual([[1, 2], [3, 4, 5], [6]]);
  });

  it('takes no more at once than it may', async () => {
    const { batches, gathering } = doubling(2, 2);
    const asked = [1, 2, 3, 4, 5].map((item) => gathering.ask(item));
    await later();
    expect(batches).toEqual([
      [1, 2],
      [3, 4],
    ]);
    expect(await Promise.all(asked)).toEqual([2, 4, 6, 8, 10]);
    expect(batches.at(-1)).toEqual([5]);
  });

  it('fails nobody for what somebody else asked', async () => {
    const { gathering } = doubling();
    const outcomes = await Promise.allSettled([1, 13, 3].map((item) => gathering.ask(item)));
    expect(outcomes.map((outcome) => (outcome.status === 'fulfilled' ? outcome.value : 'refused'))).toEqual([
      2,
      'refused',
      6,
    ]);
  });

  it('does not try again what may have been done, and goes on', async () => {
    const { batches, gathering } = doubling();
    const outcomes = await Promise.allSettled([1, 0].map((item) => gathering.ask(item)));
    expect(outcomes.map(({ status }) => status)).toEqual(['rejected', 'rejected']);
    expect(await gathering.ask(2)).toBe(4);
    expect(batches).toHaveLength(2);
  });
});
