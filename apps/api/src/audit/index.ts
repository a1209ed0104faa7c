export { AuditModule } from './audit.module.js';
export { AuditLog } from './audit-log.js';
export { auditActions } from './audit-action.js';
export type { Actor, AuditAction, AuditEntry, SubjectKind } from './audit-action.js';
export { ListAuditEvents, type ListedAuditEvent } from './queries/list-audit-events.js';
export { presentAuditEvent } from './http/audit-events.controller.js';
export { AuditEventView } from './http/audit-events.views.js';
