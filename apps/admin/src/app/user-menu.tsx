import {
  ActionIcon,
  Avatar,
  Menu,
  SegmentedControl,
  Stack,
  Text,
  useMantineColorScheme,
  type MantineColorScheme,
} from '@mantine/core';
import { IconLogout } from '@tabler/icons-react';
import { useQueryClient } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { request } from '../api/http.js';
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
      await request('DELETE', '/session');
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
    <Menu position="bottom-end" width={270} withinPortal>
      <Menu.Target>
        <ActionIcon variant="subtle" color="gray" size={40} radius="xl" aria-label={t('shell.user')}>
          <Avatar name={session.user.name} color="harbour" variant="filled" size={32} aria-hidden />
        </ActionIcon>
      </Menu.Target>
      <Menu.Dropdown>
        <Stack gap={2} px="sm" py="xs">
          <Text fw={600} size="sm" dir="auto">
            {session.user.name}
          </Text>
          <Text size="xs" c="dimmed">
            {session.user.email}
          </Text>
        </Stack>
        <Menu.Divider />
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
        <Menu.Divider />
        <Menu.Item leftSection={<IconLogout size={16} aria-hidden />} onClick={() => void signOut()}>
          {t('shell.signOut')}
        </Menu.Item>
      </Menu.Dropdown>
    </Menu>
  );
}
