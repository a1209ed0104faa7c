import { Alert, Button, Group, List, Modal, Radio, ScrollArea, Stack, Text, TextInput, Textarea } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { answer, api } from '../../../api/client.js';
import { isApiError } from '../../../api/problem.js';
import { keys } from '../../../api/query-keys.js';
import type { ChangeClass, Statement, VersionProposal } from '../../../api/models.js';
import type { MessageId } from '../../../messages/index.js';
import { useT } from '../../../messages/use-messages.js';
import { FormError } from '../../../ui/form-error.js';
import { RedlineView } from '../../../ui/redline-view.js';
import { ReasonBadges } from './reason-badges.js';

interface PublishDialogProps {
  readonly statement: Statement;
  readonly proposal: VersionProposal;
  readonly onClose: () => void;
}

/** Shows what changes before it is fixed for good, and asks what kind of change it is. */
export function PublishDialog({ statement, proposal, onClose }: PublishDialogProps) {
  const t = useT();
  const client = useQueryClient();
  const [summary, setSummary] = useState('');
  const [changeClass, setChangeClass] = useState<ChangeClass>(proposal.changeClass);
  const [reason, setReason] = useState('');
  const first = proposal.changeClass === 'first';
  const differs = changeClass !== proposal.changeClass;
  const publish = useMutation({
    mutationFn: async () => {
      return answer(
        api.POST('/api/v1/statements/{id}/versions', {
          params: { path: { id: statement.id } },
          body: {
            summary: summary.trim(),
            changeClass,
            draftRevision: proposal.draftRevision,
            ...(differs && { changeReason: reason.trim() }),
          },
        }),
      );
    },
    onSuccess: async ({ number }) => {
      await client.invalidateQueries({ queryKey: keys.statement(statement.id) });
      void client.invalidateQueries({ queryKey: ['audit'] });
      notifications.show({ color: 'green', message: t('publish.done', { number }) });
      onClose();
    },
    onError: (error) => {
      if (isApiError(error, 'statement.draft_stale'))
        void client.invalidateQueries({ queryKey: keys.proposal(statement.id) });
    },
  });
  const stale = isApiError(publish.error, 'statement.draft_stale');
  return (
    <Modal opened onClose={onClose} size="xl" title={t('publish.title', { number: proposal.nextNumber })}>
      <Stack>
        <Text size="sm">{t('publish.lead')}</Text>
        {stale ? (
          <Alert color="orange" role="alert">
            {t('publish.stale')}
          </Alert>
        ) : (
          <FormError error={publish.error} />
        )}
        {proposal.warnings.length > 0 && (
          <Alert color="yellow" title={t('publish.warnings')}>
            <List size="sm">
              {warningCounts(proposal).map(([code, count]) => (
                <List.Item key={code}>{t(`publish.warning.${code}` as MessageId, { count })}</List.Item>
              ))}
            </List>
          </Alert>
        )}
        {first ? (
          <Text size="sm">{t('publish.first')}</Text>
        ) : (
          <Stack gap="xs">
            <Text fw={600} size="sm">
              {t('publish.changes')}
            </Text>
            <ReasonBadges parts={proposal.parts} />
            <ScrollArea.Autosize mah="32vh" type="auto" viewportProps={{ tabIndex: 0 }}>
              <RedlineView parts={proposal.redline} language={statement.language} onlyChanges />
            </ScrollArea.Autosize>
            <Radio.Group
              label={t('publish.class')}
              value={changeClass}
              onChange={(value) => setChangeClass(value as ChangeClass)}
            >
              <Stack gap="xs" mt="xs">
                {(['editorial', 'material'] as const).map((value) => (
                  <Radio
                    key={value}
                    value={value}
                    label={`${t(`publish.class.${value}`)}${value === proposal.changeClass ? ` (${t('publish.class.proposed')})` : ''}`}
                  />
                ))}
              </Stack>
            </Radio.Group>
            {differs && (
              <Textarea
                label={t('publish.reason')}
                description={t('publish.reason.hint')}
                value={reason}
                onChange={(event) => setReason(event.currentTarget.value)}
                required
                autosize
                minRows={2}
              />
            )}
          </Stack>
        )}
        <TextInput
          label={t('publish.summary')}
          description={t('publish.summary.hint')}
          value={summary}
          onChange={(event) => setSummary(event.currentTarget.value)}
          maxLength={500}
          required
          dir="auto"
          data-autofocus
        />
        <Group justify="flex-end">
          <Button variant="default" onClick={onClose}>
            {t('action.cancel')}
          </Button>
          <Button
            disabled={!summary.trim() || (differs && !reason.trim())}
            loading={publish.isPending}
            onClick={() => publish.mutate()}
          >
            {t('publish.submit')}
          </Button>
        </Group>
      </Stack>
    </Modal>
  );
}

function warningCounts({ warnings }: VersionProposal): [string, number][] {
  const counts = new Map<string, number>();
  for (const { code } of warnings) counts.set(code, (counts.get(code) ?? 0) + 1);
  return [...counts];
}
