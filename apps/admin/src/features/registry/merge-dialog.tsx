import { Alert, Button, Group, Modal, Radio, Stack, Text } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { answer, api } from '../../api/client.js';
import { keys } from '../../api/query-keys.js';
import type { OrganizationSummary } from '../../api/models.js';
import { useT } from '../../messages/use-messages.js';
import { useCountryName } from '../../ui/country.js';
import { FormError } from '../../ui/form-error.js';
import { OrganizationPicker } from './organization-picker.js';

interface MergeDialogProps {
  readonly first: OrganizationSummary;
  readonly second?: OrganizationSummary;
  readonly onClose: () => void;
}

/** Two entries become one; which one stays is chosen, and what moves is said, before it happens. */
export function MergeDialog({ first, second: given, onClose }: MergeDialogProps) {
  const t = useT();
  const client = useQueryClient();
  const navigate = useNavigate();
  const countryName = useCountryName();
  const [second, setSecond] = useState<OrganizationSummary | null>(given ?? null);
  const [keptId, setKeptId] = useState(first.id);
  const kept = keptId === first.id ? first : second;
  const lost = keptId === first.id ? second : first;
  const merge = useMutation({
    mutationFn: ({ from, into }: { from: string; into: string }) =>
      answer(api.POST('/api/v1/organizations/{id}/merge', { params: { path: { id: from } }, body: { intoId: into } })),
    onSuccess: async (organization) => {
      void client.invalidateQueries({ queryKey: keys.organizations });
      notifications.show({ color: 'green', message: t('merge.done', { name: organization.name }) });
      onClose();
      if (!given) await navigate({ to: '/registry/$organizationId', params: { organizationId: organization.id } });
    },
  });
  const describe = ({ acronym, country }: OrganizationSummary) =>
    [acronym, countryName(country)].filter(Boolean).join(' · ') || undefined;
  return (
    <Modal opened onClose={onClose} title={t('merge.title')}>
      <Stack>
        <FormError error={merge.error} />
        {!given && (
          <OrganizationPicker
            label={t('merge.with', { name: first.name })}
            value={second?.id ?? null}
            onChange={setSecond}
            without={first.id}
          />
        )}
        {second && (
          <Radio.Group label={t('merge.keep')} value={keptId} onChange={setKeptId}>
            <Stack gap="xs" mt="xs">
              {[first, second].map((organization) => (
                <Radio
                  key={organization.id}
                  value={organization.id}
                  label={organization.name}
                  description={describe(organization)}
                />
              ))}
            </Stack>
          </Radio.Group>
        )}
        {kept && lost && (
          <Alert>
            <Text size="sm">{t('merge.effect', { kept: kept.name, lost: lost.name })}</Text>
          </Alert>
        )}
        <Group justify="flex-end">
          <Button variant="default" onClick={onClose}>
            {t('action.cancel')}
          </Button>
          <Button
            disabled={!kept || !lost}
            loading={merge.isPending}
            onClick={() => kept && lost && merge.mutate({ from: lost.id, into: kept.id })}
          >
            {t('merge.submit')}
          </Button>
        </Group>
      </Stack>
    </Modal>
  );
}
