import { messageKeys, type MessageKey, type Translate } from '@undersigned/messages';
import type { SignOnFormError, SignOnFormField } from '@undersigned/sign-on-rules';

export type FormErrors = Readonly<Partial<Record<SignOnFormField, SignOnFormError>>>;

const known: ReadonlySet<string> = new Set(messageKeys);

/** What to do about a field, in a sentence: its own where there is one, else that of the mistake. */
export function formErrorText(t: Translate, field: SignOnFormField, error: SignOnFormError): string {
  const own = `public.sign.error.${field}.${error}`;
  return t(known.has(own) ? (own as MessageKey) : `public.sign.error.${error}`);
}
