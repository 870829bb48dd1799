import { describe, expect, test } from 'vitest';
import { formatDay, parseDay } from '../../../src/plan/days.ts';
import { lastDays, type ScheduleWords, scheduleDates } from '../../../src/plan/schedule.ts';

/** End date, notice in hours, and the last day to ask, reckoned without this code. */
const TABLE: Readonly<Record<string, readonly (readonly [end: string, hours: number, last: string])[]>> = {
  'summer time begins and ends in Europe': [
    ['2026-03-29', 24, '2026-03-28'],
    ['2026-03-30', 24, '2026-03-29'],
    ['2026-10-25', 24, '2026-10-24'],
    ['2026-10-26', 24, '2026-10-25'],
    ['2027-03-28', 24, '2027-03-27'],
    ['2027-03-29', 24, '2027-03-28'],
    ['2027-10-31', 24, '2027-10-30'],
    ['2027-11-01', 24, '2027-10-31'],
  ],
  'summer time begins and ends in America': [
    ['2026-03-08', 24, '2026-03-07'],
    ['2026-03-09', 24, '2026-03-08'],
    ['2026-11-01', 24, '2026-10-31'],
    ['2026-11-02', 24, '2026-11-01'],
    ['2027-03-14', 24, '2027-03-13'],
    ['2027-03-15', 24, '2027-03-14'],
    ['2027-11-07', 24, '2027-11-06'],
    ['2027-11-08', 24, '2027-11-07'],
  ],
  'months end': [
    ['2027-02-01', 24, '2027-01-31'],
    ['2027-03-01', 24, '2027-02-28'],
    ['2027-04-01', 24, '2027-03-31'],
    ['2027-05-01', 24, '2027-04-30'],
    ['2027-06-01', 24, '2027-05-31'],
    ['2027-07-01', 24, '2027-06-30'],
    ['2027-08-01', 24, '2027-07-31'],
    ['2027-09-01', 24, '2027-08-31'],
    ['2027-10-01', 24, '2027-09-30'],
    ['2027-12-01', 24, '2027-11-30'],
    ['2027-04-30', 24, '2027-04-29'],
    ['2027-05-31', 24, '2027-05-30'],
  ],
  'a February has 29 days, or has not': [
    ['2028-02-28', 24, '2028-02-27'],
    ['2028-02-29', 24, '2028-02-28'],
    ['2028-03-01', 24, '2028-02-29'],
    ['2028-03-02', 24, '2028-03-01'],
    ['2027-02-28', 24, '2027-02-27'],
    ['2032-03-01', 24, '2032-02-29'],
    ['2100-03-01', 24, '2100-02-28'],
    ['2000-03-01', 24, '2000-02-29'],
  ],
  'years end': [
    ['2026-12-31', 24, '2026-12-30'],
    ['2027-01-01', 24, '2026-12-31'],
    ['2027-01-02', 24, '2027-01-01'],
    ['2027-12-31', 24, '2027-12-30'],
    ['2028-01-01', 24, '2027-12-31'],
    ['2029-01-01', 24, '2028-12-31'],
  ],
  'the notice is no day': [
    ['2027-03-28', 1, '2027-03-27'],
    ['2027-03-29', 1, '2027-03-28'],
    ['2028-03-01', 1, '2028-02-29'],
    ['2027-01-01', 1, '2026-12-31'],
    ['2027-03-28', 12, '2027-03-27'],
    ['2027-03-29', 12, '2027-03-28'],
    ['2028-03-01', 12, '2028-02-29'],
    ['2027-01-01', 12, '2026-12-31'],
    ['2027-03-28', 36, '2027-03-26'],
    ['2027-03-29', 36, '2027-03-27'],
    ['2028-03-01', 36, '2028-02-28'],
    ['2027-01-01', 36, '2026-12-30'],
  ],
  'the notice is days or months': [
    ['2027-03-29', 72, '2027-03-26'],
    ['2028-03-31', 72, '2028-03-28'],
    ['2027-01-01', 72, '2026-12-29'],
    ['2027-03-29', 744, '2027-02-26'],
    ['2028-03-31', 744, '2028-02-29'],
    ['2027-01-01', 744, '2026-12-01'],
  ],
};

const WORDS: ScheduleWords = {
  tag: 'en-GB',
  today: 'today, {date}',
  tooLate: 'too late: {date}',
  about: 'about {date}',
  past: '{date}, past',
  undoDays: { one: '{days} day', other: '{days} days' },
  undoToday: 'today only',
  undoOver: 'over',
  undoUntil: 'until {date}',
  undoOnlyToday: 'only today',
  askToday: 'ask today',
  askBy: 'by {date}',
};

const day = (iso: string): number => parseDay(iso) ?? Number.NaN;

test('the table has sixty dates', () => {
  expect(Object.values(TABLE).flat()).toHaveLength(60);
});

describe.each(Object.entries(TABLE))('where %s', (_, rows) => {
  test.each(rows)('an end on %s and a notice of %d hours: %s', (end, hours, last) => {
    const offsets = [
      { id: 'last-both', hours: -hours, approximate: false },
      { id: 'end', hours: 0, approximate: false },
    ];
    expect(lastDays(offsets, day(end))).toEqual({ ask: day(last), undo: day(last) });

    const seen = (today: number) => scheduleDates(offsets, day(end), today, WORDS);
    const before = seen(day(last) - 1);
    expect(before.when.get('last-both')).toBe(formatDay(day(last), 'en-GB'));
    expect([before.undo, before.undoIsOver, [...before.passed]]).toEqual(['1 day', false, []]);

    const onTheDay = seen(day(last));
    expect(onTheDay.when.get('ask')).toMatch(/^today, /);
    expect([onTheDay.undo, onTheDay.undoIsOver, [...onTheDay.passed]]).toEqual(['today only', false, []]);

    const after = seen(day(last) + 1);
    expect(after.when.get('ask')).toBe(`too late: ${formatDay(day(last), 'en-GB')}`);
    expect([after.undo, after.undoIsOver]).toEqual(['over', true]);
    expect(after.passed).toContain('ask');
  });
});
