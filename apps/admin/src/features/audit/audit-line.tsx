import { Text } from '@mantine/core';
import { isRole } from '@undersigned/access-rules';
import { useIntl } from 'react-intl';
import type { AuditEvent } from '../../api/models.js';
import type { MessageId } from '../../messages/index.js';
import { useT, type Translate } from '../../messages/use-messages.js';
import { When } from '../../ui/when.js';

const plain = ['title', 'name', 'printedName', 'organization', 'email', 'summary', 'reason', 'slug'];

/** What the details say in words; ids, hashes and counters stay in the record. */
function detailText({ details, subject }: AuditEvent, t: Translate, known: (id: string) => boolean): string {
  const { to, number, role, formats } = details;
  const state = `statement.state.${String(to)}`;
  return [
    ...plain.map((key) => details[key]),
    subject.kind === 'statement' && known(state) && t(state as MessageId),
    typeof number === 'number' && t('versions.number', { number }),
    typeof role === 'string' && isRole(role) && t(`role.${role}`),
    Array.isArray(formats) && formats.join(', ').toUpperCase(),
  ]
    .filter((text) => typeof text === 'string' && text !== '')
    .join(' · ');
}

/** One event as a sentence; an action that has no sentence yet is shown by its name, never hidden. */
export function AuditLine({ event }: { event: AuditEvent }) {
  const t = useT();
  const intl = useIntl();
  const known = (id: string) => id in intl.messages;
  const id = `audit.action.${event.action}`;
  const action = known(id) ? t(id as MessageId) : event.action.replaceAll(/[._]/g, ' ');
  const details = detailText(event, t, known);
  const actor = `audit.actor.${event.actor.kind}`;
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
        {event.actor.name ?? t(known(actor) ? (actor as MessageId) : 'audit.actor.other')} · <When at={event.at} />
      </Text>
    </>
  );
}
