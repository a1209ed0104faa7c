import { Select, type SelectProps } from '@mantine/core';
import { useMemo } from 'react';
import { useIntl } from 'react-intl';

const common = [
  'ar', 'bn', 'de', 'en', 'es', 'fa', 'fr', 'he', 'hi', 'id', 'it', 'ja', 'km', 'ko', 'my', 'nl', 'pl', 'pt', 'ru',
  'sw', 'th', 'tr', 'uk', 'ur', 'vi', 'zh',
]; // prettier-ignore

/** A language by its name in the interface's language. */
export function LanguageField({ value, ...props }: SelectProps) {
  const { locale } = useIntl();
  const data = useMemo(() => {
    const names = new Intl.DisplayNames([locale], { type: 'language' });
    const tags = value && !common.includes(value) ? [...common, value] : common;
    return tags
      .map((tag) => ({ value: tag, label: names.of(tag) ?? tag }))
      .sort((a, b) => a.label.localeCompare(b.label, locale));
  }, [locale, value]);
  return <Select searchable allowDeselect={false} data={data} value={value ?? null} {...props} />;
}
