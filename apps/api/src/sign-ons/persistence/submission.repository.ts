import { Injectable } from '@nestjs/common';
import type { SignOnState } from '@undersigned/sign-on-rules';
import type { Pool } from 'pg';
import { DataSource } from 'typeorm';
import { refusalOf } from '../../database/index.js';
import { invitedParameters, submissionParameters, submissionSql, type SubmissionKind } from './submission-sql.js';

type NameOf<Entry extends string> = Entry extends `${infer Name}:${string}` ? Name : never;
type Values<Names extends string> = Readonly<Record<Names, unknown>>;

/** The values of a submission, each under the name of its parameter; jsonb ones as JSON text. */
export type SubmissionValues = Values<NameOf<(typeof submissionParameters)[number]>>;
export type InvitedValues = Values<NameOf<(typeof invitedParameters)[number]>>;

const nameOf = (entry: string) => entry.slice(0, entry.indexOf(':'));
const submissionNames = submissionParameters.map(nameOf) as (keyof SubmissionValues)[];
const invitedNames = invitedParameters.map(nameOf) as (keyof InvitedValues)[];
/** Of the invitation's values an open link needs the first three: which link, which generation, which states. */
const openLinkNames = invitedNames.slice(0, 3);

const statements: Record<SubmissionKind, { name: string; text: string }> = {
  public: { name: 'submit-sign-on-public', text: submissionSql('public') },
  'open-link': { name: 'submit-sign-on-open-link', text: submissionSql('open-link') },
  personal: { name: 'submit-sign-on-personal', text: submissionSql('personal') },
};

@Injectable()
export class SubmissionRepository {
  constructor(private readonly dataSource: DataSource) {}

  /**
   * Writes a sign-on whole, or nothing; answers its state, null where nothing was written. Runs as one prepared statement
   * on the pool, outside of a unit of work: a transaction around a single statement would cost two more round trips.
   */
  async submit(
    values: SubmissionValues,
    invited: InvitedValues | null,
    openLink: boolean,
  ): Promise<SignOnState | null> {
    const kind: SubmissionKind = invited ? (openLink ? 'open-link' : 'personal') : 'public';
    const extra = invited ? (openLink ? openLinkNames : invitedNames).map((name) => invited[name]) : [];
    const pool = (this.dataSource.driver as unknown as { master: Pool }).master;
    try {
      const result = await pool.query<{ state: SignOnState }>({
        ...statements[kind],
        values: [...submissionNames.map((name) => values[name]), ...extra],
      });
      return result.rows[0]?.state ?? null;
    } catch (error) {
      throw refusalOf(error) ?? error;
    }
  }
}
