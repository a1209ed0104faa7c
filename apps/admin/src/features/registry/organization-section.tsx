import { Alert, Button, Group, Stack } from '@mantine/core';
import { useForm } from '@mantine/form';
import { notifications } from '@mantine/notifications';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { answer, api, ifMatch } from '../../api/client.js';
import { isApiError } from '../../api/problem.js';
import { keys } from '../../api/query-keys.js';
import type { Organization } from '../../api/models.js';
import { useCan } from '../../app/permissions.js';
import { useT } from '../../messages/use-messages.js';
import { FormError } from '../../ui/form-error.js';
import { Section } from '../../ui/section.js';
import { bodyOf, OrganizationFields, valuesOf } from './organization-fields.js';

export function OrganizationSection({ organization }: { organization: Organization }) {
  const t = useT();
  const client = useQueryClient();
  const locked = !useCan()('organization.edit');
  const form = useForm({
    initialValues: valuesOf(organization),
    validate: { name: (value) => (value.trim() ? null : t('field.required')) },
  });
  const save = useMutation({
    mutationFn: (values: typeof form.values) =>
      answer(
        api.PATCH('/api/v1/organizations/{id}', {
          params: { path: { id: organization.id }, header: ifMatch(organization.revision) },
          body: bodyOf(values),
        }),
      ),
    onSuccess: (saved) => {
      client.setQueryData(keys.organization(organization.id), saved);
      void client.invalidateQueries({ queryKey: [...keys.organizations, 'list'] });
      notifications.show({ color: 'green', message: t('notice.saved') });
    },
  });
  const changed = isApiError(save.error, 'organization.changed');
  return (
    <Section title={t('registry.entry')}>
      <form onSubmit={form.onSubmit((values) => save.mutate(values))} noValidate>
        <Stack>
          {changed ? (
            <Alert color="orange" role="alert">
              <Stack gap="xs" align="flex-start">
                {t('registry.changed')}
                <Button
                  size="xs"
                  variant="default"
                  onClick={() => void client.invalidateQueries({ queryKey: keys.organization(organization.id) })}
                >
                  {t('registry.changed.reload')}
                </Button>
              </Stack>
            </Alert>
          ) : (
            <FormError error={save.error} />
          )}
          <OrganizationFields form={form} disabled={locked} />
          {!locked && (
            <Group justify="flex-end">
              <Button type="submit" disabled={!form.isDirty()} loading={save.isPending}>
                {t('action.save')}
              </Button>
            </Group>
          )}
        </Stack>
      </form>
    </Section>
  );
}
