import type { InterfaceLanguage } from '@undersigned/kernel';

/** A moment and the zone that people who act on it live in: `{ at: '2026-12-01T16:59:00Z', zone: 'Asia/Phnom_Penh' }`. */
export interface ZonedMoment {
  /** ISO 8601 with offset or `Z`. */
  readonly at: string;
  /** IANA name. */
  readonly zone: string;
}

// Months in words and a 24-hour clock: 03/04 and 11:59 are read differently in different countries.
const day = { day: 'numeric', month: 'long', year: 'numeric' } as const;
const time = { hour: '2-digit', minute: '2-digit', hourCycle: 'h23' } as const;

const formatters = new Map<string, Intl.DateTimeFormat>();

function formatter(language: InterfaceLanguage, zone: string, withTime: boolean): Intl.DateTimeFormat {
  const key = `${language} ${zone} ${withTime}`;
  const known = formatters.get(key);
  if (known) return known;
  const made = new Intl.DateTimeFormat(language, { ...day, ...(withTime && time), timeZone: zone });
  formatters.set(key, made);
  return made;
}

/** French says "1er", which Intl does not. */
function firstOfMonth(date: string, language: InterfaceLanguage): string {
  return language === 'fr' ? date.replace(/^1 /, '1er ') : date;
}

/** The day of an ISO instant in a zone: "December 1, 2026". Throws RangeError on a bad instant or an unknown zone. */
export function formatDate(instant: string, zone: string, language: InterfaceLanguage): string {
  return firstOfMonth(formatter(language, zone, false).format(new Date(instant)), language);
}

/** Day and time of an ISO instant in a zone, without the zone's name. Throws like {@link formatDate}. */
export function formatDateTime(instant: string, zone: string, language: InterfaceLanguage): string {
  return firstOfMonth(formatter(language, zone, true).format(new Date(instant)), language);
}

/** A deadline nobody can misread: UTC first, then the statement's own zone beside it, named. */
export function formatDeadline({ at, zone }: ZonedMoment, language: InterfaceLanguage): string {
  const utc = `${formatDateTime(at, 'UTC', language)} UTC`;
  if (zone === 'UTC' || zone === 'Etc/UTC') return utc;
  return `${utc} (${formatDateTime(at, zone, language)}, ${zone.replaceAll('_', ' ')})`;
}
