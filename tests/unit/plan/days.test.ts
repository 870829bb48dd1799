import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { dayNumber, firstOfMonth, formatDay, isoDay, parseDay } from '../../../src/plan/days.ts';

const anyDay = fc.integer({ min: dayNumber(1, 1, 1), max: dayNumber(9999, 12, 31) });

test('the first of its month is at most so many days back, and of the same month', () => {
  fc.assert(
    fc.property(anyDay, (day) => {
      const [iso, first] = [isoDay(day), isoDay(firstOfMonth(day))];
      return first === `${iso.slice(0, 8)}01`;
    }),
  );
});

describe('reading a day', () => {
  test.each([
    ['', 'nothing'],
    ['2027-3-12', 'a missing zero'],
    ['12/03/2027', 'a date as people write it'],
    ['2027-02-30', 'a day that February lacks'],
    ['2027-02-29', 'a leap day of a common year'],
    ['2027-13-01', 'a thirteenth month'],
    ['2027-00-10', 'a month zero'],
    ['12027-01-01', 'a year of five digits'],
    [' 2027-01-01', 'a space'],
  ])('"%s" is none: %s', (text) => {
    expect(parseDay(text)).toBeUndefined();
  });

  test('a leap day of a leap year is one', () => {
    expect(parseDay('2028-02-29')).toBe(dayNumber(2028, 2, 29));
  });

  test('any day survives writing and reading', () => {
    fc.assert(fc.property(anyDay, (day) => parseDay(isoDay(day)) === day));
  });

  test('the next day is one more, whatever the month', () => {
    fc.assert(
      fc.property(anyDay, (day) => {
        const next = new Date(`${isoDay(day)}T12:00:00Z`);
        next.setUTCDate(next.getUTCDate() + 1);
        return day === dayNumber(9999, 12, 31) || parseDay(next.toISOString().slice(0, 10)) === day + 1;
      }),
    );
  });
});

describe('a day in words', () => {
  test.each([
    ['2027-03-12', 'en-GB', '12\u00A0March 2027'],
    ['2027-03-12', 'fr-FR', '12\u00A0mars 2027'],
    ['2027-03-01', 'fr-FR', '1er\u00A0mars 2027'],
    ['2027-03-01', 'en-GB', '1\u00A0March 2027'],
    ['2027-08-31', 'fr-FR', '31\u00A0août 2027'],
    ['2027-12-11', 'fr-FR', '11\u00A0décembre 2027'],
  ])('%s in %s', (iso, tag, words) => {
    expect(formatDay(parseDay(iso) ?? Number.NaN, tag)).toBe(words);
  });

  test('the year can be left out', () => {
    expect(formatDay(dayNumber(2026, 11, 21), 'fr-FR', { year: false })).toBe('21\u00A0novembre');
  });
});
