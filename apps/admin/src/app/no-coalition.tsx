import { IconUsersGroup } from '@tabler/icons-react';
import { useT } from '../messages/use-messages.js';
import { Blank } from '../ui/blank.js';

export function NoCoalition() {
  const t = useT();
  return (
    <Blank
      icon={<IconUsersGroup size={28} aria-hidden />}
      title={t('shell.noCoalition.title')}
      text={t('shell.noCoalition.text')}
    />
  );
}
