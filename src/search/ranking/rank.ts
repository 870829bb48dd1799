import { LOCALES } from '../../i18n/locales.ts';
import { type Article, articleKey } from '../model/article.ts';
import { stem, words } from '../text/tokens.ts';
import type { SearchData } from '../understanding/search-data.ts';
import type { Understanding } from '../understanding/understanding.ts';
import { editorialOrder } from './editorial-order.ts';
import { FIRST, harmless } from './harmless.ts';
import { type Intent, intentOf, LIKELY } from './intent.ts';
import type { Ranked } from './ranked.ts';
import { scoreOf } from './score.ts';

/** What a word of the query that is no concept is worth in a title. */
const WORD_IN_TITLE = 0.6;
/** What the text engine says of a page that is quoted is worth more than this. */
const WORD_FOR_WORD = 10;

/**
 * The articles that answer, best first, by what is known of them without reading them.
 *
 * @param texts what the text engine says of articles, by key, on the scale of the scores
 */
export function rank(
  understanding: Understanding,
  data: SearchData,
  texts: ReadonlyMap<string, number> = new Map(),
): readonly Ranked[] {
  const textOf = (article: Article): number => texts.get(articleKey(article)) ?? 0;
  if (understanding.verdict !== 'understood')
    return inOrder(data.articles.map((article) => ({ article, score: textOf(article) })));
  const intent = intentOf(understanding, data);
  if (intent.notCovered) return notCovered(intent, data);
  const order = editorialOrder(data.articles);
  const wanted = understanding.leftover.map(stem);
  const ranked = data.articles.map((article) => ({
    article,
    score: isForeign(article, intent)
      ? 0
      : scoreOf(article, intent, order) +
        inTitle(article, wanted) * WORD_IN_TITLE +
        (isHalfSaid(article, textOf(article)) ? 0 : textOf(article)),
  }));
  return harmless(withPlan(inOrder(ranked), intent), intent);
}

/** Best first, without those that do not answer; equals stay in the order of the site. */
const inOrder = (ranked: readonly Ranked[]): readonly Ranked[] =>
  ranked.filter(({ score }) => score > 0).sort((a, b) => b.score - a.score);

/** Where a service is to end, guides of several providers never push every plan out of sight. */
function withPlan(ranked: readonly Ranked[], { end, products }: Intent): readonly Ranked[] {
  const plan = ranked.find(({ article }) => article.kind === 'plan');
  if (end < LIKELY || products.size === 0 || plan === undefined || ranked.indexOf(plan) < FIRST)
    return ranked;
  const others = ranked.filter((each) => each !== plan);
  return [...others.slice(0, FIRST - 1), plan, ...others.slice(FIRST - 1)];
}

/** What is not here is never answered by its nearest relative. */
const notCovered = (intent: Intent, { articles, notCovered: guide }: SearchData): readonly Ranked[] =>
  intent.notCovered === 'elsewhere'
    ? []
    : articles
        .filter(({ kind, id }) => kind === 'guide' && id === guide)
        .map((article) => ({ article, score: 1 }));

/** A plan that has some of the words may end something else: only one that has them all as they stand is raised. */
const isHalfSaid = ({ kind }: Article, text: number): boolean => kind === 'plan' && text < WORD_FOR_WORD;

/** Another provider than the one named answers nothing, whatever its titles and pages say. */
const isForeign = ({ provider }: Article, { providers }: Intent): boolean =>
  providers.size > 0 && provider !== null && !providers.has(provider);

function inTitle(article: Article, wanted: readonly string[]): number {
  if (wanted.length === 0) return 0;
  const said = stemsOfTitles(article);
  return wanted.filter((word) => said.has(word)).length;
}

/** Of many articles they take longer than all the rest. */
const stems = new WeakMap<Article, ReadonlySet<string>>();

function stemsOfTitles(article: Article): ReadonlySet<string> {
  const said =
    stems.get(article) ?? new Set(LOCALES.flatMap((locale) => words(article.titles[locale] ?? '')).map(stem));
  stems.set(article, said);
  return said;
}
