import { Injectable } from '@nestjs/common';
import type { FastifyRequest } from 'fastify';
import type { Problem } from './problem.js';

export type ErrorPageRenderer = (problem: Problem, request: FastifyRequest) => string;

/** How people, not programs, are told of a problem; the feature that owns the pages says it at its start. */
@Injectable()
export class ErrorPages {
  private renderer: ErrorPageRenderer | null = null;

  use(renderer: ErrorPageRenderer): void {
    this.renderer = renderer;
  }

  /** A page for a browser that asked for one outside of the API; null where the problem itself is the answer. */
  pageFor(problem: Problem, request: FastifyRequest): string | null {
    const wantsPage = request.headers.accept?.includes('text/html') && !request.url.startsWith('/api/');
    return wantsPage && this.renderer ? this.renderer(problem, request) : null;
  }
}
