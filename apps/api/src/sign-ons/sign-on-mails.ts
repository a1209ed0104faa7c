import { interfaceLanguageFor, type InterfaceLanguage } from '@undersigned/kernel';
import type { ZonedMoment } from '@undersigned/messages';
import { printedName } from '@undersigned/registry-rules';
import type { Visibility } from '@undersigned/sign-on-rules';
import type { OutboxMessage } from '../jobs/outbox/index.js';
import type { LinkReference } from '../links/index.js';

/** The statement and coalition a mail speaks of. */
export interface MailedStatement {
  readonly id: string;
  readonly coalitionId: string;
  readonly coalitionName: string;
  readonly slug: string;
  readonly title: string;
}

/** The sign-on a mail speaks of. */
export interface MailedSignOn {
  readonly id: string;
  readonly name: string;
  readonly acronym: string | null;
  readonly contactName: string;
  readonly contactEmail: string;
  readonly language: string;
  readonly visibility: Visibility;
  readonly tokenGeneration: number;
}

export const ownPageLink = (id: string, generation: number): LinkReference => ({
  purpose: 'own-page',
  id,
  generation,
});

/** The part every mail to a signer shares. */
function toSigner(statement: MailedStatement, signOn: MailedSignOn) {
  return {
    language: interfaceLanguageFor([signOn.language]) satisfies InterfaceLanguage,
    recipient: { name: signOn.contactName, email: signOn.contactEmail },
    coalitionId: statement.coalitionId,
    statementId: statement.id,
    subject: { kind: 'sign_on' as const, id: signOn.id },
  };
}

function about(statement: MailedStatement, signOn: MailedSignOn) {
  return {
    coalition: statement.coalitionName,
    recipient: signOn.contactName,
    statementTitle: statement.title,
    printedName: printedName(signOn),
  };
}

export function confirmationMail(statement: MailedStatement, signOn: MailedSignOn): OutboxMessage {
  return {
    ...toSigner(statement, signOn),
    template: 'sign-on-confirmation',
    data: about(statement, signOn),
    links: { link: { purpose: 'confirmation', id: signOn.id, generation: 1 } },
    dedupeKey: `confirmation:${signOn.id}`,
  };
}

/** What the receipt mail repeats of the consent. */
export interface MailedConsent {
  readonly receiptCode: string;
  readonly versionNumber: number;
  readonly contentHash: string;
}

export function receivedMail(statement: MailedStatement, signOn: MailedSignOn, consent: MailedConsent): OutboxMessage {
  return {
    ...toSigner(statement, signOn),
    template: 'sign-on-received',
    data: {
      ...about(statement, signOn),
      code: consent.receiptCode,
      version: consent.versionNumber,
      contentHash: consent.contentHash,
      visibility: signOn.visibility,
    },
    links: { link: ownPageLink(signOn.id, signOn.tokenGeneration) },
    dedupeKey: `received:${signOn.id}`,
  };
}

export function approvedMail(statement: MailedStatement, signOn: MailedSignOn, publicUrl: string): OutboxMessage {
  return {
    ...toSigner(statement, signOn),
    template: 'sign-on-approved',
    data: {
      ...about(statement, signOn),
      visibility: signOn.visibility,
      statementLink: `${publicUrl}/s/${statement.slug}`,
    },
    links: { link: ownPageLink(signOn.id, signOn.tokenGeneration) },
  };
}

export function rejectedMail(statement: MailedStatement, signOn: MailedSignOn, reason: string): OutboxMessage {
  return {
    ...toSigner(statement, signOn),
    template: 'sign-on-rejected',
    data: { ...about(statement, signOn), reason },
    links: { link: ownPageLink(signOn.id, signOn.tokenGeneration) },
  };
}

export function withdrawnMail(statement: MailedStatement, signOn: MailedSignOn): OutboxMessage {
  return {
    ...toSigner(statement, signOn),
    template: 'sign-on-withdrawn',
    data: about(statement, signOn),
    links: { link: ownPageLink(signOn.id, signOn.tokenGeneration) },
    dedupeKey: `withdrawn:${signOn.id}`,
  };
}

export function needsReviewData(statement: MailedStatement, signOn: MailedSignOn, publicUrl: string) {
  return {
    ...about(statement, signOn),
    recipient: null,
    link: `${publicUrl}/admin/statements/${statement.id}/sign-ons?open=${signOn.id}`,
  };
}

/** Asks one reviewer to look into the inbox; at most one such mail an hour for each statement. */
export function needsReviewMail(
  statement: MailedStatement,
  signOn: MailedSignOn,
  reviewer: { readonly userId: string; readonly name: string; readonly email: string; readonly language: string },
  publicUrl: string,
  at: Date,
): OutboxMessage {
  return {
    template: 'sign-on-needs-review',
    data: { ...needsReviewData(statement, signOn, publicUrl), recipient: reviewer.name },
    language: interfaceLanguageFor([reviewer.language]),
    recipient: { name: reviewer.name, email: reviewer.email },
    coalitionId: statement.coalitionId,
    statementId: statement.id,
    subject: { kind: 'sign_on', id: signOn.id },
    dedupeKey: `needs-review:${statement.id}:${reviewer.userId}:${at.toISOString().slice(0, 13).replace('T', '-')}`,
  };
}

export function closedMail(
  statement: MailedStatement,
  signOn: MailedSignOn,
  closedAt: ZonedMoment,
  publicUrl: string,
): OutboxMessage {
  return {
    ...toSigner(statement, signOn),
    template: 'statement-closed',
    data: {
      coalition: statement.coalitionName,
      recipient: signOn.contactName,
      statementTitle: statement.title,
      closedAt,
      link: `${publicUrl}/s/${statement.slug}`,
    },
    dedupeKey: `closed:${signOn.id}:${closedAt.at}`,
  };
}

export function extendedMail(
  statement: MailedStatement,
  signOn: MailedSignOn,
  moved: { readonly previous: ZonedMoment | null; readonly deadline: ZonedMoment },
  publicUrl: string,
): OutboxMessage {
  return {
    ...toSigner(statement, signOn),
    template: 'deadline-extended',
    data: {
      coalition: statement.coalitionName,
      recipient: signOn.contactName,
      statementTitle: statement.title,
      ...moved,
      link: `${publicUrl}/s/${statement.slug}`,
    },
    dedupeKey: `extended:${signOn.id}:${moved.deadline.at}`,
  };
}
