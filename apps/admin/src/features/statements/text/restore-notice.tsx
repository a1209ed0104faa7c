import { Alert, Button, Group, Stack, Text } from '@mantine/core';
import { useIntl } from 'react-intl';
import { useT } from '../../../messages/use-messages.js';

interface RestoreNoticeProps {
  readonly at: string;
  readonly onUse: () => void;
  readonly onDrop: () => void;
}

/** What an earlier visit could not save. */
export function RestoreNotice({ at, onUse, onDrop }: RestoreNoticeProps) {
  const t = useT();
  const intl = useIntl();
  const when = intl.formatDate(at, { dateStyle: 'medium', timeStyle: 'short' });
  return (
    <Alert color="orange" title={t('save.restored.title')} role="alert">
      <Stack gap="xs">
        <Text size="sm">{t('save.restored.text', { when })}</Text>
        <Group gap="xs">
          <Button size="xs" onClick={onUse}>
            {t('save.restored.use')}
          </Button>
          <Button size="xs" variant="default" onClick={onDrop}>
            {t('save.restored.drop')}
          </Button>
        </Group>
      </Stack>
    </Alert>
  );
}
