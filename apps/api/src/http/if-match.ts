import { createParamDecorator, type ExecutionContext } from '@nestjs/common';
import { DomainError } from '@undersigned/kernel';
import type { FastifyRequest } from 'fastify';

/** The revision that the sender changed, from `If-Match: "7"`; a request without one is refused (428). */
export const IfMatchRevision = createParamDecorator((_: unknown, context: ExecutionContext): number => {
  const header = context.switchToHttp().getRequest<FastifyRequest>().headers['if-match'];
  if (header === undefined) throw new DomainError('request.precondition_required');
  const revision = /^(?:W\/)?"?(\d{1,9})"?$/.exec(header.trim())?.[1];
  if (revision === undefined)
    throw new DomainError('request.invalid', { errors: [{ field: 'if-match', code: 'isRevision' }] });
  return Number(revision);
});

/** A revision as an entity tag. */
export function revisionTag(revision: number): string {
  return `"${revision}"`;
}
