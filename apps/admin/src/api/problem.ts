/** A field that the server refused. */
export interface FieldProblem {
  readonly field: string;
  readonly code: string;
}

/** What the server said when it refused (problem+json). The title is a sentence in the asker's language. */
export interface Problem {
  readonly title: string;
  readonly detail?: string;
  readonly status: number;
  readonly code: string;
  readonly correlationId?: string;
  readonly errors?: readonly FieldProblem[];
  readonly details?: Readonly<Record<string, unknown>>;
}

/** A refusal by the server. */
export class ApiError extends Error {
  constructor(readonly problem: Problem) {
    super(problem.title);
    this.name = 'ApiError';
  }
  get status() {
    return this.problem.status;
  }
  get code() {
    return this.problem.code;
  }
}

/** The server was not reached: the line is down, or nothing listens. */
export class UnreachableError extends Error {
  constructor() {
    super('unreachable');
    this.name = 'UnreachableError';
  }
}

export function isApiError(error: unknown, code?: string): error is ApiError {
  return error instanceof ApiError && (code === undefined || error.code === code);
}
