import { Button, Group, Modal, NativeSelect, Stack, TextInput } from '@mantine/core';
import { useForm } from '@mantine/form';
import { notifications } from '@mantine/notifications';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { mayInviteAs, roles, type Role } from '@undersigned/access-rules';
import { parseEmailAddress } from '@undersigned/kernel';
import { answer, api } from '../../api/client.js';
import { keys } from '../../api/query-keys.js';
import { useCoalition } from '../../app/session.js';
import { useT } from '../../messages/use-messages.js';
import { FormError } from '../../ui/form-error.js';

export function InviteMemberDialog({ onClose }: { onClose: () => void }) {
  const t = useT();
  const client = useQueryClient();
  const own = useCoalition()?.role ?? 'viewer';
  const form = useForm({
    initialValues: { email: '', name: '', role: 'reviewer' as Role },
    validate: { email: (value) => (parseEmailAddress(value) ? null : t('field.email')) },
  });
  const invite = useMutation({
    mutationFn: ({ email, name, role }: typeof form.values) =>
      answer(
        api.POST('/api/v1/members', { body: { email: email.trim(), role, ...(name.trim() && { name: name.trim() }) } }),
      ),
    onSuccess: (_, { email }) => {
      void client.invalidateQueries({ queryKey: keys.members });
      notifications.show({ color: 'green', message: t('members.invited', { email: email.trim() }) });
      onClose();
    },
  });
  return (
    <Modal opened onClose={onClose} title={t('members.invite')}>
      <form onSubmit={form.onSubmit((values) => invite.mutate(values))} noValidate>
        <Stack>
          <FormError error={invite.error} />
          <TextInput
            label={t('signIn.email')}
            type="email"
            autoComplete="off"
            data-autofocus
            {...form.getInputProps('email')}
          />
          <TextInput label={t('members.name')} autoComplete="off" dir="auto" {...form.getInputProps('name')} />
          <NativeSelect
            label={t('members.role')}
            description={t(`role.${form.values.role}.may`)}
            inputWrapperOrder={['label', 'input', 'description', 'error']}
            data={roles
              .filter((role) => mayInviteAs(own, role))
              .map((role) => ({ value: role, label: t(`role.${role}`) }))}
            {...form.getInputProps('role')}
          />
          <Group justify="flex-end">
            <Button variant="default" onClick={onClose}>
              {t('action.cancel')}
            </Button>
            <Button type="submit" loading={invite.isPending}>
              {t('members.invite.submit')}
            </Button>
          </Group>
        </Stack>
      </form>
    </Modal>
  );
}
