import type { Standing } from './persistence/export-source.repository.js';

/** Whether a text is still to be printed as a draft: only the current version of a released statement is not. */
export function isDraft({ state, releasedAt, currentVersionId, versionId }: Standing): boolean {
  const released = state === 'released' || (state === 'archived' && releasedAt !== null);
  return !released || versionId !== currentVersionId;
}
