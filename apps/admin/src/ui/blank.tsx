import { EmptyState } from '@mantine/core';
import type { ReactNode } from 'react';

/** Nothing here yet: what it would be, and the way to get it. */
export function Blank({
  icon,
  title,
  text,
  children,
}: {
  icon: ReactNode;
  title: string;
  text: string;
  children?: ReactNode;
}) {
  return (
    <EmptyState icon={icon} title={title} description={text} withIndicatorBackground py="xl" px="md">
      {children && <EmptyState.Actions>{children}</EmptyState.Actions>}
    </EmptyState>
  );
}
