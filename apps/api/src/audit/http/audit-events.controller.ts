import { Get, Query } from '@nestjs/common';
import { IsOptional, IsUUID } from 'class-validator';
import { ApiController, Member, PageQuery, RequirePermission, type CurrentMember } from '../../http/index.js';
import { ListAuditEvents, type ListedAuditEvent } from '../queries/list-audit-events.js';

export class AuditEventQuery extends PageQuery {
  @IsOptional()
  @IsUUID()
  statementId?: string;

  @IsOptional()
  @IsUUID()
  subjectId?: string;
}

export class AuditActorView {
  kind: 'member' | 'signer' | 'system';
  name: string | null;
}

export class AuditSubjectView {
  kind: string;
  id: string | null;
}

export class AuditEventView {
  id: string;
  at: string;
  actor: AuditActorView;
  action: string;
  subject: AuditSubjectView;
  statementId: string | null;
  details: Record<string, unknown>;
}

export class AuditEventPage {
  items: AuditEventView[];
  total: number;
  next: string | null;
}

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
