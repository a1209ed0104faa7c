import { Badge, Group, Stack, Text } from '@mantine/core';
import type { RedlinePart } from '@undersigned/statement-diff';
import type { MessageId } from '../messages/index.js';
import { useT } from '../messages/use-messages.js';
import classes from './redline-view.module.css';

interface RedlineViewProps {
  readonly parts: readonly RedlinePart[];
  readonly language?: string | undefined;
  /** Leaves parts out that are the same on both sides. */
  readonly onlyChanges?: boolean;
}

/** Two texts in one: what came is underlined, what went is struck through, words first and color second. */
export function RedlineView({ parts, language, onlyChanges }: RedlineViewProps) {
  const t = useT();
  const shown = onlyChanges ? parts.filter((part) => part.change !== 'same' || part.moved) : parts;
  if (shown.length === 0) return <Text c="dimmed">{t('redline.none')}</Text>;
  return (
    <div className={classes.text} dir="auto" lang={language}>
      {shown.map((part, index) => (
        <RedlineLine key={index} part={part} />
      ))}
    </div>
  );
}

function RedlineLine({ part }: { part: RedlinePart }) {
  const t = useT();
  const side = part.after ?? part.before;
  const marks: MessageId[] = [
    ...(part.change === 'added' ? (['redline.added'] as const) : []),
    ...(part.change === 'removed' ? (['redline.removed'] as const) : []),
    ...(part.moved ? (['redline.moved'] as const) : []),
    ...(part.linksChanged ? (['redline.links'] as const) : []),
    ...(part.formattingChanged ? (['redline.formatting'] as const) : []),
  ];
  const label = side && side.type !== 'paragraph' ? t(`part.${side.type}` as MessageId) : null;
  return (
    <Stack gap={2} className={classes.part} data-change={part.change} data-place={part.place}>
      {(label || marks.length > 0) && (
        <Group gap={6}>
          {label && (
            <Text size="xs" c="dimmed" ff="var(--mantine-font-family)">
              {label} {side?.number ?? ''}
            </Text>
          )}
          {marks.map((mark) => (
            <Badge
              key={mark}
              size="xs"
              color={part.change === 'removed' ? 'red' : part.change === 'added' ? 'green' : 'blue'}
            >
              {t(mark)}
            </Badge>
          ))}
        </Group>
      )}
      <p dir="auto">
        {part.segments.map((segment, index) => {
          const words = segment.note ? <sup>{segment.text}</sup> : segment.text;
          if (segment.kind === 'added') return <ins key={index}>{words}</ins>;
          if (segment.kind === 'removed') return <del key={index}>{words}</del>;
          return <span key={index}>{words}</span>;
        })}
      </p>
    </Stack>
  );
}
