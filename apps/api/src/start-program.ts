import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import type { AppConfig } from './config/index.js';
import { createApp } from './create-app.js';
import { migrateDatabase, waitForDatabase, warnAboutRole } from './database/index.js';
import { playDemo, type DemoLinks } from './demo/index.js';
import { StartRefusedError, lockDataDir, startEmbeddedPostgres } from './embedded/index.js';
import { MakeFirstOwnerLink } from './identity/index.js';
import { shutDown, type ShutdownStep } from './shutdown.js';
import { step } from './start-steps.js';

/** A running program, and how to stop it: newest part first. */
export interface RunningProgram {
  readonly app: NestFastifyApplication;
  readonly shutdownSteps: readonly ShutdownStep[];
}

/**
 * Starts everything this process is configured to be and prints how to reach it. Notes in `undo` what has begun, newest
 * first, and undoes it when a later step fails.
 */
export async function startProgram(config: AppConfig, undo: ShutdownStep[] = []): Promise<RunningProgram> {
  try {
    const databaseUrl = await openDatabase(config, undo);
    await step('database up to date', () => migrateDatabase(databaseUrl));
    const app = await step('program ready', () => createApp(config, databaseUrl));
    undo.unshift({ name: 'program', deadline: 9_000, stop: () => app.close() });
    if (config.roles.has('web')) await step(`listening on ${config.host}:${config.port}`, () => listen(app, config));
    else await app.init();
    const demo = config.demo ? await step('sample coalition', () => playDemo(app)) : [];
    await greet(app, config, demo);
    return { app, shutdownSteps: undo };
  } catch (error) {
    await shutDown(undo);
    throw error;
  }
}

async function openDatabase(config: AppConfig, undo: ShutdownStep[]): Promise<string> {
  const url = config.databaseUrl;
  if (url !== null) {
    await step('database answers', () => waitForDatabase(url));
    await warnAboutRole(url);
    return url;
  }
  const lock = await lockDataDir(config.dataDir, { port: config.port });
  undo.unshift({ name: 'data directory', deadline: 1_000, stop: () => lock.release() });
  const postgres = await step('PostgreSQL brought along', () =>
    startEmbeddedPostgres({ dataDir: config.dataDir, log: () => {} }),
  );
  undo.unshift({ name: 'PostgreSQL', deadline: 15_000, stop: () => postgres.stop() });
  return postgres.url;
}

async function listen(app: NestFastifyApplication, config: AppConfig): Promise<void> {
  try {
    await app.listen(config.port, config.host);
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code === 'EADDRINUSE')
      throw new StartRefusedError(
        `Port ${config.port} on ${config.host} is taken. Choose another one, for example: PORT=${config.port + 1} npm start`,
      );
    if (code === 'EACCES')
      throw new StartRefusedError(
        `Port ${config.port} needs more rights than this user has. Choose one above 1023 with PORT.`,
      );
    throw error;
  }
}

async function greet(app: NestFastifyApplication, config: AppConfig, demo: DemoLinks): Promise<void> {
  if (!config.roles.has('web')) return void process.stdout.write('\nWorker ready.\n');
  const firstOwner = await app.get(MakeFirstOwnerLink, { strict: false }).execute();
  const lines = [
    ...[
      ['Site', `${config.publicUrl}/`],
      ['Admin', `${config.publicUrl}/admin/`],
      ...demo,
      ...(config.smtpUrl ? [] : [['Mailbox', `${config.publicUrl}/dev/mail`]]),
    ].map(([name = '', link = '']) => `${name.padEnd(14)}${link}`),
    ...(firstOwner
      ? ['', 'Nobody can sign in yet. Create the first owner (works once, for 72 hours):', firstOwner]
      : []),
  ];
  process.stdout.write(`\n${lines.join('\n')}\n\nCtrl-C stops.\n`);
}
