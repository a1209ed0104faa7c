import { Button, Stack } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { useQuery } from '@tanstack/react-query';
import { IconUserPlus } from '@tabler/icons-react';
import { answer, api } from '../../api/client.js';
import { keys } from '../../api/query-keys.js';
import { useCan } from '../../app/permissions.js';
import { useT } from '../../messages/use-messages.js';
import { ErrorState } from '../../ui/error-state.js';
import { LoadingRows } from '../../ui/loading.js';
import { Page } from '../../ui/page.js';
import rows from '../../ui/rows.module.css';
import { Section } from '../../ui/section.js';
import { CoalitionSettings } from './coalition-settings.js';
import { InviteMemberDialog } from './invite-member-dialog.js';
import { MemberRow } from './member-row.js';

export function MembersPage() {
  const t = useT();
  const can = useCan();
  const [inviting, dialog] = useDisclosure();
  const members = useQuery({
    queryKey: keys.members,
    queryFn: async ({ signal }) => (await answer(api.GET('/api/v1/members', { signal }))).items,
  });
  const owners = members.data?.filter(({ role }) => role === 'owner').length ?? 0;
  return (
    <Page
      title={t('members.title')}
      lead={t('members.lead')}
      actions={
        can('member.invite') && (
          <Button leftSection={<IconUserPlus size={18} aria-hidden />} onClick={dialog.open}>
            {t('members.invite')}
          </Button>
        )
      }
    >
      <Stack gap="lg">
        {members.isPending && <LoadingRows rows={3} height={60} />}
        {members.isError && <ErrorState error={members.error} onRetry={() => members.refetch()} />}
        {members.data && (
          <ul className={rows.list}>
            {members.data.map((member) => (
              <li key={member.id} className={rows.row}>
                <MemberRow member={member} lastOwner={member.role === 'owner' && owners === 1} />
              </li>
            ))}
          </ul>
        )}
        <Section title={t('members.roles')}>
          <RoleList />
        </Section>
        <CoalitionSettings />
      </Stack>
      {inviting && <InviteMemberDialog onClose={dialog.close} />}
    </Page>
  );
}

function RoleList() {
  const t = useT();
  return (
    <dl style={{ margin: 0 }}>
      {(['owner', 'coordinator', 'reviewer', 'exporter', 'viewer'] as const).map((role) => (
        <div key={role}>
          <dt style={{ fontWeight: 600 }}>{t(`role.${role}`)}</dt>
          <dd style={{ margin: '0 0 8px' }}>{t(`role.${role}.may`)}</dd>
        </div>
      ))}
    </dl>
  );
}
