/**
 * `npm run bench:http`: how fast the built program answers, as ratios to the bare means it is made of, all in one run on
 * one machine. Brings its own PostgreSQL, with the settings it is shipped with. Ends with 1 when a target is missed.
 */
import { mkdtemp, rm } from 'node:fs/promises';
import { loadavg, tmpdir } from 'node:os';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { node, onPinnedNode, quietly, requireInstalled, step, stop, tools } from './steps.mjs';

/** `--only page,signing,inbox` measures a part; `--node-options` go to the web process, such as `=--cpu-prof`. */
const { values } = parseArgs({
  options: {
    seconds: { type: 'string', default: '2.5' },
    only: { type: 'string', default: 'page,signing,inbox' },
    'node-options': { type: 'string', default: '' },
  },
});
const seconds = Number(values.seconds);
const asked = new Set(values.only.split(','));
const nodeOptions = values['node-options'].split(' ').filter(Boolean);
await onPinnedNode();
requireInstalled();
const build = [tools.nx, 'run', '@undersigned/api:build', '--outputStyle=static'];
if (!(await step('build', () => quietly(node, build)))) process.exit(1);

const { default: pg } = await import('pg');
const { freePort, startEmbeddedPostgres } = await import('../apps/api/dist/embedded/index.js');
const { measureInbox } = await import('./bench/inbox.mjs');
const { peakMemory, startWeb } = await import('./bench/processes.mjs');
const { measurePage, measureRevalidation } = await import('./bench/reading.mjs');
const { addSignOns, firstOwner, openStatement } = await import('./bench/seed.mjs');
const { measureSigning } = await import('./bench/signing.mjs');

const folder = await mkdtemp(path.join(tmpdir(), 'undersigned-bench-'));
const undo = [() => rm(folder, { recursive: true, force: true })];
const rows = [];
const row = (what, figure, target, met) => rows.push({ what, figure, target, verdict: met ? 'met' : 'MISSED' });
const note = (what, figure) => rows.push({ what, figure, target: '', verdict: '' });
const percent = (ratio) => `${(ratio * 100).toFixed(0)} %`;
const ms = (time) => `${time.toFixed(time < 1 ? 2 : time < 10 ? 1 : 0)} ms`;
const rate = ({ rate: perSecond, p50, p99 }) => `${Math.round(perSecond)}/s (p50 ${ms(p50)}, p99 ${ms(p99)})`;

async function measure() {
  const postgres = await startEmbeddedPostgres({ dataDir: folder, log: () => {} });
  undo.unshift(() => postgres.stop());
  const database = new pg.Pool({ connectionString: postgres.url, max: 2, options: '-c undersigned.coalition=all' });
  undo.unshift(() => database.end());
  const web = await startWeb(postgres.url, folder, await freePort(), nodeOptions);
  undo.unshift(() => web.stop());
  const other = await startWeb(postgres.url, folder, await freePort());
  undo.unshift(() => other.stop());

  const owner = await firstOwner(web);
  const few = await openStatement(owner, 'eighteen');
  const many = await openStatement(owner, 'ten-thousand');
  const inbox = await openStatement(owner, 'inbox');
  const rush = await openStatement(owner, 'rush');
  await addSignOns(database, few, 18);
  await addSignOns(database, many, 10_001, 1);
  await addSignOns(database, inbox, 10_000, 6_000);
  await database.query('ANALYZE');

  if (asked.has('page')) await pages(owner, web, other, { few, many });
  if (asked.has('signing')) await signing(web, rush, postgres.url);
  if (asked.has('inbox')) await inboxPage(owner, inbox);

  const memory = peakMemory(web.pid);
  if (memory !== null)
    row('memory of the web process, at most', `${memory.toFixed(0)} MiB`, '≤ 260 MiB', memory <= 260);
}

async function pages(owner, web, other, { few, many }) {
  for (const [names, { slug }] of [
    ['18', few],
    ['10,000', many],
  ]) {
    const page = await measurePage(web, slug, folder, seconds);
    row(`public page, ${names} sign-ons, to bare Fastify`, percent(page.ratio), '≥ 50 %', page.ratio >= 0.5);
    note(`  ours, ${page.bytes} bytes`, rate(page.ours));
    note('  bare Fastify, the same bytes', rate(page.yardstick));
  }
  const shown = await measureRevalidation(owner, web, other, many);
  row('approval in another process is shown after', ms(shown), '< 1000 ms', shown < 1_000);
}

async function signing(web, rush, databaseUrl) {
  const sign = await measureSigning(web, rush, databaseUrl, seconds);
  row('sign-on, to a bare insert of one row', percent(sign.ratio), '≥ 35 %', sign.ratio >= 0.35);
  note('  ours', rate(sign.ours));
  note('  bare insert', rate(sign.yardstick));
  const { processor } = sign.ours;
  if (processor !== null) note('  processor time of the web process each', ms(processor));
  const { answered, signed, whole } = sign.kept;
  const all = signed >= answered && whole === signed;
  row('sign-ons with consent, audit event and mail', `${whole} of ${signed}`, 'all', all);
}

async function inboxPage(owner, inbox) {
  const page = await measureInbox(owner, inbox);
  row('first inbox page, 10,000 sign-ons, p95', ms(page.p95), '< 50 ms', page.p95 < 50);
  note('  median, p99', `${ms(page.p50)}, ${ms(page.p99)}`);
}

function print() {
  const width = (name) => Math.max(...rows.map((line) => line[name].length));
  const [first, second, third] = ['what', 'figure', 'target'].map(width);
  console.log();
  for (const { what, figure, target, verdict } of rows)
    console.log(`${what.padEnd(first)}  ${figure.padStart(second)}  ${target.padEnd(third)}  ${verdict}`.trimEnd());
  console.log(
    `\nLoad of the machine: ${loadavg()
      .map((load) => load.toFixed(1))
      .join(', ')}`,
  );
}

process.once('SIGINT', () => process.exit(130));
const measured = await step('measurements', measure);
for (const end of undo) await end();
print();
if (!measured) process.exit(1);
const missed = rows.filter(({ verdict }) => verdict === 'MISSED').length;
if (missed > 0) stop(`\n${missed} missed.`);
process.exit(0);
