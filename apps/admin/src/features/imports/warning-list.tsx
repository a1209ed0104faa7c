import { Badge, Button, Group, Stack, Text } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import type { ImportWarning } from '@undersigned/statement-import';
import { useT } from '../../messages/use-messages.js';
import { Section } from '../../ui/section.js';

const order = ['error', 'review', 'info'] as const;
const colors = { error: 'red', review: 'orange', info: 'gray' } as const;

/** Doubts, the weighty ones first; mere remarks are folded away. */
export function WarningList({ warnings }: { warnings: readonly ImportWarning[] }) {
  const t = useT();
  const [all, { toggle }] = useDisclosure();
  if (warnings.length === 0) return null;
  const sorted = [...warnings].sort((a, b) => order.indexOf(a.severity) - order.indexOf(b.severity));
  const weighty = sorted.filter(({ severity }) => severity !== 'info');
  const shown = all || weighty.length === 0 ? sorted : weighty;
  return (
    <Section title={t('import.warnings', { count: warnings.length })}>
      <Stack component="ul" gap={6} m={0} p={0} style={{ listStyle: 'none' }}>
        {shown.map((warning, index) => (
          <Group component="li" key={index} gap="xs" align="flex-start" wrap="nowrap">
            <Badge color={colors[warning.severity]} w={92} style={{ flexShrink: 0 }}>
              {t(`import.severity.${warning.severity}`)}
            </Badge>
            <Text size="sm" dir="auto" style={{ minWidth: 0, overflowWrap: 'anywhere' }}>
              {warning.message}{' '}
              {warning.where && (
                <Text span size="xs" c="dimmed">
                  ({warning.where})
                </Text>
              )}
            </Text>
          </Group>
        ))}
      </Stack>
      {weighty.length > 0 && weighty.length < sorted.length && (
        <Group>
          <Button size="xs" variant="default" onClick={toggle} aria-expanded={all}>
            {all ? t('import.warnings.less') : t('import.warnings.all', { count: sorted.length - weighty.length })}
          </Button>
        </Group>
      )}
    </Section>
  );
}
