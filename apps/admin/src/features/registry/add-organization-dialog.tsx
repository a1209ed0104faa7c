import { Alert, Button, Group, Modal, Stack } from '@mantine/core';
import { useForm } from '@mantine/form';
import { useDebouncedValue } from '@mantine/hooks';
import { keepPreviousData, useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { answer, api } from '../../api/client.js';
import { keys } from '../../api/query-keys.js';
import { useT } from '../../messages/use-messages.js';
import { FormError } from '../../ui/form-error.js';
import { MatchList } from './match-list.js';
import { bodyOf, OrganizationFields, valuesOf } from './organization-fields.js';

/** Asks while the name is typed whether the organization is there already. */
export function AddOrganizationDialog({ onClose }: { onClose: () => void }) {
  const t = useT();
  const client = useQueryClient();
  const navigate = useNavigate();
  const form = useForm({
    initialValues: valuesOf(),
    validate: { name: (value) => (value.trim() ? null : t('field.required')) },
  });
  const [asked] = useDebouncedValue(bodyOf(form.values), 350);
  const check = useQuery({
    queryKey: ['organizations', 'check', asked],
    queryFn: () => answer(api.POST('/api/v1/organizations', { params: { query: { check: 'true' } }, body: asked })),
    enabled: asked.name.length > 1,
    placeholderData: keepPreviousData,
  });
  const create = useMutation({
    mutationFn: (values: typeof form.values) => answer(api.POST('/api/v1/organizations', { body: bodyOf(values) })),
    onSuccess: async ({ organization }) => {
      void client.invalidateQueries({ queryKey: keys.organizations });
      onClose();
      if (organization)
        await navigate({ to: '/registry/$organizationId', params: { organizationId: organization.id } });
    },
  });
  const duplicates = asked.name.length > 1 ? (check.data?.duplicates ?? []) : [];
  return (
    <Modal opened onClose={onClose} title={t('registry.add')}>
      <form onSubmit={form.onSubmit((values) => create.mutate(values))} noValidate>
        <Stack>
          <FormError error={create.error} />
          <OrganizationFields form={form} />
          <div aria-live="polite">
            {duplicates.length > 0 && (
              <Alert color="orange" title={t('registry.maybeThere')}>
                <MatchList matches={duplicates} />
              </Alert>
            )}
          </div>
          <Group justify="flex-end">
            <Button variant="default" onClick={onClose}>
              {t('action.cancel')}
            </Button>
            <Button type="submit" loading={create.isPending}>
              {duplicates.length > 0 ? t('registry.add.anyway') : t('action.add')}
            </Button>
          </Group>
        </Stack>
      </form>
    </Modal>
  );
}
