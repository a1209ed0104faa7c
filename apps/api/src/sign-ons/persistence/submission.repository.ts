import { Injectable } from '@nestjs/common';
import type { SignOnState } from '@undersigned/sign-on-rules';
import type { Pool } from 'pg';
import { DataSource } from 'typeorm';
import { refusalOf } from '../../database/index.js';
import { Gathering } from './gathering.js';
import { invitedSubmissionSql, openSubmissionsSql, type submissionFields } from './submission-sql.js';

type Field = keyof typeof submissionFields;
/** What an open link has besides, and what the answer to a personal invitation has besides. */
type LinkField = 'invitationId' | 'generation' | 'invitationStates';
type InvitedField = LinkField | 'clearState' | 'doubtfulState' | 'review' | 'reviewMessageId';

/** The values of a submission, each under the name of its field. */
export type SubmissionValues = Readonly<Record<Exclude<Field, InvitedField>, unknown>> & { readonly signOnId: string };
export type LinkValues = Readonly<Record<LinkField, unknown>>;
export type InvitedValues = Readonly<Record<InvitedField, unknown>>;

interface Written {
  readonly id: string;
  readonly state: SignOnState;
}

/** Errors of the data (22, 23) and of transactions in each other's way (40): PostgreSQL has written nothing. */
const isRefusal = (error: unknown) => /^(22|23|40)/.test((error as { code?: string }).code ?? '');

/**
 * Writes sign-ons whole, or not at all. They run as prepared statements on the pool, outside of a unit of work: a
 * transaction around a single statement would cost two more round trips. In a rush many sign-ons share one statement, and
 * with it the one wait for the disk; each of them is acknowledged only after that.
 */
@Injectable()
export class SubmissionRepository {
  private readonly gathering = new Gathering<SubmissionValues, SignOnState | null>(
    (submissions) => this.write('submit-sign-ons', openSubmissionsSql, submissions),
    isRefusal,
  );

  constructor(private readonly dataSource: DataSource) {}

  /** By the public form, or by an open link; answers the state, null where nothing was written. */
  async submit(submission: SubmissionValues | (SubmissionValues & LinkValues)): Promise<SignOnState | null> {
    return refusing(this.gathering.ask(submission));
  }

  /** As the answer to a personal invitation. */
  async answer(submission: SubmissionValues & InvitedValues): Promise<SignOnState | null> {
    const [state = null] = await refusing(this.write('answer-invitation', invitedSubmissionSql, [submission]));
    return state;
  }

  private async write(
    name: string,
    text: string,
    submissions: readonly SubmissionValues[],
  ): Promise<(SignOnState | null)[]> {
    const pool = (this.dataSource.driver as unknown as { master: Pool }).master;
    const { rows } = await pool.query<Written>({ name, text, values: [JSON.stringify(submissions)] });
    const states = new Map(rows.map(({ id, state }) => [id, state]));
    return submissions.map(({ signOnId }) => states.get(signOnId) ?? null);
  }
}

async function refusing<Value>(work: Promise<Value>): Promise<Value> {
  try {
    return await work;
  } catch (error) {
    throw refusalOf(error) ?? error;
  }
}
