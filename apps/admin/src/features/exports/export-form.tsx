import { Button, Checkbox, Group, NativeSelect, Stack } from '@mantine/core';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { answer, api } from '../../api/client.js';
import { keys } from '../../api/query-keys.js';
import type { Export, Statement } from '../../api/models.js';
import { useT } from '../../messages/use-messages.js';
import { FormError } from '../../ui/form-error.js';
import { Section } from '../../ui/section.js';
import { versionsQuery } from '../statements/queries.js';

const exportFormats = [
  'pdf',
  'docx',
  'html',
  'md',
  'txt',
  'json',
  'csv',
] as const satisfies readonly Export['formats'][number][];

export function ExportForm({ statement }: { statement: Statement }) {
  const t = useT();
  const client = useQueryClient();
  const versions = useQuery(versionsQuery(statement.id));
  const newest = statement.currentVersion?.number ?? 1;
  const [formats, setFormats] = useState<string[]>(['pdf', 'docx']);
  const [version, setVersion] = useState(newest);
  const make = useMutation({
    mutationFn: () =>
      answer(
        api.POST('/api/v1/statements/{statementId}/exports', {
          params: { path: { statementId: statement.id } },
          body: {
            formats: exportFormats.filter((format) => formats.includes(format)),
            ...(version !== newest && { versionNumber: version }),
          },
        }),
      ),
    onSuccess: () => client.invalidateQueries({ queryKey: keys.exports(statement.id) }),
  });
  return (
    <Section title={t('exports.new')}>
      <Stack gap="sm">
        <FormError error={make.error} />
        <Checkbox.Group label={t('exports.formats')} value={formats} onChange={setFormats}>
          <Group gap="md" mt="xs">
            {exportFormats.map((format) => (
              <Checkbox key={format} value={format} label={t(`exports.format.${format}`)} />
            ))}
          </Group>
        </Checkbox.Group>
        <Group justify="space-between" align="flex-end" gap="sm">
          <NativeSelect
            label={t('exports.version')}
            data={(versions.data ?? [{ number: newest }]).map(({ number }) => ({
              value: String(number),
              label: t('versions.number', { number }),
            }))}
            value={String(version)}
            onChange={(event) => setVersion(Number(event.currentTarget.value))}
          />
          <Button disabled={formats.length === 0} loading={make.isPending} onClick={() => make.mutate()}>
            {t('exports.make')}
          </Button>
        </Group>
      </Stack>
    </Section>
  );
}
