import { LOCALES, type Locale } from '../i18n/locales.ts';
import { type Aim, aimOf } from './aim.ts';
import type { AnswerResult, Answers } from './answers.ts';
import type { Article } from './article.ts';
import type { SearchData } from './data.ts';
import { facetCounts, passes } from './facet-counts.ts';
import { scoreOf } from './score.ts';
import { markTerms, type Segment } from './segments.ts';
import { type Standing, standingOf } from './standing.ts';
import type { Filters } from './state.ts';
import { suggest } from './suggest.ts';
import { stem } from './tokens.ts';
import type { Understanding } from './understanding.ts';
import { words } from './words.ts';

/** An article and how well it answers, comparable within one answer. */
export interface Ranked {
  readonly article: Article;
  readonly score: number;
}

/** What a word of the query that is no concept is worth in a title. */
const WORD_IN_TITLE = 1.2;

/** The articles that answer, best first, by what is known of them without reading them. */
export function rankByFacets(understanding: Understanding, data: SearchData): readonly Ranked[] {
  if (understanding.verdict !== 'understood') return [];
  const aim = aimOf(understanding, data.articles);
  const standing = standingIn(data);
  const wanted = freeWords(understanding, aim).map(stem);
  return inOrder(
    data.articles.map((article) => ({
      article,
      score: scoreOf(article, aim, standing) + inTitle(article, wanted) * WORD_IN_TITLE,
    })),
  );
}

/** The same for every query, and the dearest part of an answer. */
const standings = new WeakMap<SearchData['articles'], Standing>();

function standingIn({ articles, names }: SearchData): Standing {
  const known = standings.get(articles) ?? standingOf(articles, names);
  standings.set(articles, known);
  return known;
}

/** The words that no concept accounts for, or one that is of no consequence here. */
function freeWords({ leftover, concepts }: Understanding, { topics, toCancel }: Aim): readonly string[] {
  const idle = concepts.filter(
    ({ type, ids }) => type === 'topic' && !toCancel && !ids.some((id) => topics.has(id)),
  );
  return [...leftover, ...idle.flatMap(({ words: typed }) => words(typed))];
}

/** Best first, without those that do not answer; equals stay in the order of the catalogue. */
export function inOrder(ranked: readonly Ranked[]): readonly Ranked[] {
  return ranked.filter(({ score }) => score > 0).sort((a, b) => b.score - a.score);
}

function inTitle(article: Article, wanted: readonly string[]): number {
  if (wanted.length === 0) return 0;
  const said = wordsOfTitles(article);
  return wanted.filter((word) => said.has(word)).length;
}

/** The same for every query; of thousands of titles too dear to be read anew at each letter typed. */
const titleWords = new WeakMap<Article, ReadonlySet<string>>();

function wordsOfTitles(article: Article): ReadonlySet<string> {
  const known = titleWords.get(article);
  if (known) return known;
  const said = LOCALES.flatMap((locale) => words(article.versions[locale]?.title ?? ''));
  const stems = new Set(said.map(stem));
  titleWords.set(article, stems);
  return stems;
}

/**
 * The answer from the local files alone; takes about a millisecond.
 *
 * @param locale the reader's language
 */
export function answerFromFacets(
  understanding: Understanding,
  data: SearchData,
  filters: Filters,
  locale: Locale,
): Answers {
  return answersOf(rankByFacets(understanding, data), understanding, data, filters, locale);
}

/** Puts a ranking into the form that pages show. */
export function answersOf(
  ranked: readonly Ranked[],
  understanding: Understanding,
  data: SearchData,
  filters: Filters,
  locale: Locale,
): Answers {
  const all = ranked.map(({ article }) => article);
  return {
    understanding,
    results: all
      .filter((article) => passes(article, filters))
      .map((article) => resultOf(article, understanding, filters, locale)),
    suggestions: suggest(aimOf(understanding, data.articles), data.articles, data.names, locale),
    facets: facetCounts(all, filters),
    source: 'facets',
    failed: [],
    partial: false,
  };
}

function resultOf(
  article: Article,
  understanding: Understanding,
  filters: Filters,
  reader: Locale,
): AnswerResult {
  const { versions } = article;
  const existing = LOCALES.filter((locale) => versions[locale] !== undefined);
  const wanted = filters.language ?? reader;
  const locale = existing.includes(wanted) ? wanted : (existing[0] ?? reader);
  return {
    article,
    locale,
    foreign: locale !== reader,
    alsoIn: existing.filter((each) => each !== locale),
    // Few of the results are ever shown.
    get title() {
      return marked(versions[locale]?.title ?? '', understanding, locale);
    },
    url: versions[locale]?.url ?? '',
    excerpt: [],
    excerptLocale: locale,
  };
}

/** A text in one language with the words marked that answer the query, be it asked in the other one. */
export function marked(text: string, understanding: Understanding, locale: Locale): readonly Segment[] {
  const { concepts, leftover } = understanding;
  return markTerms(
    text,
    [...leftover, ...concepts.flatMap(({ name, words: typed }) => [name[locale], typed])].flatMap(telling),
  );
}

/** "un", "de": parts of names that would mark half of a text. */
const telling = (phrase: string): readonly string[] =>
  words(phrase).filter((word) => word.length > 2 || phrase.length <= 3);
