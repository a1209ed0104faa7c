import type { INestApplicationContext } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import { AppModule } from '../app.module.js';
import { AppConfig, processEnvironment, readConfig } from '../config/index.js';
import { migrateDatabase } from '../database/index.js';
import { findRunningPostgres, lockDataDir, startEmbeddedPostgres } from '../embedded/index.js';
import { PinoLogger, makeLogger } from '../observability/index.js';

/** Runs work against the configured database; the embedded one is used where it runs, or started for as long as the work takes. */
export async function withDatabase<T>(work: (url: string, config: AppConfig) => Promise<T>): Promise<T> {
  const config = readConfig({ LOG_LEVEL: 'error', ...processEnvironment() });
  const url = config.databaseUrl ?? (await findRunningPostgres(config.dataDir));
  if (url !== null) return work(url, config);
  const lock = await lockDataDir(config.dataDir, { port: 0 });
  const postgres = await startEmbeddedPostgres({ dataDir: config.dataDir, log: () => {} });
  try {
    return await work(postgres.url, config);
  } finally {
    await postgres.stop();
    await lock.release();
  }
}

/** Runs work inside the program: every use case is there, nothing listens and no job is done. */
export function withProgram<T>(work: (program: INestApplicationContext) => Promise<T>): Promise<T> {
  return withDatabase(async (url, config) => {
    await migrateDatabase(url);
    const quiet = new AppConfig({ ...config, roles: new Set() });
    const program = await NestFactory.createApplicationContext(AppModule.with(quiet, url), {
      logger: new PinoLogger(makeLogger(config.logLevel)),
      abortOnError: false,
    });
    try {
      return await work(program);
    } finally {
      await program.close();
    }
  });
}
