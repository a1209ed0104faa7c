import { Alert, Button, PasswordInput, Stack, TextInput } from '@mantine/core';
import { useForm } from '@mantine/form';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { getRouteApi, useRouter } from '@tanstack/react-router';
import { parseEmailAddress } from '@undersigned/kernel';
import { answer, api } from '../../api/client.js';
import { keys } from '../../api/query-keys.js';
import { enter } from '../../app/session.js';
import { useT } from '../../messages/use-messages.js';
import { FormError } from '../../ui/form-error.js';
import { AnchorLink } from '../../ui/links.js';
import { AccountFrame } from './account-frame.js';

const route = getRouteApi('/sign-in');

/** Only places of our own: a link must not lead a freshly signed-in member elsewhere. */
const safeNext = (next: string | undefined) => (next && /^\/(?![/\\])/.test(next) ? next : '/statements');

export function SignInPage() {
  const t = useT();
  const { next, expired } = route.useSearch();
  const client = useQueryClient();
  const router = useRouter();
  const form = useForm({
    initialValues: { email: '', password: '' },
    validate: {
      email: (value) => (parseEmailAddress(value) ? null : value.trim() ? t('field.email') : t('field.required')),
      password: (value) => (value ? null : t('field.required')),
    },
  });
  const signIn = useMutation({
    mutationFn: (values: typeof form.values) => answer(api.POST('/api/v1/session', { body: values })),
    onSuccess: async (session) => {
      client.clear();
      client.setQueryData(keys.session, enter(session));
      await router.navigate({ href: safeNext(next), replace: true });
    },
    onError: () => form.getInputNode('password')?.focus(),
  });
  return (
    <AccountFrame title={t('signIn.title')} lead={t('signIn.lead')}>
      {expired && !signIn.error && <Alert py="xs">{t('signIn.expired')}</Alert>}
      <FormError error={signIn.error} />
      <form onSubmit={form.onSubmit((values) => signIn.mutate(values))} noValidate>
        <Stack gap="sm">
          <TextInput
            label={t('signIn.email')}
            type="email"
            name="email"
            autoComplete="username"
            autoFocus
            required
            withAsterisk={false}
            {...form.getInputProps('email')}
          />
          <PasswordInput
            label={t('signIn.password')}
            name="password"
            autoComplete="current-password"
            required
            withAsterisk={false}
            visibilityToggleButtonProps={{ 'aria-label': t('signIn.showPassword'), tabIndex: 0 }}
            {...form.getInputProps('password')}
          />
          <Button type="submit" fullWidth mt="xs" loading={signIn.isPending}>
            {t('signIn.submit')}
          </Button>
          <AnchorLink to="/reset-password" size="sm" ta="center">
            {t('signIn.forgot')}
          </AnchorLink>
        </Stack>
      </form>
    </AccountFrame>
  );
}
