import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { dayNumber, isoDay } from '../../../src/plan/days.ts';
import {
  answerOf,
  choiceOf,
  decodeEnd,
  END_CHOICES,
  type EndAnswer,
  encodeEnd,
} from '../../../src/plan/end-answer.ts';

const TODAY = dayNumber(2026, 11, 29);
const answers: fc.Arbitrary<EndAnswer> = fc.oneof(
  fc
    .integer({ min: dayNumber(0, 1, 1), max: dayNumber(9999, 12, 31) })
    .map((day) => ({ kind: 'day', day }) as const),
  fc.constantFrom({ kind: 'month' } as const, { kind: 'unknown' } as const),
);

describe('the answer in an address', () => {
  it('is read as it was written', () => {
    fc.assert(
      fc.property(answers, (answer) => {
        expect(decodeEnd(encodeEnd(answer))).toEqual(answer);
      }),
    );
  });

  it('is what any text says, in one way only, or nothing', () => {
    const texts = fc.oneof(
      fc.string({ unit: 'grapheme' }),
      fc.stringMatching(/^-?\d{1,5}-\d{1,2}-\d{1,3}$/),
      fc.constantFrom('today', 'Month', 'unknown ', '__proto__', '2026-02-30', '2026-13-01', '20261201'),
    );
    fc.assert(
      fc.property(texts, (text) => {
        const answer = decodeEnd(text);
        return answer === undefined || encodeEnd(answer) === text;
      }),
    );
  });

  test.each<[string | null, EndAnswer | undefined]>([
    ['2026-12-01', { kind: 'day', day: TODAY + 2 }],
    ['month', { kind: 'month' }],
    ['unknown', { kind: 'unknown' }],
    ['today', undefined],
    ['2026-02-30', undefined],
    ['', undefined],
    [null, undefined],
  ])('%j', (text, answer) => {
    expect(decodeEnd(text)).toEqual(answer);
  });
});

describe('the answer that is chosen', () => {
  it('is a day for today and tomorrow, so that a link says the same the day after', () => {
    expect(END_CHOICES.map((choice) => answerOf(choice, TODAY))).toEqual([
      { kind: 'day', day: TODAY },
      { kind: 'day', day: TODAY + 1 },
      { kind: 'month' },
      undefined,
      { kind: 'unknown' },
    ]);
    expect(encodeEnd({ kind: 'day', day: TODAY })).toBe(isoDay(TODAY));
  });

  it('is the one that is shown as chosen; any other day is a date', () => {
    const shown = (answer: EndAnswer) => choiceOf(answer, TODAY);
    expect(shown({ kind: 'day', day: TODAY })).toBe('today');
    expect(shown({ kind: 'day', day: TODAY + 1 })).toBe('tomorrow');
    expect(shown({ kind: 'day', day: TODAY - 1 })).toBe('date');
    expect(shown({ kind: 'day', day: TODAY + 2 })).toBe('date');
    expect(shown({ kind: 'month' })).toBe('month');
    expect(shown({ kind: 'unknown' })).toBe('unknown');
  });
});
