import { canonicalJson, type JsonValue } from '@undersigned/kernel';
import type { Draft, StatementDocument } from '../../../api/models.js';

export type SaveState = 'saved' | 'unsaved' | 'saving' | 'offline' | 'conflict' | 'refused';

/** What became of an attempt to save. */
export type SaveOutcome =
  | { readonly kind: 'saved'; readonly revision: number }
  | { readonly kind: 'stale'; readonly current: Draft }
  | { readonly kind: 'offline' }
  | { readonly kind: 'refused'; readonly error: unknown };

export interface SaverPorts {
  readonly save: (document: StatementDocument, revision: number, leaving: boolean) => Promise<SaveOutcome>;
  /** Keeps a text on this device until the server has it; null forgets it. */
  readonly keep: (document: StatementDocument | null, revision: number) => void;
  readonly later: (work: () => void, milliseconds: number) => () => void;
}

export interface SaverView {
  readonly state: SaveState;
  readonly revision: number;
  readonly current: Draft | null;
  readonly error: unknown;
}

const pause = 800;
const patience = [2_000, 5_000, 10_000, 30_000];
const same = (a: StatementDocument, b: StatementDocument) =>
  canonicalJson(a as unknown as JsonValue) === canonicalJson(b as unknown as JsonValue);

/**
 * Saves what is typed: after a pause, one request at a time, the newest text always last. What the server has not
 * confirmed is kept on the device. A text that somebody else saved in between stops the saving until a person chooses.
 */
export class DraftSaver {
  #view: SaverView;
  #read: (() => StatementDocument) | null = null;
  #sent: StatementDocument | null = null;
  #cancel: () => void = () => {};
  #failures = 0;
  #running = false;
  readonly #listeners = new Set<() => void>();

  constructor(
    revision: number,
    private readonly ports: SaverPorts,
  ) {
    this.#view = { state: 'saved', revision, current: null, error: null };
  }

  subscribe = (listener: () => void) => {
    this.#listeners.add(listener);
    return () => void this.#listeners.delete(listener);
  };
  view = () => this.#view;

  /** The text as it is on screen, where it is not saved yet. */
  pending = (): StatementDocument | null => this.#read?.() ?? null;

  change(read: () => StatementDocument) {
    this.#read = read;
    if (this.#view.state === 'conflict') return this.#keep();
    if (!this.#running) this.#show({ state: 'unsaved' });
    this.#schedule(pause);
  }

  /** Saves now what is not saved yet; `leaving` when the page goes away. */
  async flush(leaving = false): Promise<void> {
    this.#cancel();
    if (leaving) this.#keep();
    if (this.#running || !this.#read || this.#view.state === 'conflict') return;
    const read = this.#read;
    const document = read();
    this.#running = true;
    this.#sent = document;
    this.ports.keep(document, this.#view.revision);
    this.#show({ state: 'saving', error: null });
    const outcome = await this.ports.save(document, this.#view.revision, leaving);
    this.#running = false;
    this.#settle(outcome, read);
  }

  /** The other text goes; ours is saved over it, knowingly. */
  keepMine(): Promise<void> {
    const { current } = this.#view;
    if (current) this.#show({ state: 'unsaved', revision: current.revision, current: null });
    return this.flush();
  }

  /** Ours goes; answers the text to show. */
  takeTheirs(): Draft | null {
    const { current } = this.#view;
    if (!current) return null;
    this.#read = null;
    this.ports.keep(null, current.revision);
    this.#show({ state: 'saved', revision: current.revision, current: null });
    return current;
  }

  stop() {
    this.#cancel();
  }

  #settle(outcome: SaveOutcome, read: () => StatementDocument) {
    if (outcome.kind === 'saved') return this.#saved(outcome.revision, read);
    // The answer to an earlier request was lost: the text that is there is the one that we sent.
    if (outcome.kind === 'stale' && this.#sent && same(outcome.current.document, this.#sent))
      return this.#saved(outcome.current.revision, read);
    this.#keep();
    if (outcome.kind === 'stale') return this.#show({ state: 'conflict', current: outcome.current });
    if (outcome.kind === 'refused') return this.#show({ state: 'refused', error: outcome.error });
    this.#show({ state: 'offline' });
    this.#schedule(patience[Math.min(this.#failures, patience.length - 1)]!);
    this.#failures += 1;
  }

  #saved(revision: number, read: () => StatementDocument) {
    this.#failures = 0;
    const typedMeanwhile = this.#read !== read;
    if (!typedMeanwhile) {
      this.#read = null;
      this.ports.keep(null, revision);
    }
    this.#show({ state: typedMeanwhile ? 'unsaved' : 'saved', revision, error: null });
    if (typedMeanwhile) this.#schedule(pause);
  }

  #keep() {
    if (this.#read) this.ports.keep(this.#read(), this.#view.revision);
  }

  #schedule(milliseconds: number) {
    this.#cancel();
    this.#cancel = this.ports.later(() => void this.flush(), milliseconds);
  }

  #show(change: Partial<SaverView>) {
    this.#view = { ...this.#view, ...change };
    for (const listener of this.#listeners) listener();
  }
}
