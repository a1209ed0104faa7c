import { describe, expect, it } from '@jest/globals';
import type { ChangeListener } from './statement-watch.js';
import { WatchedCache } from './watched-cache.js';

function stage(capacity = 100) {
  const listeners: ChangeListener[] = [];
  const watch = { listening: true, onChange: (listener: ChangeListener) => void listeners.push(listener) };
  const cache = new WatchedCache<string>(watch, capacity, (value) => value.length);
  let made = 0;
  const make =
    (value: string, until: number | null = null) =>
    () => {
      made += 1;
      return Promise.resolve({ value, until });
    };
  return {
    watch,
    cache,
    make,
    changed: (slug: string | null) => listeners.forEach((tell) => tell(slug)),
    made: () => made,
  };
}

/** A making that ends when told. */
function held() {
  let end: (value: string) => void = () => undefined;
  const work = new Promise<{ value: string; until: null }>(
    (resolve) => (end = (value) => resolve({ value, until: null })),
  );
  return { make: () => work, end };
}

describe('WatchedCache', () => {
  it('makes once and keeps until the statement changes', async () => {
    const { cache, make, changed, made } = stage();
    expect(await cache.get('a', 'a|en', make('one'))).toBe('one');
    expect(await cache.get('a', 'a|en', make('two'))).toBe('one');
    changed('b');
    expect(cache.peek('a|en')).toBe('one');
    changed('a');
    expect(await cache.get('a', 'a|en', make('three'))).toBe('three');
    expect(made()).toBe(2);
  });

  it('lets many who miss at once wait for one making', async () => {
    const { cache } = stage();
    const { make, end } = held();
    let started = 0;
    const asked = Array.from({ length: 5 }, () =>
      cache.get('a', 'a', () => {
        started += 1;
        return make();
      }),
    );
    end('one');
    expect(await Promise.all(asked)).toEqual(Array(5).fill('one'));
    expect(started).toBe(1);
  });

  it('does not keep what was read before a change that was heard while it was made', async () => {
    const { cache, make, changed } = stage();
    const slow = held();
    const early = cache.get('a', 'a', slow.make);
    changed('a');
    const late = await cache.get('a', 'a', make('new'));
    slow.end('old');
    expect([await early, late]).toEqual(['old', 'new']);
    expect(cache.peek('a')).toBe('new');
  });

  it('shows and keeps nothing while it cannot hear', async () => {
    const { watch, cache, make, changed } = stage();
    await cache.get('a', 'a', make('one'));
    watch.listening = false;
    expect(cache.peek('a')).toBeUndefined();
    expect(await cache.get('a', 'a', make('two'))).toBe('two');
    changed(null);
    watch.listening = true;
    expect(cache.peek('a')).toBeUndefined();
  });

  it('forgets what time has made untrue, and the oldest when it is full', async () => {
    const { cache, make } = stage(10);
    await cache.get('a', 'a', make('past', Date.now() - 1));
    expect(cache.peek('a')).toBeUndefined();
    for (const key of ['a', 'b', 'c']) await cache.get(key, key, make('12345'));
    expect([cache.peek('a'), cache.peek('b'), cache.peek('c')]).toEqual([undefined, '12345', '12345']);
    await cache.get('d', 'd', make('longer than all'));
    expect(cache.peek('d')).toBeUndefined();
  });

  it('passes a failure on and tries again', async () => {
    const { cache, make } = stage();
    await expect(cache.get('a', 'a', () => Promise.reject(new Error('no')))).rejects.toThrow('no');
    expect(await cache.get('a', 'a', make('one'))).toBe('one');
  });
});
