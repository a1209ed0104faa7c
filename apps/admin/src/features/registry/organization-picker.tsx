import { Select } from '@mantine/core';
import { useDebouncedValue } from '@mantine/hooks';
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useState, type ReactNode } from 'react';
import { answer, api } from '../../api/client.js';
import { keys } from '../../api/query-keys.js';
import type { Organization } from '../../api/models.js';
import { useT } from '../../messages/use-messages.js';

interface OrganizationPickerProps {
  readonly label: string;
  readonly value: string | null;
  readonly onChange: (organization: Organization | null) => void;
  readonly error?: ReactNode;
  /** An entry that may not be chosen, such as the one that is merged away. */
  readonly without?: string;
}

/** An organization of the registry, found by typing. */
export function OrganizationPicker({ label, value, onChange, error, without }: OrganizationPickerProps) {
  const t = useT();
  const [typed, setTyped] = useState('');
  const [chosen, setChosen] = useState<Organization | null>(null);
  const [q] = useDebouncedValue(typed, 200);
  const labelOf = ({ name, acronym }: Organization) => (acronym ? `${name} (${acronym})` : name);
  const search = chosen && q === labelOf(chosen) ? '' : q;
  const found = useQuery({
    queryKey: keys.organizationList({ q: search, limit: 20 }),
    queryFn: ({ signal }) =>
      answer(api.GET('/api/v1/organizations', { params: { query: { q: search, limit: 20 } }, signal })),
    placeholderData: keepPreviousData,
  });
  const shown = (found.data?.items ?? []).filter(({ id }) => id !== without && id !== chosen?.id);
  const all = chosen ? [chosen, ...shown] : shown;
  return (
    <Select
      label={label}
      placeholder={t('registry.pick')}
      searchable
      clearable
      data={all.map((organization) => ({ value: organization.id, label: labelOf(organization) }))}
      // The server has searched already, by acronym and aliases too.
      filter={({ options }) => options}
      searchValue={typed}
      onSearchChange={setTyped}
      value={value}
      onChange={(id) => {
        const organization = all.find((each) => each.id === id) ?? null;
        setChosen(organization);
        onChange(organization);
      }}
      nothingFoundMessage={found.isFetching ? t('app.loading') : t('list.nothing')}
      error={error}
    />
  );
}
