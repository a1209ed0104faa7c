import { Badge, Button, Group, Progress, Stack, Text } from '@mantine/core';
import { IconDownload } from '@tabler/icons-react';
import { useIntl } from 'react-intl';
import { downloadUrl } from '../../api/client.js';
import type { Export } from '../../api/models.js';
import { useT } from '../../messages/use-messages.js';
import { StateBadge } from '../../ui/state-badge.js';
import { When } from '../../ui/when.js';

export function ExportRow({ item }: { item: Export }) {
  const t = useT();
  const intl = useIntl();
  const working = item.state === 'queued' || item.state === 'running';
  const size = (bytes: number) =>
    bytes < 1_000_000
      ? intl.formatNumber(Math.max(1, Math.round(bytes / 1000)), { style: 'unit', unit: 'kilobyte' })
      : intl.formatNumber(bytes / 1_000_000, { style: 'unit', unit: 'megabyte', maximumFractionDigits: 1 });
  return (
    <Stack gap="xs">
      <Group gap="xs">
        <Text fw={600}>{t('versions.number', { number: item.versionNumber })}</Text>
        <StateBadge kind="export" state={item.state} />
        {item.draft && <Badge color="orange">{t('exports.draft')}</Badge>}
      </Group>
      <Text size="sm" c="dimmed">
        {item.signatories !== null && `${t('exports.signatories', { count: item.signatories })} · `}
        <When at={item.createdAt} />
      </Text>
      {working && (
        <Progress
          value={item.total > 0 ? (item.done / item.total) * 100 : 0}
          aria-label={t('exports.progress', { done: item.done, total: item.total })}
          animated
        />
      )}
      {working && <Text size="sm">{t('exports.progress', { done: item.done, total: item.total })}</Text>}
      {item.error && (
        <Text size="sm" c="var(--mantine-color-error)">
          {item.error}
        </Text>
      )}
      {item.files.length > 0 && (
        <Group gap="xs">
          {item.files.map((file) => (
            <Button
              key={file.name}
              component="a"
              href={downloadUrl(file.url)}
              download
              size="xs"
              variant="default"
              leftSection={<IconDownload size={16} aria-hidden />}
              title={`SHA-256 ${file.sha256}`}
            >
              {file.name} ({size(file.size)})
            </Button>
          ))}
        </Group>
      )}
    </Stack>
  );
}
