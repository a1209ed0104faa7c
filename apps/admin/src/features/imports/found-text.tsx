import { Anchor, List, Text } from '@mantine/core';
import type { ImportedDemand, ImportedFootnote } from '@undersigned/statement-import';
import { safeHref } from '@undersigned/statement';
import { useT } from '../../messages/use-messages.js';
import { Section } from '../../ui/section.js';

export function DemandSection({ demands }: { demands: readonly ImportedDemand[] }) {
  const t = useT();
  return (
    <Section title={t('import.demands', { count: demands.length })}>
      {demands.length === 0 && (
        <Text size="sm" c="dimmed">
          {t('import.demands.none')}
        </Text>
      )}
      <List type="ordered" size="sm" spacing="xs">
        {demands.map((demand, index) => (
          <List.Item key={index}>
            <span dir="auto">{demand.text}</span>
          </List.Item>
        ))}
      </List>
    </Section>
  );
}

export function NoteSection({ notes }: { notes: readonly ImportedFootnote[] }) {
  const t = useT();
  if (notes.length === 0) return null;
  return (
    <Section title={t('import.notes', { count: notes.length })}>
      <List type="ordered" size="sm" spacing="xs">
        {notes.map((note) => {
          const href = note.url ? safeHref(note.url) : null;
          return (
            <List.Item key={note.number} value={note.number} style={{ overflowWrap: 'anywhere' }}>
              <span dir="auto">{note.text}</span>{' '}
              {href ? (
                <Anchor href={href} target="_blank" rel="noopener noreferrer nofollow" size="xs">
                  {t('import.notes.link')}
                </Anchor>
              ) : null}
            </List.Item>
          );
        })}
      </List>
    </Section>
  );
}
