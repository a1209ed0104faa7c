import { Button, CopyButton, type ButtonProps } from '@mantine/core';
import { IconCheck, IconCopy } from '@tabler/icons-react';
import { useT } from '../messages/use-messages.js';

export function CopyLink({ value, label, ...props }: { value: string; label?: string } & ButtonProps) {
  const t = useT();
  return (
    <CopyButton value={value} timeout={2000}>
      {({ copied, copy }) => (
        <Button
          variant="default"
          size="xs"
          leftSection={copied ? <IconCheck size={16} aria-hidden /> : <IconCopy size={16} aria-hidden />}
          {...props}
          onClick={copy}
        >
          <span aria-live="polite">{copied ? t('action.copied') : (label ?? t('action.copyLink'))}</span>
        </Button>
      )}
    </CopyButton>
  );
}
