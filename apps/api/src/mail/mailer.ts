import { Injectable, type OnApplicationShutdown } from '@nestjs/common';
import { createTransport, type Transporter } from 'nodemailer';
import type SMTPPool from 'nodemailer/lib/smtp-pool/index.js';
import { AppConfig } from '../config/index.js';
import { MailCatcher } from './mail-catcher.js';

export interface OutgoingMail {
  /** Stable over all tries, so that a receiving server can tell a repetition. */
  readonly messageId: string;
  readonly to: { readonly name: string | null; readonly address: string };
  readonly subject: string;
  readonly text: string;
  readonly html: string;
  readonly language: string;
}

/** A refusal by the mail server, with whether another try can help (RFC 5321: 4xx may, 5xx does not). */
export class MailRefusedError extends Error {
  constructor(
    message: string,
    readonly permanent: boolean,
  ) {
    super(message);
    this.name = 'MailRefusedError';
  }
}

type PooledTransport = Transporter<SMTPPool.SentMessageInfo, SMTPPool.Options>;

/** Hands mails to the mail server, or to the catcher where there is none. */
@Injectable()
export class Mailer implements OnApplicationShutdown {
  private transport: Promise<PooledTransport> | null = null;

  constructor(
    private readonly config: AppConfig,
    private readonly catcher: MailCatcher,
  ) {}

  /** Resolves with the server's answer once it has taken the mail over; throws {@link MailRefusedError} otherwise. */
  async send(mail: OutgoingMail): Promise<string> {
    try {
      const transport = await this.connected();
      const info = await transport.sendMail({
        from: this.config.mailFrom,
        to: { name: mail.to.name ?? '', address: mail.to.address },
        subject: mail.subject,
        text: mail.text,
        html: mail.html,
        messageId: mail.messageId,
        headers: { 'Content-Language': mail.language, 'Auto-Submitted': 'auto-generated' },
        disableFileAccess: true,
        disableUrlAccess: true,
      });
      return info.response;
    } catch (error) {
      throw refusalOf(error);
    }
  }

  async onApplicationShutdown(): Promise<void> {
    (await this.transport?.catch(() => null))?.close();
  }

  private connected(): Promise<PooledTransport> {
    this.transport ??= this.connect().catch((error: unknown) => {
      this.transport = null;
      throw error;
    });
    return this.transport;
  }

  private async connect(): Promise<PooledTransport> {
    const url = this.config.smtpUrl ?? (await this.catcher.open());
    return createTransport({ ...limits, url });
  }
}

const limits = {
  pool: true,
  maxConnections: 5,
  connectionTimeout: 10_000,
  greetingTimeout: 10_000,
  // Servers look into a mail before they take it; a minute without a word is long all the same.
  socketTimeout: 60_000,
} as const;

/** A refused sign-in is the operator's to mend and no fault of the mail; without a code only the mail itself is at fault. */
function refusalOf(error: unknown): MailRefusedError {
  const { message, responseCode, code } = error as Error & { responseCode?: number; code?: string };
  const permanent =
    responseCode === undefined ? code === 'EENVELOPE' || code === 'EMESSAGE' : responseCode >= 500 && code !== 'EAUTH';
  return new MailRefusedError(message, permanent);
}
