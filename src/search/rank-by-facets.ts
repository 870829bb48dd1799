import { LOCALES } from '../i18n/locales.ts';
import { type Aim, aimOf } from './aim.ts';
import type { Article } from './article.ts';
import type { SearchData } from './data.ts';
import { scoreOf } from './score.ts';
import { type Standing, standingOf } from './standing.ts';
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

function standingIn({ articles, families }: SearchData): Standing {
  const known = standings.get(articles) ?? standingOf(articles, families);
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
  const said = stemsOfTitles(article);
  return wanted.filter((word) => said.has(word)).length;
}

/** Of many articles they take longer than all the rest. */
const stems = new WeakMap<Article, ReadonlySet<string>>();

function stemsOfTitles(article: Article): ReadonlySet<string> {
  const { versions } = article;
  const said =
    stems.get(article) ??
    new Set(LOCALES.flatMap((locale) => words(versions[locale]?.title ?? '')).map(stem));
  stems.set(article, said);
  return said;
}
