import { getRouteApi } from '@tanstack/react-router';
import { Stack } from '@mantine/core';
import { useT } from '../../messages/use-messages.js';
import { Page } from '../../ui/page.js';
import { StatementFilter } from '../statements/statement-filter.js';
import { AuditTimeline } from './audit-timeline.js';

const route = getRouteApi('/app/audit');

export function AuditPage() {
  const t = useT();
  const { statementId } = route.useSearch();
  const navigate = route.useNavigate();
  return (
    <Page title={t('audit.title')} lead={t('audit.lead')}>
      <Stack gap="md">
        <StatementFilter
          value={statementId}
          onChange={(value) => void navigate({ search: value ? { statementId: value } : {}, replace: true })}
        />
        <AuditTimeline statementId={statementId} />
      </Stack>
    </Page>
  );
}
