import { Button, Menu, Text } from '@mantine/core';
import { IconCheck, IconChevronDown } from '@tabler/icons-react';
import { useNavigate } from '@tanstack/react-router';
import { useT } from '../messages/use-messages.js';
import { useChooseCoalition, useCoalition, useSession } from './session.js';

/** The coalition that everything on screen belongs to; a menu where the member has several. */
export function CoalitionSwitcher() {
  const t = useT();
  const session = useSession();
  const current = useCoalition();
  const choose = useChooseCoalition();
  const navigate = useNavigate();
  if (!session || !current) return null;
  const name = (
    <Text span truncate size="sm" fw={500} dir="auto">
      {current.name}
    </Text>
  );
  if (session.coalitions.length < 2) return <div style={{ minWidth: 0, maxWidth: 280 }}>{name}</div>;
  return (
    <Menu position="bottom-end" withinPortal>
      <Menu.Target>
        <Button
          variant="default"
          size="sm"
          rightSection={<IconChevronDown size={16} aria-hidden />}
          aria-label={`${t('shell.switchCoalition')}: ${current.name}`}
          style={{ minWidth: 0, maxWidth: 280 }}
        >
          {name}
        </Button>
      </Menu.Target>
      <Menu.Dropdown>
        <Menu.Label>{t('shell.switchCoalition')}</Menu.Label>
        {session.coalitions.map((coalition) => (
          <Menu.Item
            key={coalition.id}
            leftSection={
              coalition.id === current.id ? <IconCheck size={16} aria-hidden /> : <span style={{ width: 16 }} />
            }
            onClick={() => {
              choose(coalition.id);
              void navigate({ to: '/statements' });
            }}
          >
            {coalition.name}
            <Text size="xs" c="dimmed">
              {t(`role.${coalition.role}`)}
            </Text>
          </Menu.Item>
        ))}
      </Menu.Dropdown>
    </Menu>
  );
}
