import { getRouteApi } from '@tanstack/react-router';
import { AuditTimeline } from '../../audit/audit-timeline.js';

const route = getRouteApi('/app/statements/$statementId/timeline');

export function TimelineTab() {
  const { statementId } = route.useParams();
  return <AuditTimeline statementId={statementId} />;
}
