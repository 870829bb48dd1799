import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Deadline, RightValue } from '../../../src/catalogue/schemas/rights.ts';
import { isoDay, parseDay } from '../../../src/plan/days.ts';
import { isWorkingDay, lastDay } from '../../../src/rights/deadlines.ts';
import { holidaysOf } from '../../../src/rights/public-holidays.ts';

const FRANCE = holidaysOf('fr');

const value = (amount: number, unit: RightValue['unit']): RightValue => ({
  amount,
  unit,
  qualifier: 'exact',
});

function period(values: readonly RightValue[], fields: Partial<Deadline> = {}) {
  const named = Object.fromEntries(values.map((each, index) => [`v${index}`, each]));
  const deadline: Deadline = {
    of: 'reader',
    values: Object.keys(named),
    from: 'contract',
    ends: 'calendar',
    ...fields,
  };
  return { deadline, values: named };
}

function last(of: ReturnType<typeof period>, from: string): string {
  const day = lastDay(of, parseDay(from) ?? Number.NaN, FRANCE);
  return day === undefined ? 'none' : isoDay(day);
}

describe('the last day of a period', () => {
  const withdrawal = period([value(14, 'day')], { ends: 'working' });

  it.each([
    ['an ordinary day', '2026-11-02', '2026-11-16'],
    ['a Saturday moves to Monday', '2026-11-07', '2026-11-23'],
    ['a Sunday moves to Monday', '2026-11-08', '2026-11-23'],
    ['Christmas, a Friday, moves to Monday', '2026-12-11', '2026-12-28'],
    ['Saturday, Sunday, Easter Monday: Tuesday', '2027-03-13', '2027-03-30'],
    ['Ascension moves to Friday', '2027-04-22', '2027-05-07'],
    ['the 1st of May 2027, a Saturday', '2027-04-17', '2027-05-03'],
  ])('for a withdrawal in France: %s', (_what, from, to) => {
    expect(last(withdrawal, from)).toBe(to);
  });

  it('of a month is its last where the day is missing', () => {
    expect(last(period([value(1, 'month')]), '2027-01-31')).toBe('2027-02-28');
    expect(last(period([value(1, 'year')]), '2028-02-29')).toBe('2029-02-28');
  });

  it('adds periods up', () => {
    expect(last(period([value(14, 'day'), value(12, 'month')]), '2026-11-02')).toBe('2027-11-16');
  });

  it('promises a day less of what has ended, and none less of what somebody owes', () => {
    expect(last(period([value(40, 'day')], { from: 'end' }), '2026-11-01')).toBe('2026-12-10');
    expect(last(period([value(45, 'day')], { from: 'end', of: 'others' }), '2026-11-01')).toBe('2026-12-15');
    expect(last(period([value(10, 'day')], { from: 'end', of: 'provider' }), '2026-11-01')).toBe(
      '2026-11-11',
    );
  });

  it('counts working days over weekends and holidays', () => {
    expect(last(period([value(3, 'working-day')], { of: 'provider' }), '2026-12-24')).toBe('2026-12-30');
  });

  it('is none where a right has no period, and an error for what is no period', () => {
    expect(lastDay({ values: {} }, 20_000, FRANCE)).toBeUndefined();
    expect(() => last(period([value(5, 'employee')]), '2026-11-01')).toThrow('no period');
  });
});

describe('any period', () => {
  const days = fc.integer({ min: 20_000, max: 24_000 });
  const periods = fc
    .record({
      amount: fc.integer({ min: 1, max: 60 }),
      unit: fc.constantFrom('day', 'week', 'month', 'working-day', 'year' as const),
      ends: fc.constantFrom('calendar', 'working'),
      from: fc.constantFrom('contract', 'end'),
      of: fc.constantFrom('reader', 'provider', 'others'),
    } as const)
    .map(({ amount, unit, ...fields }) => period([value(amount, unit)], fields));

  it('ends no earlier when it begins later', () => {
    fc.assert(
      fc.property(periods, days, fc.integer({ min: 0, max: 400 }), (each, from, more) => {
        const [one = 0, other = 0] = [lastDay(each, from, FRANCE), lastDay(each, from + more, FRANCE)];
        expect(other).toBeGreaterThanOrEqual(one);
      }),
    );
  });

  it('never ends before it began, and on a working day where the law says so', () => {
    fc.assert(
      fc.property(periods, days, (each, from) => {
        const day = lastDay(each, from, FRANCE) ?? Number.NaN;
        expect(day).toBeGreaterThanOrEqual(from);
        if (each.deadline.ends === 'working') expect(isWorkingDay(day, FRANCE)).toBe(true);
      }),
    );
  });

  it('is no longer without holidays than with them', () => {
    fc.assert(
      fc.property(periods, days, (each, from) => {
        const [free = 0, counted = 0] = [lastDay(each, from, new Set()), lastDay(each, from, FRANCE)];
        expect(free).toBeLessThanOrEqual(counted);
      }),
    );
  });
});
