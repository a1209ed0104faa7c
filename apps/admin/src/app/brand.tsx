import { Group, Text } from '@mantine/core';
import { useT } from '../messages/use-messages.js';

export function Brand({ size = 28 }: { size?: number }) {
  const t = useT();
  return (
    <Group gap={8} wrap="nowrap">
      <img src={`${import.meta.env.BASE_URL}favicon.svg`} alt="" width={size} height={size} />
      <Text fw={700} fz={size * 0.62} ff="var(--undersigned-serif)" lh={1} visibleFrom={size < 32 ? 'xs' : undefined}>
        {t('app.name')}
      </Text>
    </Group>
  );
}
