/** `2026-12-01 17:00:00`, what a clock on the wall of a time zone shows. */
export type WallTime = string;

/** What the clock shows in `timeZone` at a moment. */
export function toWallTime(instant: string, timeZone: string): WallTime {
  const parts = new Intl.DateTimeFormat('en-CA', {
    timeZone,
    hourCycle: 'h23',
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
    hour: '2-digit',
    minute: '2-digit',
    second: '2-digit',
  }).formatToParts(new Date(instant));
  const of = (type: Intl.DateTimeFormatPartTypes) => parts.find((part) => part.type === type)?.value ?? '00';
  return `${of('year')}-${of('month')}-${of('day')} ${of('hour')}:${of('minute')}:${of('second')}`;
}

const asUtc = (wall: WallTime) => Date.parse(`${wall.replace(' ', 'T')}Z`);

/**
 * The moment at which the clock shows `wall` in `timeZone`. In the hour that a clock change repeats it is the first
 * of the two; in the hour that it leaves out it is the same distance behind the change.
 */
export function toInstant(wall: WallTime, timeZone: string): string {
  const wanted = asUtc(wall);
  const offsetAt = (time: number) => asUtc(toWallTime(new Date(time).toISOString(), timeZone)) - time;
  const before = wanted - offsetAt(wanted - 86_400_000);
  const after = wanted - offsetAt(before);
  const holds = (time: number) => offsetAt(time) === wanted - time;
  return new Date(!holds(before) && holds(after) ? after : before).toISOString();
}
