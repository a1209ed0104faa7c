import type { ChildProcess } from 'node:child_process';
import { setTimeout as delay } from 'node:timers/promises';

/** Ends a child, harshly when it does not listen; answers its exit code, null after a signal. */
export async function endChild(
  child: ChildProcess,
  signal: NodeJS.Signals = 'SIGTERM',
  patience = 15_000,
): Promise<number | null> {
  if (child.exitCode !== null || child.signalCode !== null) return child.exitCode;
  const gone = new Promise<number | null>((resolve) => child.once('exit', (code) => resolve(code)));
  child.kill(signal);
  const late = setTimeout(() => child.kill('SIGKILL'), patience);
  return gone.finally(() => clearTimeout(late));
}

/** Asks until it answers something else than null or undefined; an error of the last attempt is passed on. */
export async function eventually<T>(
  ask: () => Promise<T | null | undefined> | T | null | undefined,
  patience = 15_000,
): Promise<T> {
  const end = Date.now() + patience;
  for (;;) {
    let problem: unknown = new Error(`Nothing within ${patience} ms.`);
    try {
      const answer = await ask();
      if (answer !== null && answer !== undefined) return answer;
    } catch (error) {
      problem = error;
    }
    if (Date.now() > end) throw problem;
    await delay(25);
  }
}
