import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import {
  dueOf,
  readTiming,
  type Timing,
  timingOffsets,
  writeTiming,
} from '../../../../src/plan/exit/timing.ts';
import { lastDays } from '../../../../src/plan/schedule.ts';

const TODAY = 20_000;
const END = { kind: 'day', day: TODAY + 30 } as const;

describe('what dates follow from', () => {
  it('is read as it was written', () => {
    const hours = fc.nat(10_000);
    const timings = fc.record(
      { ask: fc.oneof(hours, fc.constant('any' as const)), undo: hours },
      { requiredKeys: [] },
    );
    fc.assert(
      fc.property(timings, (timing) => {
        expect(readTiming(writeTiming(timing))).toEqual(timing);
      }),
    );
  });

  test.each([[undefined], [''], ['24'], ['any any'], ['-1 24'], ['24 24 24']])('%j says none', (text) => {
    expect(readTiming(text)).toBeUndefined();
  });

  it('gives one station to a moment that ends asking and undoing', () => {
    const ids = (timing: Timing) => timingOffsets(timing).map(({ id }) => id);
    expect(ids({ ask: 24, undo: 24 })).toEqual(['last-both', 'end']);
    expect(ids({ ask: 48, undo: 24 })).toEqual(['last-ask', 'last-undo', 'end']);
    expect(ids({ ask: 'any' })).toEqual(['end']);
    expect(lastDays(timingOffsets({ ask: 0, undo: 0 }), TODAY)).toEqual({ ask: TODAY, undo: TODAY });
  });
});

describe('when something has to be done', () => {
  test.each<[string, Timing | undefined, Parameters<typeof dueOf>[1], ReturnType<typeof dueOf>]>([
    ['nothing is said', { ask: 24 }, undefined, {}],
    ['nobody knows when it ends', { ask: 24 }, { kind: 'unknown' }, {}],
    ['some day of this month: today', { ask: 24 }, { kind: 'month' }, { by: TODAY }],
    ['a day before the end', { ask: 24 }, END, { by: END.day - 1, end: END.day }],
    ['until the end', { ask: 'any' }, END, { by: END.day, end: END.day }],
    ['before the end, and nobody says how long', {}, END, { end: END.day }],
    ['a day of one’s own', undefined, END, { by: END.day, end: END.day }],
  ])('%s', (_, timing, answer, due) => {
    expect(dueOf(timing, answer, TODAY)).toEqual(due);
  });
});
