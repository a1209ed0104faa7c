import { Button, Fieldset, Group, Modal, SimpleGrid, Stack, TextInput } from '@mantine/core';
import { useForm } from '@mantine/form';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { parseEmailAddress } from '@undersigned/kernel';
import { answer, api } from '../../../api/client.js';
import { keys } from '../../../api/query-keys.js';
import type { PublicContact } from '../../../api/models.js';
import { useT } from '../../../messages/use-messages.js';
import { FormError } from '../../../ui/form-error.js';

const fields = ['honorific', 'name', 'role', 'organization', 'email', 'phone'] as const;
type Row = Record<(typeof fields)[number], string>;

const blankRow: Row = { honorific: '', name: '', role: '', organization: '', email: '', phone: '' };
const toRow = (contact: PublicContact): Row =>
  Object.fromEntries(fields.map((field) => [field, contact[field] ?? ''])) as Row;
const fromRow = ({ name, ...row }: Row) => ({
  name: name.trim(),
  ...(Object.fromEntries(
    Object.entries(row)
      .map(([field, value]) => [field, value.trim()])
      .filter(([, value]) => value),
  ) as Partial<typeof row>),
});

interface ContactsDialogProps {
  readonly opened: boolean;
  readonly onClose: () => void;
  readonly statementId: string;
  readonly contacts: readonly PublicContact[];
}

export function ContactsDialog(props: ContactsDialogProps) {
  const t = useT();
  return (
    <Modal opened={props.opened} onClose={props.onClose} title={t('contacts.title')}>
      <ContactsForm {...props} />
    </Modal>
  );
}

function ContactsForm({ statementId, contacts, onClose }: ContactsDialogProps) {
  const t = useT();
  const client = useQueryClient();
  const form = useForm<{ rows: Row[] }>({
    initialValues: { rows: contacts.length > 0 ? contacts.map(toRow) : [blankRow] },
    validate: {
      rows: {
        name: (value) => (value.trim() ? null : t('field.required')),
        email: (value) => (value.trim() && !parseEmailAddress(value) ? t('field.email') : null),
      },
    },
  });
  const save = useMutation({
    mutationFn: (rows: Row[]) =>
      answer(
        api.PUT('/api/v1/statements/{id}/contacts', { params: { path: { id: statementId } }, body: rows.map(fromRow) }),
      ),
    onSuccess: async () => {
      await client.invalidateQueries({ queryKey: keys.contacts(statementId) });
      onClose();
    },
  });
  return (
    <form onSubmit={form.onSubmit(({ rows }) => save.mutate(rows))} noValidate>
      <Stack>
        <FormError error={save.error} />
        {form.values.rows.map((_, index) => (
          <Fieldset key={index} legend={t('contacts.number', { number: index + 1 })}>
            <SimpleGrid cols={{ base: 1, xs: 2 }} spacing="sm">
              {fields.map((field) => (
                <TextInput
                  key={field}
                  label={t(`contacts.${field}`)}
                  type={field === 'email' ? 'email' : field === 'phone' ? 'tel' : 'text'}
                  dir="auto"
                  {...form.getInputProps(`rows.${index}.${field}`)}
                />
              ))}
            </SimpleGrid>
            <Group justify="flex-end" mt="sm">
              <Button size="xs" variant="subtle" color="red" onClick={() => form.removeListItem('rows', index)}>
                {t('action.remove')}
              </Button>
            </Group>
          </Fieldset>
        ))}
        <Group justify="space-between">
          <Button variant="default" onClick={() => form.insertListItem('rows', blankRow)}>
            {t('contacts.add')}
          </Button>
          <Button type="submit" loading={save.isPending}>
            {t('action.save')}
          </Button>
        </Group>
      </Stack>
    </form>
  );
}
