import { Box, Group, Stack, Text, Title } from '@mantine/core';
import { useEffect, type ReactNode } from 'react';
import { useT } from '../messages/use-messages.js';

/** The title in the browser's tab and history. */
export function usePageTitle(title: string) {
  const t = useT();
  useEffect(() => {
    document.title = title ? `${title} · ${t('app.name')}` : t('app.name');
  }, [title, t]);
}

interface PageProps {
  readonly title: string;
  readonly lead?: ReactNode;
  readonly actions?: ReactNode;
  readonly above?: ReactNode;
  /** Language of the title, where it is not the interface's. */
  readonly titleLanguage?: string;
  readonly badge?: ReactNode;
  readonly documentTitle?: string;
  readonly children: ReactNode;
}

export function Page({ title, lead, actions, above, badge, titleLanguage, documentTitle, children }: PageProps) {
  usePageTitle(documentTitle ?? title);
  return (
    <Stack gap="lg">
      <Stack gap={6}>
        {above}
        <Group justify="space-between" align="flex-start" gap="sm">
          <Group gap="sm" align="center" style={{ flex: '1 1 260px', minWidth: 0 }}>
            <Title order={1} fz={{ base: 22, sm: 26 }} dir="auto" lang={titleLanguage} style={{ minWidth: 0 }}>
              {title}
            </Title>
            {badge}
          </Group>
          {actions && <Group gap="xs">{actions}</Group>}
        </Group>
        {lead && (
          <Text c="dimmed" maw="68ch">
            {lead}
          </Text>
        )}
      </Stack>
      <Box>{children}</Box>
    </Stack>
  );
}
