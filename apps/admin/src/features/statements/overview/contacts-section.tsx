import { ActionIcon, Button, Group, Stack, Text } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { useQuery } from '@tanstack/react-query';
import { IconPencil } from '@tabler/icons-react';
import type { PublicContact } from '../../../api/models.js';
import { useCan } from '../../../app/permissions.js';
import { useT } from '../../../messages/use-messages.js';
import { ErrorState } from '../../../ui/error-state.js';
import { LoadingRows } from '../../../ui/loading.js';
import { Section } from '../../../ui/section.js';
import { contactsQuery } from '../queries.js';
import { ContactsDialog } from './contacts-dialog.js';

/** The people that readers may turn to; printed with the statement. */
export function ContactsSection({ statementId }: { statementId: string }) {
  const t = useT();
  const mayEdit = useCan()('statement.edit');
  const [editing, dialog] = useDisclosure();
  const contacts = useQuery(contactsQuery(statementId));
  return (
    <Section
      title={t('contacts.title')}
      actions={
        mayEdit &&
        contacts.data &&
        contacts.data.length > 0 && (
          <ActionIcon variant="subtle" size={36} aria-label={t('contacts.edit')} onClick={dialog.open}>
            <IconPencil size={18} aria-hidden />
          </ActionIcon>
        )
      }
    >
      {contacts.isPending && <LoadingRows rows={1} />}
      {contacts.isError && <ErrorState error={contacts.error} onRetry={() => contacts.refetch()} />}
      {contacts.data?.length === 0 && (
        <Group justify="space-between">
          <Text size="sm" c="dimmed">
            {t('contacts.empty')}
          </Text>
          {mayEdit && (
            <Button size="xs" variant="default" onClick={dialog.open}>
              {t('contacts.add')}
            </Button>
          )}
        </Group>
      )}
      {contacts.data?.map((contact, index) => (
        <ContactLines key={index} contact={contact} />
      ))}
      {contacts.data && (
        <ContactsDialog opened={editing} onClose={dialog.close} statementId={statementId} contacts={contacts.data} />
      )}
    </Section>
  );
}

function ContactLines({ contact }: { contact: PublicContact }) {
  const { honorific, name, role, organization, phone, email } = contact;
  return (
    <Stack gap={0}>
      <Text fw={500} dir="auto">
        {[honorific, name].filter(Boolean).join(' ')}
      </Text>
      {(role || organization) && (
        <Text size="sm" c="dimmed" dir="auto">
          {[role, organization].filter(Boolean).join(', ')}
        </Text>
      )}
      {(email || phone) && <Text size="sm">{[email, phone].filter(Boolean).join(' · ')}</Text>}
    </Stack>
  );
}
