import { Button, Group, Modal, NativeSelect, Stack, TextInput } from '@mantine/core';
import { useForm } from '@mantine/form';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { interfaceLanguages, parseEmailAddress } from '@undersigned/kernel';
import { useIntl } from 'react-intl';
import { answer, api } from '../../api/client.js';
import { keys } from '../../api/query-keys.js';
import type { Invitation } from '../../api/models.js';
import { useT } from '../../messages/use-messages.js';
import { FormError } from '../../ui/form-error.js';

interface EditInvitationDialogProps {
  readonly statementId: string;
  readonly invitation: Invitation;
  readonly onClose: () => void;
}

export function EditInvitationDialog({ statementId, invitation, onClose }: EditInvitationDialogProps) {
  const t = useT();
  const client = useQueryClient();
  const languages = useMailLanguages();
  const form = useForm({
    initialValues: {
      contactName: invitation.contactName ?? '',
      contactEmail: invitation.contactEmail ?? '',
      language: invitation.language,
    },
    validate: { contactEmail: (value) => (value.trim() && !parseEmailAddress(value) ? t('field.email') : null) },
  });
  const save = useMutation({
    mutationFn: ({ contactName, contactEmail, language }: typeof form.values) =>
      answer(
        api.PATCH('/api/v1/invitations/{id}', {
          params: { path: { id: invitation.id } },
          body: { contactName: contactName.trim() || null, contactEmail: contactEmail.trim() || null, language },
        }),
      ),
    onSuccess: () => {
      void client.invalidateQueries({ queryKey: keys.allInvitations(statementId) });
      onClose();
    },
  });
  return (
    <Modal opened onClose={onClose} title={t('invitation.edit')}>
      <form onSubmit={form.onSubmit((values) => save.mutate(values))} noValidate>
        <Stack>
          <FormError error={save.error} />
          <TextInput
            label={t('invitations.contactName')}
            dir="auto"
            data-autofocus
            {...form.getInputProps('contactName')}
          />
          <TextInput label={t('invitations.contactEmail')} type="email" {...form.getInputProps('contactEmail')} />
          <NativeSelect label={t('invitations.language')} data={languages} {...form.getInputProps('language')} />
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

/** Languages that mail can be written in. */
export function useMailLanguages() {
  const { locale } = useIntl();
  const names = new Intl.DisplayNames([locale], { type: 'language' });
  return interfaceLanguages.map((value) => ({ value: value as string, label: names.of(value) ?? value }));
}
