import { Button, Group, Modal, NativeSelect, Radio, Stack, Switch, TextInput, Textarea } from '@mantine/core';
import { useForm } from '@mantine/form';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { interfaceLanguageFor, parseEmailAddress } from '@undersigned/kernel';
import { useState } from 'react';
import { answer, api } from '../../api/client.js';
import { keys } from '../../api/query-keys.js';
import type { InvitationWithLink, Statement } from '../../api/models.js';
import { useT } from '../../messages/use-messages.js';
import { FormError } from '../../ui/form-error.js';
import { useMailLanguages } from './edit-invitation-dialog.js';
import { InvitationMade } from './invitation-made.js';
import { OrganizationPicker } from '../registry/organization-picker.js';

interface InviteDialogProps {
  readonly statement: Statement;
  readonly onClose: () => void;
}

/** One invitation: to an organization of the registry, or a link for anybody. */
export function InviteDialog({ statement, onClose }: InviteDialogProps) {
  const t = useT();
  const client = useQueryClient();
  const languages = useMailLanguages();
  const [made, setMade] = useState<InvitationWithLink | null>(null);
  const form = useForm({
    initialValues: {
      kind: 'personal' as 'personal' | 'open',
      organizationId: null as string | null,
      contactName: '',
      contactEmail: '',
      language: interfaceLanguageFor([statement.language]) as string,
      note: '',
      send: true,
    },
    validate: {
      organizationId: (value, { kind }) => (kind === 'personal' && !value ? t('field.required') : null),
      contactEmail: (value, { send, kind }) => {
        if (!value.trim()) return kind === 'personal' && send ? t('invitations.needsAddress') : null;
        return parseEmailAddress(value) ? null : t('field.email');
      },
    },
  });
  const { kind, send } = form.values;
  const invite = useMutation({
    mutationFn: (values: typeof form.values) =>
      answer(
        api.POST('/api/v1/statements/{statementId}/invitations', {
          params: { path: { statementId: statement.id } },
          body: {
            kind: values.kind,
            language: values.language,
            send: values.kind === 'personal' && values.send,
            ...(values.note.trim() && { note: values.note.trim() }),
            ...(values.kind === 'personal' && {
              ...(values.organizationId && { organizationId: values.organizationId }),
              ...(values.contactName.trim() && { contactName: values.contactName.trim() }),
              ...(values.contactEmail.trim() && { contactEmail: values.contactEmail.trim() }),
            }),
          },
        }),
      ),
    onSuccess: (invitation) => {
      setMade(invitation);
      void client.invalidateQueries({ queryKey: keys.allInvitations(statement.id) });
    },
  });
  if (made) return <InvitationMade invitation={made} onClose={onClose} />;
  return (
    <Modal opened onClose={onClose} title={t('invitations.one')}>
      <form onSubmit={form.onSubmit((values) => invite.mutate(values))} noValidate>
        <Stack>
          <FormError error={invite.error} />
          <Radio.Group label={t('invitations.kind')} {...form.getInputProps('kind')}>
            <Stack gap="xs" mt="xs">
              <Radio
                value="personal"
                label={t('invitations.kind.personal')}
                description={t('invitations.kind.personal.hint')}
              />
              <Radio value="open" label={t('invitations.kind.open')} description={t('invitations.kind.open.hint')} />
            </Stack>
          </Radio.Group>
          {kind === 'personal' && (
            <>
              <OrganizationPicker
                label={t('invitations.organization')}
                value={form.values.organizationId}
                error={form.errors.organizationId}
                onChange={(organization) => {
                  const contact = organization?.contacts.find(({ email }) => email);
                  form.setValues({
                    organizationId: organization?.id ?? null,
                    ...(contact && { contactName: contact.name, contactEmail: contact.email ?? '' }),
                  });
                }}
              />
              <TextInput label={t('invitations.contactName')} dir="auto" {...form.getInputProps('contactName')} />
              <TextInput label={t('invitations.contactEmail')} type="email" {...form.getInputProps('contactEmail')} />
            </>
          )}
          <NativeSelect label={t('invitations.language')} data={languages} {...form.getInputProps('language')} />
          {kind === 'personal' && (
            <>
              <Switch label={t('invitations.sendNow')} {...form.getInputProps('send', { type: 'checkbox' })} />
              {send && (
                <Textarea
                  label={t('invitations.note')}
                  description={t('invitations.note.hint')}
                  autosize
                  minRows={2}
                  dir="auto"
                  {...form.getInputProps('note')}
                />
              )}
            </>
          )}
          <Group justify="flex-end">
            <Button variant="default" onClick={onClose}>
              {t('action.cancel')}
            </Button>
            <Button type="submit" loading={invite.isPending}>
              {kind === 'personal' && send ? t('invitations.submit.send') : t('invitations.submit.make')}
            </Button>
          </Group>
        </Stack>
      </form>
    </Modal>
  );
}
