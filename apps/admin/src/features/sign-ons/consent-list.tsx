import { Code, Stack, Text, Title } from '@mantine/core';
import { useIntl } from 'react-intl';
import type { Consent } from '../../api/models.js';
import { useT } from '../../messages/use-messages.js';

/** To which words, in which language, when: the chain that the signatory list stands on. */
export function ConsentList({ consents }: { consents: readonly Consent[] }) {
  const t = useT();
  const intl = useIntl();
  return (
    <Stack gap="xs">
      <Title order={3} fz={15}>
        {t('consent.title')}
      </Title>
      {consents.length === 0 && (
        <Text size="sm" c="dimmed">
          {t('consent.none')}
        </Text>
      )}
      {consents.map((consent) => (
        <Stack key={`${consent.versionNumber} ${consent.givenAt}`} gap={2}>
          <Text size="sm" fw={500}>
            {t('consent.to', { number: consent.versionNumber, language: consent.language })} ·{' '}
            {intl.formatDate(consent.givenAt, { dateStyle: 'medium', timeStyle: 'medium' })}
          </Text>
          <Text
            size="sm"
            component="blockquote"
            m={0}
            ps="sm"
            dir="auto"
            lang={consent.language}
            style={{ borderInlineStart: '3px solid var(--mantine-color-default-border)' }}
          >
            {consent.wording}
          </Text>
          <Text size="xs" c="dimmed" style={{ overflowWrap: 'anywhere' }}>
            {t('versions.hash')}: <Code>{consent.contentHash}</Code> · {consent.wordingId}
          </Text>
        </Stack>
      ))}
    </Stack>
  );
}
