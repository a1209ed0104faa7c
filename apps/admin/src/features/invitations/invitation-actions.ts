import { notifications } from '@mantine/notifications';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { get, post } from '../../api/http.js';
import { keys } from '../../api/query-keys.js';
import type { Invitation } from '../../api/sign-on-types.js';
import { useT } from '../../messages/use-messages.js';
import { useNotifyError } from '../../ui/problem-text.js';

export type InvitationAction = 'send' | 'remind' | 'revoke' | 'reissue';

/** What may be done with one invitation, and telling how it went. */
export function useInvitationActions(statementId: string, invitationId: string) {
  const t = useT();
  const client = useQueryClient();
  const notifyError = useNotifyError();
  const act = useMutation({
    mutationFn: (action: InvitationAction) => post<Invitation>(`/invitations/${invitationId}/${action}`),
    onSuccess: async (invitation, action) => {
      void client.invalidateQueries({ queryKey: keys.allInvitations(statementId) });
      if (invitation.link) await copy(invitation.link);
      notifications.show({ color: 'green', message: t(`invitation.done.${action}`) });
    },
    onError: notifyError,
  });
  const copyLink = useMutation({
    mutationFn: async () => {
      const { link } = await get<Invitation>(`/invitations/${invitationId}/link`);
      if (link) await copy(link);
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
