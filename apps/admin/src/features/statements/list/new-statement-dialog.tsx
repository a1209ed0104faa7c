import { Button, Group, Modal, Stack, TextInput } from '@mantine/core';
import { useForm } from '@mantine/form';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { answer, api } from '../../../api/client.js';
import { keys } from '../../../api/query-keys.js';
import { useLanguage } from '../../../app/language.js';
import { useT } from '../../../messages/use-messages.js';
import { FormError } from '../../../ui/form-error.js';
import { LanguageField } from '../../../ui/language-field.js';

export function NewStatementDialog({ opened, onClose }: { opened: boolean; onClose: () => void }) {
  const t = useT();
  return (
    <Modal opened={opened} onClose={onClose} title={t('statements.create.title')}>
      <NewStatementForm onClose={onClose} />
    </Modal>
  );
}

function NewStatementForm({ onClose }: { onClose: () => void }) {
  const t = useT();
  const { language } = useLanguage();
  const client = useQueryClient();
  const navigate = useNavigate();
  const form = useForm({
    initialValues: { title: '', language: language as string },
    validate: { title: (value) => (value.trim() ? null : t('field.required')) },
  });
  const create = useMutation({
    mutationFn: (values: typeof form.values) =>
      answer(api.POST('/api/v1/statements', { body: { ...values, title: values.title.trim() } })),
    onSuccess: async (statement) => {
      client.setQueryData(keys.statement(statement.id), statement);
      void client.invalidateQueries({ queryKey: [...keys.statements, 'list'] });
      await navigate({ to: '/statements/$statementId/text', params: { statementId: statement.id } });
    },
  });
  return (
    <form onSubmit={form.onSubmit((values) => create.mutate(values))} noValidate>
      <Stack>
        <FormError error={create.error} />
        <TextInput
          label={t('statements.create.name')}
          description={t('statements.create.name.hint')}
          data-autofocus
          dir="auto"
          maxLength={500}
          {...form.getInputProps('title')}
        />
        <LanguageField
          label={t('statements.create.language')}
          description={t('statements.create.language.hint')}
          {...form.getInputProps('language')}
        />
        <Group justify="flex-end">
          <Button variant="default" onClick={onClose}>
            {t('action.cancel')}
          </Button>
          <Button type="submit" loading={create.isPending}>
            {t('statements.create.submit')}
          </Button>
        </Group>
      </Stack>
    </form>
  );
}
