import { Button, Group, Stack, Text } from '@mantine/core';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { isRetryable } from '@undersigned/sign-on-rules';
import { useIntl } from 'react-intl';
import { answer, api } from '../../api/client.js';
import { keys } from '../../api/query-keys.js';
import type { Message } from '../../api/models.js';
import { useCan } from '../../app/permissions.js';
import type { MessageId } from '../../messages/index.js';
import { useT } from '../../messages/use-messages.js';
import { useNotifyError } from '../../ui/problem-text.js';
import { StateBadge } from '../../ui/state-badge.js';
import { When } from '../../ui/when.js';

export function MessageRow({ message, onRead }: { message: Message; onRead: () => void }) {
  const t = useT();
  const intl = useIntl();
  const can = useCan();
  const client = useQueryClient();
  const notifyError = useNotifyError();
  const retry = useMutation({
    mutationFn: () => answer(api.POST('/api/v1/messages/{id}/retry', { params: { path: { id: message.id } } })),
    onSuccess: () => client.invalidateQueries({ queryKey: keys.messages }),
    onError: notifyError,
  });
  const id = `message.template.${message.template}`;
  const template = id in intl.messages ? t(id as MessageId) : message.template.replaceAll(/[._-]/g, ' ');
  return (
    <Group justify="space-between" gap="sm" align="flex-start">
      <Stack gap={2} style={{ flex: '1 1 260px', minWidth: 0 }}>
        <Group gap="xs">
          <Text fw={600}>{template}</Text>
          <StateBadge kind="message" state={message.state} />
        </Group>
        <Text size="sm" style={{ overflowWrap: 'anywhere' }}>
          {message.recipientName && <bdi>{message.recipientName} </bdi>}
          {message.recipientEmail}
        </Text>
        <Text size="xs" c="dimmed">
          {message.sentAt ? (
            <>
              {t('messages.sentAt')} <When at={message.sentAt} />
            </>
          ) : (
            <>
              {t('messages.createdAt')} <When at={message.createdAt} />
            </>
          )}
          {message.attempts > 0 && ` · ${t('messages.attempts', { count: message.attempts })}`}
          {!message.sentAt && message.dueAt && (
            <>
              {' · '}
              {t('messages.dueAt')} <When at={message.dueAt} />
            </>
          )}
        </Text>
        {message.lastError && message.state !== 'sent' && (
          <Text size="sm" c="var(--mantine-color-error)" style={{ overflowWrap: 'anywhere' }}>
            {message.lastError}
          </Text>
        )}
      </Stack>
      <Group gap="xs">
        <Button size="xs" variant="default" onClick={onRead}>
          {t('action.preview')}
        </Button>
        {isRetryable(message.state) && can('message.retry') && (
          <Button size="xs" loading={retry.isPending} onClick={() => retry.mutate()}>
            {t('messages.retry')}
          </Button>
        )}
      </Group>
    </Group>
  );
}
