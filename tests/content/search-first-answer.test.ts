import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { LOCALES, type Locale } from '../../src/i18n/locales.ts';
import { firstAnswers } from '../search/first-answers.ts';
import { keysOf, offersAtOnce } from '../search/our-search.ts';
import { TUNE } from '../search/tune.ts';
import { FILES, INDEXES, LOCAL } from './search-data.ts';

const first = firstAnswers(FILES);

/** What a list of suggestions shows, and what a reader in a hurry sees of it. */
const LIST = 10;
const FIRST = 3;

const AT_ONCE = /\/(?:immediate|delete-resource)$/;

/** What is among the first before everything is there, cannot be called back, and later is not there. */
function hastyOf(before: readonly string[], after: readonly string[]): readonly string[] {
  return before.slice(0, FIRST).filter((key) => AT_ONCE.test(key) && !after.slice(0, FIRST).includes(key));
}

/** What is wrong with what is shown before everything is there; undefined where nothing is. */
async function misled(query: string, on: Locale): Promise<string | undefined> {
  const before = await first(query, on);
  if (before === undefined) return undefined;
  const after = keysOf(await offersAtOnce(LOCAL[on], query, on));
  const [shown = ''] = before;
  const hasty = hastyOf(before, after);
  if (hasty.length > 0) return `${on} "${query}": ${hasty.join(', ')} among the first, and later not`;
  // A name alone says less when more is known: then nothing may be left of it.
  return after.length === 0 || after.slice(0, LIST).includes(shown)
    ? undefined
    : `${on} "${query}": ${shown} → ${after.slice(0, FIRST).join(', ')}`;
}

/** The words that the index file of a language knows: of names, and those that are sure of what is asked. */
const wordsOf = (locale: Locale): readonly string[] => {
  const { concepts, products, sure } = INDEXES[locale];
  const phrases = [
    ...concepts.flatMap(([, , , forms]) => forms),
    ...products.flatMap(([, , , forms, loose]) => [...forms, ...loose]),
    ...Object.values(sure).flat(),
  ];
  return [...new Set(phrases)];
};

const LITTLE: Readonly<Record<Locale, readonly string[]>> = {
  en: ['a', 'my', 'of', 'the', 'want', 'to', 'don’t', 'no', '14'],
  fr: ['de', 'du', 'en', 'le', 'la', 'un', 'pas', 'ne', 'et', '14'],
};

describe.each(LOCALES)('what is answered from the index file of "%s" alone', (locale) => {
  test('misleads nobody who types a name, as everything shows that comes later', async () => {
    const { products } = INDEXES[locale];
    const found: string[] = [];
    for (const [, , , forms] of products)
      for (const name of forms) found.push(...[await misled(name, locale)].flatMap((each) => each ?? []));
    expect(found).toEqual([]);
  });

  test('never shows in haste what cannot be called back, whatever is typed', async () => {
    const word = fc.oneof(
      { weight: 3, arbitrary: fc.constantFrom(...wordsOf(locale)) },
      { weight: 1, arbitrary: fc.constantFrom(...LITTLE[locale]) },
    );
    const query = fc.array(word, { minLength: 1, maxLength: 4 }).map((words) => words.join(' '));
    let answered = 0;
    await fc.assert(
      fc.asyncProperty(query, async (asked) => {
        const before = await first(asked, locale);
        if (before === undefined) return;
        answered += 1;
        expect(hastyOf(before, keysOf(await offersAtOnce(LOCAL[locale], asked, locale)))).toEqual([]);
      }),
      { numRuns: 1000 },
    );
    expect(answered).toBeGreaterThan(50);
  });

  test('misleads nobody who asks what is asked to tune on', async () => {
    const asked = [...TUNE.answerable, ...TUNE.situations, ...TUNE.unanswerable].filter(
      ({ on }) => on === locale,
    );
    const found: string[] = [];
    for (const { query } of asked) found.push(...[await misled(query, locale)].flatMap((each) => each ?? []));
    expect(found).toEqual([]);
  });

  test('is there for the names of most products that stand in it', async () => {
    const names = INDEXES[locale].products.map(([, , name]) => name);
    const answered: string[] = [];
    for (const name of names) if ((await first(name, locale)) !== undefined) answered.push(name);
    // The others share their name with something else, or end in ways that are never shown in haste.
    expect(answered.length / names.length).toBeGreaterThan(0.75);
  });

  test.each(['vps xyzzyqwv', 'cancle vps', 'how do i get rid of my frobnicator', 'vp'])(
    'has to wait for more with "%s"',
    async (query) => {
      expect(await first(query, locale)).toBeUndefined();
    },
  );
});
