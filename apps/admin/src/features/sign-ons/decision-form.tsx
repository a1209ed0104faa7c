import { Alert, Button, Group, Kbd, Stack, Text, Textarea } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useCallback, useEffect, useImperativeHandle, useRef, useState, type RefObject } from 'react';
import { useIntl } from 'react-intl';
import { answer, api } from '../../api/client.js';
import { isApiError } from '../../api/problem.js';
import { keys } from '../../api/query-keys.js';
import type { SignOnDetail, Statement } from '../../api/models.js';
import { useCan } from '../../app/permissions.js';
import type { MessageId } from '../../messages/index.js';
import { useT } from '../../messages/use-messages.js';
import { FormError } from '../../ui/form-error.js';
import { RegistryChoice } from './registry-choice.js';
import type { PanelKeys } from './use-inbox-keys.js';

interface DecisionFormProps {
  readonly statement: Statement;
  readonly signOn: SignOnDetail;
  readonly keysRef: RefObject<PanelKeys | null>;
  readonly onNext: () => void;
}

type Decision = 'approve' | 'reject' | 'reopen';

/** One decision per sign-on: when two reviewers press at once, the second is told who was first. */
export function DecisionForm({ statement, signOn, keysRef, onNext }: DecisionFormProps) {
  const t = useT();
  const client = useQueryClient();
  const mayDecide = useCan()('sign-on.decide');
  const [rejecting, setRejecting] = useState(false);
  const [reason, setReason] = useState('');
  const [organizationId, setOrganizationId] = useState<string | null>(null);
  const reasonField = useRef<HTMLTextAreaElement>(null);
  const again = () => {
    void client.invalidateQueries({ queryKey: keys.allSignOns(statement.id) });
    void client.invalidateQueries({ queryKey: keys.signOn(signOn.id) });
    void client.invalidateQueries({ queryKey: keys.statement(statement.id), exact: true });
  };
  const decide = useMutation({
    mutationFn: (decision: Decision) =>
      answer(
        api.POST('/api/v1/sign-ons/{id}/decision', {
          params: { path: { id: signOn.id } },
          body: {
            decision,
            expectedState: signOn.state,
            ...(decision === 'reject' && { reason: reason.trim() }),
            ...(decision === 'approve' && organizationId && { organizationId }),
          },
        }),
      ),
    onSuccess: (_, decision) => {
      notifications.show({ color: 'green', message: t(`decision.done.${decision}`, { name: signOn.printedName }) });
      again();
    },
    onError: (error) => {
      if (isApiError(error, 'sign_on.already_decided')) again();
    },
  });
  // Only while the panel is there: whoever has gone elsewhere meanwhile is not called back to the inbox.
  const take = useCallback(
    (decision: Decision) => decide.mutate(decision, { onSuccess: () => decision !== 'reopen' && onNext() }),
    [decide, onNext],
  );
  const decidable = mayDecide && signOn.state === 'pending';
  useEffect(() => {
    if (rejecting) reasonField.current?.focus();
  }, [rejecting]);
  useImperativeHandle(
    keysRef,
    () => ({
      approve: () => decidable && !decide.isPending && !rejecting && take('approve'),
      reject: () => decidable && setRejecting(true),
    }),
    [decidable, decide.isPending, rejecting, take],
  );
  return (
    <Stack gap="xs">
      <DecisionError error={decide.error} />
      {decidable && !rejecting && (
        <>
          <RegistryChoice signOn={signOn} value={organizationId} onChange={setOrganizationId} />
          <Group gap="xs">
            <Button
              loading={decide.isPending}
              onClick={() => take('approve')}
              aria-keyshortcuts="A"
              rightSection={
                <Kbd size="xs" aria-hidden>
                  A
                </Kbd>
              }
            >
              {t('decision.approve')}
            </Button>
            <Button
              variant="default"
              disabled={decide.isPending}
              onClick={() => setRejecting(true)}
              aria-keyshortcuts="R"
              rightSection={
                <Kbd size="xs" aria-hidden>
                  R
                </Kbd>
              }
            >
              {t('decision.reject')}
            </Button>
          </Group>
        </>
      )}
      {decidable && rejecting && (
        <>
          <Textarea
            ref={reasonField}
            label={t('decision.reason')}
            description={t('decision.reason.hint')}
            value={reason}
            onChange={(event) => setReason(event.currentTarget.value)}
            maxLength={2000}
            autosize
            minRows={2}
            required
          />
          <Group gap="xs">
            <Button color="red" disabled={!reason.trim()} loading={decide.isPending} onClick={() => take('reject')}>
              {t('decision.reject')}
            </Button>
            <Button variant="default" onClick={() => setRejecting(false)}>
              {t('action.cancel')}
            </Button>
          </Group>
        </>
      )}
      {mayDecide && signOn.state === 'rejected' && (
        <Group>
          <Button variant="default" loading={decide.isPending} onClick={() => take('reopen')}>
            {t('decision.reopen')}
          </Button>
        </Group>
      )}
      {signOn.state === 'submitted' && (
        <Text size="sm" c="dimmed">
          {t('decision.unconfirmed')}
        </Text>
      )}
    </Stack>
  );
}

function DecisionError({ error }: { error: unknown }) {
  const t = useT();
  const intl = useIntl();
  if (!isApiError(error, 'sign_on.already_decided')) return <FormError error={error} />;
  const { state, decidedBy, decidedAt } = error.problem.details ?? {};
  return (
    <Alert color="orange" role="alert">
      {t('decision.conflict', {
        name: typeof decidedBy === 'string' ? decidedBy : t('audit.actor.other'),
        state: t(`signOn.state.${String(state)}` as MessageId),
        time:
          typeof decidedAt === 'string' ? intl.formatDate(decidedAt, { dateStyle: 'medium', timeStyle: 'short' }) : '',
      })}
    </Alert>
  );
}
