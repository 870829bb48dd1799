import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { dayNumber, formatDay, isoDay } from '../../../src/plan/days.ts';
import {
  lastDays,
  type Offset,
  readEndDay,
  type ScheduleWords,
  scheduleDates,
} from '../../../src/plan/schedule.ts';

const TODAY = dayNumber(2026, 11, 21);

const WORDS: ScheduleWords = {
  tag: 'en-GB',
  today: 'today, {date}',
  tooLate: 'too late: by {date}',
  about: 'about {date}',
  past: '{date}, past',
  undoDays: { one: 'for {days} day', other: 'for {days} days' },
  undoToday: 'until today',
  undoOver: 'no longer',
  undoUntil: 'until {date}',
  undoOnlyToday: 'only today',
  askToday: 'ask today',
  askBy: 'by {date}',
};

const HOSTING: readonly Offset[] = [
  { id: 'last-undo', hours: -24, approximate: false },
  { id: 'end', hours: 0, approximate: false },
  { id: 'final', hours: 45 * 24, approximate: true },
];

const plain = (text: string | undefined): string | undefined => text?.replaceAll('\u00A0', ' ');

describe('what was typed as the end date', () => {
  test.each([
    ['', { kind: 'error', error: 'empty' }],
    ['2027-02-31', { kind: 'error', error: 'empty' }],
    ['2026-11-20', { kind: 'error', error: 'past' }],
    ['0027-03-12', { kind: 'error', error: 'past' }],
    ['2026-11-21', { kind: 'day', day: TODAY }],
    ['2027-03-12', { kind: 'day', day: dayNumber(2027, 3, 12) }],
    ['2036-11-21', { kind: 'day', day: dayNumber(2036, 11, 21) }],
    ['2037-03-12', { kind: 'error', error: 'too-far' }],
    ['9999-12-31', { kind: 'error', error: 'too-far' }],
  ])('"%s"', (typed, result) => {
    expect(readEndDay(typed, TODAY)).toEqual(result);
  });
});

describe('dates of the stations', () => {
  test.each<[string, string, string]>([
    ['2027-03-12', 'ask', 'today, 21 November'],
    ['2027-03-12', 'last-undo', '11 March 2027'],
    ['2027-03-12', 'end', '12 March 2027'],
    ['2027-03-12', 'final', 'about 26 April 2027'],
    ['2027-03-01', 'last-undo', '28 February 2027'],
    ['2028-03-01', 'last-undo', '29 February 2028'],
    ['2027-01-01', 'last-undo', '31 December 2026'],
    ['2026-11-21', 'last-undo', '20 November 2026, past'],
  ])('end on %s: %s', (end, id, words) => {
    const typed = readEndDay(end, TODAY);
    const day = typed.kind === 'day' ? typed.day : Number.NaN;
    expect(plain(scheduleDates(HOSTING, day, TODAY, WORDS).when.get(id))).toBe(words);
  });

  test('a station without an offset gets no date', () => {
    const { when } = scheduleDates(HOSTING.slice(0, 2), TODAY + 30, TODAY, WORDS);
    expect(when.has('final')).toBe(false);
  });

  test('hours that make no whole day count as the earlier day', () => {
    const twelve = (hours: number): string | undefined =>
      plain(
        scheduleDates(
          [{ id: 'end', hours, approximate: false }],
          dayNumber(2027, 3, 12),
          TODAY,
          WORDS,
        ).when.get('end'),
      );
    expect(twelve(-12)).toBe('11 March 2027');
    expect(twelve(12)).toBe('12 March 2027');
    expect(twelve(36)).toBe('13 March 2027');
  });

  test('a deadline for asking that has passed is said, one that has not leaves today', () => {
    const ask = (hours: number): string | undefined =>
      plain(
        scheduleDates([{ id: 'last-ask', hours, approximate: false }], TODAY + 10, TODAY, WORDS).when.get(
          'ask',
        ),
      );
    expect(ask(-240)).toBe('today, 21 November');
    expect(ask(-264)).toBe('too late: by 20 November 2026');
  });

  test('what lies behind is told from what does not', () => {
    const passed = (ahead: number): readonly string[] => [
      ...scheduleDates(HOSTING, TODAY + ahead, TODAY, WORDS).passed,
    ];
    expect([passed(0), passed(1), passed(-1)]).toEqual([['last-undo'], [], ['last-undo', 'end']]);
  });

  test('the last days to ask and to undo are told apart, and found where they are one', () => {
    const last = (...ids: readonly string[]) =>
      lastDays(
        ids.map((id, index) => ({ id, hours: -24 * (index + 1), approximate: false })),
        TODAY,
      );
    expect(last('last-ask', 'last-undo')).toEqual({ ask: TODAY - 1, undo: TODAY - 2 });
    expect(last('last-both')).toEqual({ ask: TODAY - 1, undo: TODAY - 1 });
    expect(last('end')).toEqual({});
  });

  test('the time left to undo it', () => {
    const undo = (days: number): string | undefined =>
      scheduleDates(HOSTING, TODAY + days, TODAY, WORDS).undo;
    expect([undo(0), undo(1), undo(2), undo(111)]).toEqual([
      'no longer',
      'until today',
      'for 1 day',
      'for 110 days',
    ]);
    expect(scheduleDates(HOSTING.slice(1), TODAY, TODAY, WORDS).undo).toBeUndefined();
  });

  test('stations never run backwards, and a date is as far from the end as its offset', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 3_660 }),
        fc.array(fc.integer({ min: -2_000, max: 4_000 }), { minLength: 1, maxLength: 5 }),
        (ahead, hours) => {
          const offsets = hours.map((value, index) => ({
            id: `s${index}`,
            hours: value,
            approximate: false,
          }));
          const { when } = scheduleDates(offsets, TODAY + ahead, TODAY, WORDS);
          for (const { id, hours: value } of offsets) {
            const day = TODAY + ahead + Math.floor(value / 24);
            expect(when.get(id)?.startsWith(formatDay(day, WORDS.tag))).toBe(true);
            expect(when.get(id)?.endsWith('past')).toBe(day < TODAY);
          }
        },
      ),
    );
  });

  test('every typed day is judged by its distance alone', () => {
    fc.assert(
      fc.property(fc.integer({ min: -40_000, max: 40_000 }), (distance) => {
        const result = readEndDay(isoDay(TODAY + distance), TODAY);
        const expected = distance < 0 ? 'past' : distance > 3_660 ? 'too-far' : 'day';
        return (result.kind === 'day' ? 'day' : result.error) === expected;
      }),
    );
  });
});
