import { Badge, NativeSelect, Stack, Text, TextInput } from '@mantine/core';
import type { OrganizationChoice, ImportMatch } from '../../api/models.js';
import { useT } from '../../messages/use-messages.js';
import { CountryField } from '../../ui/country.js';
import classes from './review.module.css';
import type { ReviewEntry } from './review-state.js';

interface SignatoryRowProps {
  readonly line: ReviewEntry;
  readonly choice: OrganizationChoice | undefined;
  readonly matches: readonly ImportMatch[];
  readonly onChoice: (choice: OrganizationChoice) => void;
}

/** One line of a signatory list and what becomes of it. People are kept with the source, not in the registry. */
export function SignatoryRow({ line, choice, matches, onChoice }: SignatoryRowProps) {
  const t = useT();
  const { entry, entryIndex } = line;
  const number = <span className={classes.number}>{entry.number ?? entryIndex + 1}</span>;
  if (!choice)
    return (
      <>
        {number}
        <Text size="sm" dir="auto">
          {[entry.name, entry.role, ...entry.affiliations].filter(Boolean).join(', ')}{' '}
          <Badge color="gray">{t('inbox.individual')}</Badge>
        </Text>
      </>
    );
  const off = choice.action !== 'create';
  const labelOf = (match: ImportMatch) => (match.acronym ? `${match.name} (${match.acronym})` : match.name);
  const named = { name: choice.name || entry.raw };
  const act = (value: string) => {
    const { organizationId: _before, ...rest } = choice;
    onChoice(
      value === 'create' || value === 'skip'
        ? { ...rest, action: value }
        : { ...rest, action: 'use', organizationId: value },
    );
  };
  return (
    <>
      {number}
      <Stack gap={2}>
        <TextInput
          size="xs"
          aria-label={`${t('registry.name')}: ${entry.raw}`}
          value={choice.name}
          readOnly={off}
          variant={off ? 'unstyled' : 'default'}
          dir="auto"
          onChange={(event) => onChoice({ ...choice, name: event.currentTarget.value })}
        />
        {(entry.person || entry.role) && (
          <Text size="xs" c="dimmed" dir="auto">
            {[entry.person, entry.role].filter(Boolean).join(', ')}
          </Text>
        )}
      </Stack>
      <TextInput
        size="xs"
        aria-label={`${t('registry.acronym')}: ${named.name}`}
        placeholder={t('registry.acronym')}
        value={choice.acronym ?? ''}
        readOnly={off}
        variant={off ? 'unstyled' : 'default'}
        onChange={(event) => onChoice({ ...choice, acronym: event.currentTarget.value || null })}
      />
      <CountryField
        size="xs"
        aria-label={`${t('country.label')}: ${named.name}`}
        placeholder={t('country.label')}
        value={choice.country}
        readOnly={off}
        variant={off ? 'unstyled' : 'default'}
        clearButtonProps={{ 'aria-label': t('action.clear') }}
        onChange={(country) => onChoice({ ...choice, country })}
      />
      <Stack gap={2}>
        <NativeSelect
          size="xs"
          aria-label={t('import.actionFor', named)}
          data={[
            { value: 'create', label: t('import.action.create') },
            ...matches.map((match) => ({
              value: match.organizationId,
              label: t('import.action.use', { name: labelOf(match) }),
            })),
            { value: 'skip', label: t('import.action.skip') },
          ]}
          value={choice.action === 'use' ? (choice.organizationId ?? 'create') : choice.action}
          onChange={(event) => act(event.currentTarget.value)}
        />
        {matches.length > 0 && choice.action === 'create' && (
          <Text size="xs" c="light-dark(#8a4b00, #ffc078)">
            {t('import.maybeThere')}
          </Text>
        )}
      </Stack>
    </>
  );
}
