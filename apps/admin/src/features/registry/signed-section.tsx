import { Group, Stack, Text } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { answer, api } from '../../api/client.js';
import { keys } from '../../api/query-keys.js';
import { useCan } from '../../app/permissions.js';
import { useT } from '../../messages/use-messages.js';
import { ErrorState } from '../../ui/error-state.js';
import { AnchorLink } from '../../ui/links.js';
import { LoadingRows } from '../../ui/loading.js';
import { Section } from '../../ui/section.js';
import { StateBadge } from '../../ui/state-badge.js';
import { When } from '../../ui/when.js';

/** What the organization has signed before. */
export function SignedSection({ organizationId }: { organizationId: string }) {
  const t = useT();
  const may = useCan()('sign-on.read');
  const list = useQuery({
    queryKey: keys.organizationSignOns(organizationId),
    queryFn: async ({ signal }) =>
      (
        await answer(
          api.GET('/api/v1/organizations/{id}/sign-ons', { params: { path: { id: organizationId } }, signal }),
        )
      ).items,
    enabled: may,
  });
  if (!may) return null;
  return (
    <Section title={t('registry.signed')}>
      {list.isPending && <LoadingRows rows={2} />}
      {list.isError && <ErrorState error={list.error} onRetry={() => list.refetch()} />}
      {list.data?.length === 0 && (
        <Text size="sm" c="dimmed">
          {t('registry.signed.none')}
        </Text>
      )}
      {list.data?.map((signOn) => (
        <Stack key={signOn.id} gap={0}>
          <Group gap="xs">
            <AnchorLink
              to="/statements/$statementId/sign-ons"
              params={{ statementId: signOn.statementId }}
              search={{ state: 'all', open: signOn.id }}
              size="sm"
              dir="auto"
            >
              {signOn.statementTitle || t('statements.untitled')}
            </AnchorLink>
            <StateBadge kind="signOn" state={signOn.state} />
          </Group>
          <Text size="xs" c="dimmed">
            {t('versions.number', { number: signOn.versionNumber })} · <When at={signOn.createdAt} />
          </Text>
        </Stack>
      ))}
    </Section>
  );
}
