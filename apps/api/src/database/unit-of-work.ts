import { Injectable } from '@nestjs/common';
import { DataSource, type EntityManager } from 'typeorm';
import { refusalOf } from './constraint-refusals.js';

/** A running transaction; handed to every repository call, so that nobody writes outside of one unawares. */
export type Transaction = EntityManager;

/** Runs work that commits whole or not at all. */
@Injectable()
export class UnitOfWork {
  constructor(private readonly dataSource: DataSource) {}

  /** Work of a member: the database itself shows and accepts rows of this coalition only. */
  async inCoalition<T>(coalitionId: string, work: (tx: Transaction) => Promise<T>): Promise<T> {
    return this.run(async (tx) => {
      await tx.query(`SELECT set_config('undersigned.coalition', $1, true)`, [coalitionId]);
      return work(tx);
    });
  }

  /** Work of signers, workers and sign-in, which starts from a token or a job and not from a coalition. */
  async acrossCoalitions<T>(work: (tx: Transaction) => Promise<T>): Promise<T> {
    return this.run(work);
  }

  /** Reads all coalitions as of one moment, however many queries that takes; nothing can be changed. */
  async atOneMoment<T>(read: (tx: Transaction) => Promise<T>): Promise<T> {
    return this.dataSource.transaction('REPEATABLE READ', async (tx) => {
      await tx.query('SET TRANSACTION READ ONLY');
      return read(tx);
    });
  }

  private async run<T>(work: (tx: Transaction) => Promise<T>): Promise<T> {
    try {
      return await this.dataSource.transaction(work);
    } catch (error) {
      throw refusalOf(error) ?? error;
    }
  }
}
