import { Alert, Button, Group, Stack, Text } from '@mantine/core';
import { IconAlertTriangle } from '@tabler/icons-react';
import { isApiError } from '../api/problem.js';
import { useT } from '../messages/use-messages.js';
import { problemText } from './problem-text.js';

/** A failure in the place of what was asked for, with a way out. */
export function ErrorState({ error, onRetry }: { error: unknown; onRetry?: () => unknown }) {
  const t = useT();
  const reference = isApiError(error) ? error.problem.correlationId : undefined;
  return (
    <Alert color="red" icon={<IconAlertTriangle size={20} aria-hidden />} title={t('error.title')} role="alert">
      <Stack gap="sm">
        <Text size="sm">{problemText(error, t)}</Text>
        {reference && (
          <Text size="xs" c="dimmed">
            {t('error.reference', { id: reference })}
          </Text>
        )}
        {onRetry && (
          <Group>
            <Button size="xs" variant="default" onClick={() => onRetry()}>
              {t('action.retry')}
            </Button>
          </Group>
        )}
      </Stack>
    </Alert>
  );
}
