import { Badge, Button, Code, Group, Stack, Text } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import type { Version } from '../../../api/models.js';
import { useT } from '../../../messages/use-messages.js';
import { ButtonLink } from '../../../ui/links.js';
import { When } from '../../../ui/when.js';
import { ReadVersionDialog } from './read-version-dialog.js';

export function VersionRow({ statementId, version }: { statementId: string; version: Version }) {
  const t = useT();
  const [reading, dialog] = useDisclosure();
  const { number, summary, changeClass, changeReason, publishedAt, publishedBy, texts } = version;
  return (
    <Group justify="space-between" align="flex-start" gap="sm">
      <Stack gap={4} style={{ flex: '1 1 300px', minWidth: 0 }}>
        <Group gap="xs">
          <Text fw={600}>{t('versions.number', { number })}</Text>
          <Badge color={changeClass === 'material' ? 'orange' : 'gray'}>{t(`changeClass.${changeClass}`)}</Badge>
        </Group>
        <Text dir="auto">{summary}</Text>
        {changeReason && (
          <Text size="sm" c="dimmed" dir="auto">
            {t('versions.reason')}: {changeReason}
          </Text>
        )}
        <Text size="xs" c="dimmed">
          {publishedBy && `${t('versions.by', { name: publishedBy.name })} · `}
          <When at={publishedAt} />
        </Text>
        {texts.map((text) => (
          <Text key={text.language} size="xs" c="dimmed" style={{ overflowWrap: 'anywhere' }}>
            {t('versions.hash')} ({text.language}): <Code>{text.contentHash}</Code>
          </Text>
        ))}
      </Stack>
      <Group gap="xs">
        <Button size="xs" variant="default" onClick={dialog.open}>
          {t('versions.read')}
        </Button>
        {number > 1 && (
          <ButtonLink
            size="xs"
            variant="default"
            to="/statements/$statementId/versions/compare"
            params={{ statementId }}
            search={{ from: number - 1, to: number }}
          >
            {t('versions.compare', { number: number - 1 })}
          </ButtonLink>
        )}
      </Group>
      {reading && <ReadVersionDialog statementId={statementId} number={number} onClose={dialog.close} />}
    </Group>
  );
}
