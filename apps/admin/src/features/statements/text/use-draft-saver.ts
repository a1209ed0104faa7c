import { useQueryClient } from '@tanstack/react-query';
import { useEffect, useState, useSyncExternalStore } from 'react';
import { answer, api, ifMatch } from '../../../api/client.js';
import { isApiError, UnreachableError } from '../../../api/problem.js';
import { keys } from '../../../api/query-keys.js';
import type { Draft, StatementDocument } from '../../../api/models.js';
import { DraftSaver, type SaveOutcome } from './draft-saver.js';
import { keepOnDevice } from './device-draft.js';

/** What browsers let a request carry that outlives its page, with some room. */
const keepaliveLimit = 60_000;

async function save(
  statementId: string,
  document: StatementDocument,
  revision: number,
  leaving: boolean,
): Promise<SaveOutcome> {
  try {
    const keepalive = leaving && JSON.stringify(document).length < keepaliveLimit;
    const saved = await answer(
      api.PUT('/api/v1/statements/{id}/draft', {
        params: { path: { id: statementId }, header: ifMatch(revision) },
        body: { document: { ...document } },
        keepalive,
      }),
    );
    return { kind: 'saved', revision: saved.revision };
  } catch (error) {
    if (error instanceof UnreachableError) return { kind: 'offline' };
    if (isApiError(error, 'statement.draft_stale'))
      return { kind: 'stale', current: error.problem.details?.current as Draft };
    if (isApiError(error) && error.status >= 500) return { kind: 'offline' };
    return { kind: 'refused', error };
  }
}

/** Saves the draft of a statement while the page is there, and once more when it goes. */
export function useDraftSaver(statementId: string, revision: number) {
  const client = useQueryClient();
  const [saver] = useState(
    () =>
      new DraftSaver(revision, {
        save: (document, known, leaving) => save(statementId, document, known, leaving),
        keep: (document, known) => keepOnDevice(statementId, document, known),
        later: (work, milliseconds) => {
          const timer = setTimeout(work, milliseconds);
          return () => clearTimeout(timer);
        },
      }),
  );
  const view = useSyncExternalStore(saver.subscribe, saver.view);
  useEffect(() => {
    const online = () => void saver.flush();
    const hide = () => document.visibilityState === 'hidden' && void saver.flush(true);
    const unload = (event: BeforeUnloadEvent) => {
      if (saver.pending()) event.preventDefault();
    };
    window.addEventListener('online', online);
    document.addEventListener('visibilitychange', hide);
    window.addEventListener('beforeunload', unload);
    return () => {
      window.removeEventListener('online', online);
      document.removeEventListener('visibilitychange', hide);
      window.removeEventListener('beforeunload', unload);
      void saver.flush().then(() => {
        saver.stop();
        void client.invalidateQueries({ queryKey: keys.draft(statementId) });
        void client.invalidateQueries({ queryKey: keys.proposal(statementId) });
        void client.invalidateQueries({ queryKey: keys.statement(statementId), exact: true });
      });
    };
  }, [saver, client, statementId]);
  return { saver, view };
}
