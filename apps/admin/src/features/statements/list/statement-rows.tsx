import { Group, Text } from '@mantine/core';
import { IconClock } from '@tabler/icons-react';
import type { Statement } from '../../../api/models.js';
import { useT } from '../../../messages/use-messages.js';
import { AnchorLink } from '../../../ui/links.js';
import { StateBadge } from '../../../ui/state-badge.js';
import { When } from '../../../ui/when.js';
import rows from '../../../ui/rows.module.css';

export function StatementRows({ statements }: { statements: readonly Statement[] }) {
  return (
    <ul className={rows.list}>
      {statements.map((statement) => (
        <li key={statement.id} className={rows.row}>
          <StatementRow statement={statement} />
        </li>
      ))}
    </ul>
  );
}

function StatementRow({ statement }: { statement: Statement }) {
  const t = useT();
  const { counts, currentVersion, deadlineAt } = statement;
  return (
    <>
      <Group justify="space-between" gap="xs" align="flex-start" wrap="nowrap">
        <AnchorLink
          to="/statements/$statementId"
          params={{ statementId: statement.id }}
          className={rows.cover}
          fw={600}
          c="inherit"
          dir="auto"
          lang={statement.language}
          style={{ minWidth: 0 }}
        >
          {statement.title || t('statements.untitled')}
        </AnchorLink>
        <StateBadge kind="statement" state={statement.state} />
      </Group>
      <Group style={{ columnGap: 16, rowGap: 2 }} mt={4}>
        <Text size="sm" c="dimmed">
          {t('statements.row.signOns', { approved: counts.approved, pending: counts.pending })}
        </Text>
        <Text size="sm" c="dimmed">
          {currentVersion
            ? t('statements.row.version', { number: currentVersion.number })
            : t('statements.row.noVersion')}
        </Text>
        {deadlineAt && statement.state === 'open' && (
          <Group gap={4}>
            <IconClock size={14} aria-hidden />
            <Text size="sm" c="dimmed">
              {t('statements.row.deadline')} <When at={deadlineAt} />
            </Text>
          </Group>
        )}
        <Text size="sm" c="dimmed">
          {t('statements.row.changed')} <When at={statement.updatedAt} />
        </Text>
      </Group>
    </>
  );
}
