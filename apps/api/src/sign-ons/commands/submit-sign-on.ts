import { randomBytes } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { emailDomain, type InterfaceLanguage } from '@undersigned/kernel';
import { duplicateKeys, foldOrganizationName, sortKey } from '@undersigned/registry-rules';
import {
  consentRecord,
  initialSignOnState,
  invitationLifeCycle,
  receiptCode,
  takesAnswers,
  type SignOnFormValue,
  type SignOnState,
} from '@undersigned/sign-on-rules';
import { AppConfig } from '../../config/index.js';
import { newId } from '../../database/index.js';
import { outboxRow, type OutboxMessage } from '../../jobs/outbox/index.js';
import { SecretLinks } from '../../links/index.js';
import {
  SubmissionRepository,
  type InvitedValues,
  type LinkValues,
  type SubmissionValues,
} from '../persistence/submission.repository.js';
import {
  approvedMail,
  confirmationMail,
  needsReviewData,
  ownPageLink,
  receivedMail,
  type MailedSignOn,
  type MailedStatement,
} from '../sign-on-mails.js';
import { shownConsent } from '../shown-consent.js';
import { autoApprovalOf } from '../statement-rules.js';

/** The text a signer has read, as the public pages know it. */
export interface SignableStatement extends MailedStatement {
  readonly autoApproval: string;
  readonly versionId: string;
  readonly versionNumber: number;
  readonly contentHash: string;
  readonly textLanguage: string;
}

/** The invitation whose link was opened. */
export interface AnsweredInvitation {
  readonly id: string;
  readonly kind: 'personal' | 'open';
  readonly generation: number;
}

export interface Submission {
  readonly statement: SignableStatement;
  readonly value: SignOnFormValue;
  readonly language: InterfaceLanguage;
  readonly submissionKey: string;
  readonly invitation: AnsweredInvitation | null;
}

/** What was signed. */
export interface SubmittedSignOn {
  readonly id: string;
  readonly state: SignOnState;
  /** Opens the sign-on's own page, until the address is confirmed by mail. */
  readonly ownPageToken: string;
}

const answering = invitationLifeCycle.states.filter(takesAnswers);

/**
 * Signs a statement: everything is worked out here and written by one SQL statement. Answers null where nothing was
 * written; why, `FindRefusedSubmission` tells.
 */
@Injectable()
export class SubmitSignOn {
  constructor(
    private readonly submissions: SubmissionRepository,
    private readonly links: SecretLinks,
    private readonly config: AppConfig,
  ) {}

  async execute({
    statement,
    value,
    language,
    submissionKey,
    invitation,
  }: Submission): Promise<SubmittedSignOn | null> {
    const id = newId();
    const signatory = signatoryOf(value);
    const { versionNumber, contentHash } = statement;
    const { printedName, wording } = shownConsent(value, language, versionNumber);
    const consent = consentRecord({
      version: versionNumber,
      contentHash,
      language: statement.textLanguage,
      wordingId: wording.id,
      wordingText: wording.text,
      at: new Date(),
    });
    const receipt = receiptCode(randomBytes(10));
    const signOn: MailedSignOn = {
      id,
      ...signatory,
      contactName: value.contactName,
      contactEmail: value.email,
      language,
      visibility: value.visibility,
      tokenGeneration: 1,
    };
    const personal = invitation?.kind === 'personal' ? invitation : null;
    const received = () => receivedMail(statement, signOn, { receiptCode: receipt, versionNumber, contentHash });
    const messages: [SignOnState, OutboxMessage][] = [['submitted', confirmationMail(statement, signOn)]];
    // Who was invited may be known by the address, and then comes in with another state.
    if (personal) {
      messages.push(['pending', received()], ['approved', received()]);
      messages.push(['approved', approvedMail(statement, signOn, this.config.publicUrl)]);
    }
    const values: SubmissionValues = {
      statementId: statement.id,
      versionId: statement.versionId,
      signOnId: id,
      capacity: value.capacity,
      ...signatory,
      ...keysOf(signatory, value.email, language),
      contactName: value.contactName,
      contactRole: value.role,
      contactEmail: value.email,
      affiliation: value.capacity === 'individual' ? value.organizationName : null,
      language,
      visibility: value.visibility,
      versionNumber: consent.version,
      receiptCode: receipt,
      submissionKey,
      consentId: newId(),
      contentHash: consent.contentHash,
      textLanguage: consent.language,
      wordingId: consent.wordingId,
      wording: consent.wordingText,
      printedName,
      audit: auditEvents(id, invitation),
      messages: messages.map(([state, mail]) => ({ ...outboxRow(mail), for_state: state })),
    };
    const state = personal
      ? await this.submissions.answer({ ...values, ...this.answerValues(personal, statement, signOn) })
      : await this.submissions.submit(invitation ? { ...values, ...linkValues(invitation) } : values);
    return state && { id, state, ownPageToken: this.links.token(ownPageLink(id, 1)) };
  }

  private answerValues(
    invitation: AnsweredInvitation,
    statement: SignableStatement,
    signOn: MailedSignOn,
  ): InvitedValues {
    const arrival = { autoApproval: autoApprovalOf(statement.autoApproval), domainVerified: false };
    const state = (needsReview: boolean) =>
      initialSignOnState({ ...arrival, confirmedByInvitation: true, needsReview });
    return {
      ...linkValues(invitation),
      clearState: state(false),
      doubtfulState: state(true),
      review: { values: needsReviewData(statement, signOn, this.config.publicUrl), links: {} },
      reviewMessageId: newId(),
    };
  }
}

function linkValues({ id, generation }: AnsweredInvitation): LinkValues {
  return { invitationId: id, generation, invitationStates: answering };
}

/** Who is printed: the organization, or the person who signs in their own name. */
function signatoryOf(value: SignOnFormValue) {
  if (value.capacity === 'individual') return { name: value.contactName, acronym: null, country: value.country };
  return { name: value.organizationName ?? '', acronym: value.acronym, country: value.country };
}

/** An index row holds some 2,700 bytes, and folding can make a name several times as long. */
const longestKey = 500;

function keysOf(signatory: ReturnType<typeof signatoryOf>, email: string, language: string) {
  const keys = duplicateKeys({ ...signatory, domains: [emailDomain(email)] });
  return {
    nameKey: foldOrganizationName(signatory.name).slice(0, longestKey),
    sortKey: sortKey(signatory.name, language).slice(0, longestKey),
    duplicateKeys: keys.map((key) => key.slice(0, longestKey)),
  };
}

function auditEvents(id: string, invitation: AnsweredInvitation | null) {
  const details = invitation ? { invitationId: invitation.id } : {};
  const events = [
    { id: newId(), for_state: null, actor_kind: 'signer', actor_id: id, action: 'sign_on.submitted', details },
  ];
  if (invitation?.kind !== 'personal') return events;
  const approved = { for_state: 'approved', actor_kind: 'system', actor_id: null, action: 'sign_on.approved', details };
  return [...events, { id: newId(), ...approved }];
}
