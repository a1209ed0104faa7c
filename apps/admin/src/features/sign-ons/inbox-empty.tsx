import { Button } from '@mantine/core';
import { IconInbox, IconSearchOff } from '@tabler/icons-react';
import { useT } from '../../messages/use-messages.js';
import { Blank } from '../../ui/blank.js';
import type { InboxSearch } from './inbox-search.js';

export function InboxEmpty({ search, onClear }: { search: InboxSearch; onClear: () => void }) {
  const t = useT();
  if (search.q || search.visibility)
    return (
      <Blank icon={<IconSearchOff size={28} aria-hidden />} title={t('list.nothing')} text={t('list.nothing.text')}>
        <Button variant="default" onClick={onClear}>
          {t('action.clear')}
        </Button>
      </Blank>
    );
  const waiting = (search.state ?? 'pending') === 'pending';
  return (
    <Blank
      icon={<IconInbox size={28} aria-hidden />}
      title={t(waiting ? 'inbox.empty.pending' : 'inbox.empty.other')}
      text={t(waiting ? 'inbox.empty.pending.text' : 'inbox.empty.other.text')}
    />
  );
}
