import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { LOCALES } from '../../../../src/i18n/locales.ts';
import { readDateWords, writeDateWords } from '../../../../src/ui/plan/dates/date-words.client.ts';
import { scheduleWords } from '../../../../src/ui/plan/dates/schedule-words.ts';

describe('the words that a plan carries for its dates', () => {
  it.each(LOCALES)('are read as they were written in %s', (locale) => {
    expect(readDateWords(writeDateWords(scheduleWords(locale)))).toEqual(scheduleWords(locale));
  });

  it('are each in its place, whatever they are', () => {
    const word = fc.string({ unit: 'grapheme' }).map((text) => text.replaceAll('|', ''));
    const words = fc.record({
      words: fc.record({
        tag: word,
        today: word,
        tooLate: word,
        about: word,
        past: word,
        undoDays: fc.record({ one: word, other: word }),
        undoToday: word,
        undoOver: word,
      }),
      errors: fc.record({ empty: word, past: word, 'too-far': word }),
    });
    fc.assert(
      fc.property(words, (each) => {
        expect(readDateWords(writeDateWords(each))).toEqual(each);
      }),
    );
  });
});
