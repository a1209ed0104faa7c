import { Button, Group, Modal, Stack, TextInput } from '@mantine/core';
import { useForm } from '@mantine/form';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { parseEmailAddress } from '@undersigned/kernel';
import { answer, api } from '../../api/client.js';
import { keys } from '../../api/query-keys.js';
import type { Contact } from '../../api/models.js';
import { useT } from '../../messages/use-messages.js';
import { FormError } from '../../ui/form-error.js';
import { LanguageField } from '../../ui/language-field.js';

interface ContactDialogProps {
  readonly organizationId: string;
  readonly contact: Contact | null;
  readonly onClose: () => void;
}

export function ContactDialog({ organizationId, contact, onClose }: ContactDialogProps) {
  const t = useT();
  const client = useQueryClient();
  const form = useForm({
    initialValues: {
      name: contact?.name ?? '',
      role: contact?.role ?? '',
      email: contact?.email ?? '',
      language: contact?.language ?? null,
    },
    validate: {
      name: (value) => (value.trim() ? null : t('field.required')),
      email: (value) => (value.trim() && !parseEmailAddress(value) ? t('field.email') : null),
    },
  });
  const save = useMutation({
    mutationFn: ({ name, role, email, language }: typeof form.values) => {
      const body = { name: name.trim(), role: role.trim() || null, email: email.trim() || null, language };
      return contact
        ? answer(api.PATCH('/api/v1/contacts/{id}', { params: { path: { id: contact.id } }, body }))
        : answer(api.POST('/api/v1/organizations/{id}/contacts', { params: { path: { id: organizationId } }, body }));
    },
    onSuccess: () => {
      void client.invalidateQueries({ queryKey: keys.organization(organizationId) });
      onClose();
    },
  });
  return (
    <Modal opened onClose={onClose} title={contact ? t('contact.edit') : t('contact.add')}>
      <form onSubmit={form.onSubmit((values) => save.mutate(values))} noValidate>
        <Stack>
          <FormError error={save.error} />
          <TextInput label={t('contacts.name')} dir="auto" required data-autofocus {...form.getInputProps('name')} />
          <TextInput label={t('contacts.role')} dir="auto" {...form.getInputProps('role')} />
          <TextInput label={t('contacts.email')} type="email" {...form.getInputProps('email')} />
          <LanguageField
            label={t('language.label')}
            allowDeselect
            clearable
            clearButtonProps={{ 'aria-label': t('action.clear') }}
            {...form.getInputProps('language')}
          />
          <Group justify="flex-end">
            <Button variant="default" onClick={onClose}>
              {t('action.cancel')}
            </Button>
            <Button type="submit" loading={save.isPending}>
              {t('action.save')}
            </Button>
          </Group>
        </Stack>
      </form>
    </Modal>
  );
}
