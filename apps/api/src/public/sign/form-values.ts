import { signOnFormFields, type SignOnFormField } from '@undersigned/sign-on-rules';

/** What was typed, by the names of the form's fields; empty where nothing was. */
export type FormValues = Readonly<Record<SignOnFormField, string>>;

/** Everything a post of the sign-on form carries. */
export interface PostedForm {
  readonly values: FormValues;
  /** The version that was shown. */
  readonly version: { readonly id: string; readonly number: number | null };
  readonly submissionKey: string | null;
  readonly step: string;
}

/** Longer than any field may be; what is beyond was not typed by a person and is not shown again. */
const longest = 12_000;
const uuid = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

/** One field of a posted form as text, whatever came; the last one where a name came twice. */
export function fieldOf(body: unknown, name: string): string {
  if (typeof body !== 'object' || body === null || !Object.hasOwn(body, name)) return '';
  const value = (body as Record<string, unknown>)[name];
  const last: unknown = Array.isArray(value) ? value.at(-1) : value;
  // A NUL cannot be stored and is never typed.
  return typeof last === 'string' ? last.slice(0, longest).replaceAll('\u0000', '').toWellFormed() : '';
}

export function postedForm(body: unknown): PostedForm {
  const key = fieldOf(body, 'submission');
  const [number = '', id = ''] = fieldOf(body, 'version').split(' ', 2);
  return {
    values: Object.fromEntries(signOnFormFields.map((field) => [field, fieldOf(body, field)])) as unknown as FormValues,
    version: { id, number: /^\d{1,9}$/.test(number) ? Number(number) : null },
    submissionKey: uuid.test(key) ? key : null,
    step: fieldOf(body, 'step'),
  };
}

export function emptyForm(given: Partial<FormValues> = {}): FormValues {
  return {
    ...(Object.fromEntries(signOnFormFields.map((field) => [field, ''])) as unknown as FormValues),
    capacity: 'organization',
    ...given,
  };
}

/** The value of the hidden field that tells which version was shown. */
export const versionShown = ({ id, number }: { readonly id: string; readonly number: number }) => `${number} ${id}`;
