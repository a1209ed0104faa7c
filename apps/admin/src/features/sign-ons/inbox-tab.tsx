import { Button, Drawer, Grid, Group, Stack, Text } from '@mantine/core';
import { useMediaQuery } from '@mantine/hooks';
import { useSuspenseQuery } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import { useState } from 'react';
import { answer, api } from '../../api/client.js';
import { usePagedList } from '../../api/lists.js';
import { keys } from '../../api/query-keys.js';
import { useCan } from '../../app/permissions.js';
import { useT } from '../../messages/use-messages.js';
import { ErrorState } from '../../ui/error-state.js';
import { LoadMore } from '../../ui/load-more.js';
import { LoadingRows } from '../../ui/loading.js';
import { usePageTitle } from '../../ui/page.js';
import { statementQuery } from '../statements/queries.js';
import { BulkDecisionDialog } from './bulk-decision-dialog.js';
import { InboxEmpty } from './inbox-empty.js';
import { InboxFilters } from './inbox-filters.js';
import { InboxList } from './inbox-list.js';
import { listQuery, type InboxSearch } from './inbox-search.js';
import { SignOnPanel } from './sign-on-panel.js';
import { useInboxKeys } from './use-inbox-keys.js';

const route = getRouteApi('/app/statements/$statementId/sign-ons');

/** The inbox: a list on the left, everything that a decision needs on the right (on a phone, in a drawer). */
export function InboxTab() {
  const t = useT();
  const { statementId } = route.useParams();
  const search: InboxSearch = route.useSearch();
  const navigate = route.useNavigate();
  const mayDecide = useCan()('sign-on.decide');
  const wide = useMediaQuery('(min-width: 62em)', true, { getInitialValueInEffect: false });
  const { data: statement } = useSuspenseQuery(statementQuery(statementId));
  usePageTitle(`${t('statement.tab.sign-ons')} · ${statement.title}`);
  const [selected, setSelected] = useState<ReadonlySet<string>>(new Set());
  const [bulk, setBulk] = useState<'approve' | 'reject' | null>(null);
  const query = listQuery(search);
  const list = usePagedList(keys.signOns(statementId, query), (page, signal) =>
    answer(
      api.GET('/api/v1/statements/{id}/sign-ons', {
        params: { path: { id: statementId }, query: { ...page, ...query } },
        signal,
      }),
    ),
  );
  const change = (next: InboxSearch) => void navigate({ search: (old) => ({ ...old, ...next }), replace: true });
  const filter = (next: InboxSearch) => {
    setSelected(new Set());
    change({ ...next, open: undefined });
  };
  const open = (id: string | undefined) => change({ open: id });
  const panelKeys = useInboxKeys({ items: list.items, open: search.open, onOpen: open, enabled: bulk === null });
  const close = () => {
    open(undefined);
    document.getElementById(`sign-on-${search.open}`)?.focus();
  };
  const openNext = () => {
    const index = list.items.findIndex(({ id }) => id === search.open);
    open((list.items[index + 1] ?? list.items[index - 1])?.id);
  };
  const panel = search.open && (
    <SignOnPanel
      key={search.open}
      statement={statement}
      id={search.open}
      keysRef={panelKeys}
      onOpen={open}
      onNext={openNext}
    />
  );
  return (
    <Stack gap="md">
      <InboxFilters search={search} counts={list.first?.counts ?? {}} onChange={filter} />
      {list.isPending && <LoadingRows height={64} />}
      {list.isError && <ErrorState error={list.error} onRetry={() => list.refetch()} />}
      {list.isSuccess && (
        <Grid gap="md">
          <Grid.Col span={{ base: 12, md: search.open ? 5 : 12 }}>
            {list.items.length === 0 ? (
              <InboxEmpty search={search} onClear={() => filter({ q: undefined, visibility: undefined })} />
            ) : (
              <Stack gap="xs">
                {mayDecide && selected.size > 0 && (
                  <Group gap="xs" role="status">
                    <Text size="sm">{t('inbox.selected', { count: selected.size })}</Text>
                    <Button size="xs" onClick={() => setBulk('approve')}>
                      {t('inbox.bulk.approve')}
                    </Button>
                    <Button size="xs" variant="default" onClick={() => setBulk('reject')}>
                      {t('inbox.bulk.reject')}
                    </Button>
                  </Group>
                )}
                <InboxList
                  items={list.items}
                  open={search.open}
                  selected={selected}
                  selectable={mayDecide}
                  onOpen={open}
                  onSelect={setSelected}
                />
                <LoadMore list={list} />
                <Text size="xs" c="dimmed" visibleFrom="md">
                  {t('inbox.keys')}
                </Text>
              </Stack>
            )}
          </Grid.Col>
          {wide && panel && <Grid.Col span={7}>{panel}</Grid.Col>}
        </Grid>
      )}
      {!wide && (
        <Drawer opened={Boolean(panel)} onClose={close} position="bottom" size="92%" title={t('inbox.panel')}>
          {panel}
        </Drawer>
      )}
      {bulk && (
        <BulkDecisionDialog
          statementId={statementId}
          ids={[...selected]}
          names={new Map(list.items.map((item) => [item.id, item.printedName]))}
          decision={bulk}
          onClose={(done) => {
            setBulk(null);
            if (done) setSelected(new Set());
          }}
        />
      )}
    </Stack>
  );
}
