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
