import { Injectable } from '@nestjs/common';
import { textDirection } from '@undersigned/kernel';
import { statementLifeCycle, type StatementState } from '@undersigned/sign-on-rules';
import { AppConfig } from '../../config/index.js';
import type { Statement } from '../queries/find-statement.js';
import type { CurrentVersionView, StatementView } from './statements.views.js';

const iso = (moment: Date | null) => moment?.toISOString() ?? null;

/** A statement as the API answers it. */
@Injectable()
export class StatementPresenter {
  constructor(private readonly config: AppConfig) {}

  readonly present = (statement: Statement): StatementView => ({
    id: statement.id,
    slug: statement.slug,
    title: statement.title,
    language: statement.language,
    direction: textDirection(statement.language),
    state: statement.state,
    deadlineAt: iso(statement.deadlineAt),
    timeZone: statement.timeZone,
    openSignOn: statement.openSignOn,
    autoApproval: statement.autoApproval,
    listPolicy: statement.listPolicy,
    currentVersion: currentVersion(statement),
    retractionReason: statement.retractionReason,
    openedAt: iso(statement.openedAt),
    closedAt: iso(statement.closedAt),
    releasedAt: iso(statement.releasedAt),
    createdAt: statement.createdAt.toISOString(),
    updatedAt: statement.updatedAt.toISOString(),
    allowedTransitions: movesOf(statement),
    publicUrl: `${this.config.publicUrl}/s/${statement.slug}`,
    counts: { approved: statement.approved, pending: statement.pending, total: statement.total },
  });
}

function currentVersion(statement: Statement): CurrentVersionView | null {
  const { versionNumber: number, versionSummary: summary, versionPublishedAt: at, contentHash } = statement;
  if (number === null || summary === null || at === null || contentHash === null) return null;
  return { number, summary, publishedAt: at.toISOString(), contentHash };
}

/** The moves to offer: without a version there is nothing to open. */
function movesOf({ state, versionNumber }: Statement): StatementState[] {
  return statementLifeCycle.next(state).filter((to) => to !== 'open' || versionNumber !== null);
}
