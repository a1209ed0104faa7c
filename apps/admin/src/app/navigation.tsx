import { IconAddressBook, IconFileImport, IconFileText, IconHistory, IconMail, IconUsers } from '@tabler/icons-react';
import type { Permission } from '@undersigned/access-rules';
import type { MessageId } from '../messages/index.js';
import { useT } from '../messages/use-messages.js';
import { NavigationLink } from '../ui/links.js';
import { useCan } from './permissions.js';

const entries = [
  { to: '/statements', label: 'nav.statements', icon: IconFileText, permission: null },
  { to: '/import', label: 'nav.import', icon: IconFileImport, permission: 'import.preview' },
  { to: '/registry', label: 'nav.registry', icon: IconAddressBook, permission: null },
  { to: '/messages', label: 'nav.messages', icon: IconMail, permission: 'message.read' },
  { to: '/members', label: 'nav.members', icon: IconUsers, permission: 'member.read' },
  { to: '/audit', label: 'nav.audit', icon: IconHistory, permission: 'audit.read' },
] as const satisfies readonly { to: string; label: MessageId; icon: unknown; permission: Permission | null }[];

export function Navigation({ onNavigate }: { onNavigate: () => void }) {
  const t = useT();
  const can = useCan();
  return entries
    .filter(({ permission }) => permission === null || can(permission))
    .map(({ to, label, icon: Icon }) => (
      <NavigationLink
        key={to}
        to={to}
        label={t(label)}
        leftSection={<Icon size={20} stroke={1.7} aria-hidden />}
        activeProps={{ active: true, 'aria-current': 'page' }}
        onClick={onNavigate}
        style={{ borderRadius: 'var(--mantine-radius-md)' }}
        mb={2}
      />
    ));
}
