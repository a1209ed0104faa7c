import { Group, Stack } from '@mantine/core';
import type { SignOnState } from '../../api/models.js';
import { useT } from '../../messages/use-messages.js';
import { FilterSelect } from '../../ui/filter-select.js';
import { SearchField } from '../../ui/search-field.js';
import { StateTabs } from '../../ui/state-tabs.js';
import { inboxStates, seldomStates, visibilities, type InboxSearch } from './inbox-search.js';

interface InboxFiltersProps {
  readonly search: InboxSearch;
  readonly counts: Readonly<Partial<Record<SignOnState, number>>>;
  readonly onChange: (next: InboxSearch) => void;
}

export function InboxFilters({ search, counts, onChange }: InboxFiltersProps) {
  const t = useT();
  const states = [...inboxStates, ...seldomStates.filter((state) => counts[state] || search.state === state)];
  return (
    <Stack gap="xs">
      <StateTabs
        label={t('inbox.states')}
        value={search.state ?? 'pending'}
        tabs={[
          ...states.map((state) => ({ value: state, label: t(`signOn.state.${state}`), count: counts[state] ?? 0 })),
          { value: 'all', label: t('inbox.all') },
        ]}
        onChange={(state) => onChange({ state })}
      />
      <Group gap="sm">
        <SearchField
          label={t('inbox.search')}
          value={search.q ?? ''}
          onChange={(q) => onChange({ q: q || undefined })}
        />
        <FilterSelect
          label={t('inbox.visibility')}
          all={t('inbox.visibility.all')}
          value={search.visibility}
          options={visibilities.map((value) => ({ value, label: t(`visibility.${value}`) }))}
          onChange={(visibility) => onChange({ visibility })}
        />
      </Group>
    </Stack>
  );
}
