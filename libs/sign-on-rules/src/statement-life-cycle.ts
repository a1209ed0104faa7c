import { defineLifeCycle, type ErrorCode } from '@undersigned/kernel';

/** Where a statement is: being written, agreed on, gathering signatures, closed, released, put away, or taken back. */
export type StatementState = 'draft' | 'in_review' | 'open' | 'closed' | 'released' | 'archived' | 'retracted';

/** The moves of a statement. A further edition or a later deadline is no move; archived and retracted are final. */
export const statementLifeCycle = defineLifeCycle<StatementState>(
  'draft',
  {
    draft: ['in_review', 'retracted'],
    in_review: ['draft', 'open', 'retracted'],
    open: ['closed', 'retracted'],
    closed: ['open', 'released', 'retracted'],
    released: ['archived', 'retracted'],
    archived: [],
    retracted: [],
  },
  'statement.transition_not_allowed',
);

/** Whether something may be done and, when not, the refusal to answer with. */
export type Verdict = { readonly ok: true } | { readonly ok: false; readonly code: ErrorCode };

const allowed: Verdict = { ok: true };
const refused = (code: ErrorCode): Verdict => ({ ok: false, code });

/** What opening and closing depend on. `publishedVersion` is the newest published version's number, null before the first. */
export interface StatementTimes {
  readonly state: StatementState;
  readonly deadline: Date | null;
  readonly publishedVersion: number | null;
}

/** Whether signing may begin (or begin again): the table allows it, there is a text to sign, the deadline is ahead. */
export function canOpen(statement: StatementTimes, now: Date): Verdict {
  if (!statementLifeCycle.allows(statement.state, 'open')) return refused('statement.transition_not_allowed');
  if (statement.publishedVersion === null) return refused('statement.needs_version');
  if (statement.deadline && statement.deadline <= now) return refused('statement.deadline_passed');
  return allowed;
}

/** Whether sign-ons are taken at this moment: open, and the deadline (an exact instant, itself excluded) not reached. */
export function isOpenAt(statement: Pick<StatementTimes, 'state' | 'deadline'>, now: Date): boolean {
  return statement.state === 'open' && (statement.deadline === null || now < statement.deadline);
}

/**
 * Whether the deadline may become `next` (null: none). It always lies ahead. Once signing has begun it only moves later,
 * because organizations planned their board meetings by it; taking it off counts as later, and setting the first one is
 * allowed, since nobody was told another.
 */
export function deadlineAllowed(change: {
  readonly current: Date | null;
  readonly next: Date | null;
  readonly state: StatementState;
  readonly now: Date;
}): Verdict {
  const { current, next, state, now } = change;
  if (state === 'released' || state === 'archived' || state === 'retracted')
    return refused('statement.transition_not_allowed');
  if (next && next <= now) return refused('statement.deadline_passed');
  const promised = state === 'open' || state === 'closed';
  if (promised && current && next && next <= current) return refused('statement.deadline_not_later');
  return allowed;
}
