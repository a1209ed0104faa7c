import type { StatementWatch } from './statement-watch.js';

/** Something made for a statement; after `until` (milliseconds, null: no end) it would say something untrue. */
export interface Made<Value> {
  readonly value: Value;
  readonly until: number | null;
}

interface Entry<Value> extends Made<Value> {
  readonly slug: string;
  readonly size: number;
}

interface Flight<Value> {
  readonly slug: string;
  readonly work: Promise<Made<Value>>;
  stale: boolean;
}

/** Under this address stands what depends on every statement. */
export const anyStatement = '*';

/**
 * Keeps what was made for statements until one of them changes. Those who ask for the same thing at once wait for one
 * making; what was being made while its statement changed is given to those who asked before, and not kept.
 */
export class WatchedCache<Value> {
  private readonly entries = new Map<string, Entry<Value>>();
  private readonly flights = new Map<string, Flight<Value>>();
  private size = 0;

  constructor(
    private readonly watch: Pick<StatementWatch, 'listening' | 'onChange'>,
    private readonly capacity: number,
    private readonly sizeOf: (value: Value) => number,
  ) {
    watch.onChange((slug) => this.drop(slug));
  }

  /** What is kept and still true, or undefined. */
  peek(key: string): Value | undefined {
    if (!this.watch.listening) return undefined;
    const entry = this.entries.get(key);
    if (!entry) return undefined;
    if (entry.until !== null && Date.now() >= entry.until) {
      this.remove(key, entry);
      return undefined;
    }
    return entry.value;
  }

  async get(slug: string, key: string, make: () => Promise<Made<Value>>): Promise<Value> {
    const kept = this.peek(key);
    if (kept !== undefined) return kept;
    const running = this.flights.get(key);
    if (running && !running.stale) return (await running.work).value;
    const flight: Flight<Value> = { slug, work: make(), stale: false };
    this.flights.set(key, flight);
    try {
      const made = await flight.work;
      if (!flight.stale && this.watch.listening) this.keep(key, { ...made, slug, size: this.sizeOf(made.value) });
      return made.value;
    } finally {
      if (this.flights.get(key) === flight) this.flights.delete(key);
    }
  }

  private keep(key: string, entry: Entry<Value>): void {
    const former = this.entries.get(key);
    if (former) this.remove(key, former);
    if (entry.size > this.capacity) return;
    this.entries.set(key, entry);
    this.size += entry.size;
    // The oldest goes first: a page that is asked for often is soon made again, and a hit costs no bookkeeping.
    for (const [oldest, old] of this.entries) {
      if (this.size <= this.capacity) break;
      this.remove(oldest, old);
    }
  }

  private drop(slug: string | null): void {
    const concerns = (of: string) => slug === null || of === slug || of === anyStatement;
    for (const [key, entry] of this.entries) if (concerns(entry.slug)) this.remove(key, entry);
    for (const flight of this.flights.values()) if (concerns(flight.slug)) flight.stale = true;
  }

  private remove(key: string, entry: Entry<Value>): void {
    this.entries.delete(key);
    this.size -= entry.size;
  }
}
