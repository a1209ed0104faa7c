import '@fastify/multipart';
import { DomainError } from '@undersigned/kernel';
import type { FastifyRequest } from 'fastify';

/** The file in a multipart request, or null where the request is no such one. */
export async function uploadedFile(
  request: FastifyRequest,
): Promise<{ bytes: Uint8Array; name: string | null } | null> {
  if (!request.isMultipart()) return null;
  const file = await request.file();
  if (!file) throw new DomainError('import.unreadable', { reason: 'empty' });
  return { bytes: await file.toBuffer(), name: file.filename || null };
}
