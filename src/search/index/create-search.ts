import { LOCALES, type Locale } from '../../i18n/locales.ts';
import { askText, type TextFindings } from '../engine/ask-text.ts';
import type { TextEngine } from '../engine/engine.ts';
import { textQueries } from '../engine/text-query.ts';
import type { AboutFile } from '../files/index-file.ts';
import type { SiteFiles } from '../files/site-files.ts';
import { articleKey } from '../model/article.ts';
import type { NotCovered, SearchResponse, SearchResult } from '../model/response.ts';
import { formatState, SCREENFUL, type SearchState } from '../model/state.ts';
import { FIRST } from '../ranking/harmless.ts';
import { rank } from '../ranking/rank.ts';
import { respond, termsOf } from '../response/respond.ts';
import { readable } from '../text/plain-text.ts';
import { markTerms } from '../text/segments.ts';
import { literally, understand } from '../understanding/understand.ts';
import type { LocalSearch } from './local-search.ts';

/** The whole search as the page of results sees it. Nothing is loaded before the first call; none of these rejects. */
export interface Search {
  /** Starts loading everything: call it on focus or on the pointer, never with the page. */
  warmUp(): Promise<void>;
  /**
   * The full answer: from the local files, and where these are not sure, from the text engines. `failed` names those
   * that did not answer.
   * @param shown how many results are told about
   */
  answer(state: SearchState, shown?: number): Promise<SearchResponse>;
}

/** What a search is made of; tests and the bench bring their own. */
export interface SearchParts {
  readonly local: Pick<LocalSearch, 'dataFor' | 'labels'>;
  readonly files: Pick<SiteFiles, 'about' | 'ahead'>;
  engine(locale: Locale): TextEngine;
  /** Lets the page do what waits, between one piece of the work and the next. */
  readonly pause?: () => Promise<unknown>;
}

/** More than these are told about by what they say of themselves: each place found is a file to fetch. */
const MOST_EXTRACTS = 3;

/** @param reader the language of the page */
export function createSearch(reader: Locale, { local, files, engine, pause = noPause }: SearchParts): Search {
  const engines: Partial<Record<Locale, TextEngine>> = {};
  const engineOf = (locale: Locale): TextEngine => (engines[locale] ??= engine(locale));

  async function answer(state: SearchState, shown: number): Promise<SearchResponse> {
    files.ahead(reader);
    const data = await local.dataFor(state.query).catch(() => undefined);
    if (!data) return nothingLoaded(state);
    await pause();
    const understanding = state.exactly ? literally(state.query, data) : understand(state.query, data);
    const texts = await askText(textQueries(understanding, data, reader), engineOf);
    const scores = new Map([...texts.found].map(([key, { score }]) => [key, score]));
    await pause();
    const ranked = rank(understanding, data, scores);
    await pause();
    const response = respond(ranked, understanding, data, state, reader);
    const about = await aboutAll(response.results.slice(0, shown), response.results[0]?.locale ?? reader);
    const told = await tellAbout(response.results.slice(0, shown), about, texts, termsOf(understanding));
    const results = [...told, ...response.results.slice(shown)];
    // Labels are ordinary words too ("services"): who is surely understood finds the answers in the first places.
    results.splice(texts.locale ? 0 : FIRST, 0, ...(await local.labels(state, data)));
    await pause();
    return {
      ...response,
      results,
      notCovered: response.notCovered.map((each) => tellNotCovered(each, about)),
      ...sourceOf(texts),
    };
  }

  /** What the site says of these articles, as far as it can be had. */
  async function aboutAll(
    results: readonly SearchResult[],
    locale: Locale,
  ): Promise<Omit<AboutFile, 'version' | 'stamp'>> {
    const none = { articles: {}, notCovered: {} };
    const common = await files.about(locale).catch(() => none);
    const apart = new Set(
      results.flatMap(({ article }) =>
        articleKey(article) in common.articles || article.provider === null ? [] : [article.provider],
      ),
    );
    const more = await Promise.all([...apart].map((each) => files.about(locale, each).catch(() => none)));
    return {
      ...common,
      articles: Object.assign({}, common.articles, ...more.map(({ articles }) => articles)),
    };
  }

  const again = rememberingLast(answer);
  return {
    warmUp: async () => {
      await local.dataFor('').catch(() => undefined);
    },
    answer: (state, shown = SCREENFUL) => again(state, shown),
  };
}

const noPause = async (): Promise<void> => undefined;

const sourceOf = ({ locale, failed, partial }: TextFindings) => ({
  source: locale === null ? ('index' as const) : ('text' as const),
  failed,
  partial: partial || (locale !== null && failed.length > 0),
});

/** The same answer to whoever asks the same again; one that lacks something is asked for anew. */
function rememberingLast(
  answer: (state: SearchState, shown: number) => Promise<SearchResponse>,
): typeof answer {
  let last: { readonly key: string; readonly response: Promise<SearchResponse> } | undefined;
  return async (state, shown) => {
    const key = `${shown}${formatState(state)}`;
    if (last?.key !== key) last = { key, response: answer(state, shown) };
    const asked = last;
    const response = await asked.response;
    if (last === asked && (response.failed.length > 0 || response.partial)) last = undefined;
    return response;
  };
}

/** What is said under each result: the place where the words were found, or what it says of itself. */
async function tellAbout(
  results: readonly SearchResult[],
  about: Pick<AboutFile, 'articles'>,
  { found, locale }: TextFindings,
  terms: readonly string[],
): Promise<readonly SearchResult[]> {
  const byText = results.filter(({ article }) => found.has(articleKey(article))).slice(0, MOST_EXTRACTS);
  return Promise.all(
    results.map(async (result) => {
      const key = articleKey(result.article);
      const own = { ...result, excerpt: markTerms(about.articles[key] ?? '', terms) };
      const extract = byText.includes(result) ? await found.get(key)?.hit.extract() : undefined;
      return extract && locale
        ? {
            ...own,
            excerpt: extract.excerpt.map((segment) => ({ ...segment, text: readable(segment.text, locale) })),
            excerptLocale: locale,
            url: locale === result.locale ? extract.url : result.url,
          }
        : own;
    }),
  );
}

const tellNotCovered = (each: NotCovered, { notCovered }: Pick<AboutFile, 'notCovered'>): NotCovered => ({
  ...each,
  text: each.id === null ? null : (notCovered[each.id] ?? null),
});

function nothingLoaded({ query }: SearchState): SearchResponse {
  return {
    understanding: {
      query,
      words: [],
      concepts: [],
      asks: new Map(),
      corrections: [],
      leftover: [],
      unknown: [],
      language: null,
      verdict: query ? 'understood' : 'empty',
    },
    chips: [],
    results: [],
    ways: [],
    notCovered: [],
    facets: { kind: [], provider: [], family: [], language: [] },
    source: 'index',
    failed: LOCALES,
    partial: false,
  };
}
