import { Group, Text } from '@mantine/core';
import { listDemands, numberFootnotes, plainText } from '@undersigned/statement';
import { lazy, Suspense, useState } from 'react';
import type { Draft, Statement, StatementDocument } from '../../../api/models.js';
import { useT } from '../../../messages/use-messages.js';
import { ButtonLink } from '../../../ui/links.js';
import { LoadingRows } from '../../../ui/loading.js';
import { ConflictDialog } from './conflict-dialog.js';
import { readFromDevice, keepOnDevice } from './device-draft.js';
import { RestoreNotice } from './restore-notice.js';
import { SaveStatus } from './save-status.js';
import { useDraftSaver } from './use-draft-saver.js';

const StatementEditor = lazy(async () => ({
  default: (await import('../../../editor/statement-editor.js')).StatementEditor,
}));

const measure = (document: StatementDocument) => ({
  notes: numberFootnotes(document).notes.length,
  demands: listDemands(document).length,
  words: plainText(document).split(/\s+/u).filter(Boolean).length,
});

interface DraftDeskProps {
  readonly statement: Statement;
  readonly draft: Draft;
  readonly editable: boolean;
}

/** The editor with what keeps its text safe around it. */
export function DraftDesk({ statement, draft, editable }: DraftDeskProps) {
  const t = useT();
  const { saver, view } = useDraftSaver(statement.id, draft.revision);
  const [shown, setShown] = useState({ document: draft.document, round: 0 });
  const [counts, setCounts] = useState(() => measure(draft.document));
  const [found, setFound] = useState(() => (editable ? readFromDevice(statement.id) : null));
  const show = (document: StatementDocument) => {
    setShown(({ round }) => ({ document, round: round + 1 }));
    setCounts(measure(document));
  };
  const change = (read: () => StatementDocument) => {
    saver.change(read);
    setCounts(measure(read()));
  };
  const restore = () => {
    if (!found) return;
    show(found.document);
    saver.change(() => found.document);
    setFound(null);
  };
  const drop = () => {
    setFound(null);
    if (!saver.pending()) keepOnDevice(statement.id, null, draft.revision);
  };
  return (
    <>
      {found && <RestoreNotice at={found.at} onUse={restore} onDrop={drop} />}
      <Group justify="space-between" gap="xs">
        <SaveStatus view={view} onRetry={() => void saver.flush()} />
        <Group gap="sm">
          <Text size="xs" c="dimmed">
            {t('draft.notes', counts)}
          </Text>
          {editable && (
            <ButtonLink
              size="xs"
              variant="light"
              to="/statements/$statementId/versions"
              params={{ statementId: statement.id }}
            >
              {t('draft.publish')}
            </ButtonLink>
          )}
        </Group>
      </Group>
      <Suspense fallback={<LoadingRows rows={8} />}>
        <StatementEditor
          key={shown.round}
          document={shown.document}
          language={statement.language}
          editable={editable}
          onChange={change}
        />
      </Suspense>
      {view.state === 'conflict' && view.current && (
        <ConflictDialog
          mine={saver.pending() ?? shown.document}
          theirs={view.current}
          language={statement.language}
          onMine={() => void saver.keepMine()}
          onTheirs={() => {
            const taken = saver.takeTheirs();
            if (taken) show(taken.document);
          }}
        />
      )}
    </>
  );
}
