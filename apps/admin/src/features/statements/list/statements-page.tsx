import { Button, Group, Stack } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { getRouteApi } from '@tanstack/react-router';
import { IconFilePlus, IconFileImport, IconSearchOff } from '@tabler/icons-react';
import { answer, api } from '../../../api/client.js';
import { usePagedList } from '../../../api/lists.js';
import { keys } from '../../../api/query-keys.js';
import { useCan } from '../../../app/permissions.js';
import { oneOf } from '../../../app/search.js';
import { useT } from '../../../messages/use-messages.js';
import { Blank } from '../../../ui/blank.js';
import { ErrorState } from '../../../ui/error-state.js';
import { FilterSelect } from '../../../ui/filter-select.js';
import { ButtonLink } from '../../../ui/links.js';
import { LoadMore } from '../../../ui/load-more.js';
import { LoadingRows } from '../../../ui/loading.js';
import { Page } from '../../../ui/page.js';
import { SearchField } from '../../../ui/search-field.js';
import { FirstStatement } from './first-statement.js';
import { NewStatementDialog } from './new-statement-dialog.js';
import { StatementRows } from './statement-rows.js';

const route = getRouteApi('/app/statements');
const states = ['draft', 'in_review', 'open', 'closed', 'released', 'archived', 'retracted'] as const;

export function StatementsPage() {
  const t = useT();
  const can = useCan();
  const search = route.useSearch();
  const navigate = route.useNavigate();
  const [creating, dialog] = useDisclosure();
  const list = usePagedList(keys.statementList(search), (page, signal) =>
    answer(
      api.GET('/api/v1/statements', {
        params: { query: { ...page, q: search.q, state: oneOf(states, search.state) } },
        signal,
      }),
    ),
  );
  const filtered = Boolean(search.q || search.state);
  const change = (next: typeof search) => void navigate({ search: (old) => ({ ...old, ...next }), replace: true });
  const mayCreate = can('statement.create');
  const nothingYet = list.isSuccess && list.items.length === 0 && !filtered;
  return (
    <Page
      title={t('statements.title')}
      actions={
        mayCreate &&
        !nothingYet && (
          <>
            <ButtonLink to="/import" variant="default" leftSection={<IconFileImport size={18} aria-hidden />}>
              {t('statements.import')}
            </ButtonLink>
            <Button leftSection={<IconFilePlus size={18} aria-hidden />} onClick={dialog.open}>
              {t('statements.new')}
            </Button>
          </>
        )
      }
    >
      <Stack gap="md">
        {!nothingYet && (
          <Group gap="sm">
            <SearchField
              label={t('statements.search')}
              value={search.q ?? ''}
              onChange={(q) => change({ q: q || undefined })}
            />
            <FilterSelect
              label={t('statements.filter.state')}
              all={t('statements.filter.all')}
              value={search.state}
              options={states.map((value) => ({ value, label: t(`statement.state.${value}`) }))}
              onChange={(state) => change({ state })}
            />
          </Group>
        )}
        {list.isPending && <LoadingRows height={72} />}
        {list.isError && <ErrorState error={list.error} onRetry={() => list.refetch()} />}
        {nothingYet && <FirstStatement mayCreate={mayCreate} onNew={dialog.open} />}
        {list.isSuccess && list.items.length === 0 && filtered && (
          <Blank icon={<IconSearchOff size={28} aria-hidden />} title={t('list.nothing')} text={t('list.nothing.text')}>
            <Button variant="default" onClick={() => change({ q: undefined, state: undefined })}>
              {t('action.clear')}
            </Button>
          </Blank>
        )}
        {list.items.length > 0 && (
          <>
            <StatementRows statements={list.items} />
            <LoadMore list={list} />
          </>
        )}
      </Stack>
      <NewStatementDialog opened={creating} onClose={dialog.close} />
    </Page>
  );
}
