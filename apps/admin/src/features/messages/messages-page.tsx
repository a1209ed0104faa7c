import { Button, Group, Stack } from '@mantine/core';
import { getRouteApi } from '@tanstack/react-router';
import { IconMail, IconSearchOff } from '@tabler/icons-react';
import { useState } from 'react';
import { answer, api } from '../../api/client.js';
import { usePagedList } from '../../api/lists.js';
import { keys } from '../../api/query-keys.js';
import type { OutboxState } from '../../api/models.js';
import { oneOf } from '../../app/search.js';
import { useT } from '../../messages/use-messages.js';
import { Blank } from '../../ui/blank.js';
import { ErrorState } from '../../ui/error-state.js';
import { LoadMore } from '../../ui/load-more.js';
import { LoadingRows } from '../../ui/loading.js';
import { Page } from '../../ui/page.js';
import rows from '../../ui/rows.module.css';
import { StateTabs } from '../../ui/state-tabs.js';
import { StatementFilter } from '../statements/statement-filter.js';
import { MessageDialog } from './message-dialog.js';
import { MessageRow } from './message-row.js';

const route = getRouteApi('/app/messages');
const always: readonly OutboxState[] = ['queued', 'sent', 'deferred', 'failed'];
const seldom: readonly OutboxState[] = ['sending', 'bounced', 'suppressed', 'complained'];

export function MessagesPage() {
  const t = useT();
  const search = route.useSearch();
  const navigate = route.useNavigate();
  const [read, setRead] = useState<string | null>(null);
  const list = usePagedList(keys.messageList(search), (page, signal) =>
    answer(
      api.GET('/api/v1/messages', {
        params: {
          query: { ...page, statementId: search.statementId, state: oneOf([...always, ...seldom], search.state) },
        },
        signal,
      }),
    ),
  );
  const counts: Partial<Record<OutboxState, number>> = list.first?.counts ?? {};
  const states = [...always, ...seldom.filter((state) => counts[state] || search.state === state)];
  const change = (next: typeof search) => void navigate({ search: (old) => ({ ...old, ...next }), replace: true });
  const filtered = Boolean(search.state || search.statementId);
  return (
    <Page title={t('messages.title')} lead={t('messages.lead')}>
      <Stack gap="md">
        <Group gap="sm" justify="space-between">
          <StateTabs
            label={t('messages.filter')}
            value={search.state ?? ''}
            tabs={[
              { value: '', label: t('messages.all') },
              ...states.map((state) => ({
                value: state,
                label: t(`message.state.${state}`),
                count: counts[state] ?? 0,
              })),
            ]}
            onChange={(state) => change({ state: state || undefined })}
          />
          <StatementFilter value={search.statementId} onChange={(statementId) => change({ statementId })} />
        </Group>
        {list.isPending && <LoadingRows height={64} />}
        {list.isError && <ErrorState error={list.error} onRetry={() => list.refetch()} />}
        {list.isSuccess && list.items.length === 0 && !filtered && (
          <Blank
            icon={<IconMail size={28} aria-hidden />}
            title={t('messages.empty.title')}
            text={t('messages.empty.text')}
          />
        )}
        {list.isSuccess && list.items.length === 0 && filtered && (
          <Blank icon={<IconSearchOff size={28} aria-hidden />} title={t('list.nothing')} text={t('list.nothing.text')}>
            <Button variant="default" onClick={() => change({ state: undefined, statementId: undefined })}>
              {t('action.clear')}
            </Button>
          </Blank>
        )}
        {list.items.length > 0 && (
          <>
            <ul className={rows.list}>
              {list.items.map((message) => (
                <li key={message.id} className={rows.row}>
                  <MessageRow message={message} onRead={() => setRead(message.id)} />
                </li>
              ))}
            </ul>
            <LoadMore list={list} />
          </>
        )}
      </Stack>
      {read && <MessageDialog id={read} onClose={() => setRead(null)} />}
    </Page>
  );
}
