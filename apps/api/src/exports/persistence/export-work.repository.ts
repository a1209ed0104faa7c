import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import type { Transaction } from '../../database/index.js';
import type { WaitingJob } from '../../jobs/index.js';
import type { ExportAudience, ExportProblem } from '../export-states.js';
import { ExportEntity } from './export.entity.js';

/** Longer without a sign of life means that the worker is dead; a live one gives it every few seconds. */
const lease = `interval '15 seconds'`;
/** A job that still waits in the queue after this long may have been lost there. */
const lostAfter = `interval '60 seconds'`;

/** The right to work on an export: it ends when somebody else gets it, told by the number of the try. */
export interface Claim {
  readonly id: string;
  readonly attempts: number;
}
export type ClaimedExport = Claim &
  Pick<ExportEntity, 'coalitionId' | 'statementId' | 'versionId' | 'formats' | 'audience'>;

/** What the snapshot told about the files. */
export interface Taken {
  readonly draft: boolean;
  readonly asOf: Date;
  readonly signatories: number;
  readonly audience: ExportAudience;
}

const held = `id = $1 AND attempts = $2 AND state = 'running'`;

/** The exports as work. Every step is conditional on the claim, so that two workers never both finish one. */
@Injectable()
export class ExportWorkRepository {
  constructor(private readonly dataSource: DataSource) {}

  /** Marks exports that wait as carried to the queue. */
  takeWaiting(limit: number): Promise<WaitingJob[]> {
    return this.take(
      `SELECT id FROM exports WHERE relayed_at IS NULL AND state = 'queued' AND due_at <= now()
       ORDER BY due_at, id LIMIT $1 FOR UPDATE SKIP LOCKED`,
      limit,
    );
  }

  /** Marks exports again that the queue lost or whose worker died. */
  takeLost(limit: number): Promise<WaitingJob[]> {
    return this.take(
      `SELECT id FROM exports WHERE relayed_at IS NOT NULL AND
         ((state = 'queued' AND relayed_at < now() - ${lostAfter}) OR
          (state = 'running' AND relayed_at < now() - ${lease} AND claimed_at < now() - ${lease}))
       ORDER BY relayed_at LIMIT $1 FOR UPDATE SKIP LOCKED`,
      limit,
    );
  }

  async giveBack(ids: readonly string[]): Promise<void> {
    await this.dataSource.query(`UPDATE exports SET relayed_at = NULL WHERE id = ANY($1) AND state = 'queued'`, [ids]);
  }

  /** Takes the export; null where it is done or another worker has it. Whatever a dead worker had done counts for nothing. */
  async claim(id: string): Promise<ClaimedExport | null> {
    const [rows] = await this.dataSource.query<[ClaimedExport[], number]>(
      `UPDATE exports SET state = 'running', attempts = attempts + 1, claimed_at = now(), done = 0, error = NULL
       WHERE id = $1 AND (state = 'queued' OR (state = 'running' AND claimed_at < now() - ${lease}))
       RETURNING id, attempts, coalition_id AS "coalitionId", statement_id AS "statementId", version_id AS "versionId",
         formats, audience`,
      [id],
    );
    return rows[0] ?? null;
  }

  /** A sign of life. */
  beat({ id, attempts }: Claim): Promise<boolean> {
    return this.changed(`UPDATE exports SET claimed_at = now() WHERE ${held}`, [id, attempts]);
  }

  begin({ id, attempts }: Claim, { draft, asOf, signatories, audience }: Taken): Promise<boolean> {
    return this.changed(
      `UPDATE exports SET claimed_at = now(), draft = $3, as_of = $4, signatories = $5, audience = $6 WHERE ${held}`,
      [id, attempts, draft, asOf, signatories, audience],
    );
  }

  progress({ id, attempts }: Claim, done: number): Promise<boolean> {
    return this.changed(`UPDATE exports SET claimed_at = now(), done = $3 WHERE ${held}`, [id, attempts, done]);
  }

  /** Puts the export back for a later try. */
  putBack({ id, attempts }: Claim, problem: ExportProblem | null, seconds: number): Promise<boolean> {
    return this.changed(
      `UPDATE exports SET state = 'queued', error = $3, due_at = now() + make_interval(secs => $4), relayed_at = NULL, done = 0
       WHERE ${held}`,
      [id, attempts, problem, seconds],
    );
  }

  finish(tx: Transaction, claim: Claim): Promise<boolean> {
    return this.end(tx, claim, 'done', null);
  }

  fail(tx: Transaction, claim: Claim, problem: ExportProblem): Promise<boolean> {
    return this.end(tx, claim, 'failed', problem);
  }

  /** Whether this very try finished the export: asked where the answer to a commit got lost. */
  async finishedBy({ id, attempts }: Claim): Promise<boolean> {
    return this.dataSource.manager.existsBy(ExportEntity, { id, attempts, state: 'done' });
  }

  private async end(tx: Transaction, { id, attempts }: Claim, state: 'done' | 'failed', problem: ExportProblem | null) {
    const [, count] = await tx.query<[unknown[], number]>(
      `UPDATE exports SET state = $3, error = $4, finished_at = clock_timestamp() WHERE ${held}`,
      [id, attempts, state, problem],
    );
    return count === 1;
  }

  private async changed(sql: string, values: unknown[]): Promise<boolean> {
    const [, count] = await this.dataSource.query<[unknown[], number]>(sql, values);
    return count === 1;
  }

  private async take(select: string, limit: number): Promise<WaitingJob[]> {
    // The hour lets a job be put in again whose failed forerunner the queue still remembers under its key.
    const [rows] = await this.dataSource.query<[{ id: string; attempts: number; hour: string }[], number]>(
      `WITH waiting AS (${select}) UPDATE exports e SET relayed_at = now() FROM waiting WHERE e.id = waiting.id
       RETURNING e.id, e.attempts, to_char(now(), 'YYYYMMDDHH24') AS hour`,
      [limit],
    );
    return rows.map(({ id, attempts, hour }) => ({ rowId: id, key: `${id}_${attempts}_${hour}` }));
  }
}
