import { spawn, type ChildProcess } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { freePort } from '../../src/embedded/index.js';
import { endChild, eventually } from './child.js';

export interface ProgramOptions {
  /** Added to a clean environment: nothing of the machine's own configuration comes through. */
  env?: Record<string, string>;
  args?: string[];
  /** Wait until /health/ready answers 200; false to return at once, for processes without the web role. */
  ready?: boolean;
  patience?: number;
}

export interface Program {
  url: string;
  port: number;
  dataDir: string;
  child: ChildProcess;
  /** Both streams so far. */
  output(): string;
  /** Waits for a piece of the output. */
  says(text: string | RegExp, patience?: number): Promise<void>;
  /** As a power cut would. */
  kill(): Promise<void>;
  /** SIGTERM; answers the exit code. */
  stop(): Promise<number | null>;
}

const root = path.resolve(import.meta.dirname, '../../../..');
const kept = ['PATH', 'HOME', 'TMPDIR', 'LANG', 'TZ'];

/** `npm test` builds first and says so; alone, a test runs the program from its source. */
export function programArguments(entry: 'main' | 'cli'): string[] {
  return process.env['UNDERSIGNED_BUILT']
    ? [`apps/api/dist/${entry}.js`]
    : ['--import', './scripts/register-source.mjs', `apps/api/src/${entry}.ts`];
}

export function cleanEnvironment(added: Record<string, string> = {}): Record<string, string> {
  const own = kept.flatMap((name) => (process.env[name] === undefined ? [] : [[name, process.env[name]]]));
  return { ...(Object.fromEntries(own) as Record<string, string>), ...added };
}

/** The whole program in a process of its own, on a free port and a data directory of its own. */
export async function startProgram(options: ProgramOptions = {}): Promise<Program> {
  const port = Number(options.env?.['PORT'] ?? (await freePort()));
  const made =
    options.env?.['DATA_DIR'] === undefined ? await mkdtemp(path.join(tmpdir(), 'undersigned-program-')) : null;
  const dataDir = options.env?.['DATA_DIR'] ?? String(made);
  const env = cleanEnvironment({ PORT: String(port), DATA_DIR: dataDir, ...options.env });
  const child = spawn(process.execPath, [...programArguments('main'), ...(options.args ?? [])], { cwd: root, env });
  let output = '';
  child.stdout.on('data', (chunk: Buffer) => (output += chunk.toString()));
  child.stderr.on('data', (chunk: Buffer) => (output += chunk.toString()));
  const atExit = () => void child.kill('SIGKILL');
  process.once('exit', atExit);
  const url = `http://127.0.0.1:${port}`;
  const cleanUp = async () => {
    process.off('exit', atExit);
    if (made) await rm(made, { recursive: true, force: true });
  };
  const until = async (ask: () => Promise<boolean>, patience = options.patience ?? 60_000) => {
    let ended = false;
    await eventually(async () => {
      ended = child.exitCode !== null || child.signalCode !== null;
      return ended || (await ask()) ? true : null;
    }, patience).catch((error: unknown) => {
      throw new Error(`${String(error)}\n${output}`);
    });
    if (ended && !(await ask().catch(() => false)))
      throw new Error(`The program ended (${child.exitCode}):\n${output}`);
  };
  const program: Program = {
    url,
    port,
    dataDir,
    child,
    output: () => output,
    says: (text, patience) =>
      until(() => Promise.resolve(typeof text === 'string' ? output.includes(text) : text.test(output)), patience),
    kill: async () => {
      await endChild(child, 'SIGKILL');
      process.off('exit', atExit);
    },
    stop: async () => {
      const code = await endChild(child, 'SIGTERM', 20_000);
      await cleanUp();
      return code;
    },
  };
  if (options.ready ?? true) {
    try {
      await until(async () => (await fetch(`${url}/health/ready`, { signal: AbortSignal.timeout(2_000) })).ok);
    } catch (error) {
      await program.stop();
      throw error;
    }
  }
  return program;
}

/** Runs the command-line program to its end. */
export function runCli(
  args: string[],
  env: Record<string, string> = {},
  input = '',
): Promise<{ code: number | null; stdout: string; stderr: string }> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [...programArguments('cli'), ...args], {
      cwd: root,
      env: cleanEnvironment(env),
    });
    let stdout = '';
    let stderr = '';
    child.stdout.on('data', (chunk: Buffer) => (stdout += chunk.toString()));
    child.stderr.on('data', (chunk: Buffer) => (stderr += chunk.toString()));
    child.once('error', reject);
    child.once('close', (code) => resolve({ code, stdout, stderr }));
    child.stdin.end(input);
  });
}
