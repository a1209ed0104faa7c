import { NativeSelect } from '@mantine/core';
import { interfaceLanguages, type InterfaceLanguage } from '@undersigned/kernel';
import { useT } from '../messages/use-messages.js';
import { useLanguage } from './language.js';

const own = (tag: string) => {
  const name = new Intl.DisplayNames([tag], { type: 'language' }).of(tag) ?? tag;
  return name.charAt(0).toLocaleUpperCase(tag) + name.slice(1);
};

/** The language of the interface, each in its own name. */
export function LanguageSelect({ size = 'xs' }: { size?: 'xs' | 'sm' }) {
  const t = useT();
  const { language, choose } = useLanguage();
  return (
    <NativeSelect
      size={size}
      label={t('shell.language')}
      data={interfaceLanguages.map((value) => ({ value, label: own(value) }))}
      value={language}
      onChange={(event) => choose(event.currentTarget.value as InterfaceLanguage)}
    />
  );
}
