import { describe, expect, it } from 'vitest';
import { LOCALES } from '../../../src/i18n/locales.ts';
import { dateWordsByLanguage } from '../../../src/integrations/date-words.ts';
import { dateWords } from '../../../src/site/plan/date-words.ts';

const FILE = '/project/src/ui/plan/dates/date-words.client.ts';
const { load } = dateWordsByLanguage();

describe('the words that the script of the dates gets', () => {
  it.each(LOCALES)('are those of the messages, in a file for "%s"', (locale) => {
    expect(load(FILE)).toContain(`${locale}: () => import("${FILE}?of=${locale}")`);
    const written = /^export default (.*);$/.exec(load(`${FILE}?of=${locale}`) ?? '')?.[1] ?? '';
    expect(JSON.parse(written)).toEqual(dateWords(locale));
  });

  it('have a place for every date', () => {
    for (const { words } of LOCALES.map(dateWords))
      for (const text of [words.today, words.tooLate, words.askBy, words.undoUntil, words.about, words.past])
        expect(text).toContain('{date}');
  });

  it('touch no other file', () => {
    expect(load('/project/src/ui/plan/dates/plan-dates.client.ts')).toBeUndefined();
    expect(load(`${FILE}?of=xx`)).toBeUndefined();
  });
});
