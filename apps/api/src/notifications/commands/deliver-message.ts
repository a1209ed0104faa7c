import { Injectable, Logger } from '@nestjs/common';
import { AppConfig } from '../../config/index.js';
import { MailRefusedError, Mailer } from '../../mail/index.js';
import { OutboxMessageRepository } from '../persistence/outbox-message.repository.js';
import { WriteMessage } from '../queries/write-message.js';

/** Seconds before each further try, about two days in all. */
const pauses = [60, 300, 900, 3_600, 10_800, 21_600, 43_200, 86_400];

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
    try {
      const response = await this.mailer.send({
        messageId: `<${message.id}@${this.host}>`,
        to: { name: message.recipientName, address: message.recipientEmail },
        language: message.language,
        ...this.writeMessage.execute(message),
      });
      await this.messages.sent(id, response);
    } catch (error) {
      await this.settle(id, message.attempts, error);
    }
  }

  private async settle(id: string, attempts: number, error: unknown): Promise<void> {
    const words = error instanceof Error ? error.message : String(error);
    this.logger.warn(`message ${id}, try ${attempts}: ${error instanceof MailRefusedError ? 'not taken' : words}`);
    const pause = pauses[attempts - 1];
    if (error instanceof MailRefusedError && error.permanent)
      return this.messages.ended(id, error.recipientRefused ? 'bounced' : 'failed', words);
    if (pause === undefined || !(error instanceof MailRefusedError)) return this.messages.ended(id, 'failed', words);
    return this.messages.deferred(id, words, pause);
  }
}
