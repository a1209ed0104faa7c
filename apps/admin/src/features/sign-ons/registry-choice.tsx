import { Select } from '@mantine/core';
import type { SignOnDetail } from '../../api/models.js';
import { useT } from '../../messages/use-messages.js';

interface RegistryChoiceProps {
  readonly signOn: SignOnDetail;
  readonly value: string | null;
  readonly onChange: (organizationId: string | null) => void;
}

/** Which registry entry an approved sign-on belongs to, where it is not linked yet and some look alike. */
export function RegistryChoice({ signOn, value, onChange }: RegistryChoiceProps) {
  const t = useT();
  const matches = signOn.duplicateMatches.flatMap(({ organization }) => organization ?? []);
  if (signOn.organizationId || signOn.capacity === 'individual' || matches.length === 0) return null;
  return (
    <Select
      label={t('decision.registry')}
      data={[
        { value: '', label: t('decision.registry.new') },
        ...matches.map(({ id, name, acronym }) => ({ value: id, label: acronym ? `${name} (${acronym})` : name })),
      ]}
      value={value ?? ''}
      onChange={(id) => onChange(id || null)}
      allowDeselect={false}
    />
  );
}
