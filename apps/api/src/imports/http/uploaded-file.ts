import '@fastify/multipart';
import { DomainError } from '@undersigned/kernel';
import type { FastifyRequest } from 'fastify';

/** The bytes of the file in a multipart request, or null where the request is no such one. */
export async function uploadedFile(request: FastifyRequest): Promise<Uint8Array | null> {
  if (!request.isMultipart()) return null;
  const file = await request.file();
  if (!file) throw new DomainError('import.unreadable', { reason: 'empty' });
  return file.toBuffer();
}
