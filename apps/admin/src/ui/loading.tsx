import { Skeleton, Stack, VisuallyHidden } from '@mantine/core';
import { useT } from '../messages/use-messages.js';

/** Grey lines in the place of a list that is on its way. */
export function LoadingRows({ rows = 5, height = 44 }: { rows?: number; height?: number }) {
  const t = useT();
  return (
    <Stack gap="xs" role="status">
      <VisuallyHidden>{t('app.loading')}</VisuallyHidden>
      {Array.from({ length: rows }, (_, index) => (
        <Skeleton key={index} height={height} radius="md" />
      ))}
    </Stack>
  );
}
