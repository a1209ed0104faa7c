import { Injectable } from '@nestjs/common';
import { DomainError } from '@undersigned/kernel';
import type { RenderedMail } from '@undersigned/messages';
import type { OutboxState } from '@undersigned/sign-on-rules';
import { UnitOfWork } from '../../database/index.js';
import { decodeCursor, pageOf, type Page } from '../../http/index.js';
import { MessageListRepository } from '../persistence/message-list.repository.js';
import type { OutboxMessageEntity } from '../persistence/outbox-message.entity.js';
import { WriteMessage } from './write-message.js';

export type ListedMessage = OutboxMessageEntity;
export type MessageCounts = Partial<Record<OutboxState, number>>;

/** The messages of a coalition in their true states. */
@Injectable()
export class ListMessages {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly messages: MessageListRepository,
    private readonly writeMessage: WriteMessage,
  ) {}

  execute(
    coalitionId: string,
    query: { state?: OutboxState; statementId?: string; after?: string; limit: number },
  ): Promise<Page<ListedMessage> & { counts: MessageCounts }> {
    const filter = {
      coalitionId,
      state: query.state ?? null,
      statementId: query.statementId ?? null,
      before: decodeCursor(query.after, 1)?.[0] ?? null,
      limit: query.limit,
    };
    return this.unitOfWork.inCoalition(coalitionId, async (tx) => {
      const rows = await this.messages.list(tx, filter);
      const counts = await this.messages.counts(tx, filter);
      const total = filter.state
        ? (counts[filter.state] ?? 0)
        : Object.values(counts).reduce((sum, count) => sum + count, 0);
      return {
        ...pageOf(
          rows,
          query.limit,
          total,
          (row) => [row.id],
          (row) => row,
        ),
        counts,
      };
    });
  }

  async one(coalitionId: string, id: string): Promise<{ message: ListedMessage; mail: RenderedMail }> {
    const message = await this.unitOfWork.inCoalition(coalitionId, (tx) => this.messages.find(tx, coalitionId, id));
    if (!message) throw new DomainError('message.not_found');
    return { message, mail: this.written(message) };
  }

  /** What could not be written failed for that reason; its state and error can be read all the same. */
  private written(message: ListedMessage): RenderedMail {
    try {
      return this.writeMessage.masked(message);
    } catch {
      return { subject: message.template, text: '', html: '' };
    }
  }
}
