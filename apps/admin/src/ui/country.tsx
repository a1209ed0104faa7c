import { Select, type SelectProps } from '@mantine/core';
import { countryCodes, countryName } from '@undersigned/registry-rules';
import { useMemo } from 'react';
import { useIntl } from 'react-intl';

/** The name of a country in the interface's language. */
export function useCountryName(): (code: string | null) => string {
  const { locale } = useIntl();
  return (code) => (code ? (countryName(code, locale) ?? code) : '');
}

export function useCountryOptions() {
  const { locale } = useIntl();
  return useMemo(
    () =>
      [...countryCodes]
        .map((code) => ({ value: code as string, label: countryName(code, locale) ?? code }))
        .sort((a, b) => a.label.localeCompare(b.label, locale)),
    [locale],
  );
}

export function CountryField(props: SelectProps) {
  const data = useCountryOptions();
  return <Select searchable clearable data={data} {...props} />;
}
