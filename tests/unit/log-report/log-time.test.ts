import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseEpoch, parseLogTime } from '../../../src/log-report/log-time.ts';

const NAMES = 'Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec'.split(' ');

describe('what is no time', () => {
  it.each([
    '31/Feb/2026:10:00:00 +0000',
    '29/Feb/2026:10:00:00 +0000',
    '29/Feb/2100:10:00:00 +0000',
    '31/Apr/2026:10:00:00 +0000',
    '99/Nov/2026:10:00:00 +0000',
    '00/Nov/2026:10:00:00 +0000',
    '22/Foo/2026:10:00:00 +0000',
    '22/Nov/2026:24:00:00 +0000',
    '22/Nov/2026:25:00:00 +0000',
    '22/Nov/2026:03:61:00 +0000',
    '22/Nov/2026:03:00:60 +0000',
    '22/Nov/2026:03:00:00 +9999',
    '22/Nov/2026:03:00:00 +0060',
    '22/Nov/2026:03:00:00 +1401',
    '22/Nov/2026:03:00:00 -1500',
    '22/Nov/0000:03:00:00 +0000',
    '22/Nov/0026:03:00:00 +0000',
    '22/Nov/2026:03:00:00 +0000 ',
    '2026-02-31T03:00:00Z',
    '2026-00-10T03:00:00Z',
    '2026-13-10T03:00:00Z',
    '2026-11-00T03:00:00Z',
    '2026-11-22T24:00:00Z',
    '2026-11-22T03:60:00Z',
    '2026-11-22T03:00:00+99:99',
    '0000-01-01T00:00:00Z',
    '2026-11-22T03:00:00',
    '',
  ])('%j', (text) => {
    expect(parseLogTime(text)).toBeUndefined();
  });
});

describe('what is one', () => {
  it.each([
    ['29/Feb/2028:10:00:00 +0000', Date.UTC(2028, 1, 29, 10)],
    ['29/Feb/2000:10:00:00 +0000', Date.UTC(2000, 1, 29, 10)],
    ['1/jan/2027:00:00:00 +1400', Date.UTC(2026, 11, 31, 10)],
    ['31/Dec/2026:23:59:59.999 -1200', Date.UTC(2027, 0, 1, 11, 59, 59)],
    ['22/Nov/2026:03:00:00', Date.UTC(2026, 10, 22, 3)],
    ['2026-11-22T03:00:00.123+05:30', Date.UTC(2026, 10, 21, 21, 30)],
  ])('%s', (text, time) => {
    expect(parseLogTime(text)).toBe(time);
  });

  it.each([1, 1e3, 1e6, 1e9])('a number of seconds, counted in parts of which %d are one', (parts) => {
    expect(parseEpoch(1_795_318_474 * parts)).toBe(1_795_318_474_000);
  });

  it.each([0, -1, Number.NaN, Number.POSITIVE_INFINITY, 1e30])('but not the number %d', (number) => {
    expect(parseEpoch(number)).toBeUndefined();
  });
});

/** How many days a month has, by the rule of the calendar and not by the engine's own. */
function daysIn(year: number, month: number): number {
  if (month === 2) return year % 400 === 0 || (year % 4 === 0 && year % 100 !== 0) ? 29 : 28;
  return [4, 6, 9, 11].includes(month) ? 30 : 31;
}

/** Days from 1970 on, counted one year and one month after the other. */
function daysBefore(year: number, month: number, day: number): number {
  let days = day - 1;
  for (let each = 1; each < month; each += 1) days += daysIn(year, each);
  for (let each = 1970; each < year; each += 1) days += daysIn(each, 2) === 29 ? 366 : 365;
  return days;
}

const two = (number: number): string => String(number).padStart(2, '0');

const written = fc.record({
  year: fc.oneof(fc.integer({ min: 1970, max: 2110 }), fc.integer({ min: 0, max: 9999 })),
  month: fc.integer({ min: 0, max: 14 }),
  day: fc.integer({ min: 0, max: 40 }),
  hour: fc.integer({ min: 0, max: 30 }),
  minute: fc.integer({ min: 0, max: 70 }),
  second: fc.integer({ min: 0, max: 70 }),
  sign: fc.constantFrom('+', '-'),
  zoneHours: fc.integer({ min: 0, max: 20 }),
  zoneMinutes: fc.integer({ min: 0, max: 70 }),
});

it('reads a time exactly where calendar, clock and zones have it, in both forms', () => {
  fc.assert(
    fc.property(written, ({ year, month, day, hour, minute, second, sign, zoneHours, zoneMinutes }) => {
      const real =
        year >= 1990 &&
        month >= 1 &&
        month <= 12 &&
        day >= 1 &&
        day <= daysIn(year, month) &&
        hour < 24 &&
        minute < 60 &&
        second < 60 &&
        zoneMinutes < 60 &&
        zoneHours * 60 + zoneMinutes <= 840;
      const offset = (zoneHours * 60 + zoneMinutes) * (sign === '-' ? -1 : 1);
      const minutes = (daysBefore(year, month, day) * 24 + hour) * 60 + minute - offset;
      const expected = real ? (minutes * 60 + second) * 1000 : undefined;
      const years = String(year).padStart(4, '0');
      const time = [hour, minute, second].map(two).join(':');
      const zone = `${sign}${two(zoneHours)}${two(zoneMinutes)}`;
      expect(parseLogTime(`${years}-${two(month)}-${two(day)}T${time}${zone}`)).toBe(expected);
      const common = `${two(day)}/${NAMES[month - 1] ?? 'Foo'}/${years}:${time} ${zone}`;
      expect(parseLogTime(common)).toBe(expected);
    }),
    { numRuns: 2000 },
  );
});
