import { createHash } from 'node:crypto';
import {
  Injectable,
  UseInterceptors,
  applyDecorators,
  type CallHandler,
  type ExecutionContext,
  type NestInterceptor,
} from '@nestjs/common';
import { ApiHeader } from '@nestjs/swagger';
import { DomainError } from '@undersigned/kernel';
import type { FastifyReply } from 'fastify';
import { lastValueFrom, of, type Observable } from 'rxjs';
import { IdempotencyKeys, type IdempotentRequest } from './idempotency-keys.js';
import { refuseDeepNesting } from './nesting.js';
import type { AuthenticatedRequest } from './route-access.js';

/** Answers a repeated request (same `Idempotency-Key`, same body) with the first one's answer. */
@Injectable()
export class IdempotencyInterceptor implements NestInterceptor {
  constructor(private readonly keys: IdempotencyKeys) {}

  async intercept(context: ExecutionContext, next: CallHandler): Promise<Observable<unknown>> {
    const http = context.switchToHttp();
    const request = identify(http.getRequest<AuthenticatedRequest>());
    if (!request) return next.handle();
    const claim = await this.keys.claim(request);
    if (!claim.ours) {
      void http.getResponse<FastifyReply>().header('idempotency-replayed', 'true');
      return of(claim.response);
    }
    const response = await this.work(request, next);
    await this.keys.finish(request, response);
    return of(response);
  }

  private async work(request: IdempotentRequest, next: CallHandler): Promise<unknown> {
    try {
      return await lastValueFrom(next.handle() as Observable<unknown>, { defaultValue: undefined });
    } catch (error) {
      await this.keys.release(request);
      throw error;
    }
  }
}

/** A route that creates something: with an `Idempotency-Key` it can be sent again without creating it twice. */
export const Idempotent = () =>
  applyDecorators(
    UseInterceptors(IdempotencyInterceptor),
    ApiHeader({ name: 'Idempotency-Key', required: false, schema: { type: 'string', maxLength: 200 } }),
  );

function identify(request: AuthenticatedRequest): IdempotentRequest | null {
  const key = request.headers['idempotency-key'];
  if (key === undefined || !request.signedIn) return null;
  if (typeof key !== 'string' || key === '' || key.length > 200)
    throw new DomainError('request.invalid', { errors: [{ field: 'idempotency-key', code: 'maxLength' }] });
  refuseDeepNesting(request.body);
  const path = request.url.split('?', 1)[0];
  return {
    scope: [request.signedIn.userId, request.member?.coalitionId ?? '-', request.method, path].join(' '),
    key,
    hash: createHash('sha256')
      .update(JSON.stringify([request.query, request.body ?? null]))
      .digest('hex'),
  };
}
