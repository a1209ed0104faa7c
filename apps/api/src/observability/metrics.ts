import { Injectable } from '@nestjs/common';
import { Counter, Gauge, Histogram, Registry, collectDefaultMetrics } from 'prom-client';
import { DataSource } from 'typeorm';

/** What an operator watches: times of requests by route, messages by state, and the process itself. */
@Injectable()
export class Metrics {
  private readonly registry = new Registry();
  readonly requests = new Histogram({
    name: 'undersigned_http_request_seconds',
    help: 'Time to answer a request, by route and status',
    labelNames: ['method', 'route', 'status'] as const,
    buckets: [0.005, 0.02, 0.1, 0.5, 2, 10],
    registers: [this.registry],
  });
  readonly pageHits = new Counter({
    name: 'undersigned_public_page_total',
    help: 'Public pages answered, from the cache or rendered',
    labelNames: ['from'] as const,
    registers: [this.registry],
  });

  constructor(dataSource: DataSource) {
    collectDefaultMetrics({ register: this.registry });
    new Gauge({
      name: 'undersigned_outbox_messages',
      help: 'Messages that are not done, by state',
      labelNames: ['state'] as const,
      registers: [this.registry],
      async collect() {
        // The rest is worth most when the database is away.
        this.reset();
        const rows = await dataSource
          .query<{ state: string; count: number }[]>(
            `SELECT state, count(*)::int AS count FROM outbox_messages WHERE state IN ('queued', 'deferred', 'sending', 'failed') GROUP BY state`,
          )
          .catch(() => []);
        for (const { state, count } of rows) this.set({ state }, count);
      },
    });
  }

  get contentType(): string {
    return this.registry.contentType;
  }

  text(): Promise<string> {
    return this.registry.metrics();
  }
}
