import { Button, Container, Stack, Text, Title } from '@mantine/core';
import type { ErrorComponentProps } from '@tanstack/react-router';
import { IconCompass } from '@tabler/icons-react';
import { isApiError, UnreachableError } from '../api/problem.js';
import { useT } from '../messages/use-messages.js';
import { ErrorState } from '../ui/error-state.js';
import { ButtonLink } from '../ui/links.js';
import { usePageTitle } from '../ui/page.js';

export function PageNotFound() {
  const t = useT();
  usePageTitle(t('error.notFound.title'));
  return (
    <Stack align="center" ta="center" py="xl" px="md">
      <IconCompass size={44} stroke={1.4} aria-hidden />
      <Title order={1} fz={24}>
        {t('error.notFound.title')}
      </Title>
      <Text c="dimmed" maw="48ch">
        {t('error.notFound.text')}
      </Text>
      <ButtonLink to="/statements">{t('error.notFound.home')}</ButtonLink>
    </Stack>
  );
}

/** Shown instead of a page that failed while it was drawn or loaded. */
export function PageCrash({ error, reset }: ErrorComponentProps) {
  const t = useT();
  if (isApiError(error) && error.status === 404) return <PageNotFound />;
  if (isApiError(error) || error instanceof UnreachableError)
    return (
      <Container size="sm" py="xl">
        <ErrorState error={error} onRetry={reset} />
      </Container>
    );
  return (
    <Container size="sm" py="xl" role="alert">
      <Stack align="flex-start">
        <Title order={1} fz={24}>
          {t('error.page.title')}
        </Title>
        <Text>{t('error.page.text')}</Text>
        <Button onClick={() => location.reload()}>{t('action.reload')}</Button>
      </Stack>
    </Container>
  );
}
