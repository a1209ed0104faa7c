import { Button, Paper, SimpleGrid, Stack, Text, ThemeIcon, Title } from '@mantine/core';
import { IconFileImport, IconPencilPlus } from '@tabler/icons-react';
import { useT } from '../../../messages/use-messages.js';
import { ButtonLink } from '../../../ui/links.js';

/** The two ways to begin, side by side. */
export function FirstStatement({ mayCreate, onNew }: { mayCreate: boolean; onNew: () => void }) {
  const t = useT();
  if (!mayCreate) return <Text c="dimmed">{t('statements.empty.viewer')}</Text>;
  return (
    <Stack gap="md">
      <Text c="dimmed" maw="60ch">
        {t('statements.empty.lead')}
      </Text>
      <SimpleGrid cols={{ base: 1, sm: 2 }} spacing="md">
        <Paper withBorder p="lg">
          <Stack align="flex-start" h="100%">
            <ThemeIcon size={44} radius="xl" variant="light">
              <IconFileImport size={24} aria-hidden />
            </ThemeIcon>
            <Title order={2} fz={18}>
              {t('statements.empty.import.title')}
            </Title>
            <Text size="sm" c="dimmed" flex={1}>
              {t('statements.empty.import.text')}
            </Text>
            <ButtonLink to="/import">{t('statements.empty.import.action')}</ButtonLink>
          </Stack>
        </Paper>
        <Paper withBorder p="lg">
          <Stack align="flex-start" h="100%">
            <ThemeIcon size={44} radius="xl" variant="light">
              <IconPencilPlus size={24} aria-hidden />
            </ThemeIcon>
            <Title order={2} fz={18}>
              {t('statements.empty.new.title')}
            </Title>
            <Text size="sm" c="dimmed" flex={1}>
              {t('statements.empty.new.text')}
            </Text>
            <Button variant="default" onClick={onNew}>
              {t('statements.empty.new.action')}
            </Button>
          </Stack>
        </Paper>
      </SimpleGrid>
    </Stack>
  );
}
