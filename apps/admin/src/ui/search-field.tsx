import { CloseButton, TextInput } from '@mantine/core';
import { useDebouncedCallback } from '@mantine/hooks';
import { IconSearch } from '@tabler/icons-react';
import { useState } from 'react';
import { useT } from '../messages/use-messages.js';

interface SearchFieldProps {
  readonly label: string;
  readonly value: string;
  readonly onChange: (value: string) => void;
}

/** A search that waits for a pause in typing. */
export function SearchField({ label, value, onChange }: SearchFieldProps) {
  const t = useT();
  const [text, setText] = useState(value);
  const [known, setKnown] = useState(value);
  const [told, setTold] = useState(value);
  const tell = useDebouncedCallback((next: string) => {
    setTold(next);
    onChange(next);
  }, 250);
  // The address bar may change the search too (back, a link); the echo of what was typed must not undo later letters.
  if (value !== known) {
    setKnown(value);
    if (value !== told) setText(value);
  }
  const change = (next: string) => {
    setText(next);
    tell(next);
  };
  return (
    <TextInput
      type="search"
      aria-label={label}
      placeholder={label}
      value={text}
      onChange={(event) => change(event.currentTarget.value)}
      leftSection={<IconSearch size={16} aria-hidden />}
      rightSection={text && <CloseButton size="sm" aria-label={t('action.clear')} onClick={() => change('')} />}
      style={{ flex: '1 1 220px' }}
      maw={420}
    />
  );
}
