import { DomainError } from '@undersigned/kernel';
import type { ImportResult } from '@undersigned/statement-import';

type Check = (value: unknown, field: string) => void;

const longestText = 1_000_000;
const mostItems = 20_000;

const refuse = (field: string, code: string): never => {
  throw new DomainError('request.invalid', { errors: [{ field, code }] });
};
const text: Check = (value, field) => {
  if (typeof value !== 'string' || value.includes('\0')) refuse(field, 'isString');
  else if (value.length > longestText) refuse(field, 'maxLength');
};
const number: Check = (value, field) => {
  if (typeof value !== 'number' || !Number.isSafeInteger(value) || value < 0) refuse(field, 'isInt');
};
const flag: Check = (value, field) => {
  if (typeof value !== 'boolean') refuse(field, 'isBoolean');
};
const nullable =
  (check: Check): Check =>
  (value, field) => {
    if (value !== null) check(value, field);
  };
const optional =
  (check: Check): Check =>
  (value, field) => {
    if (value !== undefined && value !== null) check(value, field);
  };
const list =
  (check: Check): Check =>
  (value, field) => {
    if (!Array.isArray(value)) return refuse(field, 'isArray');
    if (value.length > mostItems) refuse(field, 'arrayMaxSize');
    value.forEach((item, index) => check(item, `${field}.${index}`));
  };
const record =
  (fields: Readonly<Record<string, Check>>): Check =>
  (value, field) => {
    if (typeof value !== 'object' || value === null || Array.isArray(value)) return refuse(field, 'isObject');
    for (const [name, check] of Object.entries(fields))
      check((value as Record<string, unknown>)[name], `${field}.${name}`);
  };

const part = record({
  id: text,
  type: text,
  text,
  footnoteRefs: list(number),
  footnoteMarks: list(record({ number, offset: number })),
  links: list(record({ text, href: text })),
  list: nullable(record({ id: text, ordered: flag, number: nullable(number), depth: number })),
});
const demand = record({
  number: nullable(number),
  text,
  footnoteRefs: list(number),
  form: text,
  partId: text,
  detailPartIds: list(text),
});
const entry = record({
  number: nullable(number),
  kind: text,
  name: text,
  acronym: nullable(text),
  country: nullable(text),
  person: nullable(text),
  role: nullable(text),
  email: optional(text),
});
const contact = record({
  name: nullable(text),
  honorific: nullable(text),
  role: nullable(text),
  organization: nullable(text),
  phone: nullable(text),
  email: nullable(text),
  raw: text,
});
const result = record({
  statement: record({
    language: text,
    dateText: nullable(text),
    title: nullable(text),
    subtitle: nullable(text),
    addressees: list(text),
    salutation: nullable(text),
    copies: list(text),
    parts: list(part),
    demands: list(demand),
    footnotes: list(record({ number, text, url: nullable(text) })),
  }),
  signatoryGroups: list(record({ heading: nullable(text), kind: text, entries: list(entry) })),
  contacts: list(contact),
});

/**
 * The result of an import as it comes back from its review: whoever sends it may have written anything. Checks what is
 * read from it and throws `request.invalid` that names the first field that does not fit; the rest is kept as it is.
 */
export function reviewedResult(value: unknown): ImportResult {
  result(value, 'result');
  return value as ImportResult;
}
