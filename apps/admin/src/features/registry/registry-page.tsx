import { Button, Group, Stack } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { getRouteApi } from '@tanstack/react-router';
import { IconAddressBook, IconArrowsJoin, IconPlus, IconSearchOff } from '@tabler/icons-react';
import { answer, api } from '../../api/client.js';
import { usePagedList } from '../../api/lists.js';
import { keys } from '../../api/query-keys.js';
import { useCan } from '../../app/permissions.js';
import { useT } from '../../messages/use-messages.js';
import { Blank } from '../../ui/blank.js';
import { CountryField } from '../../ui/country.js';
import { ErrorState } from '../../ui/error-state.js';
import { ButtonLink } from '../../ui/links.js';
import { LoadMore } from '../../ui/load-more.js';
import { LoadingRows } from '../../ui/loading.js';
import { Page } from '../../ui/page.js';
import { SearchField } from '../../ui/search-field.js';
import { AddOrganizationDialog } from './add-organization-dialog.js';
import { OrganizationTable } from './organization-table.js';

const route = getRouteApi('/app/registry');

export function RegistryPage() {
  const t = useT();
  const mayEdit = useCan()('organization.edit');
  const search = route.useSearch();
  const navigate = route.useNavigate();
  const [adding, dialog] = useDisclosure();
  const list = usePagedList(keys.organizationList(search), (page, signal) =>
    answer(api.GET('/api/v1/organizations', { params: { query: { ...page, ...search } }, signal })),
  );
  const change = (next: typeof search) => void navigate({ search: (old) => ({ ...old, ...next }), replace: true });
  const filtered = Boolean(search.q || search.country);
  const empty = list.isSuccess && list.items.length === 0;
  const add = mayEdit && (
    <Button leftSection={<IconPlus size={18} aria-hidden />} onClick={dialog.open}>
      {t('registry.add')}
    </Button>
  );
  return (
    <Page
      title={t('registry.title')}
      lead={t('registry.lead')}
      actions={
        <>
          <ButtonLink
            to="/registry/duplicates"
            variant="default"
            leftSection={<IconArrowsJoin size={18} aria-hidden />}
          >
            {t('registry.duplicates')}
          </ButtonLink>
          {!(empty && !filtered) && add}
        </>
      }
    >
      <Stack gap="md">
        {!(empty && !filtered) && (
          <Group gap="sm">
            <SearchField
              label={t('registry.search')}
              value={search.q ?? ''}
              onChange={(q) => change({ q: q || undefined })}
            />
            <CountryField
              aria-label={t('country.label')}
              placeholder={t('country.label')}
              value={search.country ?? null}
              onChange={(country) => change({ country: country ?? undefined })}
              clearButtonProps={{ 'aria-label': t('action.clear') }}
            />
          </Group>
        )}
        {list.isPending && <LoadingRows />}
        {list.isError && <ErrorState error={list.error} onRetry={() => list.refetch()} />}
        {empty && !filtered && (
          <Blank
            icon={<IconAddressBook size={28} aria-hidden />}
            title={t('registry.empty.title')}
            text={t('registry.empty.text')}
          >
            {add}
          </Blank>
        )}
        {empty && filtered && (
          <Blank icon={<IconSearchOff size={28} aria-hidden />} title={t('list.nothing')} text={t('list.nothing.text')}>
            <Button variant="default" onClick={() => change({ q: undefined, country: undefined })}>
              {t('action.clear')}
            </Button>
          </Blank>
        )}
        {list.items.length > 0 && (
          <>
            <OrganizationTable organizations={list.items} />
            <LoadMore list={list} />
          </>
        )}
      </Stack>
      {adding && <AddOrganizationDialog onClose={dialog.close} />}
    </Page>
  );
}
