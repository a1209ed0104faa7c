import { DomainError } from './domain-error.js';
import type { ErrorCode } from './error-codes.js';

/** A closed set of states and the moves between them; see {@link defineLifeCycle}. */
export interface LifeCycle<State extends string> {
  readonly states: readonly State[];
  readonly initial: State;
  /** The states that `from` may move to; empty for a final state. */
  next(from: State): readonly State[];
  /** Whether the move is in the table. */
  allows(from: State, to: State): boolean;
  /** Returns `to`, or throws the life cycle's refusal with `from`, `to` and what would have been allowed. */
  move(from: State, to: State): State;
}

/**
 * Makes a life cycle from a table "state → states it may move to", and checks the table: every target is a state and
 * every state can be reached from `initial`. Throws a plain Error when the table itself is wrong (a fault of ours).
 */
export function defineLifeCycle<State extends string>(
  initial: State,
  table: Readonly<Record<State, readonly State[]>>,
  refusal: ErrorCode,
): LifeCycle<State> {
  const states = Object.keys(table) as State[];
  const reached = new Set<State>([initial]);
  for (const state of reached) for (const target of table[state] ?? []) reached.add(target);
  for (const state of reached) if (!states.includes(state)) throw new Error(`life cycle: unknown state ${state}`);
  for (const state of states) if (!reached.has(state)) throw new Error(`life cycle: ${state} can never be reached`);

  const allows = (from: State, to: State) => table[from].includes(to);
  return {
    states,
    initial,
    next: (from) => table[from],
    allows,
    move(from, to) {
      if (!allows(from, to)) throw new DomainError(refusal, { from, to, allowed: table[from] });
      return to;
    },
  };
}
