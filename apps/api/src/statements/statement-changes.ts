import { Injectable } from '@nestjs/common';
import type { StatementState } from '@undersigned/sign-on-rules';
import type { Transaction } from '../database/index.js';
import type { VersionClass } from './version-class.js';

/** What listeners need of the statement, as it is after the change. */
export interface ChangedStatement {
  readonly id: string;
  readonly coalitionId: string;
  readonly slug: string;
  readonly title: string;
  readonly language: string;
  readonly state: StatementState;
  readonly timeZone: string;
  readonly deadlineAt: Date | null;
  readonly closedAt: Date | null;
}

/** What happened to a statement. `deadline-moved` comes only once signing has begun: nobody was told a date before. */
export type StatementChange =
  | {
      readonly kind: 'moved';
      readonly from: StatementState;
      readonly to: StatementState;
      readonly statement: ChangedStatement;
    }
  | { readonly kind: 'deadline-moved'; readonly previous: Date | null; readonly statement: ChangedStatement }
  | {
      readonly kind: 'version-published';
      readonly number: number;
      readonly changeClass: VersionClass;
      readonly statement: ChangedStatement;
    };

/** Takes part in a change: what it writes commits with the change, and when it throws, nothing happened. */
export interface StatementChangeListener {
  statementChanged(tx: Transaction, change: StatementChange): Promise<void>;
}

/** Where later features say that they take part in what happens to a statement (the mails to its signers). */
@Injectable()
export class StatementChanges {
  private readonly listeners: StatementChangeListener[] = [];

  /** Called once by a feature, when its module starts. */
  join(listener: StatementChangeListener): void {
    this.listeners.push(listener);
  }

  async announce(tx: Transaction, ...changes: StatementChange[]): Promise<void> {
    for (const change of changes) for (const listener of this.listeners) await listener.statementChanged(tx, change);
  }
}
