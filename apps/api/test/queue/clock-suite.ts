import { setTimeout as sleep } from 'node:timers/promises';
import { Global, Injectable, Module, type INestApplicationContext } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import { InjectDataSource } from '@nestjs/typeorm';
import type { DataSource } from 'typeorm';
import { expect, it } from '@jest/globals';
import { AppConfig, readConfig } from '../../src/config/index.js';
import { DatabaseModule } from '../../src/database/index.js';
import { HandlesJob, JobsModule, defineJob } from '../../src/jobs/index.js';
import { eventually } from '../support/index.js';
import type { Bench } from './workers.js';

const tick = defineJob({ id: 'tests.tick', queue: 'clock', attempts: 1, backoff: 0, every: 1000 });

@Injectable()
@HandlesJob(tick)
class Tick {
  constructor(@InjectDataSource() private readonly dataSource: DataSource) {}

  async execute(): Promise<void> {
    await this.dataSource.query('INSERT INTO ticks DEFAULT VALUES');
  }
}

async function clock(bench: Bench): Promise<INestApplicationContext> {
  const config = readConfig({
    DATABASE_URL: bench.database.url,
    SMTP_URL: bench.sink.url,
    SECRET_KEY: 'a secret of the tests, and long enough',
    ROLES: 'worker',
    ...bench.queue.env,
  });
  @Global()
  @Module({ providers: [{ provide: AppConfig, useValue: config }], exports: [AppConfig] })
  class ConfigModule {}
  @Module({
    imports: [ConfigModule, DatabaseModule.at(bench.database.url), JobsModule.with([tick])],
    providers: [Tick],
  })
  class ClockModule {}
  return NestFactory.createApplicationContext(ClockModule, { logger: false });
}

/** The work of the clock: once a period, however many workers there are, and again after everything was lost. */
export function clockSuite(start: () => Promise<Bench>): void {
  it('does the work of the clock once a period with two workers, and finds its way back to it', async () => {
    const bench = await start();
    const { database, queue } = bench;
    await database.query('CREATE TABLE ticks (at timestamptz NOT NULL DEFAULT clock_timestamp())');
    const count = async () => (await database.query('SELECT 1 FROM ticks')).length;
    const workers = await Promise.all([clock(bench), clock(bench)]);
    await eventually(async () => ((await count()) > 0 ? true : null));
    const before = await count();
    await sleep(4_000);
    const done = (await count()) - before;
    expect(done).toBeGreaterThanOrEqual(3);
    expect(done).toBeLessThanOrEqual(5);
    await queue.forget();
    await sleep(600);
    const lost = await count();
    await eventually(async () => ((await count()) > lost + 2 ? true : null), 20_000);
    await Promise.all(workers.map((worker) => worker.close()));
    await bench.stop();
  });
}
