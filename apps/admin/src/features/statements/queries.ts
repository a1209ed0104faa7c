import { queryOptions, useMutation, useQueryClient } from '@tanstack/react-query';
import { answer, api } from '../../api/client.js';
import { keys } from '../../api/query-keys.js';
import type { Statement, StatementState } from '../../api/models.js';

export const statementQuery = (id: string) =>
  queryOptions({
    queryKey: keys.statement(id),
    queryFn: ({ signal }) => answer(api.GET('/api/v1/statements/{id}', { params: { path: { id } }, signal })),
  });

export const versionsQuery = (id: string) =>
  queryOptions({
    queryKey: keys.versions(id),
    queryFn: async ({ signal }) =>
      (await answer(api.GET('/api/v1/statements/{id}/versions', { params: { path: { id } }, signal }))).items,
  });

export const contactsQuery = (id: string) =>
  queryOptions({
    queryKey: keys.contacts(id),
    queryFn: ({ signal }) => answer(api.GET('/api/v1/statements/{id}/contacts', { params: { path: { id } }, signal })),
  });

export type StatementChange = Partial<
  Pick<Statement, 'slug' | 'deadlineAt' | 'timeZone' | 'openSignOn' | 'autoApproval' | 'listPolicy'>
>;

/** Stores a changed statement and lets everything that shows it look again. */
function useStored(id: string) {
  const client = useQueryClient();
  return (statement: Statement) => {
    client.setQueryData(keys.statement(id), statement);
    void client.invalidateQueries({ queryKey: [...keys.statements, 'list'] });
    void client.invalidateQueries({ queryKey: ['audit'] });
  };
}

export function useChangeStatement(id: string) {
  const stored = useStored(id);
  return useMutation({
    mutationFn: (change: StatementChange) =>
      answer(api.PATCH('/api/v1/statements/{id}', { params: { path: { id } }, body: change })),
    onSuccess: stored,
  });
}

export interface Transition {
  readonly to: StatementState;
  readonly reason?: string;
  readonly deadlineAt?: string;
}

export function useMoveStatement(id: string) {
  const stored = useStored(id);
  return useMutation({
    mutationFn: (transition: Transition) =>
      answer(api.POST('/api/v1/statements/{id}/transitions', { params: { path: { id } }, body: transition })),
    onSuccess: stored,
  });
}
