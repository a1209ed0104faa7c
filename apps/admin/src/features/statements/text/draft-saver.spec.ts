import { describe, expect, it } from '@jest/globals';
import * as s from '@undersigned/statement';
import type { Draft, StatementDocument } from '../../../api/models.js';
import { DraftSaver, type SaveOutcome } from './draft-saver.js';

const words = (text: string) => s.statementDocument(s.paragraph(text));
const theirs = (text: string, revision: number): Draft => ({
  revision,
  document: words(text),
  updatedAt: '2026-11-23T00:00:00Z',
  updatedBy: { name: 'Maya Lind' },
});

/** A saver whose clock and server are in our hands. */
function bench() {
  const sent: { document: StatementDocument; revision: number; answer: (outcome: SaveOutcome) => Promise<void> }[] = [];
  const kept: (StatementDocument | null)[] = [];
  let due: { work: () => void; milliseconds: number } | null = null;
  const saver = new DraftSaver(1, {
    save: (document, revision) =>
      new Promise((resolve) =>
        sent.push({
          document,
          revision,
          answer: async (outcome) => {
            resolve(outcome);
            await Promise.resolve();
            await Promise.resolve();
          },
        }),
      ),
    keep: (document) => kept.push(document),
    later: (work, milliseconds) => {
      due = { work, milliseconds };
      return () => (due = null);
    },
  });
  const wait = () => {
    const now = due;
    due = null;
    now?.work();
    return now?.milliseconds;
  };
  return { saver, sent, kept, wait, type: (text: string) => saver.change(() => words(text)) };
}

describe('saving a draft', () => {
  it('waits for a pause, then sends the newest text once', async () => {
    const { saver, sent, kept, wait, type } = bench();
    type('a');
    type('ab');
    expect([saver.view().state, sent.length]).toEqual(['unsaved', 0]);
    expect(wait()).toBe(800);
    expect(sent).toHaveLength(1);
    expect(sent[0]).toMatchObject({ document: words('ab'), revision: 1 });
    await sent[0]!.answer({ kind: 'saved', revision: 2 });
    expect(saver.view()).toMatchObject({ state: 'saved', revision: 2 });
    expect(kept.at(-1)).toBeNull();
    expect(wait()).toBeUndefined();
  });

  it('sends what was typed meanwhile after the answer, on the new revision', async () => {
    const { saver, sent, wait, type } = bench();
    type('a');
    wait();
    type('ab');
    wait();
    expect(sent).toHaveLength(1);
    await sent[0]!.answer({ kind: 'saved', revision: 2 });
    expect(saver.view().state).toBe('unsaved');
    wait();
    expect(sent[1]).toMatchObject({ document: words('ab'), revision: 2 });
  });

  it('keeps the text on the device and tries again, ever more patiently, while offline', async () => {
    const { saver, sent, kept, wait, type } = bench();
    type('a');
    wait();
    await sent[0]!.answer({ kind: 'offline' });
    expect(saver.view().state).toBe('offline');
    expect(kept.at(-1)).toEqual(words('a'));
    expect(wait()).toBe(2_000);
    await sent[1]!.answer({ kind: 'offline' });
    expect(wait()).toBe(5_000);
    await sent[2]!.answer({ kind: 'saved', revision: 2 });
    expect(saver.view().state).toBe('saved');
  });

  it('stops at somebody else’s text until a person chooses', async () => {
    const { saver, sent, kept, wait, type } = bench();
    type('mine');
    wait();
    await sent[0]!.answer({ kind: 'stale', current: theirs('theirs', 5) });
    expect(saver.view().state).toBe('conflict');
    type('mine, longer');
    expect(wait()).toBeUndefined();
    expect(kept.at(-1)).toEqual(words('mine, longer'));
    void saver.keepMine();
    expect(sent[1]).toMatchObject({ document: words('mine, longer'), revision: 5 });
  });

  it('gives the other text back when that one is taken', async () => {
    const { saver, sent, kept, wait, type } = bench();
    type('mine');
    wait();
    await sent[0]!.answer({ kind: 'stale', current: theirs('theirs', 5) });
    expect(saver.takeTheirs()?.document).toEqual(words('theirs'));
    expect(saver.view()).toMatchObject({ state: 'saved', revision: 5 });
    expect(kept.at(-1)).toBeNull();
    expect(saver.pending()).toBeNull();
  });

  it('knows its own text when only the answer was lost', async () => {
    const { saver, sent, wait, type } = bench();
    type('mine');
    wait();
    await sent[0]!.answer({ kind: 'offline' });
    wait();
    await sent[1]!.answer({ kind: 'stale', current: theirs('mine', 2) });
    expect(saver.view()).toMatchObject({ state: 'saved', revision: 2, current: null });
  });
});
