import type { InvitationState, OutboxState, SignOnState, StatementState } from '@undersigned/sign-on-rules';

export type ExportState = 'queued' | 'running' | 'done' | 'failed';

export interface StateOf {
  readonly statement: StatementState;
  readonly signOn: SignOnState;
  readonly invitation: InvitationState;
  readonly message: OutboxState;
  readonly export: ExportState;
}

const colors: Readonly<Record<string, string>> = {
  open: 'green',
  approved: 'green',
  accepted: 'green',
  sent: 'green',
  done: 'green',
  released: 'harbour',
  in_review: 'blue',
  opened: 'blue',
  sending: 'blue',
  running: 'blue',
  pending: 'orange',
  awaiting_internal_approval: 'orange',
  correction_requested: 'orange',
  reconsent_due: 'orange',
  deferred: 'orange',
  rejected: 'red',
  retracted: 'red',
  declined: 'red',
  bounced: 'red',
  failed: 'red',
  complained: 'red',
};

/** The hue of a state; gray where nothing is asked of anybody. */
export function stateColor(state: StateOf[keyof StateOf]): string {
  return colors[state] ?? 'gray';
}
