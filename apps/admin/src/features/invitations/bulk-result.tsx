import { Badge, ScrollArea, Table, Text } from '@mantine/core';
import type { BulkInvitationResult, BulkInvitationRow } from '../../api/models.js';
import { useIntl } from 'react-intl';
import type { MessageId } from '../../messages/index.js';
import { useT } from '../../messages/use-messages.js';

interface BulkResultProps {
  readonly rows: readonly BulkInvitationRow[];
  readonly result: BulkInvitationResult;
  readonly done: boolean;
}

const colors = { invited: 'green', already_invited: 'gray', refused: 'red' } as const;

/** Line by line what would happen, or did. */
export function BulkResult({ rows, result, done }: BulkResultProps) {
  const t = useT();
  const intl = useIntl();
  const why = (code: string) => {
    const id = `bulk.code.${code}`;
    return id in intl.messages ? t(id as MessageId) : code;
  };
  return (
    <ScrollArea.Autosize mah="50vh" type="auto" viewportProps={{ tabIndex: 0 }}>
      <Table>
        <Table.Thead>
          <Table.Tr>
            <Table.Th>{t('bulk.line')}</Table.Th>
            <Table.Th>{t('bulk.outcome')}</Table.Th>
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {result.items.map((item) => (
            <Table.Tr key={item.index}>
              <Table.Td style={{ overflowWrap: 'anywhere' }}>
                <Text size="sm" dir="auto">
                  {item.name ?? rows[item.index]?.name}
                </Text>
                <Text size="xs" c="dimmed">
                  {rows[item.index]?.contactEmail ?? t('invitations.noContact')}
                </Text>
              </Table.Td>
              <Table.Td>
                <Badge color={colors[item.outcome]}>{t(`bulk.${done ? 'did' : 'will'}.${item.outcome}`)}</Badge>
                {item.created && item.outcome === 'invited' && (
                  <Text size="xs" c="dimmed">
                    {t('bulk.newOrganization')}
                  </Text>
                )}
                {item.code && (
                  <Text size="xs" c="var(--mantine-color-error)">
                    {why(item.code)}
                  </Text>
                )}
              </Table.Td>
            </Table.Tr>
          ))}
        </Table.Tbody>
      </Table>
    </ScrollArea.Autosize>
  );
}
