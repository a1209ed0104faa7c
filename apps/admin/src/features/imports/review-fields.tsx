import { SimpleGrid, TextInput } from '@mantine/core';
import { useT } from '../../messages/use-messages.js';
import { LanguageField } from '../../ui/language-field.js';
import { Section } from '../../ui/section.js';
import type { Review } from './review-state.js';

export function ReviewFields({ review, onChange }: { review: Review; onChange: (review: Review) => void }) {
  const t = useT();
  return (
    <Section title={t('import.basics')}>
      <TextInput
        label={t('statements.create.name')}
        value={review.title}
        onChange={(event) => onChange({ ...review, title: event.currentTarget.value })}
        error={review.title.trim() ? null : t('import.titleMissing')}
        dir="auto"
        lang={review.language}
      />
      <SimpleGrid cols={{ base: 1, xs: 2 }}>
        <LanguageField
          label={t('statements.create.language')}
          value={review.language}
          onChange={(language) => language && onChange({ ...review, language })}
        />
        <TextInput
          label={t('import.date')}
          description={review.preview.statement.date ?? undefined}
          inputWrapperOrder={['label', 'input', 'description', 'error']}
          value={review.dateText}
          onChange={(event) => onChange({ ...review, dateText: event.currentTarget.value })}
          dir="auto"
        />
      </SimpleGrid>
    </Section>
  );
}
