import { Badge, Group, NativeSelect, Text, UnstyledButton } from '@mantine/core';
import type { ImportedPart, PartType, SourceSpan } from '@undersigned/statement-import';
import { useT } from '../../messages/use-messages.js';
import { Section } from '../../ui/section.js';
import classes from './review.module.css';
import type { Review } from './review-state.js';

const partTypes: readonly PartType[] = [
  'title',
  'subtitle',
  'dateLine',
  'addressee',
  'salutation',
  'opening',
  'paragraph',
  'heading',
  'listItem',
  'quote',
  'demandLeadIn',
  'demand',
  'closing',
  'publicContact',
  'copyLine',
  'annexHeading',
];

interface PartsPanelProps {
  readonly review: Review;
  readonly onChange: (review: Review) => void;
  readonly span: SourceSpan | null;
  readonly onSpan: (span: SourceSpan) => void;
}

/** The parts in order. Their type can be corrected; their words are the source's and stay so. */
export function PartsPanel({ review, onChange, span, onSpan }: PartsPanelProps) {
  const t = useT();
  const { parts } = review.preview.statement;
  const retype = (id: string, type: PartType) =>
    onChange({ ...review, partTypes: { ...review.partTypes, [id]: type } });
  return (
    <Section title={t('import.parts', { count: parts.length })}>
      <div className={classes.parts} role="group" aria-label={t('import.parts', { count: parts.length })} tabIndex={0}>
        {parts.map((part) => (
          <PartCard
            key={part.id}
            part={part}
            type={review.partTypes[part.id] ?? part.type}
            language={review.language}
            current={span?.start === part.source.start}
            onType={(type) => retype(part.id, type)}
            onShow={() => onSpan(part.source)}
          />
        ))}
      </div>
    </Section>
  );
}

interface PartCardProps {
  readonly part: ImportedPart;
  readonly type: PartType;
  readonly language: string;
  readonly current: boolean;
  readonly onType: (type: PartType) => void;
  readonly onShow: () => void;
}

function PartCard({ part, type, language, current, onType, onShow }: PartCardProps) {
  const t = useT();
  return (
    <div className={classes.part} data-current={current || undefined}>
      <Group gap="xs" justify="space-between">
        <NativeSelect
          size="xs"
          aria-label={t('text.part')}
          data={partTypes.map((value) => ({ value, label: t(`part.${value}`) }))}
          value={type}
          onChange={(event) => onType(event.currentTarget.value as PartType)}
        />
        <Group gap={6}>
          {part.confidence < 0.8 && <Badge color="orange">{t('import.unsure')}</Badge>}
          <UnstyledButton fz="xs" td="underline" onClick={onShow}>
            {t('import.showInSource')}
          </UnstyledButton>
        </Group>
      </Group>
      <Text
        size="sm"
        mt={6}
        dir="auto"
        lang={language}
        ff="var(--undersigned-serif)"
        style={{ whiteSpace: 'pre-wrap' }}
      >
        {withNotes(part)}
      </Text>
    </div>
  );
}

/** The words with the numbers of their notes where they stood. */
function withNotes({ text, footnoteMarks }: ImportedPart) {
  const marks = [...footnoteMarks].sort((a, b) => a.offset - b.offset);
  const pieces: React.ReactNode[] = [];
  let from = 0;
  marks.forEach(({ offset, number }, index) => {
    pieces.push(text.slice(from, offset), <sup key={index}>{number}</sup>);
    from = offset;
  });
  pieces.push(text.slice(from));
  return pieces;
}
