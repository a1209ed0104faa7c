import { randomUUID } from 'node:crypto';
import { HttpException, ServiceUnavailableException } from '@nestjs/common';
import { isDomainError, interfaceLanguageFor, type ErrorCode } from '@undersigned/kernel';
import { errorText } from '@undersigned/messages';
import type { FastifyRequest } from 'fastify';
import { refusalOf } from '../database/index.js';
import { errorStatus } from './error-status.js';
import { preferredLanguages } from './preferred-languages.js';

/** A refusal or a fault as sent to a client (RFC 9457). */
export interface Problem {
  readonly type: string;
  readonly title: string;
  readonly status: number;
  readonly code: ErrorCode | 'server.fault';
  readonly correlationId: string;
  readonly errors?: readonly FieldError[];
  readonly details?: Readonly<Record<string, unknown>>;
}

export interface FieldError {
  readonly field: string;
  readonly code: string;
}

/** Whatever was thrown, as a problem; a fault of ours tells nothing but its correlation id, under which it is logged. */
export function problemOf(thrown: unknown, request: FastifyRequest): Problem {
  const error = refusalOf(thrown) ?? thrown;
  const language = interfaceLanguageFor(preferredLanguages(request));
  const correlationId = String(request.id || randomUUID());
  if (isDomainError(error)) {
    const { errors, ...details } = error.details as { errors?: FieldError[] };
    return {
      type: `urn:undersigned:error:${error.code}`,
      title: errorText(error.code, error.details, language),
      status: errorStatus[error.code],
      code: error.code,
      correlationId,
      ...(errors && { errors }),
      ...(Object.keys(details).length > 0 && { details }),
    };
  }
  const code = clientFault(error);
  if (code)
    return {
      type: `urn:undersigned:error:${code}`,
      title: errorText(code, {}, language),
      status: errorStatus[code],
      code,
      correlationId,
    };
  return {
    type: 'urn:undersigned:error:server.fault',
    title: faultTitle[language],
    status: error instanceof ServiceUnavailableException ? 503 : 500,
    code: 'server.fault',
    correlationId,
  };
}

const faultTitle = {
  en: 'Something went wrong on our side. Nothing was lost; please try again.',
  fr: 'Une erreur est survenue de notre côté. Rien n’a été perdu ; veuillez réessayer.',
};

/** What the framework itself refuses before our code is reached: an unknown path, broken JSON, a body over the limit. */
function clientFault(error: unknown): ErrorCode | null {
  const status =
    error instanceof HttpException ? error.getStatus() : ((error as { statusCode?: number } | null)?.statusCode ?? 500);
  if (status === 404 || status === 405) return 'request.not_found';
  if (status === 413) return 'request.too_large';
  if (status === 429) return 'request.rate_limited';
  return status >= 400 && status < 500 ? 'request.invalid' : null;
}
