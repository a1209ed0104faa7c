import { List, Stack, Text, ThemeIcon, Title } from '@mantine/core';
import { IconCheck, IconMinus, IconX } from '@tabler/icons-react';
import type { SignOnDetail } from '../../api/models.js';
import { useT } from '../../messages/use-messages.js';

/** What speaks for the sign-on being what it says, and what does not. */
export function EvidenceList({ signOn }: { signOn: SignOnDetail }) {
  const t = useT();
  const { addressConfirmed, invited, emailDomain, organizationDomainMatch } = signOn.evidence;
  const facts: readonly [boolean | null, string][] = [
    [addressConfirmed, t(addressConfirmed ? 'evidence.confirmed' : 'evidence.unconfirmed')],
    [invited ? true : null, t(invited ? 'evidence.invited' : 'evidence.notInvited')],
    [
      organizationDomainMatch,
      t(
        organizationDomainMatch === null
          ? 'evidence.domain.unknown'
          : organizationDomainMatch
            ? 'evidence.domain.match'
            : 'evidence.domain.differs',
        { domain: emailDomain ?? '' },
      ),
    ],
    [
      signOn.currentVersion,
      t(signOn.currentVersion ? 'evidence.version.current' : 'evidence.version.older', {
        number: signOn.versionNumber,
      }),
    ],
  ];
  return (
    <Stack gap="xs">
      <Title order={3} fz={15}>
        {t('evidence.title')}
      </Title>
      <List spacing={6} size="sm" center listStyleType="none">
        {facts.map(([holds, text]) => (
          <List.Item key={text} icon={<Mark holds={holds} />}>
            <Text size="sm">{text}</Text>
          </List.Item>
        ))}
      </List>
    </Stack>
  );
}

function Mark({ holds }: { holds: boolean | null }) {
  const Icon = holds === null ? IconMinus : holds ? IconCheck : IconX;
  return (
    <ThemeIcon size={20} radius="xl" variant="light" color={holds === null ? 'gray' : holds ? 'green' : 'red'}>
      <Icon size={14} aria-hidden />
    </ThemeIcon>
  );
}
