import { Box, Center, Paper, Stack, Text, Title } from '@mantine/core';
import type { ReactNode } from 'react';
import { Brand } from '../../app/brand.js';
import { LanguageSelect } from '../../app/language-select.js';
import { usePageTitle } from '../../ui/page.js';

/** The frame of the pages before sign-in. */
export function AccountFrame({ title, lead, children }: { title: string; lead?: string; children: ReactNode }) {
  usePageTitle(title);
  return (
    <Box component="main" mih="100dvh" bg="var(--undersigned-surface)" p="md">
      <Center mih="calc(100dvh - 32px)">
        <Stack w="100%" maw={420} gap="lg">
          <Center>
            <Brand size={36} />
          </Center>
          <Paper withBorder shadow="sm" p={{ base: 'md', xs: 'xl' }} radius="lg">
            <Stack gap="md">
              <div>
                <Title order={1} fz={22}>
                  {title}
                </Title>
                {lead && (
                  <Text size="sm" c="dimmed" mt={4}>
                    {lead}
                  </Text>
                )}
              </div>
              {children}
            </Stack>
          </Paper>
          <Center>
            <LanguageSelect />
          </Center>
        </Stack>
      </Center>
    </Box>
  );
}
