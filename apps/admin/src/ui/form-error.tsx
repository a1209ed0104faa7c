import { Alert } from '@mantine/core';
import { IconAlertTriangle } from '@tabler/icons-react';
import { useT } from '../messages/use-messages.js';
import { problemText } from './problem-text.js';

/** Why a form was refused; read out at once. */
export function FormError({ error }: { error: unknown }) {
  const t = useT();
  if (!error) return null;
  return (
    <Alert color="red" role="alert" icon={<IconAlertTriangle size={18} aria-hidden />} py="xs">
      {problemText(error, t)}
    </Alert>
  );
}
