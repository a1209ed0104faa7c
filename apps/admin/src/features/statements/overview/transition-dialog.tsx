import { Button, Group, Modal, Stack, Text, Textarea } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { useState } from 'react';
import type { Statement, StatementState } from '../../../api/models.js';
import { useT } from '../../../messages/use-messages.js';
import { DeadlineField } from '../../../ui/deadline-field.js';
import { FormError } from '../../../ui/form-error.js';
import { toInstant, toWallTime } from '../../../ui/zoned-time.js';
import { useChangeStatement, useMoveStatement } from '../queries.js';

interface TransitionDialogProps {
  readonly statement: Statement;
  readonly to: StatementState;
  readonly onClose: () => void;
}

/** Says what will happen before it does; asks for a deadline when opening and a public reason when retracting. */
export function TransitionDialog({ statement, to, onClose }: TransitionDialogProps) {
  const t = useT();
  const reopening = statement.state === 'closed' && to === 'open';
  const move = useMoveStatement(statement.id);
  const change = useChangeStatement(statement.id);
  const [reason, setReason] = useState('');
  const [timeZone, setTimeZone] = useState(statement.timeZone);
  const [wall, setWall] = useState(
    statement.deadlineAt && !reopening ? toWallTime(statement.deadlineAt, statement.timeZone) : null,
  );
  const retracting = to === 'retracted';
  const deadlineAt = to === 'open' && wall ? toInstant(wall, timeZone) : null;
  const confirm = async () => {
    try {
      if (to === 'open' && timeZone !== statement.timeZone) await change.mutateAsync({ timeZone });
      await move.mutateAsync({
        to,
        ...(retracting && { reason: reason.trim() }),
        ...(deadlineAt && { deadlineAt }),
      });
      notifications.show({ color: 'green', message: t(`transition.done.${to}`) });
      onClose();
    } catch {
      // Shown in the dialog, which stays open.
    }
  };
  const key = reopening ? 'reopen' : to;
  return (
    <Modal opened onClose={onClose} title={t(`transition.${key}`)}>
      <Stack>
        <Text size="sm">
          {t(`transition.effect.${key}`, { signOns: statement.counts.approved, pending: statement.counts.pending })}
        </Text>
        <FormError error={move.error ?? change.error} />
        {to === 'open' && <DeadlineField wall={wall} timeZone={timeZone} onWall={setWall} onTimeZone={setTimeZone} />}
        {retracting && (
          <Textarea
            label={t('transition.reason')}
            description={t('transition.reason.hint')}
            value={reason}
            onChange={(event) => setReason(event.currentTarget.value)}
            required
            autosize
            minRows={3}
            data-autofocus
          />
        )}
        <Group justify="flex-end">
          <Button variant="default" onClick={onClose}>
            {t('action.cancel')}
          </Button>
          <Button
            color={retracting ? 'red' : undefined}
            disabled={retracting && !reason.trim()}
            loading={move.isPending || change.isPending}
            onClick={() => void confirm()}
          >
            {t(`transition.${key}`)}
          </Button>
        </Group>
      </Stack>
    </Modal>
  );
}
