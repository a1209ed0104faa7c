import { Badge, Button, Group, List, Modal, ScrollArea, Stack, Text, Textarea } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useIntl } from 'react-intl';
import { answer, api } from '../../api/client.js';
import { keys } from '../../api/query-keys.js';
import type { BulkDecision } from '../../api/models.js';
import type { MessageId } from '../../messages/index.js';
import { useT } from '../../messages/use-messages.js';
import { ErrorState } from '../../ui/error-state.js';
import { FormError } from '../../ui/form-error.js';
import { LoadingRows } from '../../ui/loading.js';

interface BulkDecisionDialogProps {
  readonly statementId: string;
  readonly ids: readonly string[];
  readonly names: ReadonlyMap<string, string>;
  readonly decision: 'approve' | 'reject';
  readonly onClose: (done: boolean) => void;
}

/** Asks the server first what the decision would do to each, then does it. */
export function BulkDecisionDialog({ statementId, ids, names, decision, onClose }: BulkDecisionDialogProps) {
  const t = useT();
  const client = useQueryClient();
  const [reason, setReason] = useState('');
  const ask = (preview: boolean) =>
    answer(
      api.POST('/api/v1/statements/{id}/sign-ons/decisions', {
        params: { path: { id: statementId } },
        body: {
          ids: [...ids],
          decision,
          preview,
          ...(decision === 'reject' && { reason: reason.trim() || t('inbox.bulk.reasonLater') }),
        },
      }),
    );
  const preview = useQuery({
    queryKey: ['bulk-decision', decision, ids],
    queryFn: () => ask(true),
    staleTime: 0,
    gcTime: 0,
  });
  const apply = useMutation({
    mutationFn: () => ask(false),
    onSuccess: ({ items }) => {
      const done = items.filter(({ outcome }) => outcome !== 'refused').length;
      notifications.show({
        color: done === items.length ? 'green' : 'orange',
        message: t(`inbox.bulk.done.${decision}`, { done, refused: items.length - done }),
      });
      void client.invalidateQueries({ queryKey: keys.allSignOns(statementId) });
      void client.invalidateQueries({ queryKey: keys.statement(statementId), exact: true });
      void client.invalidateQueries({ queryKey: ['sign-ons'] });
      onClose(true);
    },
  });
  const willPass = preview.data?.items.filter(({ outcome }) => outcome !== 'refused').length ?? 0;
  return (
    <Modal opened onClose={() => onClose(false)} title={t(`inbox.bulk.${decision}`)}>
      <Stack>
        <FormError error={apply.error} />
        {preview.isPending && <LoadingRows rows={3} />}
        {preview.isError && <ErrorState error={preview.error} onRetry={() => preview.refetch()} />}
        {preview.data && (
          <>
            <Text size="sm">{t(`inbox.bulk.effect.${decision}`, { count: willPass })}</Text>
            <ScrollArea.Autosize mah="40vh" type="auto" viewportProps={{ tabIndex: 0 }}>
              <List size="sm" spacing={4}>
                {preview.data.items.map((item) => (
                  <List.Item key={item.id}>
                    <bdi>{names.get(item.id) ?? item.id}</bdi> <Refusal item={item} />
                  </List.Item>
                ))}
              </List>
            </ScrollArea.Autosize>
          </>
        )}
        {decision === 'reject' && (
          <Textarea
            label={t('decision.reason')}
            description={t('decision.reason.hint')}
            value={reason}
            onChange={(event) => setReason(event.currentTarget.value)}
            autosize
            minRows={2}
            required
            data-autofocus
          />
        )}
        <Group justify="flex-end">
          <Button variant="default" onClick={() => onClose(false)}>
            {t('action.cancel')}
          </Button>
          <Button
            color={decision === 'reject' ? 'red' : undefined}
            disabled={willPass === 0 || (decision === 'reject' && !reason.trim())}
            loading={apply.isPending}
            onClick={() => apply.mutate()}
          >
            {t(`inbox.bulk.submit.${decision}`, { count: willPass })}
          </Button>
        </Group>
      </Stack>
    </Modal>
  );
}

function Refusal({ item }: { item: BulkDecision['items'][number] }) {
  const t = useT();
  const intl = useIntl();
  if (item.outcome !== 'refused') return null;
  const id = `inbox.refused.${item.code}`;
  return <Badge color="red">{id in intl.messages ? t(id as MessageId) : t('inbox.refused.other')}</Badge>;
}
