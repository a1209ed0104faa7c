import { Text } from '@mantine/core';
import { useIntl } from 'react-intl';
import type { AuditEvent } from '../../api/types.js';
import type { MessageId } from '../../messages/index.js';
import { useT } from '../../messages/use-messages.js';
import { When } from '../../ui/when.js';

const shown = [
  'title',
  'name',
  'printedName',
  'organization',
  'reason',
  'summary',
  'number',
  'to',
  'email',
  'role',
  'format',
  'formats',
  'count',
];

function detailText(details: AuditEvent['details']): string {
  return shown
    .map((key) => details[key])
    .flatMap((value) => (Array.isArray(value) ? value.join(', ') : value))
    .filter((value) => typeof value === 'string' || typeof value === 'number')
    .join(' · ');
}

/** One event as a sentence; an action that has no sentence yet is shown by its name, never hidden. */
export function AuditLine({ event }: { event: AuditEvent }) {
  const t = useT();
  const intl = useIntl();
  const id = `audit.action.${event.action}`;
  const action = id in intl.messages ? t(id as MessageId) : event.action.replaceAll(/[._]/g, ' ');
  const details = detailText(event.details);
  return (
    <>
      <Text size="sm" fw={500}>
        {action}
      </Text>
      {details && (
        <Text size="sm" dir="auto" lineClamp={3}>
          {details}
        </Text>
      )}
      <Text size="xs" c="dimmed">
        {event.actor.name ?? t(event.actor.kind === 'system' ? 'audit.actor.system' : 'audit.actor.other')} ·{' '}
        <When at={event.at} />
      </Text>
    </>
  );
}
