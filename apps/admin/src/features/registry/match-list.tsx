import { Badge, Group, Stack, Text } from '@mantine/core';
import type { OrganizationMatch } from '../../api/models.js';
import { useCountryName } from '../../ui/country.js';
import { AnchorLink } from '../../ui/links.js';
import { useDuplicateReasons } from './duplicate-reasons.js';

export function MatchList({ matches }: { matches: readonly OrganizationMatch[] }) {
  const countryName = useCountryName();
  const reasonText = useDuplicateReasons();
  return (
    <Stack gap="xs">
      {matches.map((match) => (
        <Stack key={match.organizationId} gap={2}>
          <AnchorLink
            to="/registry/$organizationId"
            params={{ organizationId: match.organizationId }}
            size="sm"
            fw={600}
            dir="auto"
          >
            {match.name}
            {match.acronym && ` (${match.acronym})`}
          </AnchorLink>
          <Group gap={4}>
            {match.country && <Text size="xs">{countryName(match.country)}</Text>}
            {match.reasons.map((reason) => (
              <Badge key={reason} size="sm" color={reason.startsWith('different') ? 'gray' : 'orange'}>
                {reasonText(reason)}
              </Badge>
            ))}
          </Group>
        </Stack>
      ))}
    </Stack>
  );
}
