import { ValidationPipe, type ValidationError } from '@nestjs/common';
import { DomainError } from '@undersigned/kernel';
import type { FieldError } from './problem.js';

/** Bodies and queries are what their DTO says, or refused field by field; unknown fields are refused, not dropped. */
export function validationPipe(): ValidationPipe {
  return new ValidationPipe({
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
