import type { AddressInfo } from 'node:net';
import { simpleParser, type ParsedMail } from 'mailparser';
import { SMTPServer } from 'smtp-server';

export interface CaughtMail {
  /** Envelope, not headers. */
  from: string;
  to: string[];
  subject: string;
  text: string;
  html: string;
  /** Lower-case names; the last of several. */
  header(name: string): string | undefined;
  /** Absolute addresses found in the text part. */
  links: string[];
  parsed: ParsedMail;
  source: string;
}

export interface MailSink {
  url: string;
  port: number;
  messages: CaughtMail[];
  /** The first caught message, past or future, that fits. */
  waitFor(fits: (mail: CaughtMail) => boolean, patience?: number): Promise<CaughtMail>;
  /** Decides on each recipient: a code such as 450 or 550 refuses it. Replaces the earlier decision; null takes all. */
  refuse(decide: ((recipient: string) => number | null) | null): void;
  clear(): void;
  stop(): Promise<void>;
}

function describeMail(parsed: ParsedMail, source: string, from: string, to: string[]): CaughtMail {
  const text = parsed.text ?? '';
  return {
    from,
    to,
    subject: parsed.subject ?? '',
    text,
    html: parsed.html || '',
    header: (name) => parsed.headerLines.findLast(({ key }) => key === name)?.line.replace(/^[^:]*:\s*/, ''),
    links: text.match(/https?:\/\/[^\s<>"']+/g) ?? [],
    parsed,
    source,
  };
}

/** A real SMTP server that keeps what it is given; `delay` milliseconds pass before it answers that it has a mail. */
export async function startMailSink({ port: wanted = 0, delay = 0 } = {}): Promise<MailSink> {
  const messages: CaughtMail[] = [];
  const waiting = new Set<(mail: CaughtMail) => void>();
  let decide: ((recipient: string) => number | null) | null = null;
  const server = new SMTPServer({
    authOptional: true,
    disabledCommands: ['STARTTLS'],
    disableReverseLookup: true,
    onRcptTo({ address }, _session, done) {
      const responseCode = decide?.(address);
      done(responseCode ? Object.assign(new Error('refused by the test'), { responseCode }) : null);
    },
    onData(stream, session, done) {
      const chunks: Buffer[] = [];
      stream.on('data', (chunk: Buffer) => chunks.push(chunk));
      stream.once('end', () => {
        const { mailFrom, rcptTo } = session.envelope;
        const raw = Buffer.concat(chunks);
        simpleParser(raw).then((parsed) => {
          const to = rcptTo.map(({ address }) => address);
          const mail = describeMail(parsed, raw.toString(), mailFrom ? mailFrom.address : '', to);
          messages.push(mail);
          waiting.forEach((tell) => tell(mail));
          setTimeout(done, delay);
        }, done);
      });
    },
  });
  server.on('error', () => undefined);
  await new Promise<void>((resolve) => server.listen(wanted, '127.0.0.1', resolve));
  const { port } = server.server.address() as AddressInfo;
  return {
    port,
    url: `smtp://127.0.0.1:${port}`,
    messages,
    waitFor: (fits, patience = 15_000) =>
      new Promise((resolve, reject) => {
        const found = messages.find(fits);
        if (found) return resolve(found);
        const tell = (mail: CaughtMail) => {
          if (!fits(mail)) return;
          clearTimeout(late);
          waiting.delete(tell);
          resolve(mail);
        };
        const late = setTimeout(() => {
          waiting.delete(tell);
          const seen = messages.map(({ to, subject }) => `${to.join(', ')}: ${subject}`).join('\n');
          reject(new Error(`No such mail within ${patience} ms; caught:\n${seen}`));
        }, patience);
        waiting.add(tell);
      }),
    refuse: (decision) => void (decide = decision),
    clear: () => void messages.splice(0),
    stop: () => new Promise((resolve) => server.close(() => resolve())),
  };
}
