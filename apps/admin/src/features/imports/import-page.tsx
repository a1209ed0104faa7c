import { useEffect, useState } from 'react';
import { useCan } from '../../app/permissions.js';
import { useCoalition } from '../../app/session.js';
import { useT } from '../../messages/use-messages.js';
import { Page } from '../../ui/page.js';
import { Alert } from '@mantine/core';
import { ImportForm } from './import-form.js';
import { keepReview, keptReview } from './kept-review.js';
import type { Review } from './review-state.js';
import { ReviewScreen } from './review-screen.js';

export function ImportPage() {
  const t = useT();
  const can = useCan();
  const coalitionId = useCoalition()?.id ?? '';
  const [review, setReview] = useState<Review | null>(() => keptReview(coalitionId));
  useEffect(() => {
    const timer = setTimeout(() => keepReview(coalitionId, review), 300);
    return () => {
      clearTimeout(timer);
      keepReview(coalitionId, review);
    };
  }, [coalitionId, review]);
  if (!can('import.preview'))
    return (
      <Page title={t('import.title')}>
        <Alert>{t('error.denied')}</Alert>
      </Page>
    );
  if (!review)
    return (
      <Page title={t('import.title')} lead={t('import.lead')}>
        <ImportForm onRead={setReview} />
      </Page>
    );
  return <ReviewScreen review={review} onChange={setReview} />;
}
