import 'reflect-metadata';
import { readdir } from 'node:fs/promises';
import path from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { DataSource } from 'typeorm';
import { startEmbeddedPostgres } from '../embedded/index.js';
import { dataSourceOptions } from './data-source-options.js';
import { entityDrift } from './entity-drift.js';
import { migrateDatabase } from './migrate.js';

/** Compares every entity with a freshly migrated database; a difference ends the process with an error. */
const source = fileURLToPath(new URL('..', import.meta.url));
const files = (await readdir(source, { recursive: true })).filter((file) => file.endsWith('.entity.js'));
const modules = await Promise.all(
  files.map((file) => import(pathToFileURL(path.join(source, file)).href) as Promise<Record<string, unknown>>),
);
const entities = modules
  .flatMap((module) => Object.values(module))
  .filter((value): value is new () => object => typeof value === 'function');

const postgres = await startEmbeddedPostgres({ dataDir: process.argv[2]!, durable: false, log: () => {} });
try {
  await migrateDatabase(postgres.url);
  const dataSource = await new DataSource(dataSourceOptions(postgres.url, entities, 1)).initialize();
  const differences = await entityDrift(dataSource);
  await dataSource.destroy();
  for (const difference of differences) process.stderr.write(`${difference}\n`);
  if (differences.length > 0) process.exitCode = 1;
} finally {
  await postgres.stop();
}
