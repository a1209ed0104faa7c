import type { SignOnState, Visibility } from '../../api/models.js';
import { oneOf } from '../../app/search.js';

/** What the address of the inbox says; without a state the inbox shows what waits for a decision. */
export interface InboxSearch {
  readonly state?: string;
  readonly q?: string;
  readonly visibility?: string;
  /** The sign-on in the side panel. */
  readonly open?: string;
}

export const inboxStates: readonly SignOnState[] = ['pending', 'approved', 'rejected', 'withdrawn', 'submitted'];
export const seldomStates: readonly SignOnState[] = ['correction_requested', 'reconsent_due', 'lapsed'];

export const visibilities: readonly Visibility[] = ['public', 'recipients', 'counted', 'sealed'];

/** The query for the server: `all` is the absence of a state. */
export function listQuery({ state = 'pending', q, visibility }: InboxSearch) {
  const known = oneOf([...inboxStates, ...seldomStates], state);
  const shown = oneOf(visibilities, visibility);
  return { ...(known && { state: [known] }), ...(q && { q }), ...(shown && { visibility: shown }) };
}
