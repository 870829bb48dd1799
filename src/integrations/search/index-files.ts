import { createHash } from 'node:crypto';
import type { Catalogue } from '../../catalogue/model.ts';
import { LOCALES, type Locale, type PerLocale, perLocale } from '../../i18n/locales.ts';
import {
  type AboutFile,
  type AskRow,
  type ConceptRow,
  INDEX_VERSION,
  type IndexFile,
  type LabelsFile,
  type PagesFile,
  type ProviderFile,
  type RestFile,
  type WordsFile,
} from '../../search/files/index-file.ts';
import { type LearntModel, packModel } from '../../search/files/packed-model.ts';
import { stopWordIn } from '../../search/text/stop-words.ts';
import { saidWords } from '../../search/text/tokens.ts';
import { type AskModel, asksOf, PLAN_ANSWERS } from '../../search/understanding/asks.ts';
import type { ConceptType } from '../../search/understanding/understanding.ts';
import { wordsIn } from '../../site/context.ts';
import { aboutFiles } from './about-files.ts';
import { familyWays, titleTemplates } from './article-rows.ts';
import { labelKeys, labelsFile } from './label-files.ts';
import { type Example, learnAsks } from './learn-asks.ts';
import { type Divided, divide, mostThat, packed } from './near-articles.ts';
import { examplesOf } from './read-examples.ts';
import { piecesOf } from './word-pieces.ts';
import { wordingsOf } from './wordings.ts';

/** Bytes, packed, that the index file of a language may have: it travels before the first suggestion. */
export const MOST_OF_INDEX = 7_600;
/** Of these, what version and stamp take, which come last. */
const STAMPED = 40;
/** So many of them are products and guides with their names; what is left is for the words of the examples. */
const MOST_OF_ARTICLES = 4_250;
/** A site with more providers finds the others by the words of its pages. */
const MOST_PROVIDERS = 40;

/** A file of the search by its name. */
export type SearchFile = IndexFile | RestFile | ProviderFile | WordsFile | PagesFile | AboutFile | LabelsFile;

/**
 * All files that the search reads, by name: what can be found, what it is called, how people ask, and the words
 * of the pages.
 *
 * @param vocabularies the words of each language's pages, folded and sorted
 * @param pages which article each page of the text index is
 * @param base the path at which the site stands on its host
 */
export function indexFiles(
  catalogue: Catalogue,
  vocabularies: PerLocale<readonly string[]>,
  pages: PerLocale<PagesFile['pages']>,
  base = '/',
): ReadonlyMap<string, SearchFile> {
  const examples = examplesOf(catalogue, vocabularies);
  const model = learnAsks(examples);
  const divided = divide(catalogue, MOST_OF_ARTICLES);
  const providers = catalogue.providers.slice(0, MOST_PROVIDERS).map(({ id }) => id);
  const pieces = piecesOf(vocabularies, divided.productsApart, providers, catalogue);
  const files = new Map<string, Omit<SearchFile, 'version' | 'stamp'>>([
    ['rest', restOf(catalogue, model, providers)],
    ...divided.apart,
    ...pieces.map((piece, number) => [`words-${number}`, piece] as const),
    ...aboutFiles(catalogue, divided.productsApart),
    ...LOCALES.map((locale) => [`pages-${locale}`, { pages: pages[locale] }] as const),
    ...LOCALES.map((locale) => [`labels-${locale}`, labelsFile(catalogue, locale, base)] as const),
  ]);
  for (const locale of LOCALES) {
    const head = {
      ...headOf(catalogue, locale, divided, model, providers),
      pieces: pieces.map(
        ({ words, names }) =>
          [...LOCALES.flatMap((each) => words[each].split(' ', 1)), ...Object.keys(names)]
            .filter((word) => word !== '')
            .sort()[0] ?? '',
      ),
    };
    const spoken = examples.filter((example) => example.locale === locale);
    files.set(locale, { ...head, sure: sureWords(model, head, spoken) });
  }
  const stamp = createHash('sha256')
    .update(JSON.stringify([...files]))
    .digest('hex')
    .slice(0, 8);
  return new Map(
    [...files].map(([name, file]) => [name, { version: INDEX_VERSION, stamp, ...file } as SearchFile]),
  );
}

/** What is named seldom, or needed only where results are shown. */
const LATER: readonly ConceptType[] = ['term', 'elsewhere'];

const conceptRows = (
  catalogue: Catalogue,
  locale: Locale,
  isWanted: (type: ConceptType, id: string) => boolean,
): readonly ConceptRow[] =>
  wordingsOf(catalogue, locale).flatMap(({ type, id, name, forms }) =>
    isWanted(type, id) ? [[type, id, name, forms] as const] : [],
  );

function headOf(
  catalogue: Catalogue,
  locale: Locale,
  { near, apart }: Divided,
  { asks }: AskModel,
  providers: readonly string[],
): Omit<IndexFile, 'version' | 'stamp' | 'sure' | 'pieces'> {
  const { finish } = wordsIn(locale);
  return {
    ...near[locale],
    titles: titleTemplates(locale),
    families: catalogue.families.map(({ id, name }) => [id, finish(name[locale])] as const),
    providers: catalogue.providers
      .filter(({ id }) => providers.includes(id))
      .map(({ id, name }) => (apart.has(`${locale}-${id}`) ? [id, name, 1] : [id, name])),
    concepts: conceptRows(
      catalogue,
      locale,
      (type, id) => !LATER.includes(type) && (type !== 'provider' || providers.includes(id)),
    ),
    asks: asks.map((id): AskRow => {
      const { answers = [], route, elsewhere } = catalogue.asks.find((ask) => ask.id === id) ?? {};
      if (elsewhere) return [id, answers, route ?? null, 1];
      return route === undefined ? [id, answers] : [id, answers, route];
    }),
    ignore: catalogue.search.ignore[locale].flatMap(saidWords),
    keep: catalogue.search.keep.flatMap(saidWords),
  };
}

function restOf(
  catalogue: Catalogue,
  model: LearntModel,
  providers: readonly string[],
): Omit<RestFile, 'version' | 'stamp'> {
  const { notCovered } = catalogue.search;
  return {
    model: packModel(model),
    languages: perLocale((locale) => ({
      concepts: conceptRows(catalogue, locale, (type) => LATER.includes(type)),
      asks: model.asks.map((id) => catalogue.asks.find((ask) => ask.id === id)?.name[locale] ?? id),
    })),
    ways: familyWays(catalogue, providers),
    labels: labelKeys(catalogue),
    ...(notCovered !== undefined && { notCovered }),
  };
}

/** A word beside a service's name says what is asked if it is as likely as this. */
const SURE = 0.5;
const SERVICE = '<service>';
/** Who names a service more often wants it to end. */
const TO_END = 2;
/** Seen less often, it may be chance. */
const OFTEN = 8;

/** The commonest words of a language that by themselves say what is asked, as many as fit into the index file. */
function sureWords(
  model: LearntModel,
  head: Pick<IndexFile, 'asks'>,
  examples: readonly Example[],
): IndexFile['sure'] {
  const often = new Map<string, number>();
  for (const word of examples.flatMap(({ words }) => [...new Set(words)]))
    often.set(word, (often.get(word) ?? 0) + 1);
  const ends = head.asks.flatMap(([id, answers]) => (answers.includes(PLAN_ANSWERS) ? [id] : []));
  // The plain one leads no certain way.
  const end = head.asks.find(([id, , route]) => ends.includes(id) && route === undefined)?.[0] ?? '';
  const sure = [...often]
    .filter(([word, times]) => times >= OFTEN && /^\p{L}+$/u.test(word) && stopWordIn(word).length === 0)
    .sort(([a, many], [b, few]) => few - many || (a < b ? -1 : 1))
    .flatMap(([word]) => {
      const shares = asksOf([word, SERVICE], model);
      const toEnd = ends.reduce((sum, ask) => sum + (shares.get(ask) ?? 0), 0);
      const [[ask, share] = ['', 0]] = shares;
      if (share >= SURE) return [{ word, place: model.asks.indexOf(ask) }];
      return toEnd * TO_END >= SURE ? [{ word, place: model.asks.indexOf(end) }] : [];
    });
  const some = (count: number): IndexFile['sure'] => {
    const byPlace = Map.groupBy(sure.slice(0, count), ({ place }) => place);
    return Object.fromEntries([...byPlace].map(([place, words]) => [place, words.map(({ word }) => word)]));
  };
  return some(
    mostThat((count) => packed({ ...head, sure: some(count) }) <= MOST_OF_INDEX - STAMPED, sure.length),
  );
}
