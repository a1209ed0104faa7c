import { Code, List, Stack, Text } from '@mantine/core';
import type { CoverLetter, ImportedContact, ImportResult } from '@undersigned/statement-import';
import { useIntl } from 'react-intl';
import type { MessageId } from '../../messages/index.js';
import { useT } from '../../messages/use-messages.js';
import { Section } from '../../ui/section.js';

export function FoundContacts({ contacts }: { contacts: readonly ImportedContact[] }) {
  const t = useT();
  if (contacts.length === 0) return null;
  return (
    <Section title={t('contacts.title')}>
      {contacts.map((contact, index) => (
        <Stack key={index} gap={0}>
          <Text size="sm" fw={500} dir="auto">
            {[contact.honorific, contact.name].filter(Boolean).join(' ') || contact.raw}
          </Text>
          <Text size="sm" c="dimmed" dir="auto" style={{ overflowWrap: 'anywhere' }}>
            {[contact.role, contact.organization, contact.phone, contact.email ?? t('import.contact.noEmail')]
              .filter(Boolean)
              .join(' · ')}
          </Text>
        </Stack>
      ))}
    </Section>
  );
}

/** A letter that came with the statement; it is kept with the source and is no part of the text. */
export function CoverLetterSection({ letter }: { letter: CoverLetter }) {
  const t = useT();
  return (
    <Section title={t('import.letter')} lead={t('import.letter.lead')}>
      <Stack gap="xs" dir="auto">
        {letter.subject && <Text fw={600}>{letter.subject}</Text>}
        {letter.salutation && <Text size="sm">{letter.salutation}</Text>}
        {letter.paragraphs.map((paragraph, index) => (
          <Text key={index} size="sm">
            {paragraph}
          </Text>
        ))}
        <Text size="sm">{[letter.closing, letter.signature].filter(Boolean).join(' ')}</Text>
        {letter.placeholders.length > 0 && (
          <Text size="xs" c="dimmed">
            {t('import.letter.placeholders')}{' '}
            {letter.placeholders.map(({ raw }, index) => (
              <Code key={index}>{raw}</Code>
            ))}
          </Text>
        )}
      </Stack>
    </Section>
  );
}

/** What was made uniform for display, and what was left out; the source is kept as it came. */
export function NormalizationList({ result }: { result: ImportResult }) {
  const t = useT();
  const intl = useIntl();
  const { normalizations, omitted } = result;
  if (normalizations.length + omitted.length === 0) return null;
  const named = (id: string, fallback: string) => (id in intl.messages ? t(id as MessageId) : fallback);
  return (
    <Section title={t('import.normalizations')} lead={t('import.normalizations.lead')}>
      <List size="sm" spacing={4}>
        {normalizations.map(({ code, count, where }, index) => (
          <List.Item key={index}>
            {named(`import.normalization.${code}`, code)}: {intl.formatNumber(count)} ({where})
          </List.Item>
        ))}
        {omitted.map(({ kind, text }, index) => (
          <List.Item key={`omitted ${index}`}>
            {t('import.omitted')} ({named(`import.omitted.${kind}`, kind)}):{' '}
            <Text span size="sm" c="dimmed" dir="auto" style={{ overflowWrap: 'anywhere' }}>
              {text.length > 200 ? `${text.slice(0, 200)}…` : text}
            </Text>
          </List.Item>
        ))}
      </List>
    </Section>
  );
}
