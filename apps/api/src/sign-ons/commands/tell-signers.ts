import { Injectable } from '@nestjs/common';
import type { ZonedMoment } from '@undersigned/messages';
import type { Transaction } from '../../database/index.js';
import type { OutboxMessage } from '../../jobs/outbox/index.js';
import type { StatementChange, StatementChangeListener } from '../../statements/index.js';
import type { SignOnEntity } from '../persistence/sign-on.entity.js';
import { SignOnRepository } from '../persistence/sign-on.repository.js';
import type { StatementCard } from '../persistence/statement-card.repository.js';
import { closedMail, extendedMail } from '../sign-on-mails.js';
import { SignOnRecords } from '../sign-on-records.js';

const batch = 500;

/** Tells the signers that a statement closed, or that its deadline moved; within the transaction that does it. */
@Injectable()
export class TellSigners implements StatementChangeListener {
  constructor(
    private readonly signOns: SignOnRepository,
    private readonly records: SignOnRecords,
  ) {}

  async statementChanged(tx: Transaction, change: StatementChange): Promise<void> {
    const compose = this.mailFor(change);
    if (!compose) return;
    const statement = await this.records.statement(tx, change.statement.id);
    let after: string | null = null;
    for (;;) {
      const signers: SignOnEntity[] = await this.signOns.signersAfter(tx, statement.id, after, batch);
      await this.records.outbox.append(tx, ...signers.map((signOn) => compose(statement, signOn)));
      if (signers.length < batch) return;
      after = signers.at(-1)!.id;
    }
  }

  private mailFor(change: StatementChange): ((statement: StatementCard, signOn: SignOnEntity) => OutboxMessage) | null {
    const { publicUrl } = this.records.config;
    const { deadlineAt, closedAt, timeZone } = change.statement;
    const moment = (at: Date): ZonedMoment => ({ at: at.toISOString(), zone: timeZone });
    if (change.kind === 'moved' && change.from === 'open' && change.to === 'closed') {
      const closed = moment(closedAt ?? new Date());
      return (statement, signOn) => closedMail(statement, signOn, closed, publicUrl);
    }
    if (!deadlineAt) return null;
    const reopened = change.kind === 'moved' && change.from === 'closed' && change.to === 'open';
    if (!reopened && change.kind !== 'deadline-moved') return null;
    const previous = change.kind === 'deadline-moved' && change.previous ? moment(change.previous) : null;
    const moved = { previous, deadline: moment(deadlineAt) };
    return (statement, signOn) => extendedMail(statement, signOn, moved, publicUrl);
  }
}
