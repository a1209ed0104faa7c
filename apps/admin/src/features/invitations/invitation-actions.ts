import { notifications } from '@mantine/notifications';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { answer, api } from '../../api/client.js';
import { keys } from '../../api/query-keys.js';
import type { Invitation, InvitationWithLink } from '../../api/models.js';
import { useT } from '../../messages/use-messages.js';
import { useNotifyError } from '../../ui/problem-text.js';

export type InvitationAction = 'send' | 'remind' | 'revoke' | 'reissue';

const actions: Record<InvitationAction, (id: string) => Promise<Invitation | InvitationWithLink>> = {
  send: (id) => answer(api.POST('/api/v1/invitations/{id}/send', { params: { path: { id } } })),
  remind: (id) => answer(api.POST('/api/v1/invitations/{id}/remind', { params: { path: { id } } })),
  revoke: (id) => answer(api.POST('/api/v1/invitations/{id}/revoke', { params: { path: { id } } })),
  reissue: (id) => answer(api.POST('/api/v1/invitations/{id}/reissue', { params: { path: { id } } })),
};

/** What may be done with one invitation, and telling how it went. */
export function useInvitationActions(statementId: string, invitationId: string) {
  const t = useT();
  const client = useQueryClient();
  const notifyError = useNotifyError();
  const act = useMutation({
    mutationFn: (action: InvitationAction) => actions[action](invitationId),
    onSuccess: async (invitation, action) => {
      void client.invalidateQueries({ queryKey: keys.allInvitations(statementId) });
      if ('link' in invitation) await copy(invitation.link);
      notifications.show({ color: 'green', message: t(`invitation.done.${action}`) });
    },
    onError: notifyError,
  });
  const copyLink = useMutation({
    mutationFn: async () => {
      const { link } = await answer(
        api.GET('/api/v1/invitations/{id}/link', { params: { path: { id: invitationId } } }),
      );
      await copy(link);
    },
    onSuccess: () => notifications.show({ color: 'green', message: t('invitation.linkCopied') }),
    onError: notifyError,
  });
  return { act, copyLink };
}

/** Copies where the browser lets us; a link that could not be copied is shown to be copied by hand. */
export async function copy(text: string) {
  try {
    await navigator.clipboard.writeText(text);
  } catch {
    window.prompt('', text);
  }
}
