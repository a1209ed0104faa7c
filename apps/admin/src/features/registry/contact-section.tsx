import { ActionIcon, Button, Group, Stack, Text } from '@mantine/core';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { IconPencil, IconTrash } from '@tabler/icons-react';
import { useState } from 'react';
import { answer, api } from '../../api/client.js';
import { keys } from '../../api/query-keys.js';
import type { Contact, Organization } from '../../api/models.js';
import { useCan } from '../../app/permissions.js';
import { useT } from '../../messages/use-messages.js';
import { confirmAction } from '../../ui/confirm.js';
import { useNotifyError } from '../../ui/problem-text.js';
import { Section } from '../../ui/section.js';
import { ContactDialog } from './contact-dialog.js';

export function ContactSection({ organization }: { organization: Organization }) {
  const t = useT();
  const mayEdit = useCan()('contact.edit');
  const client = useQueryClient();
  const notifyError = useNotifyError();
  const [edited, setEdited] = useState<Contact | 'new' | null>(null);
  const remove = useMutation({
    mutationFn: (id: string) => answer(api.DELETE('/api/v1/contacts/{id}', { params: { path: { id } } })),
    onSuccess: () => client.invalidateQueries({ queryKey: keys.organization(organization.id) }),
    onError: notifyError,
  });
  return (
    <Section
      title={t('registry.contacts')}
      actions={
        mayEdit && (
          <Button size="xs" variant="default" onClick={() => setEdited('new')}>
            {t('contact.add')}
          </Button>
        )
      }
    >
      {organization.contacts.length === 0 && (
        <Text size="sm" c="dimmed">
          {t('contact.none')}
        </Text>
      )}
      {organization.contacts.map((contact) => (
        <Group key={contact.id} justify="space-between" wrap="nowrap" gap="xs">
          <Stack gap={0} style={{ minWidth: 0 }}>
            <Text size="sm" fw={500} dir="auto">
              {contact.name}
            </Text>
            <Text size="sm" c="dimmed" style={{ overflowWrap: 'anywhere' }}>
              {[contact.role, contact.email].filter(Boolean).join(' · ')}
            </Text>
          </Stack>
          {mayEdit && (
            <Group gap={4} wrap="nowrap">
              <ActionIcon
                variant="subtle"
                size={34}
                aria-label={`${t('action.edit')}: ${contact.name}`}
                onClick={() => setEdited(contact)}
              >
                <IconPencil size={16} aria-hidden />
              </ActionIcon>
              <ActionIcon
                variant="subtle"
                color="red"
                size={34}
                aria-label={`${t('action.remove')}: ${contact.name}`}
                onClick={() =>
                  confirmAction({
                    title: t('contact.remove.title', { name: contact.name }),
                    text: t('contact.remove.text'),
                    confirm: t('action.remove'),
                    cancel: t('action.cancel'),
                    dangerous: true,
                    onConfirm: () => remove.mutate(contact.id),
                  })
                }
              >
                <IconTrash size={16} aria-hidden />
              </ActionIcon>
            </Group>
          )}
        </Group>
      ))}
      {edited && (
        <ContactDialog
          organizationId={organization.id}
          contact={edited === 'new' ? null : edited}
          onClose={() => setEdited(null)}
        />
      )}
    </Section>
  );
}
