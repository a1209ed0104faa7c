import { Button, PasswordInput, Stack, TextInput } from '@mantine/core';
import { useForm } from '@mantine/form';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { parseEmailAddress } from '@undersigned/kernel';
import { answer, api } from '../../api/client.js';
import { keys } from '../../api/query-keys.js';
import type { AccountLink } from '../../api/models.js';
import { enter } from '../../app/session.js';
import { useT } from '../../messages/use-messages.js';
import { FormError } from '../../ui/form-error.js';

const minimumPassword = 12;

export function AccountLinkForm({ token, link }: { token: string; link: AccountLink }) {
  const t = useT();
  const client = useQueryClient();
  const navigate = useNavigate();
  const { kind, needsName } = link;
  const first = kind === 'first_owner';
  const joinsWithOwnPassword = kind === 'member_invited' && !needsName;
  const required = (value: string) => (value.trim() ? null : t('field.required'));
  const form = useForm({
    initialValues: { name: '', email: link.email ?? '', coalitionName: link.coalitionName ?? '', password: '' },
    validate: {
      name: (value) => (needsName ? required(value) : null),
      email: (value) => (first && !parseEmailAddress(value) ? t('field.email') : null),
      coalitionName: (value) => (first ? required(value) : null),
      password: (value) =>
        joinsWithOwnPassword ? required(value) : value.length < minimumPassword ? t('link.password.short') : null,
    },
  });
  const finish = useMutation({
    mutationFn: ({ name, email, coalitionName, password }: typeof form.values) =>
      answer(
        api.POST('/api/v1/account-links/{token}', {
          params: { path: { token } },
          body: {
            password,
            ...(needsName && { name: name.trim() }),
            ...(first && { email: email.trim(), coalitionName: coalitionName.trim() }),
          },
        }),
      ),
    onSuccess: async (session) => {
      client.clear();
      client.setQueryData(keys.session, enter(session));
      await navigate({ to: '/statements', replace: true });
    },
  });
  return (
    <form onSubmit={form.onSubmit((values) => finish.mutate(values))} noValidate>
      <Stack gap="sm">
        <FormError error={finish.error} />
        {needsName && (
          <TextInput label={t('link.name')} name="name" autoComplete="name" autoFocus {...form.getInputProps('name')} />
        )}
        <TextInput
          label={t('signIn.email')}
          type="email"
          name="email"
          autoComplete="username"
          readOnly={!first && link.email !== null}
          {...form.getInputProps('email')}
        />
        {first && (
          <TextInput
            label={t('link.coalition')}
            description={t('link.coalition.hint')}
            name="organization"
            autoComplete="organization"
            {...form.getInputProps('coalitionName')}
          />
        )}
        <PasswordInput
          label={joinsWithOwnPassword ? t('signIn.password') : t('link.newPassword')}
          description={joinsWithOwnPassword ? undefined : t('link.password.hint')}
          name="password"
          autoComplete={joinsWithOwnPassword ? 'current-password' : 'new-password'}
          minLength={joinsWithOwnPassword ? undefined : minimumPassword}
          visibilityToggleButtonProps={{ 'aria-label': t('signIn.showPassword'), tabIndex: 0 }}
          {...form.getInputProps('password')}
        />
        <Button type="submit" mt="xs" loading={finish.isPending}>
          {t(`link.submit.${kind}`)}
        </Button>
      </Stack>
    </form>
  );
}
