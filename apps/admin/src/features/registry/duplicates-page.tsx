import { Badge, Button, Group, SimpleGrid, Stack, Text } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { IconArrowsJoin } from '@tabler/icons-react';
import { useState } from 'react';
import { answer, api } from '../../api/client.js';
import { keys } from '../../api/query-keys.js';
import type { DuplicatePair, OrganizationSummary } from '../../api/models.js';
import { useCan } from '../../app/permissions.js';
import { useT } from '../../messages/use-messages.js';
import { Blank } from '../../ui/blank.js';
import { useCountryName } from '../../ui/country.js';
import { ErrorState } from '../../ui/error-state.js';
import { AnchorLink } from '../../ui/links.js';
import { LoadingRows } from '../../ui/loading.js';
import { Page } from '../../ui/page.js';
import rows from '../../ui/rows.module.css';
import { useDuplicateReasons } from './duplicate-reasons.js';
import { MergeDialog } from './merge-dialog.js';

export function DuplicatesPage() {
  const t = useT();
  const mayMerge = useCan()('organization.merge');
  const reasonText = useDuplicateReasons();
  const [merging, setMerging] = useState<DuplicatePair | null>(null);
  const pairs = useQuery({
    queryKey: keys.duplicates,
    queryFn: async ({ signal }) => (await answer(api.GET('/api/v1/organizations/duplicates', { signal }))).items,
  });
  return (
    <Page
      title={t('registry.duplicates')}
      lead={t('duplicates.lead')}
      above={
        <AnchorLink to="/registry" size="sm">
          {t('registry.title')}
        </AnchorLink>
      }
    >
      {pairs.isPending && <LoadingRows height={72} />}
      {pairs.isError && <ErrorState error={pairs.error} onRetry={() => pairs.refetch()} />}
      {pairs.data?.length === 0 && (
        <Blank
          icon={<IconArrowsJoin size={28} aria-hidden />}
          title={t('duplicates.none')}
          text={t('duplicates.none.text')}
        />
      )}
      {pairs.data && pairs.data.length > 0 && (
        <ul className={rows.list}>
          {pairs.data.map((pair) => (
            <li key={`${pair.a.id} ${pair.b.id}`} className={rows.row}>
              <Stack gap="xs">
                <SimpleGrid cols={{ base: 1, xs: 2 }} spacing="xs">
                  <Entry organization={pair.a} />
                  <Entry organization={pair.b} />
                </SimpleGrid>
                <Group justify="space-between" gap="xs">
                  <Group gap={4}>
                    {pair.reasons.map((reason) => (
                      <Badge key={reason} color={reason.startsWith('different') ? 'gray' : 'orange'}>
                        {reasonText(reason)}
                      </Badge>
                    ))}
                  </Group>
                  {mayMerge && (
                    <Button size="xs" variant="default" onClick={() => setMerging(pair)}>
                      {t('merge.open')}
                    </Button>
                  )}
                </Group>
              </Stack>
            </li>
          ))}
        </ul>
      )}
      {merging && <MergeDialog first={merging.a} second={merging.b} onClose={() => setMerging(null)} />}
    </Page>
  );
}

function Entry({ organization }: { organization: OrganizationSummary }) {
  const countryName = useCountryName();
  return (
    <Stack gap={0}>
      <AnchorLink to="/registry/$organizationId" params={{ organizationId: organization.id }} fw={600} dir="auto">
        {organization.name}
      </AnchorLink>
      <Text size="sm" c="dimmed">
        {[organization.acronym, countryName(organization.country)].filter(Boolean).join(' · ')}
      </Text>
    </Stack>
  );
}
