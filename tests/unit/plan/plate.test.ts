import { describe, expect, test } from 'vitest';
import { dayNumber } from '../../../src/plan/days.ts';
import type { EndAnswer } from '../../../src/plan/end-answer.ts';
import { type Plate, plateOf } from '../../../src/plan/plate.ts';
import type { Offset, ScheduleWords } from '../../../src/plan/schedule.ts';

const TODAY = dayNumber(2026, 11, 29);
const WORDS: ScheduleWords = {
  tag: 'en-GB',
  today: 'today, {date}',
  tooLate: 'too late: {date}',
  askToday: 'Ask today',
  askBy: 'by {date}',
  about: 'about {date}',
  past: '{date}, past',
  undoDays: { one: '{days} day', other: '{days} days' },
  undoToday: 'today only',
  undoOver: 'over',
  undoUntil: 'until {date}',
  undoOnlyToday: 'only today',
};
const offset = (id: string, hours: number): Offset => ({ id, hours, approximate: false });
const BOTH = [offset('last-both', -24), offset('end', 0)];

function plate(answer: EndAnswer | undefined, offsets: readonly Offset[] = BOTH): Plate {
  const { ends, askBy, undo, late } = plateOf(offsets, answer, TODAY, WORDS);
  const plain = (text: string | undefined) => text?.replaceAll('\u00A0', ' ');
  return JSON.parse(JSON.stringify({ ends: plain(ends), askBy: plain(askBy), undo: plain(undo), late }));
}

const inDays = (days: number): EndAnswer => ({ kind: 'day', day: TODAY + days });

describe('the plate of a plan with a last moment', () => {
  test.each<[string, EndAnswer | undefined, Plate]>([
    ['no answer', undefined, {}],
    ['nobody knows', { kind: 'unknown' }, {}],
    [
      'today: too late, with the last moment',
      inDays(0),
      { ends: '29 November 2026', askBy: 'Too late: 28 November 2026', undo: 'over', late: true },
    ],
    [
      'tomorrow: today',
      inDays(1),
      { ends: '30 November 2026', askBy: 'Ask today', undo: 'only today', late: false },
    ],
    [
      'in forty days: the date',
      inDays(40),
      { ends: '8 January 2027', askBy: 'By 7 January 2027', undo: 'until 7 January 2027', late: false },
    ],
    ['this month: today, and no date at all', { kind: 'month' }, { askBy: 'Ask today' }],
  ])('%s', (_, answer, expected) => {
    expect(plate(answer)).toEqual(expected);
  });
});

describe('the plate of a plan without one', () => {
  test('says when it ends, and nothing of asking', () => {
    expect(plate(inDays(0), [offset('end', 0)])).toEqual({ ends: '29 November 2026' });
    expect(plate({ kind: 'month' }, [offset('end', 0)])).toEqual({});
  });

  test('says until when it can be undone, where that alone is published', () => {
    expect(plate(inDays(2), [offset('last-undo', -24), offset('end', 0)])).toEqual({
      ends: '1 December 2026',
      undo: 'until 30 November 2026',
    });
  });
});
