import Holidays from 'date-holidays';
import { describe, expect, it } from 'vitest';
import { isoDay } from '../../../src/plan/days.ts';
import { holidaysOf, LAST_HOLIDAY_YEAR } from '../../../src/rights/public-holidays.ts';

/** What the package calls the zones. */
const PLACES: Readonly<Record<string, readonly [country: string, region?: string]>> = {
  be: ['BE'],
  ch: ['CH'],
  fr: ['FR'],
  qc: ['CA', 'QC'],
  uk: ['GB', 'ENG'],
};
const FIRST_YEAR = 2025;

function fromPackage(zone: string): readonly string[] {
  const [country = '', region] = PLACES[zone] ?? [];
  const place = region === undefined ? new Holidays(country) : new Holidays(country, region);
  const years = Array.from({ length: LAST_HOLIDAY_YEAR - FIRST_YEAR + 1 }, (_, index) => FIRST_YEAR + index);
  const days = years.flatMap((year) =>
    place
      .getHolidays(year)
      .filter(({ type }) => type === 'public')
      .map(({ date }) => date.slice(0, 10)),
  );
  return [...new Set(days)].sort();
}

describe('public holidays', () => {
  it.each(Object.keys(PLACES))('of "%s" are those of the package', (zone) => {
    expect([...holidaysOf(zone)].map(isoDay).sort()).toEqual(fromPackage(zone));
  });

  it('are known for three years to come', () => {
    expect(LAST_HOLIDAY_YEAR).toBeGreaterThanOrEqual(new Date().getFullYear() + 3);
  });

  it('are none where none are known', () => {
    expect(holidaysOf('atlantis').size).toBe(0);
  });
});
