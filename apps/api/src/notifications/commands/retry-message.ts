import { Injectable } from '@nestjs/common';
import { DomainError } from '@undersigned/kernel';
import { AuditLog } from '../../audit/index.js';
import { UnitOfWork } from '../../database/index.js';
import type { CurrentMember } from '../../http/index.js';
import { MessageListRepository } from '../persistence/message-list.repository.js';
import { OutboxMessageRepository } from '../persistence/outbox-message.repository.js';

/** Queues a failed message again. */
@Injectable()
export class RetryMessage {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly list: MessageListRepository,
    private readonly messages: OutboxMessageRepository,
    private readonly audit: AuditLog,
  ) {}

  execute(by: CurrentMember, id: string): Promise<void> {
    return this.unitOfWork.inCoalition(by.coalitionId, async (tx) => {
      const message = await this.list.find(tx, by.coalitionId, id);
      if (!message) throw new DomainError('message.not_found');
      if (!(await this.messages.retry(tx, id)))
        throw new DomainError('message.not_retryable', { state: message.state });
      await this.audit.append(tx, {
        coalitionId: by.coalitionId,
        statementId: message.statementId,
        actor: { kind: 'member', id: by.userId },
        action: 'message.retried',
        subject: { kind: 'message', id },
      });
    });
  }
}
