import { Button, Group, Text } from '@mantine/core';
import { IconAlertTriangle, IconCloudCheck, IconCloudOff, IconLoader2, IconPencil } from '@tabler/icons-react';
import { useT } from '../../../messages/use-messages.js';
import { problemText } from '../../../ui/problem-text.js';
import type { SaverView } from './draft-saver.js';

const icons = {
  saved: IconCloudCheck,
  unsaved: IconPencil,
  saving: IconLoader2,
  offline: IconCloudOff,
  conflict: IconAlertTriangle,
  refused: IconAlertTriangle,
} as const;

/** Whether the text is safe; read out only when it changes for the worse. */
export function SaveStatus({ view, onRetry }: { view: SaverView; onRetry: () => void }) {
  const t = useT();
  const Icon = icons[view.state];
  const troubled = view.state === 'offline' || view.state === 'conflict' || view.state === 'refused';
  const text =
    view.state === 'refused' ? t('save.refused', { reason: problemText(view.error, t) }) : t(`save.${view.state}`);
  return (
    <Group gap={6} role={troubled ? 'alert' : 'status'} data-save-state={view.state} mih={30}>
      <Icon size={18} aria-hidden />
      <Text size="sm" c={troubled ? 'var(--mantine-color-error)' : 'dimmed'}>
        {text}
      </Text>
      {(view.state === 'offline' || view.state === 'refused') && (
        <Button size="compact-xs" variant="default" onClick={onRetry}>
          {t('action.retry')}
        </Button>
      )}
    </Group>
  );
}
