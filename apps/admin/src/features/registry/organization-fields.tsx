import { Stack, Switch, TagsInput, TextInput } from '@mantine/core';
import type { UseFormReturnType } from '@mantine/form';
import type { Organization } from '../../api/models.js';
import { useT } from '../../messages/use-messages.js';
import { CountryField } from '../../ui/country.js';

export interface OrganizationValues {
  readonly name: string;
  readonly acronym: string;
  readonly country: string | null;
  readonly website: string;
  readonly aliases: readonly string[];
  readonly atRisk: boolean;
}

export const valuesOf = (organization?: Organization): OrganizationValues => ({
  name: organization?.name ?? '',
  acronym: organization?.acronym ?? '',
  country: organization?.country ?? null,
  website: organization?.website ?? '',
  aliases: organization?.aliases ?? [],
  atRisk: organization?.atRisk ?? false,
});

/** What the server takes; blanks count as nothing. */
export const bodyOf = ({ name, acronym, country, website, aliases, atRisk }: OrganizationValues) => ({
  name: name.trim(),
  acronym: acronym.trim() || null,
  country,
  website: website.trim() || null,
  aliases: [...aliases],
  atRisk,
});

interface OrganizationFieldsProps {
  readonly form: UseFormReturnType<OrganizationValues>;
  readonly disabled?: boolean;
}

export function OrganizationFields({ form, disabled }: OrganizationFieldsProps) {
  const t = useT();
  return (
    <Stack gap="sm">
      <TextInput
        label={t('registry.name')}
        dir="auto"
        required
        disabled={disabled}
        data-autofocus
        {...form.getInputProps('name')}
      />
      <TextInput label={t('registry.acronym')} disabled={disabled} {...form.getInputProps('acronym')} />
      <CountryField
        label={t('country.label')}
        disabled={disabled}
        clearButtonProps={{ 'aria-label': t('action.clear') }}
        {...form.getInputProps('country')}
      />
      <TextInput
        label={t('registry.website')}
        type="url"
        placeholder="https://"
        disabled={disabled}
        {...form.getInputProps('website')}
      />
      <TagsInput
        label={t('registry.aliases')}
        description={t('registry.aliases.hint')}
        disabled={disabled}
        value={[...form.values.aliases]}
        onChange={(aliases) => form.setFieldValue('aliases', aliases)}
      />
      <Switch
        label={t('registry.atRisk')}
        description={t('registry.atRisk.hint')}
        disabled={disabled}
        {...form.getInputProps('atRisk', { type: 'checkbox' })}
      />
    </Stack>
  );
}
