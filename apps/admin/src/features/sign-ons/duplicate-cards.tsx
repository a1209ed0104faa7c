import { Badge, Button, Group, Paper, SimpleGrid, Stack, Text, Title } from '@mantine/core';
import type { SignOnDetail, SignOnDuplicate } from '../../api/models.js';
import { useT } from '../../messages/use-messages.js';
import { useCountryName } from '../../ui/country.js';
import { AnchorLink } from '../../ui/links.js';
import { StateBadge } from '../../ui/state-badge.js';
import { useDuplicateReasons } from '../registry/duplicate-reasons.js';

/** This sign-on beside those that may be the same. */
export function DuplicateCards({ signOn, onOpen }: { signOn: SignOnDetail; onOpen: (id: string) => void }) {
  const t = useT();
  const countryName = useCountryName();
  if (signOn.duplicateMatches.length === 0) return null;
  return (
    <Stack gap="xs">
      <Title order={3} fz={15}>
        {t('duplicates.title')}
      </Title>
      <SimpleGrid cols={{ base: 1, xs: 2 }} spacing="xs">
        <Paper withBorder p="xs" bg="var(--undersigned-surface)">
          <Text size="xs" c="dimmed">
            {t('duplicates.this')}
          </Text>
          <Text size="sm" fw={600} dir="auto">
            {signOn.name}
          </Text>
          <Text size="sm">{[signOn.acronym, countryName(signOn.country)].filter(Boolean).join(' · ')}</Text>
        </Paper>
        {signOn.duplicateMatches.map((match, index) => (
          <DuplicateCard key={index} match={match} onOpen={onOpen} />
        ))}
      </SimpleGrid>
    </Stack>
  );
}

function DuplicateCard({ match, onOpen }: { match: SignOnDuplicate; onOpen: (id: string) => void }) {
  const t = useT();
  const countryName = useCountryName();
  const reasonText = useDuplicateReasons();
  const { signOn, organization, reasons } = match;
  const entry = signOn ?? organization;
  if (!entry) return null;
  return (
    <Paper withBorder p="xs">
      <Stack gap={4}>
        <Group gap={6} justify="space-between">
          <Text size="xs" c="dimmed">
            {t(signOn ? 'duplicates.signOn' : 'duplicates.organization')}
          </Text>
          {signOn && <StateBadge kind="signOn" state={signOn.state} />}
        </Group>
        <Text size="sm" fw={600} dir="auto">
          {entry.name}
        </Text>
        <Text size="sm">{[entry.acronym, countryName(entry.country)].filter(Boolean).join(' · ')}</Text>
        <Group gap={4}>
          {reasons.map((reason) => (
            <Badge key={reason} color={reason.startsWith('different') ? 'gray' : 'orange'} size="sm">
              {reasonText(reason)}
            </Badge>
          ))}
        </Group>
        {signOn && (
          <Button size="compact-xs" variant="default" onClick={() => onOpen(signOn.id)}>
            {t('duplicates.openSignOn')}
          </Button>
        )}
        {organization && (
          <AnchorLink to="/registry/$organizationId" params={{ organizationId: organization.id }} size="xs">
            {t('duplicates.openOrganization')}
          </AnchorLink>
        )}
      </Stack>
    </Paper>
  );
}
