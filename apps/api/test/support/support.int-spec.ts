import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { describe, expect, it } from '@jest/globals';
import { Redis } from 'ioredis';
import { createTransport } from 'nodemailer';
import {
  launchBrowser,
  overflowsSideways,
  seriousAxeFindings,
  startMailSink,
  startRedis,
  startTestDatabase,
} from './index.js';

describe('what the tests stand on', () => {
  it('gives each caller a database of its own', async () => {
    const [one, two] = await Promise.all([
      startTestDatabase({ migrated: false }),
      startTestDatabase({ migrated: false }),
    ]);
    await one.query('create table only_here (n int)');
    await expect(two.query('select * from only_here')).rejects.toThrow('does not exist');
    expect(await one.query('select rolsuper from pg_roles where rolname = current_user')).toEqual([
      { rolsuper: false },
    ]);
    await Promise.all([one.drop(), two.drop()]);
  });

  it('copies a migrated database', async () => {
    const database = await startTestDatabase();
    const [row] = await database.query<{ tables: number }>(
      "select count(*)::int as tables from information_schema.tables where table_schema = 'public'",
    );
    expect(row?.tables).toBeGreaterThan(1);
    await database.drop();
  });

  it.each([
    [true, 'kept'],
    [false, null],
  ])('starts a Redis that remembers over kill -9: %s', async (appendonly, expected) => {
    const server = await startRedis({ appendonly });
    const client = new Redis(server.url);
    await client.set('key', 'kept');
    await server.restart();
    expect(await client.get('key')).toBe(expected);
    await client.quit();
    await server.stop();
  });

  it('catches mail and refuses it when told to', async () => {
    const sink = await startMailSink();
    const transport = createTransport(sink.url);
    const mail = { from: 'a@example.org', subject: 'Prière', text: 'See https://example.org/i/abc and go.' };
    const waiting = sink.waitFor(({ to }) => to.includes('b@example.org'));
    await transport.sendMail({ ...mail, to: 'b@example.org', headers: { 'X-Kind': 'test' } });
    const caught = await waiting;
    expect(caught).toMatchObject({ subject: 'Prière', links: ['https://example.org/i/abc'], from: 'a@example.org' });
    expect(caught.header('x-kind')).toBe('test');
    sink.refuse((recipient) => (recipient.startsWith('c@') ? 550 : null));
    await expect(transport.sendMail({ ...mail, to: 'c@example.org' })).rejects.toThrow('550');
    transport.close();
    await sink.stop();
  });

  it('drives a browser: with axe, on a phone, without scripts', async () => {
    const page =
      '<!doctype html><html lang=en><title>t</title><main><h1>x</h1><img src="data:,"><p id=s>off</p></main>';
    const server = createServer((_, response) =>
      response
        .setHeader('content-type', 'text/html')
        .setHeader('content-security-policy', "script-src 'nonce-1'")
        .end(`${page}<script nonce=1>s.textContent='on';s.style.width='900px'</script>`),
    );
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
    const browser = await launchBrowser();
    const phone = await (await browser.phone()).newPage();
    await phone.goto(url);
    expect(await phone.textContent('#s')).toBe('on');
    expect(await overflowsSideways(phone)).toBe(true);
    expect((await seriousAxeFindings(phone)).map(({ id }) => id)).toContain('image-alt');
    const plain = await (await browser.withoutScripts()).newPage();
    await plain.goto(url);
    expect(await plain.textContent('#s')).toBe('off');
    await browser.close();
    server.close();
  });
});
