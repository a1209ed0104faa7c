import { Badge, Table, Text } from '@mantine/core';
import type { Organization } from '../../api/models.js';
import { useT } from '../../messages/use-messages.js';
import { useCountryName } from '../../ui/country.js';
import { AnchorLink } from '../../ui/links.js';

/** On a phone the country moves below the name. */
export function OrganizationTable({ organizations }: { organizations: readonly Organization[] }) {
  const t = useT();
  const countryName = useCountryName();
  return (
    <Table highlightOnHover withTableBorder>
      <Table.Thead>
        <Table.Tr>
          <Table.Th>{t('registry.name')}</Table.Th>
          <Table.Th>{t('registry.acronym')}</Table.Th>
          <Table.Th visibleFrom="sm">{t('country.label')}</Table.Th>
          <Table.Th visibleFrom="sm">{t('registry.contacts')}</Table.Th>
        </Table.Tr>
      </Table.Thead>
      <Table.Tbody>
        {organizations.map((organization) => (
          <Table.Tr key={organization.id}>
            <Table.Td style={{ overflowWrap: 'anywhere' }}>
              <AnchorLink
                to="/registry/$organizationId"
                params={{ organizationId: organization.id }}
                fw={500}
                dir="auto"
              >
                {organization.name}
              </AnchorLink>{' '}
              {organization.atRisk && <Badge color="red">{t('registry.atRisk')}</Badge>}
              <Text size="xs" c="dimmed" hiddenFrom="sm">
                {countryName(organization.country)}
              </Text>
            </Table.Td>
            <Table.Td>{organization.acronym}</Table.Td>
            <Table.Td visibleFrom="sm">{countryName(organization.country)}</Table.Td>
            <Table.Td visibleFrom="sm">{organization.contacts.map(({ name }) => name).join(', ')}</Table.Td>
          </Table.Tr>
        ))}
      </Table.Tbody>
    </Table>
  );
}
