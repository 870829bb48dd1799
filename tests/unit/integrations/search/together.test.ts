import { describe, expect, test } from 'vitest';
import { LOCALES, otherLocales } from '../../../../src/i18n/locales.ts';
import type { SearchFile } from '../../../../src/integrations/search/index-files.ts';
import { packed } from '../../../../src/integrations/search/near-articles.ts';
import { MOST_TOGETHER, together } from '../../../../src/integrations/search/together.ts';
import type { IndexFile, MoreFile, WordsFile } from '../../../../src/search/files/index-file.ts';
import { madeUpWord } from '../../search/many-providers.ts';
import { FILES, type Files, fileOf } from '../../search/site.ts';

describe('of a small site', () => {
  const sent = together(FILES);

  test('all that a query needs comes with the index, but the pages of the text engine and the cards of labels', () => {
    const apart = ['about', 'labels', 'more', 'pages'];
    expect([...sent.keys()].toSorted()).toEqual(
      LOCALES.flatMap((locale) => [locale, ...apart.map((name) => `${name}-${locale}`)]).toSorted(),
    );
  });

  test.each(LOCALES)(
    'the index of "%s" says what comes with it, and it is the same as by itself',
    (locale) => {
      const { together: names } = sent.get(locale) as IndexFile;
      const { files, stamp } = sent.get(`more-${locale}`) as MoreFile;
      expect(names).toEqual(['rest', ...otherLocales(locale), `about-${locale}`, 'words-0']);
      expect(stamp).toBe(FILES.get(locale)?.stamp);
      for (const name of names ?? []) expect(files[name]).toBe(FILES.get(name));
    },
  );
});

test('of a large one what does not fit comes by itself, and nothing is lost', () => {
  // Nothing that repeats itself, so that it does not pack.
  const apart = Array.from({ length: 12 }, (_, provider): [string, SearchFile] => {
    const words = Array.from(
      { length: 1500 },
      (__, index) => madeUpWord(provider * 1500 + index) + Math.sin(index + provider),
    );
    return [
      `en-host-${provider}`,
      { ...fileOf<WordsFile>(FILES, 'words-0'), words: { en: words.join(' '), fr: '' } },
    ];
  });
  const files: Files = new Map([...FILES, ...apart]);
  const sent = together(files);
  const held = LOCALES.map((locale) => (sent.get(`more-${locale}`) as MoreFile).files);
  const alone = apart.filter(([name]) => sent.has(name));
  expect(alone.length).toBeGreaterThan(0);
  expect(alone.length).toBeLessThan(apart.length);
  for (const files of held) expect(packed(files)).toBeLessThanOrEqual(MOST_TOGETHER);
  for (const name of files.keys())
    expect(sent.has(name) || held.every((some) => name in some), name).toBe(true);
});
