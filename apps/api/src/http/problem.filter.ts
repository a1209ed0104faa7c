import { Catch, Logger, type ArgumentsHost, type ExceptionFilter } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { ErrorPages } from './error-pages.js';
import { problemOf } from './problem.js';

/** Answers every error: programs with problem+json, people with a page; faults go to the log with their stack. */
@Catch()
export class ProblemFilter implements ExceptionFilter {
  private readonly logger = new Logger('http');

  constructor(private readonly pages: ErrorPages) {}

  catch(error: unknown, host: ArgumentsHost): void {
    const request = host.switchToHttp().getRequest<FastifyRequest>();
    const reply = host.switchToHttp().getResponse<FastifyReply>();
    const problem = problemOf(error, request);
    if (problem.status >= 500) this.logger.error({ correlationId: problem.correlationId, err: error });
    if (reply.sent) return;
    if (problem.status === 429) reply.header('retry-after', String(problem.details?.seconds ?? 60));
    const page = this.pages.pageFor(problem, request);
    reply.status(problem.status).header('cache-control', 'no-store');
    if (page === null) void reply.type('application/problem+json').send(problem);
    else void reply.type('text/html; charset=utf-8').send(page);
  }
}
