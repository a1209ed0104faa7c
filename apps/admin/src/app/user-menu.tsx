import {
  ActionIcon,
  Avatar,
  Button,
  Divider,
  Popover,
  SegmentedControl,
  Stack,
  Text,
  useMantineColorScheme,
  VisuallyHidden,
  type MantineColorScheme,
} from '@mantine/core';
import { IconLogout } from '@tabler/icons-react';
import { useQueryClient } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { answer, api } from '../api/client.js';
import { useT } from '../messages/use-messages.js';
import { useNotifyError } from '../ui/problem-text.js';
import { LanguageSelect } from './language-select.js';
import { useSession } from './session.js';

export function UserMenu() {
  const t = useT();
  const session = useSession();
  const { colorScheme, setColorScheme } = useMantineColorScheme();
  const client = useQueryClient();
  const navigate = useNavigate();
  const notifyError = useNotifyError();
  if (!session) return null;
  const signOut = async () => {
    try {
      await answer(api.DELETE('/api/v1/session'));
      await navigate({ to: '/sign-in' });
      client.clear();
    } catch (error) {
      notifyError(error);
    }
  };
  const schemes = (['auto', 'light', 'dark'] as const).map((value) => ({
    value,
    label: t(`shell.appearance.${value}`),
  }));
  return (
    <Popover position="bottom-end" width={270} withinPortal trapFocus returnFocus shadow="md">
      <Popover.Target>
        <ActionIcon variant="subtle" color="gray" size={40} radius="xl">
          <Avatar name={session.user.name} color="harbour" variant="filled" size={32} />
          <VisuallyHidden>{t('shell.user')}</VisuallyHidden>
        </ActionIcon>
      </Popover.Target>
      <Popover.Dropdown p={0}>
        <Stack gap={2} px="sm" py="xs">
          <Text fw={600} size="sm" dir="auto">
            {session.user.name}
          </Text>
          <Text size="xs" c="dimmed">
            {session.user.email}
          </Text>
        </Stack>
        <Divider />
        <Stack gap="sm" px="sm" py="xs">
          <LanguageSelect />
          <div>
            <Text size="sm" fw={500} mb={4} id="appearance-label">
              {t('shell.appearance')}
            </Text>
            <SegmentedControl
              fullWidth
              size="xs"
              aria-labelledby="appearance-label"
              data={schemes}
              value={colorScheme}
              onChange={(value) => setColorScheme(value as MantineColorScheme)}
            />
          </div>
        </Stack>
        <Divider />
        <Button
          variant="subtle"
          color="gray"
          fullWidth
          justify="flex-start"
          leftSection={<IconLogout size={16} aria-hidden />}
          onClick={() => void signOut()}
        >
          {t('shell.signOut')}
        </Button>
      </Popover.Dropdown>
    </Popover>
  );
}
