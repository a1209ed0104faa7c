import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { AuditModule } from '../audit/index.js';
import { DeliverMessage } from './commands/deliver-message.js';
import { RetryMessage } from './commands/retry-message.js';
import { MessagesController } from './http/messages.controller.js';
import { DeliverMessageHandler } from './jobs/deliver-message.handler.js';
import { OutboxSource } from './jobs/outbox.source.js';
import { MessageListRepository } from './persistence/message-list.repository.js';
import { OutboxMessageEntity } from './persistence/outbox-message.entity.js';
import { OutboxMessageRepository } from './persistence/outbox-message.repository.js';
import { ListMessages } from './queries/list-messages.js';
import { WriteMessage } from './queries/write-message.js';

@Module({
  imports: [AuditModule, TypeOrmModule.forFeature([OutboxMessageEntity])],
  controllers: [MessagesController],
  providers: [
    DeliverMessage,
    DeliverMessageHandler,
    ListMessages,
    MessageListRepository,
    OutboxMessageRepository,
    OutboxSource,
    RetryMessage,
    WriteMessage,
  ],
})
export class NotificationsModule {}
