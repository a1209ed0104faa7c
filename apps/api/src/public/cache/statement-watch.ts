import { Injectable, Logger, type OnApplicationBootstrap, type OnApplicationShutdown } from '@nestjs/common';
import pg from 'pg';
import { DataSource } from 'typeorm';
import { AppConfig } from '../../config/index.js';

/** Told of a changed statement by its address; null: anything may have changed unnoticed. */
export type ChangeListener = (slug: string | null) => void;

const retryAfter = 1_000;
const pingEvery = 2_000;
const patience = 2_000;

/**
 * Hears, on a connection of its own, of every change that the public can see, made by any process. While it does not
 * hear (`listening` is false) nothing that was kept may be shown.
 */
@Injectable()
export class StatementWatch implements OnApplicationBootstrap, OnApplicationShutdown {
  private readonly logger = new Logger('statement-watch');
  private readonly listeners: ChangeListener[] = [];
  private client: pg.Client | null = null;
  private timer: NodeJS.Timeout | null = null;
  private stopped = false;
  listening = false;

  constructor(
    private readonly dataSource: DataSource,
    private readonly config: AppConfig,
  ) {}

  onChange(listener: ChangeListener): void {
    this.listeners.push(listener);
  }

  async onApplicationBootstrap(): Promise<void> {
    if (this.config.roles.has('web')) await this.connect();
  }

  async onApplicationShutdown(): Promise<void> {
    this.stopped = true;
    if (this.timer) clearTimeout(this.timer);
    this.listening = false;
    await this.client?.end().catch(() => undefined);
  }

  private async connect(): Promise<void> {
    const { url } = this.dataSource.options as { url?: string };
    const client = new pg.Client({ connectionString: url, keepAlive: true, connectionTimeoutMillis: patience });
    client.on('error', () => this.lost(client));
    client.on('end', () => this.lost(client));
    client.on('notification', ({ payload }) => this.tell(payload || null));
    this.client = client;
    try {
      await client.connect();
      await client.query('LISTEN statement_changed');
      // What changed before the LISTEN was not heard, so whatever is kept from then goes first.
      this.tell(null);
      this.listening = !this.stopped;
      this.timer = setTimeout(() => void this.ping(client), pingEvery).unref();
    } catch (error) {
      this.logger.warn({ err: error, msg: 'not listening; pages are rendered anew for every request' });
      this.lost(client);
    }
  }

  /** A connection that has died without a word is found here. */
  private async ping(client: pg.Client): Promise<void> {
    const late = setTimeout(() => this.lost(client), patience);
    try {
      await client.query('SELECT 1');
      if (this.client === client && !this.stopped)
        this.timer = setTimeout(() => void this.ping(client), pingEvery).unref();
    } catch {
      this.lost(client);
    } finally {
      clearTimeout(late);
    }
  }

  private lost(client: pg.Client): void {
    if (this.client !== client) return;
    this.client = null;
    this.listening = false;
    this.tell(null);
    client.end().catch(() => undefined);
    if (this.stopped) return;
    if (this.timer) clearTimeout(this.timer);
    this.timer = setTimeout(() => void this.connect(), retryAfter).unref();
  }

  private tell(slug: string | null): void {
    for (const listener of this.listeners) listener(slug);
  }
}
