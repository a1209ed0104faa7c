export type RelativeUnit = 'second' | 'minute' | 'hour' | 'day';

const steps: readonly [RelativeUnit, number][] = [
  ['day', 86_400],
  ['hour', 3_600],
  ['minute', 60],
];

/** The distance between two moments in the largest unit that fits; negative in the past. */
export function relativeParts(at: Date, now: Date): { value: number; unit: RelativeUnit } {
  const seconds = (at.getTime() - now.getTime()) / 1000;
  for (const [unit, length] of steps)
    if (Math.abs(seconds) >= length) return { value: Math.trunc(seconds / length), unit };
  return { value: 0, unit: 'second' };
}
