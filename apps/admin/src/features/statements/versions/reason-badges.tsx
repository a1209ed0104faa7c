import { Badge, Group } from '@mantine/core';
import type { PartChange } from '@undersigned/statement-diff';
import { useIntl } from 'react-intl';
import type { MessageId } from '../../../messages/index.js';
import { useT } from '../../../messages/use-messages.js';

/** Why the software proposes a class: each reason once, the weighty ones first. */
export function ReasonBadges({ parts }: { parts: readonly PartChange[] }) {
  const t = useT();
  const intl = useIntl();
  const found = new Map<string, { readonly material: boolean; readonly count: number }>();
  for (const part of parts)
    for (const reason of part.reasons) {
      const id = `changeReason.${reason}` in intl.messages ? reason : 'other';
      const known = found.get(id);
      found.set(id, {
        material: part.class === 'material' || Boolean(known?.material),
        count: (known?.count ?? 0) + 1,
      });
    }
  const reasons = [...found].sort(([, a], [, b]) => Number(b.material) - Number(a.material));
  return (
    <Group gap={6}>
      {reasons.map(([reason, { material, count }]) => (
        <Badge key={reason} color={material ? 'orange' : 'gray'}>
          {t(`changeReason.${reason}` as MessageId)}
          {count > 1 && ` × ${count}`}
        </Badge>
      ))}
    </Group>
  );
}
