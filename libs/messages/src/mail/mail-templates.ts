import type { ZonedMoment } from '../dates.js';

/** A role, as far as mail names it. */
export type MailRole = 'owner' | 'coordinator' | 'reviewer' | 'exporter' | 'viewer';
/** How a sign-on is shown, as far as mail names it. */
export type MailVisibility = 'public' | 'recipients' | 'counted' | 'sealed';

interface FromCoalition {
  /** The sender, as people know it. May stand in the subject. */
  readonly coalition: string;
  /** Name of the person written to, for the greeting. */
  readonly recipient?: string | null;
}

interface AboutStatement extends FromCoalition {
  /** Stands in the body only, never in the subject. */
  readonly statementTitle: string;
}

interface AboutSignOn extends AboutStatement {
  /** The signatory as it will be printed. */
  readonly printedName: string;
}

interface Stoppable {
  /** Where the recipient stops further messages of this kind. */
  readonly stopLink?: string | null;
}

/** What each mail needs to be written. All values are plain JSON; links are absolute http(s) addresses. */
export interface MailTemplates {
  'member-invited': FromCoalition & {
    readonly inviter?: string | null;
    readonly role: MailRole;
    readonly link: string;
    readonly expires: ZonedMoment;
  };
  'password-reset': { readonly recipient?: string | null; readonly link: string; readonly expires: ZonedMoment };
  invitation: AboutStatement &
    Stoppable & {
      readonly organization?: string | null;
      readonly inviter?: string | null;
      /** Several lines are kept. */
      readonly note?: string | null;
      readonly deadline?: ZonedMoment | null;
      readonly link: string;
    };
  'sign-on-confirmation': AboutSignOn & { readonly link: string; readonly expires?: ZonedMoment | null };
  'sign-on-received': AboutSignOn & {
    readonly code: string;
    readonly version: number;
    /** The whole SHA-256 in hex; the mail prints its beginning. */
    readonly contentHash: string;
    readonly visibility: MailVisibility;
    readonly link: string;
  };
  'sign-on-approved': AboutSignOn & {
    readonly visibility: MailVisibility;
    readonly statementLink?: string | null;
    readonly link: string;
  };
  'sign-on-rejected': AboutSignOn & { readonly reason: string; readonly link?: string | null };
  'sign-on-withdrawn': AboutSignOn & { readonly link?: string | null };
  'deadline-reminder': AboutStatement &
    Stoppable & {
      readonly organization?: string | null;
      readonly deadline: ZonedMoment;
      readonly link: string;
    };
  'statement-closed': AboutStatement & {
    readonly closedAt: ZonedMoment;
    /** Organizations counted in public; left out where the coalition does not tell. */
    readonly organizations?: number | null;
    readonly link?: string | null;
  };
  'deadline-extended': AboutStatement & {
    readonly previous?: ZonedMoment | null;
    readonly deadline: ZonedMoment;
    readonly link?: string | null;
  };
  'sign-on-needs-review': AboutSignOn & { readonly waiting?: number | null; readonly link: string };
}

/** One of the mails the product sends. */
export type MailTemplate = keyof MailTemplates;

/** A mail to write: the template with its data, as it is kept in the outbox. */
export type MailMessage = {
  [Name in MailTemplate]: { readonly template: Name; readonly data: MailTemplates[Name] };
}[MailTemplate];
