import { MutationCache, QueryCache, QueryClient } from '@tanstack/react-query';
import { isApiError, UnreachableError } from '../api/problem.js';
import { keys } from '../api/query-keys.js';

type Listener = () => void;
let onSessionLost: Listener = () => {};

/** What to do when the server no longer knows the session. */
export function whenSessionIsLost(listener: Listener) {
  onSessionLost = listener;
}

const watch = (error: Error) => {
  if (isApiError(error, 'session.required')) onSessionLost();
};

export const queryClient = new QueryClient({
  // Asking for the session is how the router finds out; only what was asked within one tells that it has ended.
  queryCache: new QueryCache({ onError: (error, { queryKey }) => queryKey[0] !== keys.session[0] && watch(error) }),
  mutationCache: new MutationCache({ onError: watch }),
  defaultOptions: {
    queries: {
      staleTime: 10_000,
      retry: (count, error) =>
        count < 2 && (error instanceof UnreachableError || (isApiError(error) && error.status >= 500)),
    },
    mutations: { retry: false },
  },
});
