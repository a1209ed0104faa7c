import { Badge, Button, Group, NativeSelect, Stack, Text } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { roles, type Role } from '@undersigned/access-rules';
import { answer, api } from '../../api/client.js';
import { keys } from '../../api/query-keys.js';
import type { Member } from '../../api/models.js';
import { useCan } from '../../app/permissions.js';
import { useSession } from '../../app/session.js';
import { useT } from '../../messages/use-messages.js';
import { confirmAction } from '../../ui/confirm.js';
import { useNotifyError } from '../../ui/problem-text.js';
import { When } from '../../ui/when.js';

/** The last owner can neither step down nor leave: nobody could invite another. */
export function MemberRow({ member, lastOwner }: { member: Member; lastOwner: boolean }) {
  const t = useT();
  const can = useCan();
  const session = useSession();
  const client = useQueryClient();
  const notifyError = useNotifyError();
  const again = () => {
    void client.invalidateQueries({ queryKey: keys.members });
    void client.invalidateQueries({ queryKey: keys.session });
  };
  const change = useMutation({
    mutationFn: (role: Role) =>
      answer(api.PATCH('/api/v1/members/{id}', { params: { path: { id: member.id } }, body: { role } })),
    onSuccess: () => {
      again();
      notifications.show({ color: 'green', message: t('notice.saved') });
    },
    onError: notifyError,
  });
  const remove = useMutation({
    mutationFn: () => answer(api.DELETE('/api/v1/members/{id}', { params: { path: { id: member.id } } })),
    onSuccess: again,
    onError: notifyError,
  });
  const name = member.name || member.email;
  const self = session?.user.id === member.userId;
  return (
    <Group justify="space-between" gap="sm">
      <Stack gap={0} style={{ flex: '1 1 220px', minWidth: 0 }}>
        <Group gap="xs">
          <Text fw={600} dir="auto">
            {name}
          </Text>
          {self && <Badge color="gray">{t('members.you')}</Badge>}
        </Group>
        <Text size="sm" c="dimmed" style={{ overflowWrap: 'anywhere' }}>
          {member.email} · {t('members.since')} <When at={member.createdAt} />
        </Text>
      </Stack>
      <Group gap="xs">
        {can('member.change-role') && !lastOwner ? (
          <NativeSelect
            size="sm"
            aria-label={t('members.roleOf', { name })}
            data={roles.map((role) => ({ value: role, label: t(`role.${role}`) }))}
            value={change.isPending ? change.variables : member.role}
            disabled={change.isPending}
            onChange={(event) => change.mutate(event.currentTarget.value as Role)}
          />
        ) : (
          <Text size="sm">{t(`role.${member.role}`)}</Text>
        )}
        {can('member.remove') && !lastOwner && (
          <Button
            size="sm"
            variant="subtle"
            color="red"
            loading={remove.isPending}
            aria-label={t('members.removeName', { name })}
            onClick={() =>
              confirmAction({
                title: t('members.remove.title', { name }),
                text: t('members.remove.text'),
                confirm: t('action.remove'),
                cancel: t('action.cancel'),
                dangerous: true,
                onConfirm: () => remove.mutate(),
              })
            }
          >
            {t('action.remove')}
          </Button>
        )}
      </Group>
    </Group>
  );
}
