import type { StatementDocument } from '@undersigned/statement';
import type { PartChange, RedlinePart } from '@undersigned/statement-diff';
import type { Permission, Role } from '@undersigned/access-rules';
import type { StatementState } from '@undersigned/sign-on-rules';

export type { Permission, Role, StatementDocument, StatementState };

/** One page of a list; `next` is what to ask for `after`. */
export interface Page<T> {
  readonly items: readonly T[];
  readonly total: number;
  readonly next: string | null;
}

export interface CoalitionAccess {
  readonly id: string;
  readonly name: string;
  readonly slug: string;
  readonly role: Role;
  readonly permissions: readonly Permission[];
}

export interface Session {
  readonly user: { readonly id: string; readonly name: string; readonly email: string; readonly language: string };
  readonly coalitions: readonly CoalitionAccess[];
}

export interface AccountLink {
  readonly kind: 'first_owner' | 'member_invited' | 'password_reset';
  readonly email: string | null;
  readonly coalitionName: string | null;
  readonly needsName: boolean;
}

export interface Member {
  readonly id: string;
  readonly userId: string | null;
  readonly name: string | null;
  readonly email: string;
  readonly role: Role;
  readonly createdAt: string;
}

export interface Coalition {
  readonly id: string;
  readonly name: string;
  readonly slug: string;
  readonly language: string;
  readonly timeZone: string;
}

export interface AuditEvent {
  readonly id: string;
  readonly at: string;
  readonly actor: { readonly kind: string; readonly name: string | null };
  readonly action: string;
  readonly subject: { readonly kind: string; readonly id: string | null };
  readonly details: Readonly<Record<string, unknown>>;
}

export type ListPolicy = 'alphabetical' | 'country' | 'signing-order';

export interface Statement {
  readonly id: string;
  readonly slug: string;
  readonly title: string;
  readonly language: string;
  readonly direction: 'ltr' | 'rtl';
  readonly state: StatementState;
  readonly deadlineAt: string | null;
  readonly timeZone: string;
  readonly openSignOn: boolean;
  readonly autoApproval: 'off' | 'invited';
  readonly listPolicy: ListPolicy;
  readonly currentVersion: {
    readonly number: number;
    readonly summary: string;
    readonly publishedAt: string;
    readonly contentHash: string;
  } | null;
  readonly retractionReason: string | null;
  readonly openedAt: string | null;
  readonly closedAt: string | null;
  readonly releasedAt: string | null;
  readonly createdAt: string;
  readonly updatedAt: string;
  readonly allowedTransitions: readonly StatementState[];
  readonly publicUrl: string;
  readonly counts: { readonly approved: number; readonly pending: number; readonly total: number };
}

export interface PublicContact {
  readonly name: string | null;
  readonly honorific: string | null;
  readonly role: string | null;
  readonly organization: string | null;
  readonly phone: string | null;
  readonly email: string | null;
}

export interface Draft {
  readonly revision: number;
  readonly document: StatementDocument;
  readonly updatedAt: string;
  readonly updatedBy: { readonly name: string } | null;
  readonly unpublishedChanges?: boolean;
}

export type ChangeClass = 'first' | 'editorial' | 'material';

export interface Version {
  readonly id: string;
  readonly number: number;
  readonly summary: string;
  readonly changeClass: ChangeClass;
  readonly changeReason: string | null;
  readonly publishedAt: string;
  readonly publishedBy: { readonly name: string } | null;
  readonly texts: readonly {
    readonly language: string;
    readonly contentHash: string;
    readonly authoritative: boolean;
  }[];
}

export interface FullVersion extends Version {
  readonly language: string;
  readonly title: string | null;
  readonly document: StatementDocument;
  readonly contentHash: string;
}

export interface VersionProposal {
  readonly nextNumber: number;
  readonly changed: boolean;
  readonly changeClass: ChangeClass;
  readonly draftRevision?: number;
  readonly parts: readonly PartChange[];
  readonly redline: readonly RedlinePart[];
  readonly warnings: readonly { readonly code: string; readonly where: string; readonly message?: string }[];
}

export interface Comparison {
  readonly from: number;
  readonly to: number;
  readonly parts: readonly RedlinePart[];
  readonly changeClass: ChangeClass | 'none';
}
