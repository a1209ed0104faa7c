import { Modal, SegmentedControl, Stack, Text } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { answer, api } from '../../api/client.js';
import { keys } from '../../api/query-keys.js';
import { useT } from '../../messages/use-messages.js';
import { ErrorState } from '../../ui/error-state.js';
import { LoadingRows } from '../../ui/loading.js';

/** A message as it goes out; links in it are masked, because they would sign in somebody else's name. */
export function MessageDialog({ id, onClose }: { id: string; onClose: () => void }) {
  const t = useT();
  const [view, setView] = useState<'html' | 'text'>('html');
  const message = useQuery({
    queryKey: keys.message(id),
    queryFn: ({ signal }) => answer(api.GET('/api/v1/messages/{id}', { params: { path: { id } }, signal })),
  });
  return (
    <Modal opened onClose={onClose} size="xl" title={t('messages.preview')}>
      {message.isPending && <LoadingRows rows={4} />}
      {message.isError && <ErrorState error={message.error} onRetry={() => message.refetch()} />}
      {message.data && (
        <Stack gap="sm">
          <Text fw={600} dir="auto" lang={message.data.language}>
            {message.data.subject}
          </Text>
          <Text size="xs" c="dimmed">
            {t('messages.masked')}
          </Text>
          <SegmentedControl
            value={view}
            onChange={(value) => setView(value as 'html' | 'text')}
            data={(['html', 'text'] as const).map((value) => ({ value, label: t(`messages.view.${value}`) }))}
          />
          {view === 'html' ? (
            <iframe
              title={message.data.subject}
              sandbox=""
              srcDoc={message.data.html}
              style={{
                width: '100%',
                height: '55vh',
                border: '1px solid var(--mantine-color-default-border)',
                background: '#fff',
              }}
            />
          ) : (
            <Text
              component="pre"
              dir="auto"
              lang={message.data.language}
              style={{ whiteSpace: 'pre-wrap' }}
              fz="sm"
              ff="monospace"
            >
              {message.data.text}
            </Text>
          )}
        </Stack>
      )}
    </Modal>
  );
}
