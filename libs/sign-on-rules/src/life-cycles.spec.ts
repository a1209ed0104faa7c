import { describe, expect, it } from '@jest/globals';
import { isDomainError, type LifeCycle } from '@undersigned/kernel';
import fc from 'fast-check';
import {
  canOpen,
  deadlineAllowed,
  initialSignOnState,
  confirmedSignOnState,
  invitationLifeCycle,
  invitationPassage,
  isOpenAt,
  isRetryable,
  outboxLifeCycle,
  signOnLifeCycle,
  signOnPassage,
  statementLifeCycle,
  takesAnswers,
  type SignOnArrival,
} from './index.js';

const tables: readonly [string, LifeCycle<string>, string[]][] = [
  ['statement', statementLifeCycle as unknown as LifeCycle<string>, ['archived', 'retracted']],
  ['sign-on', signOnLifeCycle as unknown as LifeCycle<string>, ['withdrawn', 'lapsed']],
  ['invitation', invitationLifeCycle as unknown as LifeCycle<string>, ['accepted', 'declined', 'expired', 'revoked']],
  ['outbox', outboxLifeCycle as unknown as LifeCycle<string>, ['suppressed', 'bounced', 'complained']],
];

describe.each(tables)('life cycle of the %s', (_name, cycle, final) => {
  it('ends only where it should', () => {
    expect(cycle.states.filter((state) => cycle.next(state).length === 0).sort()).toEqual([...final].sort());
  });

  it('a random walk never leaves the table, and a final state stays', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...cycle.states), { maxLength: 40 }), (wishes) => {
        let state = cycle.initial;
        for (const wish of wishes) {
          const before = state;
          try {
            state = cycle.move(state, wish);
            expect(cycle.next(before)).toContain(state);
          } catch (error) {
            expect(isDomainError(error)).toBe(true);
            expect(cycle.next(before)).not.toContain(wish);
          }
          if (final.includes(before)) expect(state).toBe(before);
        }
      }),
    );
  });

  it('has no move to itself', () => {
    for (const state of cycle.states) expect(cycle.allows(state, state)).toBe(false);
  });
});

const moves = (cycle: LifeCycle<string>) =>
  cycle.states.map((state) => `${state} → ${cycle.next(state).join(', ') || 'end'}`);

describe('the tables, whole', () => {
  it.each([
    [
      'statement',
      [
        'draft → in_review, retracted',
        'in_review → draft, open, retracted',
        'open → closed, retracted',
        'closed → open, released, retracted',
        'released → archived, retracted',
        'archived → end',
        'retracted → end',
      ],
    ],
    [
      'sign-on',
      [
        'submitted → pending, withdrawn',
        'pending → approved, rejected, correction_requested, withdrawn',
        'correction_requested → pending, withdrawn',
        'approved → withdrawn, reconsent_due',
        'rejected → pending',
        'withdrawn → end',
        'reconsent_due → approved, lapsed, withdrawn',
        'lapsed → end',
      ],
    ],
  ])('%s', (name, expected) => expect(moves(tables.find(([known]) => known === name)![1])).toEqual(expected));

  it('everything but archived may be retracted', () => {
    for (const state of statementLifeCycle.states)
      expect(statementLifeCycle.allows(state, 'retracted')).toBe(state !== 'archived' && state !== 'retracted');
  });
});

const now = new Date('2026-03-01T12:00:00Z');
const later = new Date('2026-03-02T12:00:00Z');
const latest = new Date('2026-03-03T12:00:00Z');
const past = new Date('2026-02-28T12:00:00Z');

describe('opening and deadlines', () => {
  it.each([
    ['in_review', later, 1, true],
    ['closed', null, 2, true],
    ['draft', later, 1, 'statement.transition_not_allowed'],
    ['in_review', later, null, 'statement.needs_version'],
    ['in_review', now, 1, 'statement.deadline_passed'],
  ] as const)('a statement %s until %s with version %s: %s', (state, deadline, publishedVersion, expected) => {
    const verdict = canOpen({ state, deadline, publishedVersion }, now);
    expect(verdict).toEqual(expected === true ? { ok: true } : { ok: false, code: expected });
  });

  it('is open until the very instant of the deadline', () => {
    expect(isOpenAt({ state: 'open', deadline: later }, new Date(later.getTime() - 1))).toBe(true);
    expect(isOpenAt({ state: 'open', deadline: later }, later)).toBe(false);
    expect(isOpenAt({ state: 'open', deadline: null }, latest)).toBe(true);
    expect(isOpenAt({ state: 'closed', deadline: null }, now)).toBe(false);
  });

  it.each([
    ['draft', latest, later, true],
    ['draft', later, null, true],
    ['draft', null, past, 'statement.deadline_passed'],
    ['open', later, latest, true],
    ['open', latest, later, 'statement.deadline_not_later'],
    ['open', later, later, 'statement.deadline_not_later'],
    ['open', later, null, true],
    ['open', null, later, true],
    ['closed', past, later, true],
    ['closed', past, now, 'statement.deadline_passed'],
    ['released', past, later, 'statement.transition_not_allowed'],
  ] as const)('%s: from %s to %s is %s', (state, current, next, expected) => {
    const verdict = deadlineAllowed({ current, next, state, now });
    expect(verdict).toEqual(expected === true ? { ok: true } : { ok: false, code: expected });
  });
});

describe('a sign-on arriving', () => {
  const base: SignOnArrival = {
    confirmedByInvitation: false,
    autoApproval: 'off',
    domainVerified: false,
    needsReview: false,
  };
  it.each([
    [{}, 'submitted', 'pending'],
    [{ confirmedByInvitation: true }, 'pending', 'pending'],
    [{ confirmedByInvitation: true, autoApproval: 'invited_only' }, 'approved', 'approved'],
    [{ autoApproval: 'invited_only' }, 'submitted', 'pending'],
    [{ autoApproval: 'verified_domain', domainVerified: true }, 'submitted', 'approved'],
    [{ autoApproval: 'verified_domain' }, 'submitted', 'pending'],
    [{ confirmedByInvitation: true, autoApproval: 'invited_only', needsReview: true }, 'pending', 'pending'],
  ] as const)('%j is %s, once confirmed %s', (given, initial, confirmed) => {
    const arrival = { ...base, ...given };
    expect(initialSignOnState(arrival)).toBe(initial);
    expect(confirmedSignOnState(arrival)).toBe(confirmed);
  });

  it('passes through each state of the table', () => {
    expect(signOnPassage('submitted', 'approved')).toEqual(['pending', 'approved']);
    expect(signOnPassage('submitted', 'pending')).toEqual(['pending']);
    expect(() => signOnPassage('withdrawn', 'approved')).toThrow('sign_on.transition_not_allowed');
  });
});

describe('an invitation answered', () => {
  it('was opened first', () => {
    expect(invitationPassage('sent', 'accepted')).toEqual(['opened', 'accepted']);
    expect(invitationPassage('opened', 'declined')).toEqual(['declined']);
    expect(() => invitationPassage('revoked', 'accepted')).toThrow('invitation.transition_not_allowed');
  });
  it('takes answers until it ended', () => {
    const open = invitationLifeCycle.states.filter(takesAnswers);
    expect(open).toEqual(['created', 'sent', 'opened', 'awaiting_internal_approval', 'bounced']);
  });
});

it('only what did not go out can be tried again by hand', () => {
  expect(outboxLifeCycle.states.filter(isRetryable)).toEqual(['deferred', 'failed']);
});
