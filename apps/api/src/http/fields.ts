import { ValidateBy, ValidateIf } from 'class-validator';

/** A field that may be left out but, once given, must fit: unlike `IsOptional`, null is no way around the checks. */
export const IfGiven = () => ValidateIf((_, value) => value !== undefined);

const instant = /^\d{4}-\d\d-\d\dT\d\d:\d\d(:\d\d(\.\d{1,6})?)?(Z|[+-]\d\d:\d\d)$/;

/** An instant in ISO 8601 with its offset: a local time without one would depend on who reads it. */
export const IsInstant = () =>
  ValidateBy({
    name: 'isInstant',
    validator: {
      validate: (value) => typeof value === 'string' && instant.test(value) && !Number.isNaN(Date.parse(value)),
    },
  });
