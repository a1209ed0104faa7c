import { spawn } from 'node:child_process';
import { chown, mkdir, mkdtemp, rename, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { launchAs, type Account } from './run-as.js';

interface NewCluster {
  initdb: string;
  clusterDir: string;
  account: Account | null;
  superuserPassword: string;
  durable: boolean;
}

// The server's own collation depends on no locale of the machine; sorting for readers names an ICU collation.
const locale = ['--encoding=UTF8', '--locale-provider=builtin', '--builtin-locale=C.UTF-8', '--locale=C'];

async function runToEnd(file: string, args: string[], options: Account | object): Promise<void> {
  const child = spawn(file, args, { ...options, cwd: '/', stdio: ['ignore', 'ignore', 'pipe'] });
  let errors = '';
  child.stderr.on('data', (chunk: Buffer) => (errors += chunk.toString()));
  await new Promise<void>((resolve, reject) => {
    child.once('error', reject);
    child.once('close', (code) => (code === 0 ? resolve() : reject(new Error(`initdb ended with ${code}: ${errors}`))));
  });
}

/** Makes the cluster beside its final place and moves it there when it is whole: an interrupted attempt leaves none. */
export async function createCluster(cluster: NewCluster): Promise<void> {
  const { account, clusterDir } = cluster;
  const attempt = `${clusterDir}.new`;
  await rm(attempt, { recursive: true, force: true });
  await mkdir(attempt, { mode: 0o700 });
  const scratch = await mkdtemp(path.join(tmpdir(), 'undersigned-'));
  const passwordFile = path.join(scratch, 'password');
  await writeFile(passwordFile, cluster.superuserPassword, { mode: 0o600 });
  if (account) {
    for (const place of [attempt, scratch, passwordFile]) await chown(place, account.uid, account.gid);
  }
  try {
    const args = ['-D', attempt, '-U', 'postgres', '-A', 'scram-sha-256', `--pwfile=${passwordFile}`, ...locale];
    if (!cluster.durable) args.push('--no-sync');
    const launch = await launchAs(account, cluster.initdb, args, path.join(attempt, 'PG_VERSION'));
    await runToEnd(launch.file, launch.args, launch.options);
  } finally {
    await rm(scratch, { recursive: true, force: true });
  }
  await rename(attempt, clusterDir);
}
