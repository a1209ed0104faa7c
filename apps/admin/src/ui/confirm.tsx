import { Text } from '@mantine/core';
import { modals } from '@mantine/modals';
import type { ReactNode } from 'react';

interface ConfirmOptions {
  readonly title: string;
  readonly text: ReactNode;
  readonly confirm: string;
  readonly cancel: string;
  readonly dangerous?: boolean;
  readonly onConfirm: () => void;
}

/** Asks before something that others will notice. */
export function confirmAction({ title, text, confirm, cancel, dangerous, onConfirm }: ConfirmOptions) {
  modals.openConfirmModal({
    title,
    children: <Text size="sm">{text}</Text>,
    labels: { confirm, cancel },
    confirmProps: dangerous ? { color: 'red' } : {},
    onConfirm,
  });
}
