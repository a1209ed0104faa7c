import { Alert, Button, Stack, TextInput } from '@mantine/core';
import { useForm } from '@mantine/form';
import { useMutation } from '@tanstack/react-query';
import { IconMailCheck } from '@tabler/icons-react';
import { parseEmailAddress } from '@undersigned/kernel';
import { answer, api } from '../../api/client.js';
import { useT } from '../../messages/use-messages.js';
import { FormError } from '../../ui/form-error.js';
import { AnchorLink } from '../../ui/links.js';
import { AccountFrame } from './account-frame.js';

export function ResetPasswordPage() {
  const t = useT();
  const form = useForm({
    initialValues: { email: '' },
    validate: { email: (value) => (parseEmailAddress(value) ? null : t('field.email')) },
  });
  const ask = useMutation({
    mutationFn: (values: { email: string }) => answer(api.POST('/api/v1/password-resets', { body: values })),
  });
  return (
    <AccountFrame title={t('reset.title')} {...(!ask.isSuccess && { lead: t('reset.lead') })}>
      {ask.isSuccess ? (
        <Alert role="status" icon={<IconMailCheck size={20} aria-hidden />} title={t('reset.sent.title')}>
          {t('reset.sent.text', { email: form.values.email.trim() })}
        </Alert>
      ) : (
        <form onSubmit={form.onSubmit((values) => ask.mutate({ email: values.email.trim() }))} noValidate>
          <Stack gap="sm">
            <FormError error={ask.error} />
            <TextInput
              label={t('signIn.email')}
              type="email"
              name="email"
              autoComplete="username"
              autoFocus
              {...form.getInputProps('email')}
            />
            <Button type="submit" loading={ask.isPending}>
              {t('reset.submit')}
            </Button>
          </Stack>
        </form>
      )}
      <AnchorLink to="/sign-in" size="sm" ta="center">
        {t('reset.back')}
      </AnchorLink>
    </AccountFrame>
  );
}
