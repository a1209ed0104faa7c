import { Injectable, ValidationPipe, type ArgumentMetadata, type ValidationError } from '@nestjs/common';
import { DomainError } from '@undersigned/kernel';
import { refuseDeepNesting } from './nesting.js';
import type { FieldError } from './problem.js';

/** The transformer walks a body by recursion, so that hostile nesting is refused before it starts. */
@Injectable()
class BoundedValidationPipe extends ValidationPipe {
  override async transform(value: unknown, metadata: ArgumentMetadata): Promise<unknown> {
    if (metadata.type === 'body') refuseDeepNesting(value);
    const own = metadata.type === 'query' ? withoutCoalition(value) : value;
    return super.transform(own, metadata) as Promise<unknown>;
  }
}

/** Every address may name the coalition: links and downloads cannot send a header. Which one it is, the guard has read. */
function withoutCoalition(query: unknown): unknown {
  if (typeof query !== 'object' || query === null || !('coalition' in query)) return query;
  const { coalition: _, ...own } = query;
  return own;
}

/** Bodies and queries are what their DTO says, or refused field by field; unknown fields are refused, not dropped. */
export function validationPipe(): ValidationPipe {
  return new BoundedValidationPipe({
    whitelist: true,
    forbidNonWhitelisted: true,
    forbidUnknownValues: true,
    transform: true,
    stopAtFirstError: true,
    exceptionFactory: (errors) => new DomainError('request.invalid', { errors: fieldErrors(errors) }),
  });
}

function fieldErrors(errors: readonly ValidationError[], prefix = ''): FieldError[] {
  return errors.flatMap((error) => {
    const field = `${prefix}${error.property}`;
    const own = Object.keys(error.constraints ?? {}).map((code) => ({ field, code }));
    return [...own, ...fieldErrors(error.children ?? [], `${field}.`)];
  });
}
