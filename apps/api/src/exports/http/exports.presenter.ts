import { interfaceLanguageFor } from '@undersigned/kernel';
import { translator } from '@undersigned/messages';
import { exportProblems } from '../export-states.js';
import type { ExportWithFiles } from '../queries/list-exports.js';
import type { ExportView } from './exports.views.js';

export function presentExport(row: ExportWithFiles, language: string): ExportView {
  const files = row.files.map(({ name, format, size, sha256 }) => ({
    name,
    format,
    size,
    sha256,
    url: `/api/v1/exports/${row.id}/files/${name}?coalition=${row.coalitionId}`,
  }));
  return {
    id: row.id,
    statementId: row.statementId,
    versionNumber: row.versionNumber,
    formats: row.formats,
    state: row.state,
    done: row.done,
    total: row.formats.length,
    error: row.error === null ? null : problemText(row.error, language),
    draft: row.draft,
    asOf: row.asOf?.toISOString() ?? null,
    signatories: row.signatories,
    createdAt: row.createdAt.toISOString(),
    finishedAt: row.finishedAt?.toISOString() ?? null,
    files,
  };
}

function problemText(error: string, language: string): string {
  const problem = exportProblems.find((known) => known === error) ?? 'unexpected';
  return translator(interfaceLanguageFor([language]))(`export.problem.${problem}`);
}
