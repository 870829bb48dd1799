import type { Locale } from '../i18n/locales.ts';
import { aimOf } from './aim.ts';
import type { SearchData } from './data.ts';
import type { EngineAnswer, Hit, TextEngine } from './engine.ts';
import { mergeRankings, onePerId } from './rank.ts';
import { inOrder, type Ranked } from './rank-by-facets.ts';
import type { TextQuery } from './text-query.ts';
import type { Understanding } from './understanding.ts';

/** What the text engine of one language says to a query. */
export type TextFindings =
  | { readonly kind: 'failed'; readonly locale: Locale }
  | {
      readonly kind: 'found';
      readonly locale: Locale;
      readonly found: readonly Found[];
      /** Only what the facets do not have counts. */
      readonly fills: boolean;
      /** A part of the index is lost. */
      readonly partial: boolean;
    };

export interface Found {
  readonly hit: Hit;
  /** On the scale of the facets' scores. */
  readonly score: number;
}

/** What pages that hold only some of the words are worth. */
const SOME_OF_THE_WORDS = 1.5;
const SOME_TO_FILL = 0.8;

/** Asks one engine all of a query's questions. Never rejects. */
export async function askText(
  engine: TextEngine,
  { locale, questions, single, leastShare, fills }: TextQuery,
): Promise<TextFindings> {
  const best = new Map<string, Found>();
  let partial = false;
  const take = (hits: readonly Hit[], worth: number): void => {
    const top = hits[0]?.score || 1;
    for (const hit of onePerId(hits)) {
      const score = worth * (hit.score / top);
      const before = best.get(hit.page.id);
      if (!before || before.score < score) best.set(hit.page.id, { hit: before?.hit ?? hit, score });
    }
  };
  const answers = await Promise.all(questions.map(({ terms }) => engine.search(terms)));
  if (answers.length > 0 && answers.every(isFailed)) return { kind: 'failed', locale };
  partial = answers.some(isPartial);
  for (const [index, answer] of answers.entries()) take(hitsOf(answer), questions[index]?.worth ?? 0);
  if (best.size === 0) {
    const each = await Promise.all(single.map((term) => engine.search([term])));
    if (each.length > 0 && each.every(isFailed)) return { kind: 'failed', locale };
    partial ||= each.some(isPartial);
    // The score of these is the number of words found.
    const hits = mergeRankings(each.map(hitsOf).filter(({ length }) => length > 0));
    take(
      hits.filter(({ score }) => Math.floor(score) > single.length * leastShare),
      fills ? SOME_TO_FILL : SOME_OF_THE_WORDS,
    );
  }
  return { kind: 'found', locale, found: [...best.values()], fills, partial };
}

const isFailed = ({ kind }: EngineAnswer): boolean => kind === 'failed';
/** Of several questions only some could be asked, or not in all of the index. */
const isPartial = (answer: EngineAnswer): boolean => answer.kind === 'failed' || answer.partial === true;
const hitsOf = (answer: EngineAnswer): readonly Hit[] => (answer.kind === 'found' ? answer.hits : []);

/** Adds what the text says to what the facets say. Another provider than the one named answers nothing. */
export function addText(
  ranked: readonly Ranked[],
  { found, fills }: { readonly found: readonly Found[]; readonly fills: boolean },
  understanding: Understanding,
  { articles }: SearchData,
): readonly Ranked[] {
  const { providers } = aimOf(understanding, articles);
  const scores = new Map(ranked.map(({ article, score }) => [article.id, score]));
  const texts = new Map(found.map(({ hit, score }) => [hit.page.id, score]));
  return inOrder(
    articles.map((article) => {
      const foreign = providers.size > 0 && article.provider !== null && !providers.has(article.provider);
      const known = scores.get(article.id) ?? 0;
      const text = foreign || (fills && known >= 1) ? 0 : (texts.get(article.id) ?? 0);
      return { article, score: known + text };
    }),
  );
}
