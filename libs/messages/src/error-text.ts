import type { ErrorCode, InterfaceLanguage } from '@undersigned/kernel';
import { oneLine } from './bidi.js';
import type { MessageKey } from './catalogs/index.js';
import { formatDeadline } from './dates.js';
import { translator, type MessageValues } from './translator.js';

type Detailed = Extract<MessageKey, `errorDetail.${string}`> extends `errorDetail.${infer Code}` ? Code : never;

/** What a sharper sentence needs to find in the details; instants are ISO strings and are said in UTC. */
const needed: Readonly<Record<Detailed, readonly string[]>> = {
  'request.rate_limited': ['retryAfterSeconds'],
  'session.throttled': ['retryAfterSeconds'],
  'account.password_too_weak': ['minimumLength'],
  'statement.document_invalid': ['reason'],
  'sign_on.text_changed': ['version'],
  'sign_on.already_decided': ['by', 'at'],
};

const isDetailed = (code: ErrorCode): code is Detailed => Object.hasOwn(needed, code);

/** The details as values of a sentence, or null where one that is needed is missing or cannot be said. */
function sayable(names: readonly string[], details: Readonly<Record<string, unknown>>, language: InterfaceLanguage) {
  const values: Record<string, string | number> = {};
  for (const name of names) {
    const value = details[name];
    if (typeof value === 'number' && Number.isFinite(value)) values[name] = value;
    else if (typeof value === 'string' && oneLine(value) !== '')
      values[name] = name === 'at' ? instant(value, language) : oneLine(value);
    else return null;
  }
  return values satisfies MessageValues;
}

function instant(value: string, language: InterfaceLanguage): string {
  return Number.isNaN(Date.parse(value)) ? oneLine(value) : formatDeadline({ at: value, zone: 'UTC' }, language);
}

/**
 * What a refusal says to a person: one or two sentences that name the next step. Uses the details where a sharper
 * sentence exists and they suffice (`retryAfterSeconds`, `minimumLength`, `reason`, `version`, `by` with `at`), and the
 * general sentence otherwise; never throws for odd details.
 */
export function errorText(
  code: ErrorCode,
  details: Readonly<Record<string, unknown>>,
  language: InterfaceLanguage,
): string {
  const t = translator(language);
  const values = isDetailed(code) ? sayable(needed[code], details, language) : null;
  if (values === null || !isDetailed(code)) return t(`error.${code}`);
  // A plural needs a number: "12" in the details of an API answer is one too.
  if ('retryAfterSeconds' in values) values.retryAfterSeconds = Math.ceil(Number(values.retryAfterSeconds)) || 1;
  return t(`errorDetail.${code}`, values);
}
