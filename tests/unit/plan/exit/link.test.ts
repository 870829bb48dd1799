import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { dayNumber } from '../../../../src/plan/days.ts';
import type { EndAnswer } from '../../../../src/plan/end-answer.ts';
import { readPicks, writePicks } from '../../../../src/plan/exit/link.ts';

const KNOWN = ['davi', 'fera', 'gasivo'];
const DAY: EndAnswer = { kind: 'day', day: dayNumber(2026, 12, 1) };

const anyPicks = fc
  .subarray(KNOWN)
  .chain((codes) =>
    fc
      .tuple(...codes.map(() => fc.constantFrom<EndAnswer | undefined>(undefined, DAY, { kind: 'month' })))
      .map((answers) => new Map(codes.map((code, index) => [code, answers[index]] as const))),
  );

describe('a link to an exit', () => {
  test.each<[string, string, readonly string[], readonly string[]]>([
    ['codes, with a day or without', '?davi=2026-12-01&fera=', ['davi 2026-12-01', 'fera'], []],
    ['without its sign', 'fera', ['fera'], []],
    ['in any order, which is put right', '?fera=&davi=', ['davi', 'fera'], []],
    ['a code twice: the first day counts', '?davi=&davi=2026-12-01&davi=2027-01-01', ['davi 2026-12-01'], []],
    ['a day that no calendar has', '?davi=2026-02-30', ['davi'], []],
    ['codes that are not here', '?davi=&bavo=&kimo=2026-12-01', ['davi'], ['bavo', 'kimo']],
    ['what is none of ours', '?utm_source=x&__proto__=1&q=a%00b&DAVI=&fera=%E0%A4%A', ['fera'], []],
    ['nothing', '', [], []],
  ])('says %s', (_, search, expected, unknown) => {
    const read = readPicks(search, KNOWN);
    const written = new URLSearchParams(writePicks(read.picks, KNOWN));
    expect([...written].map((each) => each.join(' ').trim())).toEqual(expected);
    expect(read.unknown).toEqual(unknown);
  });

  it('is read as it was written, and the same choice is always the same text', () => {
    fc.assert(
      fc.property(anyPicks, (picks) => {
        const text = writePicks(picks, KNOWN);
        expect(readPicks(text, KNOWN)).toEqual({ picks, unknown: [] });
        expect(writePicks(new Map([...picks].reverse()), KNOWN)).toBe(text);
      }),
    );
  });

  it('holds codes and days alone, whatever it is read from', () => {
    const texts = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.webQueryParameters(),
      fc
        .array(fc.constantFrom('davi', 'fera', '=', '&', '2026-12-01', '%', '?', '#', 'month'))
        .map((all) => all.join('')),
    );
    fc.assert(
      fc.property(texts, (text) => {
        const { picks } = readPicks(text, KNOWN);
        const written = writePicks(picks, KNOWN);
        expect(written).toMatch(/^(?:\?(?:[a-z]{4,6}=(?:\d{4}-\d\d-\d\d|month|unknown)?(?:&|$))+)?$/);
        expect(readPicks(written, KNOWN).picks).toEqual(picks);
      }),
    );
  });
});
