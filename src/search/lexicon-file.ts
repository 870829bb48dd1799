import { LOCALES, perLocale } from '../i18n/locales.ts';
import type { Concept, PlainWords } from './lexicon.ts';
import { columnOf, columns, join, parts, type Row, type Section } from './rows.ts';
import { CONCEPT_TYPES } from './understanding.ts';

/*
 * The words of all languages at once, in two parts: the first answer has to know the commoner ones.
 *   concepts   type, ids, a name in each language unless it is the first form, forms in each language;
 *              in the second part a row without a type adds forms to the next concept of the first
 *   words      ignored in each language, kept, untreated, elsewhere: a row each
 */

/** Concepts and plain words, not yet ready to be looked up in. */
export interface Wording {
  readonly concepts: readonly Concept[];
  readonly words: PlainWords;
}

const NAMES = 2;
const FORMS = NAMES + LOCALES.length;

const formColumns = (forms: Concept['forms']): Row => columns(perLocale((locale) => join(forms[locale])));

const formsIn = (row: Row, from: number): Concept['forms'] =>
  perLocale((locale) => parts(columnOf(row, from, locale)));

function conceptRow({ type, ids, name, forms }: Concept): Row {
  return [
    type,
    join(ids),
    ...columns(perLocale((locale) => (name[locale] === forms[locale][0] ? '' : name[locale]))),
    ...formColumns(forms),
  ];
}

const wordRows = ({ ignore, keep, untreated, elsewhere }: PlainWords): Section => [
  ...LOCALES.map((locale) => [join(ignore[locale])]),
  [join(keep)],
  [join(untreated)],
  [join(elsewhere)],
];

export const writeWording = ({ concepts, words }: Wording): readonly Section[] => [
  concepts.map(conceptRow),
  wordRows(words),
];

/** What the second part has to say when the first one says `known`, whose concepts are in the same order. */
export function writeRest(all: Wording, known: Wording): readonly Section[] {
  const isSame = (one: Concept, other: Concept): boolean =>
    one.type === other.type && join(one.ids) === join(other.ids);
  const less = (list: readonly string[], already: readonly string[]): readonly string[] =>
    list.filter((word) => !already.includes(word));
  const { words } = all;
  return [
    all.concepts.map((concept) => {
      const first = known.concepts.find((each) => isSame(each, concept));
      if (!first) return conceptRow(concept);
      return ['', ...formColumns(perLocale((locale) => less(concept.forms[locale], first.forms[locale])))];
    }),
    wordRows({
      ignore: perLocale((locale) => less(words.ignore[locale], known.words.ignore[locale])),
      keep: less(words.keep, known.words.keep),
      untreated: less(words.untreated, known.words.untreated),
      elsewhere: less(words.elsewhere, known.words.elsewhere),
    }),
  ];
}

export function readWording([concepts = [], words = []]: readonly Section[]): Wording {
  return { concepts: concepts.map(readConcept), words: readWords(words) };
}

/** Both parts as one. */
export function readRest([rows = [], words = []]: readonly Section[], known: Wording): Wording {
  const { ignore, keep, untreated, elsewhere } = readWords(words);
  const waiting = [...known.concepts];
  const both = (one: readonly string[], other: readonly string[]): readonly string[] => [...one, ...other];
  return {
    concepts: rows.map((row) => {
      const first = row[0] ? undefined : waiting.shift();
      if (!first) return readConcept(row);
      const more = formsIn(row, 1);
      return { ...first, forms: perLocale((locale) => both(first.forms[locale], more[locale])) };
    }),
    words: {
      ignore: perLocale((locale) => both(known.words.ignore[locale], ignore[locale])),
      keep: both(known.words.keep, keep),
      untreated: both(known.words.untreated, untreated),
      elsewhere: both(known.words.elsewhere, elsewhere),
    },
  };
}

function readWords(rows: Section): PlainWords {
  const row = (index: number): readonly string[] => parts(rows[index]?.[0]);
  const rest = LOCALES.length;
  return {
    ignore: perLocale((locale) => row(LOCALES.indexOf(locale))),
    keep: row(rest),
    untreated: row(rest + 1),
    elsewhere: row(rest + 2),
  };
}

function readConcept(row: Row): Concept {
  const type = CONCEPT_TYPES.find((each) => each === row[0]);
  if (!type) throw new Error('a concept of no known type');
  const forms = formsIn(row, FORMS);
  return {
    type,
    ids: parts(row[1]),
    name: perLocale((locale) => columnOf(row, NAMES, locale) || (forms[locale][0] ?? '')),
    forms,
  };
}
