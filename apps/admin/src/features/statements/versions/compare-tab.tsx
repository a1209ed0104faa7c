import { Group, NativeSelect, Stack, Switch, Text } from '@mantine/core';
import { useQuery, useSuspenseQuery } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import { useState } from 'react';
import { answer, api } from '../../../api/client.js';
import { keys } from '../../../api/query-keys.js';
import { useT } from '../../../messages/use-messages.js';
import { ErrorState } from '../../../ui/error-state.js';
import { AnchorLink } from '../../../ui/links.js';
import { LoadingRows } from '../../../ui/loading.js';
import { usePageTitle } from '../../../ui/page.js';
import { RedlineView } from '../../../ui/redline-view.js';
import { statementQuery, versionsQuery } from '../queries.js';

const route = getRouteApi('/app/statements/$statementId/versions/compare');

export function CompareTab() {
  const t = useT();
  const { statementId } = route.useParams();
  const search = route.useSearch();
  const navigate = route.useNavigate();
  const { data: statement } = useSuspenseQuery(statementQuery(statementId));
  const { data: versions } = useSuspenseQuery(versionsQuery(statementId));
  const [onlyChanges, setOnlyChanges] = useState(false);
  const newest = Math.max(1, ...versions.map(({ number }) => number));
  const to = search.to ?? newest;
  const from = search.from ?? Math.max(1, to - 1);
  usePageTitle(`${t('versions.compare.title')} · ${statement.title}`);
  const comparison = useQuery({
    queryKey: keys.compare(statementId, from, to),
    queryFn: ({ signal }) =>
      answer(
        api.GET('/api/v1/statements/{id}/versions/{from}/compare/{to}', {
          params: { path: { id: statementId, from, to } },
          signal,
        }),
      ),
    staleTime: Infinity,
  });
  const options = versions
    .map(({ number }) => ({ value: String(number), label: t('versions.number', { number }) }))
    .sort((a, b) => Number(a.value) - Number(b.value));
  const pick = (side: 'from' | 'to') => (event: { currentTarget: { value: string } }) =>
    void navigate({ search: { from, to, [side]: Number(event.currentTarget.value) }, replace: true });
  return (
    <Stack gap="md">
      <AnchorLink to="/statements/$statementId/versions" params={{ statementId }} size="sm">
        {t('versions.compare.back')}
      </AnchorLink>
      <Group gap="sm" align="flex-end">
        <NativeSelect label={t('versions.compare.from')} data={options} value={String(from)} onChange={pick('from')} />
        <NativeSelect label={t('versions.compare.to')} data={options} value={String(to)} onChange={pick('to')} />
        <Switch
          label={t('versions.compare.onlyChanges')}
          checked={onlyChanges}
          onChange={(event) => setOnlyChanges(event.currentTarget.checked)}
          mb={8}
        />
      </Group>
      {comparison.isPending && <LoadingRows rows={6} />}
      {comparison.isError && <ErrorState error={comparison.error} onRetry={() => comparison.refetch()} />}
      {comparison.data && (
        <>
          {comparison.data.changeClass !== 'none' && (
            <Text size="sm" c="dimmed">
              {t('versions.compare.class')}: {t(`changeClass.${comparison.data.changeClass}`)}
            </Text>
          )}
          <RedlineView parts={comparison.data.parts} language={statement.language} onlyChanges={onlyChanges} />
        </>
      )}
    </Stack>
  );
}
