import { Button, Grid, Stack } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { useQuery } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import { IconArrowsJoin } from '@tabler/icons-react';
import { answer, api } from '../../api/client.js';
import { isApiError } from '../../api/problem.js';
import { keys } from '../../api/query-keys.js';
import { PageNotFound } from '../../app/page-problems.js';
import { useCan } from '../../app/permissions.js';
import { useT } from '../../messages/use-messages.js';
import { ErrorState } from '../../ui/error-state.js';
import { AnchorLink } from '../../ui/links.js';
import { LoadingRows } from '../../ui/loading.js';
import { Page } from '../../ui/page.js';
import { ContactSection } from './contact-section.js';
import { MergeDialog } from './merge-dialog.js';
import { OrganizationSection } from './organization-section.js';
import { SignedSection } from './signed-section.js';

const route = getRouteApi('/app/registry/$organizationId');

export function OrganizationPage() {
  const t = useT();
  const can = useCan();
  const { organizationId } = route.useParams();
  const [merging, dialog] = useDisclosure();
  const organization = useQuery({
    queryKey: keys.organization(organizationId),
    queryFn: ({ signal }) =>
      answer(api.GET('/api/v1/organizations/{id}', { params: { path: { id: organizationId } }, signal })),
  });
  if (organization.isPending) return <LoadingRows />;
  if (organization.isError)
    return isApiError(organization.error) && organization.error.status === 404 ? (
      <PageNotFound />
    ) : (
      <ErrorState error={organization.error} onRetry={() => organization.refetch()} />
    );
  const { name, acronym } = organization.data;
  return (
    <Page
      title={acronym ? `${name} (${acronym})` : name}
      above={
        <AnchorLink to="/registry" size="sm">
          {t('registry.title')}
        </AnchorLink>
      }
      actions={
        can('organization.merge') && (
          <Button variant="default" leftSection={<IconArrowsJoin size={18} aria-hidden />} onClick={dialog.open}>
            {t('merge.open')}
          </Button>
        )
      }
    >
      <Grid gap="md">
        <Grid.Col span={{ base: 12, md: 6 }}>
          <OrganizationSection key={organization.data.revision} organization={organization.data} />
        </Grid.Col>
        <Grid.Col span={{ base: 12, md: 6 }}>
          <Stack gap="md">
            {can('contact.read') && <ContactSection organization={organization.data} />}
            <SignedSection organizationId={organizationId} />
          </Stack>
        </Grid.Col>
      </Grid>
      {merging && <MergeDialog first={organization.data} onClose={dialog.close} />}
    </Page>
  );
}
