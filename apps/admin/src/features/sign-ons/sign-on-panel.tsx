import { Badge, Code, Group, Paper, Stack, Text, Title } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import type { RefObject } from 'react';
import { answer, api } from '../../api/client.js';
import { keys } from '../../api/query-keys.js';
import type { SignOnDetail, Statement } from '../../api/models.js';
import { useT } from '../../messages/use-messages.js';
import { useCountryName } from '../../ui/country.js';
import { ErrorState } from '../../ui/error-state.js';
import { LoadingRows } from '../../ui/loading.js';
import { StateBadge } from '../../ui/state-badge.js';
import { When } from '../../ui/when.js';
import { AuditLine } from '../audit/audit-line.js';
import { ConsentList } from './consent-list.js';
import { DecisionForm } from './decision-form.js';
import { DuplicateCards } from './duplicate-cards.js';
import { EvidenceList } from './evidence-list.js';
import type { PanelKeys } from './use-inbox-keys.js';

interface SignOnPanelProps {
  readonly statement: Statement;
  readonly id: string;
  readonly keysRef: RefObject<PanelKeys | null>;
  readonly onOpen: (id: string) => void;
  readonly onNext: () => void;
}

export function SignOnPanel({ statement, id, keysRef, onOpen, onNext }: SignOnPanelProps) {
  const signOn = useQuery({
    queryKey: keys.signOn(id),
    queryFn: ({ signal }) => answer(api.GET('/api/v1/sign-ons/{id}', { params: { path: { id } }, signal })),
    staleTime: 0,
  });
  if (signOn.isPending) return <LoadingRows rows={6} />;
  if (signOn.isError) return <ErrorState error={signOn.error} onRetry={() => signOn.refetch()} />;
  return (
    <Paper withBorder p={{ base: 'sm', sm: 'md' }} component="section" aria-label={signOn.data.printedName}>
      <Stack gap="md">
        <PanelHead signOn={signOn.data} />
        <DecisionForm statement={statement} signOn={signOn.data} keysRef={keysRef} onNext={onNext} />
        <EvidenceList signOn={signOn.data} />
        <DuplicateCards signOn={signOn.data} onOpen={onOpen} />
        <ConsentList consents={signOn.data.consents} />
        <History signOn={signOn.data} />
      </Stack>
    </Paper>
  );
}

function PanelHead({ signOn }: { signOn: SignOnDetail }) {
  const t = useT();
  const countryName = useCountryName();
  const { printedName, state, capacity, country, contact, visibility, receiptCode, affiliation } = signOn;
  return (
    <Stack gap={4}>
      <Group gap="xs" align="flex-start">
        <Title order={2} fz={19} dir="auto" style={{ overflowWrap: 'anywhere' }}>
          {printedName}
        </Title>
        <StateBadge kind="signOn" state={state} />
      </Group>
      <Text size="sm" c="dimmed">
        {[t(`inbox.capacity.${capacity}`), affiliation, countryName(country)].filter(Boolean).join(' · ')}
      </Text>
      {contact && (
        <Text size="sm" style={{ overflowWrap: 'anywhere' }}>
          <bdi>{contact.name}</bdi>
          {contact.role && `, ${contact.role}`}
          {contact.email && ` · ${contact.email}`}
        </Text>
      )}
      <Group gap={6}>
        <Badge color={visibility === 'public' ? 'gray' : 'yellow'}>{t(`visibility.${visibility}`)}</Badge>
        <Text size="xs" c="dimmed">
          {t('inbox.receipt')} <Code>{receiptCode}</Code>
        </Text>
      </Group>
      {signOn.decision && (
        <Text size="sm">
          {t('inbox.decidedBy', { name: signOn.decision.by ?? t('audit.actor.system') })}{' '}
          <When at={signOn.decision.at} />
          {signOn.decision.reason && <bdi> — {signOn.decision.reason}</bdi>}
        </Text>
      )}
    </Stack>
  );
}

function History({ signOn }: { signOn: SignOnDetail }) {
  const t = useT();
  if (signOn.timeline.length === 0) return null;
  return (
    <Stack gap="xs">
      <Title order={3} fz={15}>
        {t('inbox.history')}
      </Title>
      {signOn.timeline.map((event) => (
        <div key={event.id}>
          <AuditLine event={event} />
        </div>
      ))}
    </Stack>
  );
}
