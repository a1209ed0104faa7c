import { Alert, Button, Group, Modal, NativeSelect, Stack, Switch, Text, Textarea } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { interfaceLanguageFor } from '@undersigned/kernel';
import { useState } from 'react';
import { answer, api } from '../../api/client.js';
import { keys } from '../../api/query-keys.js';
import type { Statement } from '../../api/models.js';
import { useT } from '../../messages/use-messages.js';
import { FormError } from '../../ui/form-error.js';
import { BulkResult } from './bulk-result.js';
import { useMailLanguages } from './edit-invitation-dialog.js';
import { parseInvitees } from './parse-invitees.js';

const most = 500;

/** Many invitations from pasted lines; what will happen is shown before it does. */
export function BulkInviteDialog({ statement, onClose }: { statement: Statement; onClose: () => void }) {
  const t = useT();
  const client = useQueryClient();
  const languages = useMailLanguages();
  const [text, setText] = useState('');
  const [language, setLanguage] = useState<string>(interfaceLanguageFor([statement.language]));
  const [send, setSend] = useState(true);
  const rows = parseInvitees(text).map((row) => ({ ...row, language }));
  const ask = (dryRun: boolean) =>
    answer(
      api.POST('/api/v1/statements/{statementId}/invitations/bulk', {
        params: { path: { statementId: statement.id } },
        body: { rows, dryRun, send },
      }),
    );
  const check = useMutation({ mutationFn: () => ask(true) });
  const invite = useMutation({
    mutationFn: () => ask(false),
    onSuccess: ({ items }) => {
      void client.invalidateQueries({ queryKey: keys.allInvitations(statement.id) });
      void client.invalidateQueries({ queryKey: keys.organizations });
      const count = items.filter(({ outcome }) => outcome === 'invited').length;
      notifications.show({ color: 'green', message: t('bulk.done', { count }) });
      if (items.every(({ outcome }) => outcome !== 'refused')) onClose();
    },
  });
  const result = invite.data ?? check.data;
  const invitable = check.data?.items.filter(({ outcome }) => outcome === 'invited').length ?? 0;
  return (
    <Modal opened onClose={onClose} size="xl" title={t('invitations.many')}>
      <Stack>
        <FormError error={invite.error ?? check.error} />
        {!result && (
          <>
            <Textarea
              label={t('bulk.lines')}
              description={t('bulk.lines.hint')}
              placeholder={t('bulk.lines.sample')}
              autosize
              minRows={6}
              maxRows={16}
              dir="auto"
              data-autofocus
              value={text}
              onChange={(event) => setText(event.currentTarget.value)}
            />
            {rows.length > most && <Alert color="orange">{t('bulk.tooMany', { most })}</Alert>}
            <Group align="flex-end" gap="lg">
              <NativeSelect
                label={t('invitations.language')}
                data={languages}
                value={language}
                onChange={(event) => setLanguage(event.currentTarget.value)}
              />
              <Switch
                label={t('bulk.send')}
                checked={send}
                onChange={(event) => setSend(event.currentTarget.checked)}
                mb={8}
              />
            </Group>
          </>
        )}
        {result && <BulkResult rows={rows} result={result} done={invite.isSuccess} />}
        <Group justify="space-between">
          <Text size="sm" c="dimmed" aria-live="polite">
            {t('bulk.count', { count: rows.length })}
          </Text>
          <Group gap="xs">
            {invite.isSuccess ? (
              <Button onClick={onClose}>{t('action.close')}</Button>
            ) : (
              <>
                <Button variant="default" onClick={result ? check.reset : onClose}>
                  {result ? t('action.back') : t('action.cancel')}
                </Button>
                {result ? (
                  <Button disabled={invitable === 0} loading={invite.isPending} onClick={() => invite.mutate()}>
                    {t(send ? 'bulk.submit.send' : 'bulk.submit.make', { count: invitable })}
                  </Button>
                ) : (
                  <Button
                    disabled={rows.length === 0 || rows.length > most}
                    loading={check.isPending}
                    onClick={() => check.mutate()}
                  >
                    {t('bulk.check')}
                  </Button>
                )}
              </>
            )}
          </Group>
        </Group>
      </Stack>
    </Modal>
  );
}
