import { Button, Group, Modal, Stack, Text, TextInput } from '@mantine/core';
import type { InvitationWithLink } from '../../api/models.js';
import { useT } from '../../messages/use-messages.js';
import { CopyLink } from '../../ui/copy-link.js';

/** The link of a new invitation, to be handed over by other ways than mail. */
export function InvitationMade({ invitation, onClose }: { invitation: InvitationWithLink; onClose: () => void }) {
  const t = useT();
  return (
    <Modal opened onClose={onClose} title={t('invitations.made')}>
      <Stack>
        <Text size="sm">{t(invitation.kind === 'open' ? 'invitations.made.open' : 'invitations.made.personal')}</Text>
        <Group align="flex-end" gap="xs" wrap="nowrap">
          <TextInput label={t('invitations.link')} value={invitation.link} readOnly dir="ltr" flex={1} />
          <CopyLink value={invitation.link} size="sm" />
        </Group>
        <Group justify="flex-end">
          <Button onClick={onClose} data-autofocus>
            {t('action.close')}
          </Button>
        </Group>
      </Stack>
    </Modal>
  );
}
