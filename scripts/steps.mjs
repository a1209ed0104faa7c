/** Steps with names and times, and the right Node for everything they start. Runs on Node 20 too. */
import { spawn } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { stripVTControlCharacters } from 'node:util';

export const root = fileURLToPath(new URL('..', import.meta.url));
const bin = path.join(root, 'node_modules', '.bin');
const pinned = path.join(root, 'node_modules', 'node', 'bin', process.platform === 'win32' ? 'node.exe' : 'node');
const wanted = 24;

export const node = existsSync(pinned) ? pinned : process.execPath;

// Node 20 cannot; the pinned Node, which takes over from it, can.
if (existsSync(path.join(root, '.env'))) process.loadEnvFile?.(path.join(root, '.env'));

/**
 * How the built program is started. New objects get at most 24 MB before the rubbish among them is taken out: with Node's
 * own size a process under load holds a third more memory, and answers no faster.
 */
export const programOptions = [
  '--max-semi-space-size=8',
  '--import',
  pathToFileURL(path.join(root, 'scripts/source-maps.mjs')).href,
];

/** What a started program sees: our own tools first, no Nx daemon left behind. */
export const environment = {
  ...process.env,
  PATH: `${bin}${path.delimiter}${process.env.PATH ?? ''}`,
  NX_DAEMON: 'false',
  NX_TUI: 'false',
  NX_NO_CLOUD: 'true',
};

/**
 * Starts a program and answers its exit code; a signal reaches it once and its end is waited for. `apart` keeps the
 * terminal's own Ctrl-C from it, which would come on top of ours; then it cannot read from the terminal either.
 */
export function run(file, args, { env = environment, cwd = root, apart = false } = {}) {
  return new Promise((resolve, reject) => {
    const child = spawn(file, args, { cwd, env, stdio: 'inherit', detached: apart });
    const release = forwardSignals(child, apart);
    child.once('error', reject);
    child.once('close', (code, signal) => {
      release();
      resolve(code ?? (signal === 'SIGINT' ? 130 : signal === 'SIGTERM' ? 143 : 1));
    });
  });
}

function forwardSignals(child, apart) {
  let told = false;
  const off = ['SIGINT', 'SIGTERM', 'SIGHUP'].map((signal) => {
    const tell = () => {
      const hasItAlready = signal === 'SIGINT' && !apart && process.stdin.isTTY;
      if (!told && !hasItAlready) child.kill(signal === 'SIGHUP' ? 'SIGTERM' : signal);
      told = true;
    };
    process.on(signal, tell);
    return () => process.off(signal, tell);
  });
  return () => off.forEach((remove) => remove());
}

/** Runs a program silently; its output appears only when it fails. */
export function quietly(file, args, { env = environment } = {}) {
  return new Promise((resolve, reject) => {
    const child = spawn(file, args, { cwd: root, env, stdio: ['ignore', 'pipe', 'pipe'] });
    const chunks = [];
    child.stdout.on('data', (chunk) => chunks.push(chunk));
    child.stderr.on('data', (chunk) => chunks.push(chunk));
    child.once('error', reject);
    child.once('close', (code) => {
      const output = stripVTControlCharacters(Buffer.concat(chunks).toString());
      if (code === 0) resolve(output);
      else reject(Object.assign(new Error(`${path.basename(args[0] ?? file)} ended with ${code}`), { output }));
    });
  });
}

/** Runs one named step; prints its time, and answers whether it passed. A silent one speaks only when it fails. */
export async function step(name, work, { silent = false } = {}) {
  const started = performance.now();
  const time = () => `${((performance.now() - started) / 1000).toFixed(1)} s`;
  try {
    await work();
    if (!silent) console.log(`✔ ${name} (${time()})`);
    return true;
  } catch (error) {
    const print = silent ? console.error : console.log;
    print(`✘ ${name} (${time()})\n${error.output?.trimEnd() || error.message}`);
    return false;
  }
}

/** On an older Node the script starts itself again on the one the lock file pins. */
export async function onPinnedNode() {
  if (Number(process.versions.node.split('.')[0]) >= wanted) return;
  if (node === process.execPath) stop(`Node ${wanted} is not installed here yet. Run: npm ci`);
  process.exit(await run(node, process.argv.slice(1)));
}

/** Compares what is installed with the lock file. */
export function requireInstalled() {
  const read = (file) => (existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')).packages : {});
  const installed = read(path.join(root, 'node_modules', '.package-lock.json'));
  const missing = Object.entries(read(path.join(root, 'package-lock.json'))).find(
    ([key, { version, optional, link }]) =>
      key.startsWith('node_modules/') && !optional && !link && installed[key]?.version !== version,
  );
  if (missing) stop(`${missing[0].replace('node_modules/', '')} ${missing[1].version} is not installed. Run: npm ci`);
}

/** Ends the program with a sentence that says what to do. */
export function stop(message) {
  console.error(message);
  process.exit(1);
}

/** Arguments that start one of the installed tools on this Node. */
export const tools = {
  nx: 'node_modules/nx/dist/bin/nx.js',
  prettier: 'node_modules/prettier/bin/prettier.cjs',
  tsc: 'node_modules/typescript/bin/tsc',
  depcruise: 'node_modules/dependency-cruiser/bin/dependency-cruise.mjs',
  jest: 'node_modules/jest/bin/jest.js',
  vite: 'node_modules/vite/bin/vite.js',
};

/** Builds what changed; the rest comes out of the Nx cache. */
export const build = () => quietly(node, [tools.nx, 'run-many', '-t', 'build', '--outputStyle=static-failures-only']);
