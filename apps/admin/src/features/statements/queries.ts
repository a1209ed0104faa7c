import { queryOptions, useMutation, useQueryClient } from '@tanstack/react-query';
import { get, post, request } from '../../api/http.js';
import { itemsOf } from '../../api/lists.js';
import { keys } from '../../api/query-keys.js';
import type { Page, PublicContact, Statement, StatementState, Version } from '../../api/types.js';

export const statementQuery = (id: string) =>
  queryOptions({
    queryKey: keys.statement(id),
    queryFn: ({ signal }) => get<Statement>(`/statements/${id}`, undefined, signal),
  });

export const versionsQuery = (id: string) =>
  queryOptions({
    queryKey: keys.versions(id),
    queryFn: async ({ signal }) => itemsOf(await get<Page<Version>>(`/statements/${id}/versions`, undefined, signal)),
  });

export const contactsQuery = (id: string) =>
  queryOptions({
    queryKey: keys.contacts(id),
    queryFn: async ({ signal }) =>
      itemsOf(await get<Page<PublicContact>>(`/statements/${id}/contacts`, undefined, signal)),
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
    mutationFn: (change: StatementChange) => request<Statement>('PATCH', `/statements/${id}`, { body: change }),
    onSuccess: stored,
  });
}

export interface Transition {
  readonly to: StatementState;
  readonly reason?: string;
  readonly deadlineAt?: string | null;
}

export function useMoveStatement(id: string) {
  const stored = useStored(id);
  return useMutation({
    mutationFn: (transition: Transition) => post<Statement>(`/statements/${id}/transitions`, transition),
    onSuccess: stored,
  });
}
