import { describe, expect, test } from 'vitest';
import type { Value } from '../../../src/catalogue/schemas/provider.ts';
import { formatDay } from '../../../src/i18n/dates.ts';
import { formatValue } from '../../../src/i18n/values.ts';
import { duration, STATED } from '../catalogue/made.ts';

const dayOfMonth = (day: number): Value => ({ kind: 'day-of-month', day, ...STATED });

describe('a value in words, its number never torn from its unit', () => {
  // `_` stands for a no-break space.
  test.each<[Value, string, string]>([
    [duration(1, 'hour'), '1_hour', '1_h'],
    [duration(24, 'hour'), '24_hours', '24_h'],
    [duration(1, 'day'), '1_day', '1_jour'],
    [duration(7, 'day'), '7_days', '7_jours'],
    [duration(1, 'month'), '1_month', '1_mois'],
    [duration(3, 'month'), '3_months', '3_mois'],
    [duration(1, 'year'), '1_year', '1_an'],
    [duration(2, 'year'), '2_years', '2_ans'],
    [duration(1.5, 'day'), '1.5_days', '1,5_jour'],
    [duration(35, 'day', { to: 40 }), '35 to 40_days', '35 à 40_jours'],
    [duration(1, 'day', { to: 2 }), '1 to 2_days', '1 à 2_jours'],
    [duration(30, 'day', { qualifier: 'about' }), 'about 30_days', 'environ 30_jours'],
    [duration(72, 'hour', { qualifier: 'up-to' }), 'up to 72_hours', "jusqu'à 72_h"],
    [duration(10, 'day', { qualifier: 'at-least' }), 'at least 10_days', 'au moins 10_jours'],
    [duration(1, 'year', { qualifier: 'more-than' }), 'more than 1_year', 'plus de 1_an'],
    [dayOfMonth(1), 'the 1st', 'le 1er'],
    [dayOfMonth(2), 'the 2nd', 'le 2'],
    [dayOfMonth(3), 'the 3rd', 'le 3'],
    [dayOfMonth(4), 'the 4th', 'le 4'],
    [dayOfMonth(11), 'the 11th', 'le 11'],
    [dayOfMonth(12), 'the 12th', 'le 12'],
    [dayOfMonth(13), 'the 13th', 'le 13'],
    [dayOfMonth(22), 'the 22nd', 'le 22'],
    [dayOfMonth(31), 'the 31st', 'le 31'],
  ])('%o', (value, en, fr) => {
    const shown = [formatValue(value, 'en'), formatValue(value, 'fr')].map((words) =>
      words.replaceAll('\u00A0', '_'),
    );
    expect(shown).toEqual([en, fr]);
  });
});

describe('a day in words', () => {
  test.each([
    ['2026-11-22', '22\u00A0November 2026', '22\u00A0novembre 2026'],
    ['2026-01-01', '1\u00A0January 2026', '1er\u00A0janvier 2026'],
    ['2026-08-31', '31\u00A0August 2026', '31\u00A0août 2026'],
    ['2022-03', 'March 2022', 'mars 2022'],
    ['2020', '2020', '2020'],
  ])('%s', (iso, en, fr) => {
    expect([formatDay(iso, 'en'), formatDay(iso, 'fr')]).toEqual([en, fr]);
  });
});
