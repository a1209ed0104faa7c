import { readFile } from 'node:fs/promises';
import type { Sample, SampleSigner } from './demo-samples.js';
import { hiddenFields, type DemoVisitor } from './demo-visitor.js';

interface Statement {
  readonly id: string;
  readonly slug: string;
  readonly state: string;
  readonly currentVersion: object | null;
}

interface Invitation {
  readonly id: string;
  readonly state: string;
  readonly organization: { readonly name: string; readonly acronym: string | null };
}

interface Preview {
  readonly sha256: string;
  readonly statement: { readonly title: string; readonly language: string };
  readonly signatoryGroups: { readonly entries: { readonly name: string; readonly acronym: string | null }[] }[];
  readonly organizationMatches: {
    readonly groupIndex: number;
    readonly entryIndex: number;
    readonly matches: { readonly organizationId: string; readonly certainty: string }[];
  }[];
}

/** The statement of a sample, brought in by the importer unless it is there. */
async function imported(coordinator: DemoVisitor, sample: Sample): Promise<Statement> {
  const known = await coordinator.ask<{ items: Statement[] }>('GET', '/statements?limit=200');
  const found = known.items.find(({ slug }) => slug === sample.slug);
  if (found) return found;
  const text = await readFile(new URL(sample.file, import.meta.url), 'utf8');
  const preview = await coordinator.ask<Preview>('POST', '/imports', { text });
  const { title, language } = preview.statement;
  const organizations = preview.signatoryGroups.flatMap(({ entries }, groupIndex) =>
    entries.map(({ name, acronym }, entryIndex) => {
      const matches =
        preview.organizationMatches.find((one) => one.groupIndex === groupIndex && one.entryIndex === entryIndex)
          ?.matches ?? [];
      const known = matches.find(({ certainty }) => certainty === 'certain');
      const choice = { groupIndex, entryIndex, name, acronym };
      return known
        ? { ...choice, action: 'use', organizationId: known.organizationId }
        : { ...choice, action: 'create' };
    }),
  );
  const confirmation = {
    text,
    sha256: preview.sha256,
    title,
    language,
    slug: sample.slug,
    organizations,
    invite: true,
  };
  return (await coordinator.ask<{ statement: Statement }>('POST', '/imports/confirmations', confirmation)).statement;
}

/** Publishes the text and opens it for signing, as far as that has not happened. */
async function opened(coordinator: DemoVisitor, sample: Sample, statement: Statement): Promise<void> {
  const path = `/statements/${statement.id}`;
  if (!statement.currentVersion) {
    const { revision } = await coordinator.ask<{ revision: number }>('GET', `${path}/draft`);
    await coordinator.ask('POST', `${path}/versions`, {
      summary: 'Text as adopted by the assembly',
      changeClass: 'first',
      draftRevision: revision,
    });
  }
  if (statement.state === 'draft') await coordinator.ask('POST', `${path}/transitions`, { to: 'in_review' });
  const deadlineAt = new Date(Date.now() + sample.deadlineDays * 86_400_000).toISOString();
  if (['draft', 'in_review'].includes(statement.state))
    await coordinator.ask('POST', `${path}/transitions`, { to: 'open', deadlineAt });
}

/** Signs through the personal invitation and the public pages, like the organization itself. */
async function signed(
  coordinator: DemoVisitor,
  signer: SampleSigner,
  invitation: Invitation,
  slug: string,
  visitor: () => DemoVisitor,
): Promise<void> {
  const email = `${signer.acronym.toLowerCase()}@example.org`;
  if (invitation.state === 'created') {
    await coordinator.ask('PATCH', `/invitations/${invitation.id}`, {
      contactName: signer.person,
      contactEmail: email,
    });
    await coordinator.ask('POST', `/invitations/${invitation.id}/send`);
  }
  const { link } = await coordinator.ask<{ link: string }>('GET', `/invitations/${invitation.id}/link`);
  const representative = visitor();
  const page = await representative.open(link);
  await representative.submit(`/s/${slug}/sign/confirm`, {
    ...hiddenFields(page, 'submission'),
    capacity: 'organization',
    organizationName: invitation.organization.name,
    acronym: signer.acronym,
    country: signer.country,
    contactName: signer.person,
    role: signer.role,
    email,
    visibility: signer.visibility ?? 'public',
    authority: 'on',
    consent: 'on',
  });
}

/** Approves whatever waits, but for one where the sample keeps it. */
async function decided(coordinator: DemoVisitor, sample: Sample, statementId: string): Promise<void> {
  const { items } = await coordinator.ask<{ items: { id: string }[] }>(
    'GET',
    `/statements/${statementId}/sign-ons?state=pending&limit=200`,
  );
  const approved = sample.leavesOneWaiting ? items.slice(0, -1) : items;
  if (approved.length === 0) return;
  const ids = approved.map(({ id }) => id);
  await coordinator.ask('POST', `/statements/${statementId}/sign-ons/decisions`, {
    ids,
    decision: 'approve',
    preview: false,
  });
}

/** Takes one sample through the whole story, from wherever an earlier start has left it. Answers an unanswered invitation's link. */
export async function playSample(
  coordinator: DemoVisitor,
  sample: Sample,
  visitor: () => DemoVisitor,
): Promise<string | null> {
  const statement = await imported(coordinator, sample);
  if (!['draft', 'in_review', 'open'].includes(statement.state)) return null;
  await opened(coordinator, sample, statement);
  const { items } = await coordinator.ask<{ items: Invitation[] }>(
    'GET',
    `/statements/${statement.id}/invitations?limit=200`,
  );
  const unanswered = items.filter(({ state }) => ['created', 'sent', 'opened'].includes(state));
  for (const signer of sample.signers) {
    const invitation = unanswered.find(({ organization }) => organization.acronym === signer.acronym);
    if (invitation) await signed(coordinator, signer, invitation, sample.slug, visitor);
  }
  await decided(coordinator, sample, statement.id);
  if (sample.released) {
    await coordinator.ask('POST', `/statements/${statement.id}/transitions`, { to: 'closed' });
    await coordinator.ask('POST', `/statements/${statement.id}/transitions`, { to: 'released' });
  }
  const free = unanswered.find(
    ({ organization }) => !sample.signers.some(({ acronym }) => acronym === organization.acronym),
  );
  if (!free || sample.released) return null;
  return (await coordinator.ask<{ link: string }>('GET', `/invitations/${free.id}/link`)).link;
}
