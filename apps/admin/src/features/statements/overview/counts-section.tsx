import { Group, SimpleGrid, Text } from '@mantine/core';
import { IconExternalLink } from '@tabler/icons-react';
import { useIntl } from 'react-intl';
import type { Statement } from '../../../api/models.js';
import { useT } from '../../../messages/use-messages.js';
import { CopyLink } from '../../../ui/copy-link.js';
import { PlainLink } from '../../../ui/links.js';
import { Section } from '../../../ui/section.js';
import { Anchor } from '@mantine/core';

export function CountsSection({ statement }: { statement: Statement }) {
  const t = useT();
  const intl = useIntl();
  const { counts, publicUrl, currentVersion } = statement;
  const figures = [
    { label: t('signOn.state.approved'), value: counts.approved, state: 'approved' },
    { label: t('signOn.state.pending'), value: counts.pending, state: 'pending' },
    { label: t('overview.counts.total'), value: counts.total, state: 'all' },
  ];
  return (
    <Section title={t('overview.signOns')}>
      <SimpleGrid cols={3} spacing="xs">
        {figures.map(({ label, value, state }) => (
          <PlainLink
            key={state}
            to="/statements/$statementId/sign-ons"
            params={{ statementId: statement.id }}
            search={{ state }}
            p="xs"
            bg="var(--undersigned-surface)"
            style={{ borderRadius: 8 }}
          >
            <Text fz={26} fw={700} lh={1.1}>
              {intl.formatNumber(value)}
            </Text>
            <Text size="xs" c="dimmed">
              {label}
            </Text>
          </PlainLink>
        ))}
      </SimpleGrid>
      <Group gap="xs" justify="space-between">
        {currentVersion ? (
          <Anchor href={publicUrl} target="_blank" rel="noopener" size="sm" style={{ overflowWrap: 'anywhere' }}>
            {publicUrl.replace(/^https?:\/\//, '')}{' '}
            <IconExternalLink size={14} aria-hidden style={{ verticalAlign: -2 }} />
          </Anchor>
        ) : (
          <Text size="sm" c="dimmed">
            {t('overview.publicAfterVersion')}
          </Text>
        )}
        {currentVersion && <CopyLink value={publicUrl} label={t('overview.copyPublicLink')} />}
      </Group>
    </Section>
  );
}
