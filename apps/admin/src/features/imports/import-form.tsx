import { Button, FileButton, Group, Paper, Stack, Text, Textarea } from '@mantine/core';
import { useMutation } from '@tanstack/react-query';
import { IconFileUpload } from '@tabler/icons-react';
import { useState, type DragEvent } from 'react';
import { answer, api } from '../../api/client.js';
import { useT } from '../../messages/use-messages.js';
import { FormError } from '../../ui/form-error.js';
import { beginReview, type Review } from './review-state.js';

function formWith(file: File): FormData {
  const form = new FormData();
  form.append('file', file);
  return form;
}

/** Paste a text or hand over a file; nothing is stored by reading it. */
export function ImportForm({ onRead }: { onRead: (review: Review) => void }) {
  const t = useT();
  const [text, setText] = useState('');
  const [over, setOver] = useState(false);
  const read = useMutation({
    mutationFn: async (source: string | File) => {
      const preview = await answer(
        source instanceof File
          ? api.POST('/api/v1/imports', { body: {}, bodySerializer: () => formWith(source) })
          : api.POST('/api/v1/imports', { body: { text: source } }),
      );
      const words = source instanceof File ? (preview.text ?? (await source.text())) : source;
      return beginReview(words, source instanceof File ? source.name : null, preview);
    },
    onSuccess: onRead,
  });
  const drop = (event: DragEvent) => {
    event.preventDefault();
    setOver(false);
    const file = event.dataTransfer.files[0];
    if (file) read.mutate(file);
  };
  return (
    <Stack gap="md" maw={820}>
      <FormError error={read.error} />
      <Textarea
        label={t('import.paste')}
        description={t('import.paste.hint')}
        // A box that grows measures the whole text at every key: a long one would freeze the page.
        rows={16}
        resize="vertical"
        dir="auto"
        value={text}
        onChange={(event) => setText(event.currentTarget.value)}
      />
      <Group>
        <Button disabled={!text.trim()} loading={read.isPending} onClick={() => read.mutate(text)}>
          {t('import.read')}
        </Button>
      </Group>
      <Paper
        withBorder
        p="lg"
        style={{ borderStyle: 'dashed', ...(over && { borderColor: 'var(--mantine-primary-color-filled)' }) }}
        onDragOver={(event) => {
          event.preventDefault();
          setOver(true);
        }}
        onDragLeave={() => setOver(false)}
        onDrop={drop}
      >
        <Group gap="md">
          <IconFileUpload size={32} aria-hidden />
          <Stack gap={4} style={{ flex: '1 1 220px' }}>
            <Text fw={500}>{t('import.file')}</Text>
            <Text size="sm" c="dimmed">
              {t('import.file.hint')}
            </Text>
          </Stack>
          <FileButton
            accept=".txt,.text,.md,.html,.htm,.docx,.csv,.xlsx,text/plain,text/html"
            onChange={(file) => file && read.mutate(file)}
          >
            {(props) => (
              <Button variant="default" loading={read.isPending} {...props}>
                {t('import.file.choose')}
              </Button>
            )}
          </FileButton>
        </Group>
      </Paper>
    </Stack>
  );
}
