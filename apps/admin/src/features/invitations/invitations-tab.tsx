import { Alert, Button, Group, Stack } from '@mantine/core';
import { useSuspenseQuery } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import { IconMailPlus, IconSearchOff, IconUsersPlus } from '@tabler/icons-react';
import { invitationLifeCycle } from '@undersigned/sign-on-rules';
import { useState } from 'react';
import { answer, api } from '../../api/client.js';
import { usePagedList } from '../../api/lists.js';
import { keys } from '../../api/query-keys.js';
import { useCan } from '../../app/permissions.js';
import { oneOf } from '../../app/search.js';
import { useT } from '../../messages/use-messages.js';
import { Blank } from '../../ui/blank.js';
import { ErrorState } from '../../ui/error-state.js';
import { FilterSelect } from '../../ui/filter-select.js';
import { LoadMore } from '../../ui/load-more.js';
import { LoadingRows } from '../../ui/loading.js';
import { usePageTitle } from '../../ui/page.js';
import rows from '../../ui/rows.module.css';
import { SearchField } from '../../ui/search-field.js';
import { statementQuery } from '../statements/queries.js';
import { BulkInviteDialog } from './bulk-invite-dialog.js';
import { InvitationRow } from './invitation-row.js';
import { InviteDialog } from './invite-dialog.js';

const route = getRouteApi('/app/statements/$statementId/invitations');

export function InvitationsTab() {
  const t = useT();
  const { statementId } = route.useParams();
  const search = route.useSearch();
  const navigate = route.useNavigate();
  const mayInvite = useCan()('invitation.create');
  const { data: statement } = useSuspenseQuery(statementQuery(statementId));
  usePageTitle(`${t('statement.tab.invitations')} · ${statement.title}`);
  const [dialog, setDialog] = useState<'one' | 'many' | null>(null);
  const list = usePagedList(keys.invitations(statementId, search), (page, signal) =>
    answer(
      api.GET('/api/v1/statements/{statementId}/invitations', {
        params: {
          path: { statementId },
          query: { ...page, q: search.q, state: oneOf(invitationLifeCycle.states, search.state) },
        },
        signal,
      }),
    ),
  );
  const filtered = Boolean(search.q || search.state);
  const change = (next: typeof search) => void navigate({ search: (old) => ({ ...old, ...next }), replace: true });
  const empty = list.isSuccess && list.items.length === 0;
  const buttons = mayInvite && (
    <Group gap="xs">
      <Button leftSection={<IconMailPlus size={18} aria-hidden />} onClick={() => setDialog('one')}>
        {t('invitations.one')}
      </Button>
      <Button variant="default" leftSection={<IconUsersPlus size={18} aria-hidden />} onClick={() => setDialog('many')}>
        {t('invitations.many')}
      </Button>
    </Group>
  );
  return (
    <Stack gap="md">
      {statement.state !== 'open' && <Alert py="xs">{t('invitations.notOpen')}</Alert>}
      {!(empty && !filtered) && (
        <Group justify="space-between" gap="sm">
          <Group gap="sm" style={{ flex: '1 1 300px' }}>
            <SearchField
              label={t('invitations.search')}
              value={search.q ?? ''}
              onChange={(q) => change({ q: q || undefined })}
            />
            <FilterSelect
              label={t('invitations.filter')}
              all={t('statements.filter.all')}
              value={search.state}
              options={invitationLifeCycle.states.map((value) => ({ value, label: t(`invitation.state.${value}`) }))}
              onChange={(state) => change({ state })}
            />
          </Group>
          {buttons}
        </Group>
      )}
      {list.isPending && <LoadingRows height={64} />}
      {list.isError && <ErrorState error={list.error} onRetry={() => list.refetch()} />}
      {empty && !filtered && (
        <Blank
          icon={<IconMailPlus size={28} aria-hidden />}
          title={t('invitations.empty.title')}
          text={t('invitations.empty.text')}
        >
          {buttons}
        </Blank>
      )}
      {empty && filtered && (
        <Blank icon={<IconSearchOff size={28} aria-hidden />} title={t('list.nothing')} text={t('list.nothing.text')}>
          <Button variant="default" onClick={() => change({ q: undefined, state: undefined })}>
            {t('action.clear')}
          </Button>
        </Blank>
      )}
      {list.items.length > 0 && (
        <>
          <ul className={rows.list}>
            {list.items.map((invitation) => (
              <li key={invitation.id} className={rows.row}>
                <InvitationRow statementId={statementId} invitation={invitation} />
              </li>
            ))}
          </ul>
          <LoadMore list={list} />
        </>
      )}
      {dialog === 'one' && <InviteDialog statement={statement} onClose={() => setDialog(null)} />}
      {dialog === 'many' && <BulkInviteDialog statement={statement} onClose={() => setDialog(null)} />}
    </Stack>
  );
}
