import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  applies,
  NO_ANSWERS,
  readAnswers,
  readCondition,
  readEveryAnswer,
  type Said,
  writeAnswers,
  writeCondition,
} from '../../../src/plan/situation.ts';

const ASKED = ['mail', 'contact', 'renewal', 'bill'];

const answers = (said: Readonly<Record<string, Said>>): ReadonlyMap<string, Said> =>
  new Map(Object.entries(said));

it('every answer of a text is read, whatever it is about, and nothing else', () => {
  expect([...readEveryAnswer('?mail=no&x=1&ends=2026-12-01&bill=unsure')]).toEqual([
    ['mail', 'no'],
    ['bill', 'unsure'],
  ]);
});

describe('what depends on answers', () => {
  it.each([
    [undefined, {}, 'yes'],
    [undefined, { mail: 'no' }, 'yes'],
    [{ mail: 'yes' }, {}, 'open'],
    [{ mail: 'yes' }, { mail: 'unsure' }, 'open'],
    [{ mail: 'yes' }, { mail: 'yes' }, 'yes'],
    [{ mail: 'yes' }, { mail: 'no' }, 'no'],
    [{ mail: 'yes', bill: 'no' }, { mail: 'yes' }, 'open'],
    [{ mail: 'yes', bill: 'no' }, { bill: 'yes' }, 'no'],
    [{ mail: 'yes', bill: 'no' }, { mail: 'yes', bill: 'no' }, 'yes'],
  ] as const)('%j with %j: %s', (condition, said, applying) => {
    expect(applies(condition, answers(said))).toBe(applying);
  });

  it('is left out by no lack of answers', () => {
    const condition = fc.dictionary(
      fc.constantFrom(...ASKED),
      fc.constantFrom('yes' as const, 'no' as const),
    );
    fc.assert(fc.property(condition, (each) => applies(each, NO_ANSWERS) !== 'no'));
  });
});

describe('answers in an address', () => {
  const said = fc.dictionary(fc.constantFrom(...ASKED), fc.constantFrom<Said>('yes', 'no', 'unsure'));

  it('come back as they were, beside what else the address says', () => {
    fc.assert(
      fc.property(said, (each) => {
        const search = writeAnswers('?embed=1&mail=no&ends=2027-03-01', answers(each), ASKED);
        expect(readAnswers(search, ASKED)).toEqual(answers(each));
        expect(search.startsWith('?embed=1&')).toBe(true);
        expect(search).toContain('ends=2027-03-01');
      }),
    );
  });

  it('are none in whatever else stands there', () => {
    fc.assert(
      fc.property(fc.string(), (search) => {
        for (const [situation, each] of readAnswers(search, ASKED)) {
          expect(ASKED).toContain(situation);
          expect(['yes', 'no', 'unsure']).toContain(each);
        }
      }),
    );
  });

  it.each([
    ['?mail=maybe&__proto__=yes&saved=yes', {}],
    ['?mail=yes&mail=no', { mail: 'yes' }],
    ['mail=no&bill=unsure', { mail: 'no', bill: 'unsure' }],
  ] as const)('%s', (search, expected) => {
    expect(readAnswers(search, ASKED)).toEqual(answers(expected));
  });

  it('leave no question mark behind', () => {
    expect(writeAnswers('?mail=yes', NO_ANSWERS, ASKED)).toBe('');
  });
});

it.each([[{ mail: 'yes' }], [{ mail: 'yes', bill: 'no' }]] as const)(
  '%j is carried by a page',
  (condition) => {
    expect(readCondition(writeCondition(condition))).toEqual(condition);
  },
);
