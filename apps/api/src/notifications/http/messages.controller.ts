import { Get, HttpCode, Param, ParseUUIDPipe, Post, Query } from '@nestjs/common';
import { outboxLifeCycle, type OutboxState } from '@undersigned/sign-on-rules';
import { ApiController, Member, RequirePermission, type CurrentMember } from '../../http/index.js';
import { RetryMessage } from '../commands/retry-message.js';
import { ListMessages, type ListedMessage } from '../queries/list-messages.js';
import { MessageQuery } from './messages.dto.js';
import { MessageDetailView, MessagePage, MessageView } from './messages.views.js';

@ApiController('messages')
export class MessagesController {
  constructor(
    private readonly listMessages: ListMessages,
    private readonly retryMessage: RetryMessage,
  ) {}

  @Get()
  @RequirePermission('message.read')
  async list(@Member() member: CurrentMember, @Query() query: MessageQuery): Promise<MessagePage> {
    const { items, total, next, counts } = await this.listMessages.execute(member.coalitionId, query);
    const none = Object.fromEntries(outboxLifeCycle.states.map((state) => [state, 0])) as Record<OutboxState, number>;
    return { items: items.map(present), total, next, counts: { ...none, ...counts } };
  }

  @Get(':id')
  @RequirePermission('message.read')
  async read(@Member() member: CurrentMember, @Param('id', ParseUUIDPipe) id: string): Promise<MessageDetailView> {
    const { message, mail } = await this.listMessages.one(member.coalitionId, id);
    return { ...present(message), subject: mail.subject, text: mail.text, html: mail.html };
  }

  @Post(':id/retry')
  @RequirePermission('message.retry')
  @HttpCode(204)
  async retry(@Member() member: CurrentMember, @Param('id', ParseUUIDPipe) id: string): Promise<void> {
    await this.retryMessage.execute(member, id);
  }
}

function present(message: ListedMessage): MessageView {
  const { id, template, recipientName, recipientEmail, language, state, attempts, lastError, statementId } = message;
  return {
    id,
    template,
    recipientName,
    recipientEmail,
    language,
    state,
    attempts,
    lastError,
    statementId,
    createdAt: message.createdAt.toISOString(),
    dueAt: message.dueAt.toISOString(),
    sentAt: message.sentAt?.toISOString() ?? null,
  };
}
