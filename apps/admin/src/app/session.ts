import { queryOptions, useQuery, useQueryClient } from '@tanstack/react-query';
import { useCallback, useSyncExternalStore } from 'react';
import { answer, api, setRequestCoalition } from '../api/client.js';
import { keys } from '../api/query-keys.js';
import type { CoalitionAccess, Session } from '../api/models.js';

export const sessionQuery = queryOptions({
  queryKey: keys.session,
  queryFn: async ({ signal }) => enter(await answer(api.GET('/api/v1/session', { signal }))),
  staleTime: 60_000,
});

const storageKey = 'undersigned.coalition';
const listeners = new Set<() => void>();
let chosen = localStorage.getItem(storageKey);

/** Makes the remembered coalition, or the first one, the current one before anything is asked in its name. */
export function enter(session: Session): Session {
  const current = session.coalitions.find((coalition) => coalition.id === chosen) ?? session.coalitions[0];
  setRequestCoalition(current?.id ?? null);
  return session;
}

function choose(id: string) {
  chosen = id;
  localStorage.setItem(storageKey, id);
  setRequestCoalition(id);
  for (const listener of listeners) listener();
}

const subscribe = (listener: () => void) => {
  listeners.add(listener);
  return () => listeners.delete(listener);
};

export function useSession(): Session | undefined {
  return useQuery(sessionQuery).data;
}

export function useCoalition(): CoalitionAccess | undefined {
  const session = useSession();
  const id = useSyncExternalStore(subscribe, () => chosen);
  return session?.coalitions.find((coalition) => coalition.id === id) ?? session?.coalitions[0];
}

export function useChooseCoalition() {
  const client = useQueryClient();
  return useCallback(
    (id: string) => {
      choose(id);
      client.removeQueries({ predicate: (query) => query.queryKey[0] !== keys.session[0] });
    },
    [client],
  );
}
