import { Button, CopyButton, Group, Modal, ScrollArea, SegmentedControl, Stack, Text } from '@mantine/core';
import { redline } from '@undersigned/statement-diff';
import { plainText } from '@undersigned/statement';
import { useMemo, useState } from 'react';
import type { Draft, StatementDocument } from '../../../api/models.js';
import { useT } from '../../../messages/use-messages.js';
import { RedlineView } from '../../../ui/redline-view.js';

interface ConflictDialogProps {
  readonly mine: StatementDocument;
  readonly theirs: Draft;
  readonly language: string;
  readonly onMine: () => void;
  readonly onTheirs: () => void;
}

type View = 'changes' | 'mine' | 'theirs';

/** Both texts and the choice between them; there is no way to close it without one. */
export function ConflictDialog({ mine, theirs, language, onMine, onTheirs }: ConflictDialogProps) {
  const t = useT();
  const [view, setView] = useState<View>('changes');
  const parts = useMemo(() => redline(theirs.document, mine), [theirs.document, mine]);
  const one = { mine, theirs: theirs.document };
  return (
    <Modal
      opened
      onClose={() => {}}
      withCloseButton={false}
      closeOnEscape={false}
      closeOnClickOutside={false}
      size="xl"
      title={t('conflict.title')}
    >
      <Stack>
        <Text size="sm">{t('conflict.lead', { name: theirs.updatedBy?.name ?? t('conflict.somebody') })}</Text>
        <SegmentedControl
          value={view}
          onChange={(value) => setView(value as View)}
          data={(['changes', 'mine', 'theirs'] as const).map((value) => ({
            value,
            label: t(`conflict.view.${value}`),
          }))}
        />
        <ScrollArea.Autosize mah="45vh" type="auto" viewportProps={{ tabIndex: 0 }}>
          {view === 'changes' ? (
            <RedlineView parts={parts} language={language} onlyChanges />
          ) : (
            <Text lang={language} dir="auto" style={{ whiteSpace: 'pre-wrap' }} ff="var(--undersigned-serif)">
              {plainText(one[view])}
            </Text>
          )}
        </ScrollArea.Autosize>
        <Group justify="flex-end">
          <CopyButton value={plainText(mine)}>
            {({ copied, copy }) => (
              <Button variant="subtle" onClick={copy}>
                {copied ? t('action.copied') : t('conflict.copyMine')}
              </Button>
            )}
          </CopyButton>
          <Button variant="default" onClick={onTheirs}>
            {t('conflict.theirs')}
          </Button>
          <Button onClick={onMine}>{t('conflict.mine')}</Button>
        </Group>
      </Stack>
    </Modal>
  );
}
