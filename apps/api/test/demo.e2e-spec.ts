import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { freePort, startProgram, type Program } from './support/index.js';

let dataDir: string;
let port: string;

beforeAll(async () => {
  dataDir = path.join(await mkdtemp(path.join(tmpdir(), 'undersigned demo ')), 'data');
  port = String(await freePort());
});
afterAll(() => rm(path.dirname(dataDir), { recursive: true, force: true }));

const start = async () => {
  const program = await startProgram({ env: { DATA_DIR: dataDir, PORT: port }, args: ['--demo'] });
  await program.says('Ctrl-C stops.');
  return program;
};
const printed = (program: Program, name: string) => new RegExp(`^${name}\\s+(.+)$`, 'm').exec(program.output())![1]!;
const inHere = (program: Program, link: string) => new URL(new URL(link).pathname, program.url).href;

async function signedIn(program: Program): Promise<(path: string) => Promise<Record<string, never>>> {
  const [email, password] = printed(program, 'Sign-in').split(', password ');
  const session = await fetch(`${program.url}/api/v1/session`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ email, password }),
  });
  expect(session.status).toBe(200);
  const cookie = session.headers.getSetCookie()[0]!.split(';')[0]!;
  return async (address) => (await fetch(`${program.url}/api/v1${address}`, { headers: { cookie } })).json();
}

describe('the demo', () => {
  it('prints links that all work, and keeps its data over a second start', async () => {
    const program = await start();
    const page = await fetch(inHere(program, printed(program, 'Statement')));
    expect(await page.text()).toContain('Let the Maren River Reach the Sea');
    const invitation = await fetch(inHere(program, printed(program, 'Invitation')), { redirect: 'manual' });
    expect([invitation.status, invitation.headers.get('location')]).toEqual([
      303,
      expect.stringMatching(/^\/s\/[^/]+\/sign/),
    ]);
    const pdf = await fetch(inHere(program, printed(program, 'Finished PDF')));
    expect(
      Buffer.from(await pdf.arrayBuffer())
        .subarray(0, 5)
        .toString(),
    ).toBe('%PDF-');
    expect((await fetch(inHere(program, printed(program, 'Mailbox')))).status).toBe(200);

    const ask = await signedIn(program);
    const statements = (await ask('/statements')) as { total?: number; items?: { counts: object; state: string }[] };
    expect(statements.items!.map(({ state, counts }) => ({ state, counts }))).toEqual([
      { state: 'open', counts: { approved: 6, pending: 1, total: 7 } },
      { state: 'released', counts: { approved: 4, pending: 0, total: 4 } },
    ]);
    expect(await program.stop()).toBe(0);

    const again = await start();
    expect(printed(again, 'Sign-in')).toBe(printed(program, 'Sign-in'));
    const kept = (await (await signedIn(again))('/statements')) as typeof statements;
    expect(kept.items!.map(({ counts }) => counts)).toEqual(statements.items!.map(({ counts }) => counts));
    expect(await again.stop()).toBe(0);
  });

  it('is finished by the next start when a start is killed in its middle', async () => {
    await rm(dataDir, { recursive: true, force: true });
    const killed = await startProgram({ env: { DATA_DIR: dataDir, PORT: port }, args: ['--demo'] });
    await killed.says('listening on');
    await new Promise((resolve) => setTimeout(resolve, 700));
    await killed.kill();
    const program = await start();
    const ask = await signedIn(program);
    const { items } = (await ask('/statements')) as { items?: { counts: object }[] };
    expect(items!.map(({ counts }) => counts)).toEqual([
      { approved: 6, pending: 1, total: 7 },
      { approved: 4, pending: 0, total: 4 },
    ]);
    expect(await program.stop()).toBe(0);
  });

  it('is refused in production', async () => {
    const refusal = await startProgram({
      env: { NODE_ENV: 'production', SMTP_URL: 'smtp://localhost:1', SECRET_KEY: 'x'.repeat(40) },
      args: ['--demo'],
    }).catch((error: Error) => error.message);
    expect(refusal).toContain('NODE_ENV=production');
  });
});
