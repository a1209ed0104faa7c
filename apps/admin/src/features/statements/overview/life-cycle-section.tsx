import { Button, Group, Text } from '@mantine/core';
import { useState } from 'react';
import type { Statement, StatementState } from '../../../api/models.js';
import { useCan } from '../../../app/permissions.js';
import { useT } from '../../../messages/use-messages.js';
import { ButtonLink } from '../../../ui/links.js';
import { Section } from '../../../ui/section.js';
import { ZonedTime } from '../../../ui/when.js';
import { TransitionDialog } from './transition-dialog.js';

/** The step most people want next; the others stand beside it, quieter. */
const forward: Partial<Record<StatementState, StatementState>> = {
  draft: 'in_review',
  in_review: 'open',
  open: 'closed',
  closed: 'released',
};

/** What the statement is doing now and what may be done with it. */
export function LifeCycleSection({ statement }: { statement: Statement }) {
  const t = useT();
  const can = useCan();
  const [to, setTo] = useState<StatementState | null>(null);
  const { state, deadlineAt, timeZone, currentVersion, allowedTransitions } = statement;
  const lacksVersion = currentVersion === null && (state === 'draft' || state === 'in_review');
  const moves = can('statement.transition') ? [...allowedTransitions] : [];
  moves.sort((a, b) => Number(b === forward[state]) - Number(a === forward[state]));
  return (
    <Section title={t('overview.now')}>
      <Text>{t(`overview.now.${state}`)}</Text>
      {deadlineAt && (
        <Text size="sm">
          {t('overview.deadline')}: <ZonedTime at={deadlineAt} timeZone={timeZone} />
        </Text>
      )}
      {lacksVersion && (
        <Group gap="xs">
          <Text size="sm" c="dimmed">
            {t('overview.needsVersion')}
          </Text>
          <ButtonLink
            size="xs"
            variant="light"
            to="/statements/$statementId/versions"
            params={{ statementId: statement.id }}
          >
            {t('overview.toVersions')}
          </ButtonLink>
        </Group>
      )}
      {moves.length > 0 && (
        <Group gap="xs">
          {moves.map((target) => (
            <Button
              key={target}
              variant={target === forward[state] ? 'filled' : target === 'retracted' ? 'subtle' : 'default'}
              color={target === 'retracted' ? 'red' : undefined}
              onClick={() => setTo(target)}
            >
              {t(state === 'closed' && target === 'open' ? 'transition.reopen' : `transition.${target}`)}
            </Button>
          ))}
        </Group>
      )}
      {to && <TransitionDialog statement={statement} to={to} onClose={() => setTo(null)} />}
    </Section>
  );
}
