import { Badge, Checkbox, Group, Stack, Text, UnstyledButton } from '@mantine/core';
import type { SignOn } from '../../api/models.js';
import { useT } from '../../messages/use-messages.js';
import { useCountryName } from '../../ui/country.js';
import rows from '../../ui/rows.module.css';
import { StateBadge } from '../../ui/state-badge.js';
import { When } from '../../ui/when.js';

interface InboxListProps {
  readonly items: readonly SignOn[];
  readonly open: string | undefined;
  readonly selected: ReadonlySet<string>;
  readonly selectable: boolean;
  readonly onOpen: (id: string) => void;
  readonly onSelect: (selected: ReadonlySet<string>) => void;
}

const decidable = (item: SignOn) => item.state === 'pending';

export function InboxList({ items, open, selected, selectable, onOpen, onSelect }: InboxListProps) {
  const t = useT();
  const waiting = items.filter(decidable);
  const toggle = (id: string) => {
    const next = new Set(selected);
    if (!next.delete(id)) next.add(id);
    onSelect(next);
  };
  const all = waiting.length > 0 && waiting.every(({ id }) => selected.has(id));
  return (
    <>
      {selectable && waiting.length > 1 && (
        <Checkbox
          label={t('inbox.selectAll', { count: waiting.length })}
          checked={all}
          indeterminate={!all && selected.size > 0}
          onChange={() => onSelect(new Set(all ? [] : waiting.map(({ id }) => id)))}
          ms="md"
        />
      )}
      <ul className={rows.list}>
        {items.map((item) => (
          <li key={item.id} className={rows.row} data-selected={item.id === open || undefined}>
            <Group gap="sm" wrap="nowrap" align="flex-start">
              {selectable && decidable(item) && (
                <Checkbox
                  aria-label={t('inbox.select', { name: item.printedName })}
                  checked={selected.has(item.id)}
                  onChange={() => toggle(item.id)}
                  style={{ position: 'relative', zIndex: 1 }}
                  mt={2}
                />
              )}
              <UnstyledButton
                id={`sign-on-${item.id}`}
                className={rows.cover}
                onClick={() => onOpen(item.id)}
                aria-current={item.id === open || undefined}
                style={{ flex: 1, minWidth: 0 }}
              >
                <ItemLines item={item} />
              </UnstyledButton>
            </Group>
          </li>
        ))}
      </ul>
    </>
  );
}

function ItemLines({ item }: { item: SignOn }) {
  const t = useT();
  const countryName = useCountryName();
  return (
    <Stack gap={2}>
      <Group gap={6} justify="space-between" align="flex-start" wrap="nowrap">
        <Text fw={600} dir="auto" style={{ minWidth: 0, overflowWrap: 'anywhere' }}>
          {item.printedName}
        </Text>
        <StateBadge kind="signOn" state={item.state} />
      </Group>
      <Group gap={6}>
        <Text size="sm" c="dimmed">
          {[countryName(item.country), item.capacity === 'individual' ? t('inbox.individual') : '']
            .filter(Boolean)
            .join(' · ')}
        </Text>
        {item.duplicates > 0 && <Badge color="orange">{t('inbox.duplicates', { count: item.duplicates })}</Badge>}
        {!item.currentVersion && (
          <Badge color="yellow">{t('inbox.olderVersion', { number: item.versionNumber })}</Badge>
        )}
        {item.visibility !== 'public' && <Badge color="gray">{t(`visibility.${item.visibility}`)}</Badge>}
      </Group>
      <Text size="xs" c="dimmed">
        {item.state === 'pending' ? t('inbox.waitingSince') : t('inbox.stateSince')} <When at={item.stateChangedAt} />
      </Text>
    </Stack>
  );
}
