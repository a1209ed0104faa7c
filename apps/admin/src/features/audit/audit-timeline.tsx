import { Text, Timeline } from '@mantine/core';
import { answer, api } from '../../api/client.js';
import { usePagedList } from '../../api/lists.js';
import { keys } from '../../api/query-keys.js';
import { useT } from '../../messages/use-messages.js';
import { ErrorState } from '../../ui/error-state.js';
import { LoadMore } from '../../ui/load-more.js';
import { LoadingRows } from '../../ui/loading.js';
import { AuditLine } from './audit-line.js';

/** Who did what and when; nothing in it can be changed. With `limit` only the newest. */
export function AuditTimeline({ statementId, limit }: { statementId?: string | undefined; limit?: number }) {
  const t = useT();
  const query = { statementId, limit };
  const list = usePagedList(keys.audit(query), (page, signal) =>
    answer(
      api.GET('/api/v1/audit-events', {
        params: { query: { ...page, ...(statementId && { statementId }), ...(limit && { limit }) } },
        signal,
      }),
    ),
  );
  if (list.isPending) return <LoadingRows rows={limit ?? 6} height={36} />;
  if (list.isError) return <ErrorState error={list.error} onRetry={() => list.refetch()} />;
  if (list.items.length === 0) return <Text c="dimmed">{t('audit.empty')}</Text>;
  return (
    <>
      <Timeline bulletSize={12} lineWidth={2} active={-1}>
        {list.items.map((event) => (
          <Timeline.Item key={event.id}>
            <AuditLine event={event} />
          </Timeline.Item>
        ))}
      </Timeline>
      {limit === undefined && <LoadMore list={list} />}
    </>
  );
}
