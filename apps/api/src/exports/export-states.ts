import { audiences, type Audience } from '@undersigned/sign-on-rules';
import { listAudienceOf, type Role } from '@undersigned/access-rules';

export { fileFormats, type FileFormat } from './rendering/index.js';

export type ExportState = 'queued' | 'running' | 'done' | 'failed';

/** Whose list the files hold: that of everybody, or that of those whom the statement is delivered to. Never a wider one. */
export type ExportAudience = Extract<Audience, 'public' | 'recipients'>;

/** Why files could not be made, or why the next try waits. */
export const exportProblems = ['storage', 'time_limit', 'not_printable', 'interrupted', 'unexpected'] as const;
export type ExportProblem = (typeof exportProblems)[number];

/** The list that goes into files which somebody with this role asks for. */
export function exportAudienceOf(role: Role): ExportAudience {
  return listAudienceOf(role) === 'public' ? 'public' : 'recipients';
}

/** The audiences whose files this role may read. */
export function readableAudiences(role: Role): readonly Audience[] {
  return audiences.slice(0, audiences.indexOf(listAudienceOf(role)) + 1);
}
