import { describe, expect, it } from 'vitest';
import { calendarDays } from '../../../src/plan/calendar.ts';
import { dayNumber } from '../../../src/plan/days.ts';

const TODAY = dayNumber(2026, 11, 29);
const OFFSETS = [
  { id: 'final', hours: 47 * 24, approximate: true },
  { id: 'last-both', hours: -24, approximate: false },
  { id: 'end', hours: 0, approximate: false },
];

describe('the days for a calendar', () => {
  it('come in order, and tell what has to be done by then', () => {
    expect(calendarDays(OFFSETS, TODAY + 40, TODAY)).toEqual([
      { station: 'last-both', day: '2027-01-07', name: 'last-both-2027-01-08', isLimit: true },
      { station: 'end', day: '2027-01-08', name: 'end-2027-01-08', isLimit: false },
      { station: 'final', day: '2027-02-24', name: 'final-2027-01-08', isLimit: false },
    ]);
  });

  it('tell from when money may be taken, before which something has to be done', () => {
    const debits = [
      { id: 'debit', hours: 'month-start', approximate: false },
      { id: 'debit', hours: -31 * 24, approximate: true },
    ] as const;
    expect(calendarDays(debits, dayNumber(2027, 3, 12), TODAY)).toEqual([
      { station: 'debit', day: '2027-02-09', name: 'debit-2027-03-12', isLimit: true },
      { station: 'debit', day: '2027-03-01', name: 'debit-2027-03-12', isLimit: true },
    ]);
    expect(calendarDays(debits, TODAY, TODAY)).toEqual([]);
  });

  it('leave out what is behind', () => {
    expect(calendarDays(OFFSETS, TODAY, TODAY).map(({ station }) => station)).toEqual(['end', 'final']);
    expect(calendarDays(OFFSETS, TODAY + 1, TODAY).map(({ station }) => station)).toEqual([
      'last-both',
      'end',
      'final',
    ]);
  });

  it('have names that tell two services apart', () => {
    const names = (end: number) => calendarDays(OFFSETS, end, TODAY).map(({ name }) => name);
    expect(names(TODAY + 2).filter((name) => names(TODAY + 3).includes(name))).toEqual([]);
  });
});
