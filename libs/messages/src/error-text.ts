import type { ErrorCode, InterfaceLanguage } from '@undersigned/kernel';
import { oneLine } from './bidi.js';
import type { MessageKey } from './catalogs/index.js';
import { formatDeadline } from './dates.js';
import { translator, type MessageValues } from './translator.js';

type Detailed = Extract<MessageKey, `errorDetail.${string}`> extends `errorDetail.${infer Code}` ? Code : never;

/** What a sharper sentence needs to find in the details; instants are ISO strings and are said in UTC. */
const needed: Readonly<Record<Detailed, readonly string[]>> = {
  'request.rate_limited': ['minutes'],
  'session.throttled': ['minutes'],
  'account.password_too_weak': ['reason', 'minimumLength'],
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

/** Seconds to wait are said in minutes, rounded up: nobody counts 900 seconds. */
function withMinutes(details: Readonly<Record<string, unknown>>): Readonly<Record<string, unknown>> {
  const { seconds } = details;
  return { ...details, minutes: typeof seconds === 'number' && seconds > 0 ? Math.ceil(seconds / 60) : undefined };
}

function instant(value: string, language: InterfaceLanguage): string {
  return Number.isNaN(Date.parse(value)) ? oneLine(value) : formatDeadline({ at: value, zone: 'UTC' }, language);
}

/**
 * What a refusal says to a person: one or two sentences that name the next step. Uses the details where a sharper
 * sentence exists and they suffice (`seconds` to wait, `reason`, `minimumLength`, `version`, `by` with `at`), and the
 * general sentence otherwise; never throws for odd details.
 */
export function errorText(
  code: ErrorCode,
  details: Readonly<Record<string, unknown>>,
  language: InterfaceLanguage,
): string {
  const t = translator(language);
  const values = isDetailed(code) ? sayable(needed[code], withMinutes(details), language) : null;
  if (values === null || !isDetailed(code)) return t(`error.${code}`);
  return t(`errorDetail.${code}`, values);
}
