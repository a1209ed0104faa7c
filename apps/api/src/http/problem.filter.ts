import { Catch, Logger, type ArgumentsHost, type ExceptionFilter } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { problemOf } from './problem.js';

/** Answers every error of the API as problem+json; faults go to the log with their stack. */
@Catch()
export class ProblemFilter implements ExceptionFilter {
  private readonly logger = new Logger('http');

  catch(error: unknown, host: ArgumentsHost): void {
    const request = host.switchToHttp().getRequest<FastifyRequest>();
    const reply = host.switchToHttp().getResponse<FastifyReply>();
    const problem = problemOf(error, request);
    if (problem.status >= 500) this.logger.error({ correlationId: problem.correlationId, err: error });
    if (reply.sent) return;
    if (problem.status === 429) reply.header('retry-after', String(problem.details?.seconds ?? 60));
    void reply.status(problem.status).type('application/problem+json').send(problem);
  }
}
