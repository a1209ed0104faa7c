import type { SignOnState } from '../../api/sign-on-types.js';

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

/** The query for the server: `all` is the absence of a state. */
export function listQuery({ state = 'pending', q, visibility }: InboxSearch) {
  return { ...(state !== 'all' && { state }), ...(q && { q }), ...(visibility && { visibility }) };
}
