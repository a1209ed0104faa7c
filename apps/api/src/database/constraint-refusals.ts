import { DomainError, type ErrorCode } from '@undersigned/kernel';
import { DatabaseError } from 'pg';
import { QueryFailedError } from 'typeorm';

/** A violated constraint that a person can bring about, in the product's words. Any other violation is a fault of ours. */
const codes: Readonly<Record<string, ErrorCode>> = {
  coalitions_slug_unique: 'coalition.slug_taken',
  users_email_unique: 'account.email_taken',
  members_once: 'member.already_in_coalition',
  statements_slug_unique: 'statement.slug_taken',
  versions_number_unique: 'statement.draft_stale',
  versions_append_only: 'statement.version_immutable',
  version_texts_append_only: 'statement.version_immutable',
  sign_ons_one_per_invitation: 'sign_on.duplicate',
  sign_ons_one_per_organization: 'sign_on.duplicate',
  invitations_one_alive: 'invitation.already_invited',
};

/** A value that is no uuid, no number, no time, or holds a NUL: it came from outside, through a cursor or a text. */
const malformed = new Set(['22P02', '22007', '22003', '22021', '22P05']);

/** The refusal behind a database error, or null where the error is none. */
export function refusalOf(error: unknown): DomainError | null {
  const cause: unknown = error instanceof QueryFailedError ? error.driverError : error;
  if (!(cause instanceof DatabaseError)) return null;
  const { constraint, code: sqlState } = cause;
  if (sqlState && malformed.has(sqlState)) return new DomainError('request.invalid');
  const code = constraint ? codes[constraint] : undefined;
  return code ? new DomainError(code) : null;
}
