/** The built program and what it runs on, each in a process of its own. */
import { spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { node, programOptions, root } from '../steps.mjs';

const patience = 60_000;

/** Starts a program and waits until `ready` answers something; `stop` ends it. */
async function start(args, env, ready) {
  const child = spawn(node, args, { cwd: root, env: { PATH: process.env.PATH, ...env }, stdio: 'pipe' });
  const atExit = () => void child.kill('SIGKILL');
  process.once('exit', atExit);
  const ended = new Promise((resolve) => child.once('exit', resolve));
  const program = { pid: child.pid, output: '', stop: () => child.kill('SIGTERM') && ended };
  const collect = (chunk) => (program.output += chunk);
  child.stdout.on('data', collect);
  child.stderr.on('data', collect);
  for (const end = Date.now() + patience; ; await sleep(50)) {
    if (child.exitCode !== null || Date.now() > end) throw new Error(`${args[0]} did not start:\n${program.output}`);
    const answer = await ready(program);
    if (answer) return { ...program, ...answer, output: () => program.output };
  }
}

/** A web process of the built program; its workers would be processes of their own, and are not measured here. */
export function startWeb(databaseUrl, dataDir, port, nodeOptions = []) {
  const url = `http://127.0.0.1:${port}`;
  const env = {
    NODE_ENV: 'production',
    ROLES: 'web',
    DATABASE_URL: databaseUrl,
    DATA_DIR: dataDir,
    PORT: String(port),
    PUBLIC_URL: url,
    SMTP_URL: 'smtp://127.0.0.1:9',
    SECRET_KEY: 'the same secret in every process of the benchmark',
    LOG_LEVEL: 'warn',
  };
  const main = path.join(root, 'apps/api/dist/main.js');
  return start([...programOptions, ...nodeOptions, main], env, async ({ output }) => {
    const ready = output.includes('Ctrl-C stops.') && (await fetch(`${url}/health/ready`).catch(() => null));
    return ready?.ok ? { url } : null;
  });
}

/** A server that does nothing but send these bytes. */
export function startBareFastify(headers, file) {
  const script = path.join(root, 'scripts/bench/bare-fastify.mjs');
  return start([script, JSON.stringify({ headers, file })], { NODE_ENV: 'production' }, ({ output }) =>
    /^\d+\n/.test(output) ? { url: `http://127.0.0.1:${output.trim()}/` } : null,
  );
}

/** The most memory a process has ever held, in MiB; null where the system does not tell. */
export function peakMemory(pid) {
  try {
    return Number(/VmHWM:\s+(\d+) kB/.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))[1]) / 1024;
  } catch {
    return null;
  }
}

/** Milliseconds of processor time that a process has used; null where the system does not tell. */
export function processorTime(pid) {
  try {
    const fields = readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ')[1].split(' ');
    return (Number(fields[11]) + Number(fields[12])) * 10;
  } catch {
    return null;
  }
}
