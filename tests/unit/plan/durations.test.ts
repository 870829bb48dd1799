import { describe, expect, test } from 'vitest';
import type { Value } from '../../../src/catalogue/schemas/provider.ts';
import { addedUp, hoursOf, hoursOfAll } from '../../../src/plan/durations.ts';
import { duration, STATED } from '../catalogue/made.ts';

const dayOfMonth = (day: number): Value => ({ kind: 'day-of-month', day, ...STATED });

describe('a value in hours, at its longest', () => {
  test.each<[Value, number | undefined]>([
    [duration(24, 'hour'), 24],
    [duration(7, 'day'), 168],
    [duration(1, 'month'), 744],
    [duration(1, 'year'), 8784],
    [duration(35, 'day', { to: 40 }), 960],
    [dayOfMonth(1), undefined],
  ])('%o', (value, hours) => {
    expect(hoursOf(value)).toBe(hours);
  });
});

describe('several durations', () => {
  test('are as long as all of them at their longest', () => {
    expect(hoursOfAll([duration(7, 'day'), duration(35, 'day', { to: 40 })])).toBe(47 * 24);
  });

  test('have no length where one of them has none', () => {
    expect(hoursOfAll([duration(7, 'day'), dayOfMonth(1)])).toBeUndefined();
  });

  test('add up where their unit is the same, with the vaguer of the words', () => {
    expect(addedUp([duration(7, 'day'), duration(35, 'day', { to: 40, qualifier: 'about' })])).toMatchObject({
      amount: 42,
      to: 47,
      unit: 'day',
      qualifier: 'about',
    });
  });

  test('do not add up where units differ', () => {
    expect(addedUp([duration(7, 'day'), duration(1, 'month')])).toBeUndefined();
  });
});
