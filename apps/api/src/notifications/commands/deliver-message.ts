import { setTimeout as sleep } from 'node:timers/promises';
import { Injectable, Logger } from '@nestjs/common';
import { AppConfig } from '../../config/index.js';
import { MailRefusedError, Mailer } from '../../mail/index.js';
import type { OutboxMessageEntity } from '../persistence/outbox-message.entity.js';
import { OutboxMessageRepository } from '../persistence/outbox-message.repository.js';
import { WriteMessage } from '../queries/write-message.js';

/** Seconds before each further try, about two days in all. */
const pauses = [60, 300, 900, 3_600, 10_800, 21_600, 43_200, 86_400];
const renewEvery = 8_000;

/**
 * Sends one message, once: whoever claims it sends it. Only a process killed between the server's answer and our
 * writing it down sends it twice, under the same Message-ID; the other way round would lose mail.
 */
@Injectable()
export class DeliverMessage {
  private readonly logger = new Logger('mail');
  private readonly host: string;

  constructor(
    private readonly messages: OutboxMessageRepository,
    private readonly writeMessage: WriteMessage,
    private readonly mailer: Mailer,
    config: AppConfig,
  ) {
    this.host = new URL(config.publicUrl).hostname;
  }

  async execute(id: string): Promise<void> {
    const message = await this.messages.claim(id);
    if (!message) return;
    const alive = setInterval(() => void this.messages.renewClaim(id).catch(() => {}), renewEvery);
    try {
      const outcome = await this.send(message);
      await persistently(() => this.record(message, outcome));
    } finally {
      clearInterval(alive);
    }
  }

  private async send(message: OutboxMessageEntity): Promise<{ response: string } | { error: unknown }> {
    try {
      const response = await this.mailer.send({
        messageId: `<${message.id}@${this.host}>`,
        to: { name: message.recipientName, address: message.recipientEmail },
        language: message.language,
        ...this.writeMessage.execute(message),
      });
      return { response };
    } catch (error) {
      return { error };
    }
  }

  private record({ id, attempts }: OutboxMessageEntity, outcome: { response: string } | { error: unknown }) {
    if ('response' in outcome) return this.messages.sent(id, outcome.response);
    const { error } = outcome;
    const words = error instanceof Error ? error.message : String(error);
    const refused = error instanceof MailRefusedError;
    // A server's words may hold the address.
    this.logger.warn(`message ${id}, try ${attempts}: ${refused ? 'not taken' : words}`);
    const pause = pauses[attempts - 1];
    if (!refused || error.permanent || pause === undefined) return this.messages.failed(id, words);
    return this.messages.deferred(id, words, pause);
  }
}

/** What the mail server said must not be lost to a hiccup of the database: the mail would go out again. */
async function persistently(work: () => Promise<void>): Promise<void> {
  for (let tries = 1; ; tries += 1) {
    try {
      return await work();
    } catch (error) {
      if (tries === 4) throw error;
      await sleep(tries * 500);
    }
  }
}
