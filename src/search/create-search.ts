import { LOCALES, type Locale } from '../i18n/locales.ts';
import { answersOf } from './answer-from-facets.ts';
import type { AnswerResult, Answers } from './answers.ts';
import type { SearchData } from './data.ts';
import type { Extract, Hit, TextEngine } from './engine.ts';
import { sentence } from './extract.ts';
import { readQuery } from './query.ts';
import { rankByFacets } from './rank-by-facets.ts';
import { addText, askText, type Found } from './rank-by-text.ts';
import type { Search, SearchParts } from './search.ts';
import { SCREENFUL, type SearchState } from './state.ts';
import { textQueries } from './text-query.ts';
import { understand } from './understand.ts';
import type { Understanding } from './understanding.ts';
import type { Vocabulary } from './vocabulary.ts';
import { fold } from './words.ts';

interface Asked {
  /** The language asked; none when nothing had to be, or could be. */
  readonly locale?: Locale;
  readonly found: readonly Found[];
  readonly failed: readonly Locale[];
  readonly fills: boolean;
  readonly partial: boolean;
}

const NOTHING_FOUND = { found: [], fills: false, partial: false } as const;

/**
 * The search of a page. Loads nothing before it is asked to.
 *
 * @param reader the language of the page
 */
export function createSearch(reader: Locale, parts: SearchParts): Search {
  const engines = new Map<Locale, TextEngine>();

  function engineOf(locale: Locale): TextEngine {
    const engine = engines.get(locale) ?? parts.engine(locale);
    engines.set(locale, engine);
    return engine;
  }

  async function answer(state: SearchState, shown: number): Promise<Answers> {
    const loaded = await parts.local.data().catch(() => undefined);
    if (!loaded) return nothingLoaded(state);
    const understanding = read(state, loaded);
    const asked = await askEngines(understanding, loaded.vocabularies);
    const facets = rankByFacets(understanding, loaded);
    const ranked = addText(facets, asked, understanding, loaded);
    const answers = answersOf(ranked, understanding, loaded, state, reader);
    const texts = new Map(asked.found.map(({ hit }) => [hit.page.id, hit]));
    const told = await describeAll(
      answers.results.slice(0, shown),
      texts,
      asked.locale,
      understanding,
      engineOf,
    );
    const failed = [...new Set([...asked.failed, ...told.failed])];
    return {
      ...answers,
      results: [...told.results, ...answers.results.slice(shown)],
      source: asked.locale !== undefined || told.described ? 'text' : 'facets',
      failed,
      partial: asked.partial || (asked.locale !== undefined && failed.length > 0),
    };
  }

  async function askEngines(understanding: Understanding, known: readonly Vocabulary[]): Promise<Asked> {
    if (understanding.verdict !== 'understood') return { ...NOTHING_FOUND, failed: [] };
    const failed: Locale[] = [];
    for (const query of textQueries(understanding, known, reader)) {
      const findings = await askText(engineOf(query.locale), query);
      if (findings.kind === 'found') return { ...findings, failed };
      failed.push(query.locale);
    }
    return { ...NOTHING_FOUND, failed };
  }

  return {
    warmUp: async () => {
      await Promise.all([parts.local.data().catch(() => undefined), engineOf(reader).warmUp()]);
    },
    answer: (state, shown = SCREENFUL) => answer(state, shown),
  };

  function read(state: SearchState, loaded: SearchData): Understanding {
    return state.exactly ? literally(state.query, reader) : understand(state.query, loaded);
  }
}

/** The words themselves, for those who asked for exactly these. */
function literally(query: string, locale: Locale): Understanding {
  const { text, terms } = readQuery(query, locale);
  return {
    query: text,
    words: terms,
    concepts: [],
    corrections: [],
    leftover: terms.map(fold),
    unknown: [],
    language: null,
    verdict: terms.length > 0 ? 'understood' : 'empty',
  };
}

function nothingLoaded({ query }: SearchState): Answers {
  return {
    understanding: {
      query,
      words: [],
      concepts: [],
      corrections: [],
      leftover: [],
      unknown: [],
      language: null,
      verdict: query ? 'understood' : 'empty',
    },
    results: [],
    suggestions: [],
    facets: { kind: [], provider: [], family: [], language: [] },
    source: 'facets',
    failed: LOCALES,
    partial: false,
  };
}

/** Excerpts where the text engine found something, else what the page says about itself. */
async function describeAll(
  results: readonly AnswerResult[],
  texts: ReadonlyMap<string, Hit>,
  asked: Locale | undefined,
  understanding: Understanding,
  engineOf: (locale: Locale) => TextEngine,
): Promise<{
  readonly results: readonly AnswerResult[];
  readonly described: boolean;
  readonly failed: readonly Locale[];
}> {
  const shownIn = results[0]?.locale;
  if (shownIn === undefined) return { results, described: false, failed: [] };
  // A second engine only to describe would cost more than it tells.
  const telling = asked === undefined || asked === shownIn ? await engineOf(shownIn).everything() : undefined;
  const pages = new Map(telling?.kind === 'found' ? telling.hits.map((hit) => [hit.page.id, hit]) : []);
  const described = await Promise.all(
    results.map(async (result) => {
      const found = texts.get(result.article.id);
      const hit = found ?? pages.get(result.article.id);
      const locale = found && asked !== undefined ? asked : shownIn;
      return hit ? describe(result, await hit.extract(), locale, understanding, found !== undefined) : result;
    }),
  );
  return {
    results: described,
    described: telling?.kind === 'found',
    failed: telling?.kind === 'failed' ? [shownIn] : [],
  };
}

function describe(
  result: AnswerResult,
  extract: Extract,
  locale: Locale,
  understanding: Understanding,
  found: boolean,
): AnswerResult {
  const terms = readQuery(understanding.words.join(' '), locale).terms;
  const title = result.title.map(({ text }) => text).join('');
  const section = found && locale === result.locale ? extract.section : undefined;
  return {
    ...result,
    excerpt: sentence(title, extract, terms, locale),
    excerptLocale: locale,
    url: section ?? result.url,
  };
}
