import { Button, Group, Text } from '@mantine/core';
import { useT } from '../messages/use-messages.js';

interface LoadMoreProps {
  readonly list: {
    readonly items: readonly unknown[];
    readonly total: number;
    readonly hasNextPage: boolean;
    readonly isFetchingNextPage: boolean;
    readonly fetchNextPage: () => unknown;
  };
}

/** How much of a list is shown, and the way to the rest. */
export function LoadMore({ list }: LoadMoreProps) {
  const t = useT();
  return (
    <Group justify="space-between" mt="sm">
      <Text size="sm" c="dimmed" aria-live="polite">
        {t('list.shown', { shown: list.items.length, total: Math.max(list.total, list.items.length) })}
      </Text>
      {list.hasNextPage && (
        <Button variant="default" loading={list.isFetchingNextPage} onClick={() => list.fetchNextPage()}>
          {t('action.loadMore')}
        </Button>
      )}
    </Group>
  );
}
