interface Asked<Item, Result> {
  readonly item: Item;
  readonly resolve: (result: Result) => void;
  readonly reject: (error: unknown) => void;
}

/**
 * Does together what is asked for while earlier work is still under way: alone when it is quiet, many at once in a rush.
 * When a whole batch is refused for something in it (`isRefusal`), each of its items is tried by itself, so that nobody
 * fails for somebody else's.
 */
export class Gathering<Item, Result> {
  private waiting: Asked<Item, Result>[] = [];
  private running = 0;
  private scheduled = false;

  constructor(
    /** Answers a result for each item, in their order. */
    private readonly work: (items: readonly Item[]) => Promise<readonly Result[]>,
    private readonly isRefusal: (error: unknown) => boolean,
    /** One: while it waits for the disk the next one grows, which serves more people than a second one beside it. */
    private readonly batchesAtOnce = 1,
    private readonly batchSize = 100,
  ) {}

  ask(item: Item): Promise<Result> {
    return new Promise((resolve, reject) => {
      this.waiting.push({ item, resolve, reject });
      this.schedule();
    });
  }

  /** Once everything that has arrived by now was read: requests that come together go together. */
  private schedule(): void {
    if (this.scheduled) return;
    this.scheduled = true;
    setImmediate(() => {
      this.scheduled = false;
      while (this.running < this.batchesAtOnce && this.waiting.length > 0)
        void this.run(this.waiting.splice(0, this.batchSize));
    });
  }

  private async run(batch: readonly Asked<Item, Result>[]): Promise<void> {
    this.running += 1;
    try {
      await this.settle(batch);
    } finally {
      this.running -= 1;
      if (this.waiting.length > 0) this.schedule();
    }
  }

  private async settle(batch: readonly Asked<Item, Result>[]): Promise<void> {
    try {
      const results = await this.work(batch.map(({ item }) => item));
      batch.forEach(({ resolve }, index) => resolve(results[index]!));
    } catch (error) {
      if (batch.length > 1 && this.isRefusal(error)) for (const one of batch) await this.settle([one]);
      else for (const { reject } of batch) reject(error);
    }
  }
}
