import { Button, Group, NativeSelect, Select, SimpleGrid, Stack, TextInput } from '@mantine/core';
import { useForm } from '@mantine/form';
import { notifications } from '@mantine/notifications';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { interfaceLanguages } from '@undersigned/kernel';
import { useIntl } from 'react-intl';
import { answer, api } from '../../api/client.js';
import { keys } from '../../api/query-keys.js';
import type { Coalition } from '../../api/models.js';
import { useCan } from '../../app/permissions.js';
import { oneOf } from '../../app/search.js';
import { useT } from '../../messages/use-messages.js';
import { ErrorState } from '../../ui/error-state.js';
import { FormError } from '../../ui/form-error.js';
import { LoadingRows } from '../../ui/loading.js';
import { Section } from '../../ui/section.js';

export function CoalitionSettings() {
  const t = useT();
  const coalition = useQuery({
    queryKey: keys.coalition,
    queryFn: ({ signal }) => answer(api.GET('/api/v1/coalitions/current', { signal })),
  });
  return (
    <Section title={t('coalition.title')} lead={t('coalition.lead')}>
      {coalition.isPending && <LoadingRows rows={2} />}
      {coalition.isError && <ErrorState error={coalition.error} onRetry={() => coalition.refetch()} />}
      {coalition.data && <CoalitionForm coalition={coalition.data} />}
    </Section>
  );
}

function CoalitionForm({ coalition }: { coalition: Coalition }) {
  const t = useT();
  const intl = useIntl();
  const client = useQueryClient();
  const locked = !useCan()('coalition.update');
  const form = useForm({
    initialValues: { name: coalition.name, language: coalition.language, timeZone: coalition.timeZone },
    validate: { name: (value) => (value.trim() ? null : t('field.required')) },
  });
  const save = useMutation({
    mutationFn: ({ name, language, timeZone }: typeof form.values) => {
      const known = oneOf(interfaceLanguages, language);
      return answer(
        api.PATCH('/api/v1/coalitions/current', { body: { name, timeZone, ...(known && { language: known }) } }),
      );
    },
    onSuccess: (saved, values) => {
      client.setQueryData(keys.coalition, saved);
      void client.invalidateQueries({ queryKey: keys.session });
      form.resetDirty(values);
      notifications.show({ color: 'green', message: t('notice.saved') });
    },
  });
  const zones = [...new Set(['UTC', coalition.timeZone, ...Intl.supportedValuesOf('timeZone')])];
  const names = new Intl.DisplayNames([intl.locale], { type: 'language' });
  return (
    <form onSubmit={form.onSubmit((values) => save.mutate(values))} noValidate>
      <Stack>
        <FormError error={save.error} />
        <SimpleGrid cols={{ base: 1, sm: 3 }}>
          <TextInput label={t('coalition.name')} dir="auto" disabled={locked} {...form.getInputProps('name')} />
          <NativeSelect
            label={t('coalition.language')}
            data={interfaceLanguages.map((value) => ({ value, label: names.of(value) ?? value }))}
            disabled={locked}
            {...form.getInputProps('language')}
          />
          <Select
            label={t('deadline.zone')}
            data={zones}
            searchable
            limit={80}
            allowDeselect={false}
            disabled={locked}
            {...form.getInputProps('timeZone')}
          />
        </SimpleGrid>
        {!locked && (
          <Group justify="flex-end">
            <Button type="submit" disabled={!form.isDirty()} loading={save.isPending}>
              {t('action.save')}
            </Button>
          </Group>
        )}
      </Stack>
    </form>
  );
}
