import { LOCALES, type Locale } from '../i18n/locales.ts';
import { joined, list, record, text } from './json.ts';
import { type Concept, type Lexicon, makeLexicon, type PlainWords } from './lexicon.ts';
import { CONCEPT_TYPES } from './understanding.ts';

/** `/search/lexicon.json`: the words of all languages at once, written small. */
export interface LexiconFile {
  readonly version: 1;
  /** Type, ids, then a name and the forms of each language; lists are joined by `|`. */
  readonly concepts: readonly (readonly string[])[];
  readonly ignore: Readonly<Record<Locale, string>>;
  readonly keep: string;
  readonly untreated: string;
  readonly elsewhere: string;
}

const BETWEEN = '|';
const join = (parts: readonly string[]): string => parts.join(BETWEEN);

const byLocale = <T>(valueOf: (locale: Locale) => T): Record<Locale, T> =>
  Object.fromEntries(LOCALES.map((locale) => [locale, valueOf(locale)])) as Record<Locale, T>;

export function writeLexiconFile(concepts: readonly Concept[], words: PlainWords): LexiconFile {
  return {
    version: 1,
    concepts: concepts.map(({ type, ids, name, forms }) => [
      type,
      join(ids),
      ...LOCALES.flatMap((locale) => [
        // Most names are their own first form.
        name[locale] === forms[locale][0] ? '' : name[locale],
        join(forms[locale]),
      ]),
    ]),
    ignore: byLocale((locale) => join(words.ignore[locale])),
    keep: join(words.keep),
    untreated: join(words.untreated),
    elsewhere: join(words.elsewhere),
  };
}

/** @throws when it is no lexicon of this version: an old copy from a cache, or an error page */
export function readLexiconFile(json: unknown): Lexicon {
  const what = 'lexicon';
  const file = record(json, what);
  if (file['version'] !== 1) throw new Error(`${what}: not of version 1`);
  const ignore = record(file['ignore'], what);
  return makeLexicon(list(file['concepts'], what).map(readConcept), {
    ignore: byLocale((locale) => joined(ignore[locale], BETWEEN, what)),
    keep: joined(file['keep'], BETWEEN, what),
    untreated: joined(file['untreated'], BETWEEN, what),
    elsewhere: joined(file['elsewhere'], BETWEEN, what),
  });
}

function readConcept(json: unknown): Concept {
  const what = 'concept of the lexicon';
  const row = list(json, what);
  const type = CONCEPT_TYPES.find((each) => each === row[0]);
  if (!type) throw new Error(`${what}: of no known type`);
  const column = (locale: Locale, offset: number) => row[2 + 2 * LOCALES.indexOf(locale) + offset];
  const forms = byLocale((locale) => joined(column(locale, 1), BETWEEN, what));
  return {
    type,
    ids: joined(row[1], BETWEEN, what),
    name: byLocale((locale) => text(column(locale, 0), what) || (forms[locale][0] ?? '')),
    forms,
  };
}
