import { readFile, realpath, rm } from 'node:fs/promises';
import path from 'node:path';
import { commandLine, isAlive, signal, waitUntilGone } from './processes.js';

/**
 * Ends the server that a killed program left behind, and removes the mark of one that is gone. To be called by the
 * holder of the data directory's lock: whatever still runs on the cluster is then nobody's.
 */
export async function endOrphanedPostgres(clusterDir: string, log: (message: string) => void): Promise<void> {
  const pidFile = path.join(clusterDir, 'postmaster.pid');
  const content = await readFile(pidFile, 'utf8').catch(() => null);
  if (content === null) return;
  const pid = Number(content.split('\n')[0]);
  const command = pid > 0 && isAlive(pid) ? await commandLine(pid) : '';
  const places = [clusterDir, await realpath(clusterDir)];
  if (!command.includes('postgres') || !places.some((place) => command.includes(place))) {
    // Another program has that number by now; PostgreSQL alone would refuse to start.
    await rm(pidFile, { force: true });
    return;
  }
  log(`ending the PostgreSQL that an interrupted run left behind (process ${pid})`);
  for (const [name, patience] of [
    ['SIGINT', 10_000],
    ['SIGQUIT', 5_000],
    ['SIGKILL', 5_000],
  ] as const) {
    signal(pid, name);
    if (await waitUntilGone(pid, patience)) return;
  }
}
