import { Alert, Button, Group, Stack, Text } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { useQuery, useSuspenseQuery, queryOptions } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import { IconVersions } from '@tabler/icons-react';
import { answer, api } from '../../../api/client.js';
import { keys } from '../../../api/query-keys.js';
import { useCan } from '../../../app/permissions.js';
import { useT } from '../../../messages/use-messages.js';
import { Blank } from '../../../ui/blank.js';
import { ErrorState } from '../../../ui/error-state.js';
import { LoadingRows } from '../../../ui/loading.js';
import { usePageTitle } from '../../../ui/page.js';
import rows from '../../../ui/rows.module.css';
import { statementQuery, versionsQuery } from '../queries.js';
import { PublishDialog } from './publish-dialog.js';
import { VersionRow } from './version-row.js';

const route = getRouteApi('/app/statements/$statementId/versions');

export const proposalQuery = (id: string) =>
  queryOptions({
    queryKey: keys.proposal(id),
    queryFn: ({ signal }) =>
      answer(api.GET('/api/v1/statements/{id}/versions/proposal', { params: { path: { id } }, signal })),
    staleTime: 0,
    refetchOnMount: 'always',
  });

export function VersionsTab() {
  const t = useT();
  const { statementId } = route.useParams();
  const { data: statement } = useSuspenseQuery(statementQuery(statementId));
  const mayPublish = useCan()('statement.publish') && !['archived', 'retracted'].includes(statement.state);
  const versions = useQuery(versionsQuery(statementId));
  const proposal = useQuery({ ...proposalQuery(statementId), enabled: mayPublish });
  const [publishing, dialog] = useDisclosure();
  usePageTitle(`${t('versions.title')} · ${statement.title}`);
  if (versions.isPending) return <LoadingRows rows={3} height={72} />;
  if (versions.isError) return <ErrorState error={versions.error} onRetry={() => versions.refetch()} />;
  const newest = versions.data.reduce((max, { number }) => Math.max(max, number), 0);
  const publish = mayPublish && (
    <Button onClick={dialog.open} disabled={!proposal.data?.changed} loading={proposal.isPending}>
      {t('versions.publish', { number: newest + 1 })}
    </Button>
  );
  return (
    <Stack gap="md">
      <Group justify="space-between" gap="sm">
        <Text c="dimmed" size="sm" maw="60ch">
          {t('versions.lead')}
        </Text>
        {newest > 0 && publish}
      </Group>
      {proposal.isError && <ErrorState error={proposal.error} onRetry={() => proposal.refetch()} />}
      {newest > 0 && proposal.data && (
        <Alert color={proposal.data.changed ? 'orange' : 'gray'} py="xs">
          {proposal.data.changed ? t('versions.draftDiffers') : t('versions.nothingNew', { number: newest })}
        </Alert>
      )}
      {newest === 0 ? (
        <Blank
          icon={<IconVersions size={28} aria-hidden />}
          title={t('versions.empty.title')}
          text={t('versions.empty.text')}
        >
          {publish}
        </Blank>
      ) : (
        <ul className={rows.list}>
          {[...versions.data]
            .sort((a, b) => b.number - a.number)
            .map((version) => (
              <li key={version.id} className={rows.row}>
                <VersionRow statementId={statementId} version={version} />
              </li>
            ))}
        </ul>
      )}
      {publishing && proposal.data && (
        <PublishDialog statement={statement} proposal={proposal.data} onClose={dialog.close} />
      )}
    </Stack>
  );
}
