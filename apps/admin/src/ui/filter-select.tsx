import { NativeSelect } from '@mantine/core';

interface FilterSelectProps {
  readonly label: string;
  readonly all: string;
  readonly value: string | undefined;
  readonly options: readonly { readonly value: string; readonly label: string }[];
  readonly onChange: (value: string | undefined) => void;
}

/** One filter of a list. */
export function FilterSelect({ label, all, value, options, onChange }: FilterSelectProps) {
  return (
    <NativeSelect
      aria-label={label}
      data={[{ value: '', label: all }, ...options]}
      value={value ?? ''}
      onChange={(event) => onChange(event.currentTarget.value || undefined)}
      maw={280}
    />
  );
}
