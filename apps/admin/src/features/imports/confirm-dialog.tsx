import { Button, Checkbox, Group, List, Modal, Stack, Text } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { answer, api } from '../../api/client.js';
import { keys } from '../../api/query-keys.js';
import { useT } from '../../messages/use-messages.js';
import { FormError } from '../../ui/form-error.js';
import { countChoices, reviewedResult, type Review } from './review-state.js';

interface ConfirmDialogProps {
  readonly review: Review;
  readonly onClose: () => void;
  readonly onDone: () => void;
}

/** Says what will be created; statement, registry entries and contacts come together or not at all. */
export function ConfirmDialog({ review, onClose, onDone }: ConfirmDialogProps) {
  const t = useT();
  const client = useQueryClient();
  const navigate = useNavigate();
  const [invite, setInvite] = useState(false);
  const { create, use, skip } = countChoices(review);
  const { summary, contacts, sha256 } = review.preview;
  const named = review.title.trim() !== '';
  const confirm = useMutation({
    mutationFn: () =>
      answer(
        api.POST('/api/v1/imports/confirmations', {
          body: {
            text: review.text,
            sha256,
            result: { ...reviewedResult(review) },
            title: review.title.trim(),
            language: review.language,
            organizations: Object.values(review.choices).map((choice) => ({ ...choice, name: choice.name.trim() })),
            invite,
          },
        }),
      ),
    onSuccess: async ({ statement, organizations, invitations }) => {
      client.setQueryData(keys.statement(statement.id), statement);
      void client.invalidateQueries({ queryKey: [...keys.statements, 'list'] });
      void client.invalidateQueries({ queryKey: keys.organizations });
      notifications.show({ color: 'green', message: t('import.done', { ...organizations, invitations }) });
      onDone();
      await navigate({ to: '/statements/$statementId/text', params: { statementId: statement.id } });
    },
  });
  return (
    <Modal opened onClose={onClose} title={t('import.confirm')}>
      <Stack>
        <FormError error={confirm.error} />
        <Text size="sm">{t('import.creates')}</Text>
        <List size="sm" spacing={4}>
          <List.Item>
            {t('import.creates.statement')} <bdi>“{review.title || t('statements.untitled')}”</bdi>
          </List.Item>
          <List.Item>{t('import.found', { ...summary })}</List.Item>
          <List.Item>{t('import.creates.organizations', { create, use, skip })}</List.Item>
          {contacts.length > 0 && <List.Item>{t('import.creates.contacts', { count: contacts.length })}</List.Item>}
        </List>
        <Checkbox
          label={t('import.invite')}
          description={t('import.invite.hint')}
          checked={invite}
          disabled={create + use === 0}
          onChange={(event) => setInvite(event.currentTarget.checked)}
        />
        {!named && (
          <Text size="sm" c="var(--mantine-color-error)">
            {t('import.titleMissing')}
          </Text>
        )}
        <Group justify="flex-end">
          <Button variant="default" onClick={onClose}>
            {t('action.cancel')}
          </Button>
          <Button disabled={!named} loading={confirm.isPending} onClick={() => confirm.mutate()}>
            {t('import.create')}
          </Button>
        </Group>
      </Stack>
    </Modal>
  );
}
