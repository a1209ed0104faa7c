import { Button, Grid, Stack, Text } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { modals } from '@mantine/modals';
import { useState } from 'react';
import type { SourceSpan } from '@undersigned/statement-import';
import { useCan } from '../../app/permissions.js';
import { useT } from '../../messages/use-messages.js';
import { Page } from '../../ui/page.js';
import { ConfirmDialog } from './confirm-dialog.js';
import { CoverLetterSection, FoundContacts, NormalizationList } from './found-sections.js';
import { DemandSection, NoteSection } from './found-text.js';
import { PartsPanel } from './parts-panel.js';
import { ReviewFields } from './review-fields.js';
import type { Review } from './review-state.js';
import { SignatorySection } from './signatory-section.js';
import { SourcePanel } from './source-panel.js';
import { WarningList } from './warning-list.js';

interface ReviewScreenProps {
  readonly review: Review;
  readonly onChange: (review: Review | null) => void;
}

/** The source on the left, what was made of it on the right; nothing is stored before it is confirmed. */
export function ReviewScreen({ review, onChange }: ReviewScreenProps) {
  const t = useT();
  const mayConfirm = useCan()('import.confirm');
  const [span, setSpan] = useState<SourceSpan | null>(null);
  const [confirming, dialog] = useDisclosure();
  const { preview } = review;
  const startOver = () =>
    modals.openConfirmModal({
      title: t('import.startOver'),
      children: <Text size="sm">{t('import.startOver.text')}</Text>,
      labels: { confirm: t('import.startOver'), cancel: t('action.cancel') },
      confirmProps: { color: 'red' },
      onConfirm: () => onChange(null),
    });
  return (
    <Page
      title={t('import.review.title')}
      lead={t('import.review.lead')}
      actions={
        <>
          <Button variant="default" onClick={startOver}>
            {t('import.startOver')}
          </Button>
          {mayConfirm && <Button onClick={dialog.open}>{t('import.confirm')}</Button>}
        </>
      }
    >
      <Stack gap="md">
        <Text size="sm">{t('import.found', { ...preview.summary })}</Text>
        <ReviewFields review={review} onChange={onChange} />
        <WarningList warnings={preview.warnings} />
        <Grid gap="md">
          <Grid.Col span={{ base: 12, md: 6 }}>
            <SourcePanel text={review.text} name={review.name} span={span} />
          </Grid.Col>
          <Grid.Col span={{ base: 12, md: 6 }}>
            <PartsPanel review={review} onChange={onChange} span={span} onSpan={setSpan} />
          </Grid.Col>
        </Grid>
        <DemandSection demands={preview.statement.demands} />
        <NoteSection notes={preview.statement.footnotes} />
        <SignatorySection review={review} onChange={onChange} />
        <FoundContacts contacts={preview.contacts} />
        {preview.coverLetter && <CoverLetterSection letter={preview.coverLetter} />}
        <NormalizationList result={preview} />
      </Stack>
      {confirming && <ConfirmDialog review={review} onClose={dialog.close} onDone={() => onChange(null)} />}
    </Page>
  );
}
