import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { Outbox } from '../../src/jobs/index.js';
import { UnitOfWork, newId } from '../../src/database/index.js';
import { eventually, freePort, startMailSink, type TestDatabase } from '../support/index.js';
import { clockSuite } from './clock-suite.js';
import { startBench, type Bench, type QueueServer } from './workers.js';

/** What mails must bear, whatever the queue behind them is. */
export function queueSuite(title: string, startQueue: (database: TestDatabase) => Promise<QueueServer>): void {
  describe(`the queue on ${title}`, () => {
    let bench: Bench;
    beforeAll(async () => {
      bench = await startBench(startQueue);
      await Promise.all([bench.worker(), bench.worker()]);
    });
    afterAll(() => bench.stop());

    const row = async (id: string) =>
      (
        await bench.database.query<{ state: string; attempts: number; last_error: string; wait: number }>(
          `SELECT state, attempts, last_error, extract(epoch FROM due_at - now())::int AS wait FROM outbox_messages WHERE id = $1`,
          [id],
        )
      )[0]!;
    const becomes = (id: string, state: string) =>
      eventually(async () => ((await row(id)).state === state ? true : null), 25_000).catch(async () => {
        throw new Error(`It is ${JSON.stringify(await row(id))}`);
      });

    it('sends what was committed, once, and never what was rolled back', async () => {
      const app = await bench.worker();
      const unitOfWork = app.get(UnitOfWork, { strict: false });
      const append = (email: string, dedupeKey: string, fail: boolean) =>
        unitOfWork.acrossCoalitions(async (tx) => {
          await app.get(Outbox, { strict: false }).append(tx, {
            template: 'password-reset',
            data: { recipient: 'Ana', expires: { at: '2030-01-01T00:00:00.000Z', zone: 'UTC' } },
            links: { link: { purpose: 'account', id: newId(), generation: 1 } },
            language: 'en',
            recipient: { name: 'Ana', email },
            coalitionId: null,
            dedupeKey,
          });
          if (fail) throw new Error('rolled back');
        });
      await expect(append('lost@example.org', 'one', true)).rejects.toThrow('rolled back');
      await append('kept@example.org', 'one', false);
      await append('kept@example.org', 'one', false);
      const mail = await bench.sink.waitFor(({ to }) => to.includes('kept@example.org'));
      expect(mail.links[0]).toMatch(/\/admin\/account\/[\w-]{46}$/);
      const [{ data, id }] = (await bench.database.query<{ data: unknown; id: string }>(
        `SELECT id, data FROM outbox_messages WHERE recipient_email = 'kept@example.org'`,
      )) as [{ data: unknown; id: string }];
      expect(JSON.stringify(data)).not.toContain(mail.links[0]!.split('/').at(-1));
      expect(mail.header('message-id')).toBe(`<${id}@localhost>`);
      await sleep(600);
      const arrived = bench.sink.messages.flatMap(({ to }) => to);
      expect(arrived).toEqual(['kept@example.org']);
    });

    it('brings 500 mails through two workers and two relays, each exactly once', async () => {
      const ids = await bench.mails(500);
      await bench.allSent(ids);
      await sleep(300);
      expect(bench.arrivals(ids)).toEqual(ids.map(() => 1));
    });

    it('tries again later what the server did not take now, and then sends it', async () => {
      bench.sink.refuse(() => 450);
      const [id] = (await bench.mails(1)) as [string];
      await becomes(id, 'deferred');
      expect(await row(id)).toMatchObject({ attempts: 1, last_error: expect.stringContaining('450') });
      expect((await row(id)).wait).toBeGreaterThan(40);
      await bench.age([id]);
      await eventually(async () => ((await row(id)).attempts === 2 ? true : null));
      await becomes(id, 'deferred');
      expect((await row(id)).wait).toBeGreaterThan(200);
      bench.sink.refuse(null);
      await bench.age([id]);
      await bench.allSent([id]);
      expect(bench.arrivals([id])).toEqual([1]);
    });

    it('leaves what the server refuses for good to a person', async () => {
      bench.sink.refuse(() => 550);
      const [id] = (await bench.mails(1)) as [string];
      await becomes(id, 'failed');
      bench.sink.refuse(null);
      await bench.age([id]);
      await sleep(600);
      expect(await row(id)).toMatchObject({ state: 'failed', attempts: 1 });
      await bench.database.query(`UPDATE outbox_messages SET state = 'queued', relayed_at = NULL WHERE id = $1`, [id]);
      await bench.allSent([id]);
    });

    it('ends a mail that cannot be written', async () => {
      const id = newId();
      await bench.database.query(
        `INSERT INTO outbox_messages (id, template, language, recipient_email, data) VALUES ($1, 'no-such-template', 'en', 'a@example.org', '{}')`,
        [id],
      );
      await becomes(id, 'failed');
    });

    it('waits for a mail server that is away', async () => {
      await bench.stop();
      const port = await freePort();
      bench = await startBench(startQueue);
      await bench.worker({ SMTP_URL: `smtp://127.0.0.1:${port}` });
      const ids = await bench.mails(20);
      await eventually(async () => ((await bench.states(ids)).deferred === 20 ? true : null), 25_000);
      const late = await startMailSink({ port });
      await bench.age(ids);
      await bench.allSent(ids);
      expect(late.messages).toHaveLength(20);
      await bench.stop();
      await late.stop();
      bench = await startBench(startQueue);
      await Promise.all([bench.worker(), bench.worker()]);
    });

    it('finds every mail again when the queue loses everything', async () => {
      const ids = await bench.mails(150);
      await eventually(async () => (bench.sink.messages.length > 10 ? true : null));
      await bench.queue.forget();
      await sleep(1_500);
      await bench.age(ids);
      await bench.allSent(ids);
      expect(Math.min(...bench.arrivals(ids))).toBe(1);
    });

    it('takes up a mail again whose worker never came back, though nobody relayed it', async () => {
      const ids = await bench.mails(1);
      await bench.allSent(ids);
      await bench.database.query(
        `UPDATE outbox_messages SET state = 'sending', relayed_at = now() - interval '5 minutes', claimed_at = now() - interval '5 minutes' WHERE id = $1`,
        ids,
      );
      await bench.allSent(ids);
      expect(bench.arrivals(ids)).toEqual([2]);
    });

    it('loses nothing when its connections break', async () => {
      const ids = await bench.mails(150);
      await bench.queue.interrupt();
      await sleep(3_000);
      ids.push(...(await bench.mails(10)));
      await eventually(async () => {
        await bench.age(ids);
        await sleep(1_000);
        return (await bench.states(ids)).sent === ids.length ? true : null;
      }, 60_000);
      expect(Math.min(...bench.arrivals(ids))).toBe(1);
    });

    // The other workers would take the clock's work and, not knowing it, drop it.
    clockSuite(() => startBench(startQueue));
  });
}
