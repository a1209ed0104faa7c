import { isApiError, UnreachableError } from '../api/problem.js';
import { useCallback } from 'react';
import { notifications } from '@mantine/notifications';
import { useT, type Translate } from '../messages/use-messages.js';

/** The sentence a person reads about a failure. */
export function problemText(error: unknown, t: Translate): string {
  if (error instanceof UnreachableError) return t('error.unreachable');
  if (isApiError(error) && error.code !== 'unknown') return error.problem.detail ?? error.problem.title;
  return t('error.unexpected');
}

/** Tells about a failure without taking the page away. */
export function useNotifyError() {
  const t = useT();
  return useCallback(
    (error: unknown) =>
      notifications.show({ color: 'red', title: t('error.title'), message: problemText(error, t), autoClose: 10_000 }),
    [t],
  );
}
