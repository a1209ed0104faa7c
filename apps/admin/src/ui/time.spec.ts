import { describe, expect, it } from '@jest/globals';
import { relativeParts } from './relative-time.js';
import { toInstant, toWallTime } from './zoned-time.js';

describe('a deadline on the clock of its zone', () => {
  it.each([
    ['2026-12-01 17:00:00', 'Europe/Paris', '2026-12-01T16:00:00.000Z'],
    ['2026-07-01 17:00:00', 'Europe/Paris', '2026-07-01T15:00:00.000Z'],
    ['2026-12-01 23:59:00', 'Asia/Phnom_Penh', '2026-12-01T16:59:00.000Z'],
    ['2026-12-01 23:59:00', 'America/New_York', '2026-12-02T04:59:00.000Z'],
    ['2026-12-01 00:00:00', 'UTC', '2026-12-01T00:00:00.000Z'],
    ['2026-10-25 02:30:00', 'Europe/Paris', '2026-10-25T00:30:00.000Z'],
  ])('%s in %s is %s', (wall, zone, instant) => {
    expect(toInstant(wall, zone)).toBe(instant);
    expect(toWallTime(instant, zone)).toBe(wall);
  });

  it('passes over the hour that the clock change leaves out', () => {
    expect(toWallTime(toInstant('2026-03-29 02:30:00', 'Europe/Paris'), 'Europe/Paris')).toBe('2026-03-29 03:30:00');
  });
});

it('says a distance in the largest unit that fits', () => {
  const now = new Date('2026-11-23T12:00:00Z');
  expect(relativeParts(new Date('2026-11-23T11:59:30Z'), now)).toEqual({ value: 0, unit: 'second' });
  expect(relativeParts(new Date('2026-11-23T09:30:00Z'), now)).toEqual({ value: -2, unit: 'hour' });
  expect(relativeParts(new Date('2026-11-26T12:00:00Z'), now)).toEqual({ value: 3, unit: 'day' });
});
