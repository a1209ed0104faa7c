import { ActionIcon, Badge, Button, Group, Menu, Stack, Text } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { IconBell, IconDots, IconLink, IconPencil, IconRefresh, IconSend, IconTrash } from '@tabler/icons-react';
import type { Invitation } from '../../api/models.js';
import { useCan } from '../../app/permissions.js';
import { useT } from '../../messages/use-messages.js';
import { confirmAction } from '../../ui/confirm.js';
import { StateBadge } from '../../ui/state-badge.js';
import { When } from '../../ui/when.js';
import { EditInvitationDialog } from './edit-invitation-dialog.js';
import { useInvitationActions } from './invitation-actions.js';

const final = new Set(['accepted', 'declined', 'expired', 'revoked']);

export function InvitationRow({ statementId, invitation }: { statementId: string; invitation: Invitation }) {
  const t = useT();
  const { organization, contactName, contactEmail, kind, reminderCount, lastMailedAt, note, declineReason } =
    invitation;
  const name = organization?.name ?? (kind === 'open' ? t('invitations.open') : (contactName ?? contactEmail ?? ''));
  return (
    <Group justify="space-between" align="flex-start" gap="sm" wrap="nowrap">
      <Stack gap={2} style={{ minWidth: 0 }}>
        <Group gap="xs">
          <Text fw={600} dir="auto">
            {name}
            {organization?.acronym && ` (${organization.acronym})`}
          </Text>
          <StateBadge kind="invitation" state={invitation.state} />
          {kind === 'open' && <Badge color="blue">{t('invitations.kind.open')}</Badge>}
        </Group>
        <Text size="sm" c="dimmed" style={{ overflowWrap: 'anywhere' }}>
          {[contactName, contactEmail].filter(Boolean).join(' · ') || t('invitations.noContact')}
        </Text>
        <Text size="xs" c="dimmed">
          {lastMailedAt ? (
            <>
              {t('invitations.mailed')} <When at={lastMailedAt} />
            </>
          ) : (
            t('invitations.notMailed')
          )}
          {reminderCount > 0 && ` · ${t('invitations.reminders', { count: reminderCount })}`}
        </Text>
        {declineReason && (
          <Text size="sm" dir="auto">
            {t('invitations.declined')}: {declineReason}
          </Text>
        )}
        {note && (
          <Text size="sm" c="dimmed" dir="auto" lineClamp={2}>
            {note}
          </Text>
        )}
      </Stack>
      <RowActions statementId={statementId} invitation={invitation} name={name} />
    </Group>
  );
}

function RowActions({ statementId, invitation, name }: { statementId: string; invitation: Invitation; name: string }) {
  const t = useT();
  const can = useCan();
  const [editing, dialog] = useDisclosure();
  const { act, copyLink } = useInvitationActions(statementId, invitation.id);
  const { state, contactEmail } = invitation;
  if (final.has(state) || !can('invitation.create')) return null;
  const fresh = state === 'created' || state === 'bounced';
  const icon = { size: 16, 'aria-hidden': true } as const;
  return (
    <Group gap={6} wrap="nowrap">
      {contactEmail && (
        <Button
          size="xs"
          variant="default"
          visibleFrom="sm"
          loading={act.isPending}
          onClick={() => act.mutate(fresh ? 'send' : 'remind')}
        >
          {fresh ? t('invitation.send') : t('invitation.remind')}
        </Button>
      )}
      <Menu position="bottom-end" withinPortal>
        <Menu.Target>
          <ActionIcon
            variant="default"
            size={36}
            aria-label={`${t('action.more')}: ${name}`}
            loading={copyLink.isPending}
          >
            <IconDots size={18} aria-hidden />
          </ActionIcon>
        </Menu.Target>
        <Menu.Dropdown>
          <Menu.Item leftSection={<IconLink {...icon} />} onClick={() => copyLink.mutate()}>
            {t('action.copyLink')}
          </Menu.Item>
          {contactEmail && (
            <Menu.Item
              leftSection={fresh ? <IconSend {...icon} /> : <IconBell {...icon} />}
              onClick={() => act.mutate(fresh ? 'send' : 'remind')}
            >
              {fresh ? t('invitation.send') : t('invitation.remind')}
            </Menu.Item>
          )}
          <Menu.Item leftSection={<IconPencil {...icon} />} onClick={dialog.open}>
            {t('invitation.edit')}
          </Menu.Item>
          <Menu.Item
            leftSection={<IconRefresh {...icon} />}
            onClick={() =>
              confirmAction({
                title: t('invitation.reissue'),
                text: t('invitation.reissue.effect'),
                confirm: t('invitation.reissue'),
                cancel: t('action.cancel'),
                onConfirm: () => act.mutate('reissue'),
              })
            }
          >
            {t('invitation.reissue')}
          </Menu.Item>
          {can('invitation.revoke') && (
            <Menu.Item
              c="var(--mantine-color-error)"
              leftSection={<IconTrash {...icon} />}
              onClick={() =>
                confirmAction({
                  title: t('invitation.revoke'),
                  text: t('invitation.revoke.effect', { name }),
                  confirm: t('invitation.revoke'),
                  cancel: t('action.cancel'),
                  dangerous: true,
                  onConfirm: () => act.mutate('revoke'),
                })
              }
            >
              {t('invitation.revoke')}
            </Menu.Item>
          )}
        </Menu.Dropdown>
      </Menu>
      {editing && <EditInvitationDialog statementId={statementId} invitation={invitation} onClose={dialog.close} />}
    </Group>
  );
}
