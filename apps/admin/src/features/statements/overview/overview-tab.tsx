import { Grid, Stack } from '@mantine/core';
import { useSuspenseQuery } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import { AuditTimeline } from '../../audit/audit-timeline.js';
import { useT } from '../../../messages/use-messages.js';
import { AnchorLink } from '../../../ui/links.js';
import { Section } from '../../../ui/section.js';
import { statementQuery } from '../queries.js';
import { ContactsSection } from './contacts-section.js';
import { CountsSection } from './counts-section.js';
import { LifeCycleSection } from './life-cycle-section.js';
import { SettingsSection } from './settings-section.js';

const route = getRouteApi('/app/statements/$statementId/');

export function OverviewTab() {
  const t = useT();
  const { statementId } = route.useParams();
  const { data: statement } = useSuspenseQuery(statementQuery(statementId));
  return (
    <Grid gap="md">
      <Grid.Col span={{ base: 12, md: 7 }}>
        <Stack gap="md">
          <LifeCycleSection statement={statement} />
          <CountsSection statement={statement} />
          <ContactsSection statementId={statementId} />
        </Stack>
      </Grid.Col>
      <Grid.Col span={{ base: 12, md: 5 }}>
        <Stack gap="md">
          <SettingsSection key={statement.updatedAt} statement={statement} />
          <Section title={t('overview.timeline')}>
            <AuditTimeline statementId={statementId} limit={6} />
            <AnchorLink to="/statements/$statementId/timeline" params={{ statementId }} size="sm">
              {t('overview.timeline.all')}
            </AnchorLink>
          </Section>
        </Stack>
      </Grid.Col>
    </Grid>
  );
}
