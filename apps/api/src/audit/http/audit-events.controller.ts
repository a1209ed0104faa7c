import { Get, Query } from '@nestjs/common';
import { ApiController, Member, RequirePermission, type CurrentMember } from '../../http/index.js';
import { ListAuditEvents, type ListedAuditEvent } from '../queries/list-audit-events.js';
import { AuditEventQuery } from './audit-events.dto.js';
import { AuditEventPage, AuditEventView } from './audit-events.views.js';

@ApiController('audit-events')
export class AuditEventsController {
  constructor(private readonly listAuditEvents: ListAuditEvents) {}

  @Get()
  @RequirePermission('audit.read')
  async list(@Member() member: CurrentMember, @Query() query: AuditEventQuery): Promise<AuditEventPage> {
    const page = await this.listAuditEvents.execute(member.coalitionId, query);
    return { ...page, items: page.items.map(presentAuditEvent) };
  }
}

export function presentAuditEvent(event: ListedAuditEvent): AuditEventView {
  return {
    id: event.id,
    at: event.at.toISOString(),
    actor: { kind: event.actorKind, name: event.actorName },
    action: event.action,
    subject: { kind: event.subjectKind, id: event.subjectId },
    statementId: event.statementId,
    details: event.details,
  };
}
