import { mkdir, readFile, readdir, rename, writeFile } from 'node:fs/promises';
import type { AddressInfo } from 'node:net';
import path from 'node:path';
import { Injectable, type OnApplicationShutdown } from '@nestjs/common';
import { simpleParser } from 'mailparser';
import { SMTPServer } from 'smtp-server';
import { AppConfig } from '../config/index.js';
import { newId } from '../database/index.js';

export interface CaughtMail {
  readonly id: string;
  readonly at: string;
  readonly to: string;
  readonly subject: string;
  readonly text: string;
  readonly html: string;
  readonly links: readonly string[];
}

/** Takes mail over SMTP and keeps it under the data directory instead of sending it: for trying out, never in production. */
@Injectable()
export class MailCatcher implements OnApplicationShutdown {
  private readonly folder: string;
  private server: SMTPServer | null = null;

  constructor(config: AppConfig) {
    this.folder = path.join(config.dataDir, 'mail');
  }

  /** Starts to listen on a free local port; answers the server's URL. */
  async open(): Promise<string> {
    await mkdir(this.folder, { recursive: true });
    const server = new SMTPServer({
      disabledCommands: ['AUTH', 'STARTTLS'],
      logger: false,
      onData: (stream, _session, done) => {
        void simpleParser(stream)
          .then((mail) => this.keep(mail))
          .then(() => done(), done);
      },
    });
    this.server = server;
    await new Promise<void>((resolve, reject) => {
      server.once('error', reject);
      server.listen(0, '127.0.0.1', resolve);
    });
    return `smtp://127.0.0.1:${(server.server.address() as AddressInfo).port}`;
  }

  /** The newest mails first. */
  async list(limit = 500): Promise<CaughtMail[]> {
    const names = await readdir(this.folder).catch(() => []);
    const newest = names
      .filter((name) => name.endsWith('.json'))
      .sort()
      .reverse()
      .slice(0, limit);
    return Promise.all(
      newest.map(async (name) => JSON.parse(await readFile(path.join(this.folder, name), 'utf8')) as CaughtMail),
    );
  }

  async onApplicationShutdown(): Promise<void> {
    const { server } = this;
    if (server) await new Promise<void>((resolve) => server.close(() => resolve()));
  }

  private async keep(mail: Awaited<ReturnType<typeof simpleParser>>): Promise<void> {
    const id = newId();
    const to = Array.isArray(mail.to) ? mail.to.map(({ text }) => text).join(', ') : (mail.to?.text ?? '');
    const caught: CaughtMail = {
      id,
      at: new Date().toISOString(),
      to,
      subject: mail.subject ?? '',
      text: mail.text ?? '',
      html: mail.html || '',
      links: [...new Set((mail.text ?? '').match(/https?:\/\/\S+/g) ?? [])],
    };
    const file = path.join(this.folder, `${id}.json`);
    await writeFile(`${file}.part`, JSON.stringify(caught), { mode: 0o600 });
    await rename(`${file}.part`, file);
  }
}
