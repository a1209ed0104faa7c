import { Badge } from '@mantine/core';
import type { ExportState, StateOf } from './states.js';
import { stateColor } from './states.js';
import { useT } from '../messages/use-messages.js';
import type { MessageId } from '../messages/index.js';

export type { ExportState };

/** The state of a thing, in words first and color second. */
export function StateBadge<Kind extends keyof StateOf>({ kind, state }: { kind: Kind; state: StateOf[Kind] }) {
  const t = useT();
  return (
    <Badge color={stateColor(state)} style={{ flexShrink: 0 }}>
      {t(`${kind}.state.${state}` as MessageId)}
    </Badge>
  );
}
