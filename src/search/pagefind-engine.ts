import type { Locale } from '../i18n/locales.ts';
import { searchBundlePath, searchEnginePath, searchPagesPath } from '../urls.ts';
import { type EngineAnswer, type Extract, type Hit, NO_EXTRACT, type TextEngine } from './engine.ts';
import type { SearchablePage } from './page.ts';
import { readPagesFile } from './pages-file.ts';
import { parseExcerpt } from './segments.ts';

/** The part of Pagefind's browser API that is used here. */
export interface PagefindModule {
  options(options: PagefindOptions): Promise<void>;
  preload(term: string): Promise<void>;
  search(term: string | null): Promise<{ readonly results: readonly PagefindResult[] }>;
  destroy(): Promise<void>;
}

export interface PagefindOptions {
  readonly excerptLength: number;
  readonly excerptEllipsis: string;
  /** Where the bundle is, when not where its script is. */
  readonly basePath?: string;
}

export interface PagefindResult {
  readonly id: string;
  readonly score: number;
  data(): Promise<{
    readonly url: string;
    readonly excerpt: string;
    readonly meta: Readonly<Record<string, string>>;
    readonly sub_results?: readonly PagefindSection[];
  }>;
}

/** A part of a page below a heading; the first one may be the page itself. */
export interface PagefindSection {
  readonly url: string;
  readonly excerpt: string;
  readonly weighted_locations?: readonly { readonly balanced_score: number }[];
}

/** Where the parts come from; tests put their own in. */
export interface PagefindHost {
  load(url: string): Promise<PagefindModule>;
  fetch(url: string, init?: RequestInit): Promise<Response>;
  /** Milliseconds after which loading counts as failed. */
  readonly patience: number;
}

export const browserHost: PagefindHost = {
  load: (url) => import(/* @vite-ignore */ url),
  fetch: (url, init) => fetch(url, init),
  patience: 15_000,
};

const EXCERPT_WORDS = 24;

interface Loaded {
  readonly module: PagefindModule;
  readonly pages: ReadonlyMap<string, SearchablePage>;
  readonly chunks: readonly string[];
}

interface Looked {
  readonly hits: readonly Hit[];
  readonly partial?: true;
}

interface Bundle {
  /** Once; again after a failure. */
  readonly load: () => Promise<Loaded>;
  /** Rejects when a part of the index cannot be had. */
  readonly confirmChunks: (chunks: readonly string[]) => Promise<unknown>;
}

/** What the build wrote for one language, fetched when it is asked for. */
function bundleOf(locale: Locale, host: PagefindHost): Bundle {
  const bundle = searchBundlePath(locale);
  let attempts = 0;
  let loading: Promise<Loaded> | undefined;
  let confirming: Promise<unknown> | undefined;

  async function loadPages() {
    const path = searchPagesPath(locale);
    // Its name stays while its content changes with every build: ask whether the cached copy still holds.
    const response = await host.fetch(path, { cache: 'no-cache' });
    if (!response.ok) throw new Error(`${response.status} for ${path}`);
    return readPagesFile(await response.json());
  }

  async function loadModule(): Promise<PagefindModule> {
    // A module that failed once stays failed under its name: another attempt needs another one.
    const module = await host.load(`${searchEnginePath(locale)}${attempts > 1 ? `?${attempts}` : ''}`);
    await module.options({ excerptLength: EXCERPT_WORDS, excerptEllipsis: '…' });
    try {
      // Looking for nothing waits for index and WebAssembly, and rejects when they cannot be had.
      await module.preload('');
    } catch (error) {
      await module.destroy().catch(() => undefined);
      throw error;
    }
    return module;
  }

  function load(): Promise<Loaded> {
    if (loading) return loading;
    attempts += 1;
    const attempt = inTime(
      Promise.all([loadModule(), loadPages()]).then(([module, file]) => ({ module, ...file })),
      host.patience,
    );
    attempt.catch(() => {
      loading = undefined;
    });
    loading = attempt;
    return attempt;
  }

  /** Pagefind keeps quiet about a part of the index that did not load, as if its words were nowhere. */
  function confirmChunks(chunks: readonly string[]): Promise<unknown> {
    confirming ??= Promise.all(
      chunks.map(async (chunk) => {
        const response = await host.fetch(`${bundle}${chunk}`, { method: 'HEAD' });
        if (!response.ok) throw new Error(`${response.status} for ${bundle}${chunk}`);
      }),
    ).finally(() => {
      confirming = undefined;
    });
    return confirming;
  }

  return { load, confirmChunks };
}

/** Search in one language with the Pagefind bundle that the build wrote for it. */
export function pagefindEngine(locale: Locale, host: PagefindHost = browserHost): TextEngine {
  const { load, confirmChunks } = bundleOf(locale, host);
  /** The words that were found, or that no part of the index holds. */
  const sound = new Set<string>();

  /**
   * The words by which nothing is found: what holds them may not have loaded. A question of several words
   * would not tell, because the engine leaves out those it does not have.
   */
  async function suspects(terms: readonly string[], module: PagefindModule): Promise<readonly string[]> {
    const open = terms.filter((term) => !term.startsWith('"') && !sound.has(term));
    const found = await Promise.all(open.map(async (term) => (await module.search(term)).results.length > 0));
    for (const [index, term] of open.entries()) if (found[index]) sound.add(term);
    return open.filter((_, index) => !found[index]);
  }

  async function look(terms: readonly string[]): Promise<Looked> {
    const { module, pages, chunks } = await load();
    const suspected = await suspects(terms, module);
    const lost = suspected.length === 0 ? undefined : await confirmChunks(chunks).then(noop, String);
    if (lost === undefined) for (const term of suspected) sound.add(term);
    // A part that failed a moment ago is fetched again; with all parts there this costs nothing.
    const { results } = await module.search(terms.join(' '));
    if (lost !== undefined && results.length === 0) throw new Error(lost);
    return { hits: await toHits(results, pages), ...(lost !== undefined && { partial: true }) };
  }

  async function all(): Promise<Looked> {
    const { module, pages } = await load();
    // Without a term the engine lists its pages, and needs no part of the index for it.
    return { hits: await toHits((await module.search(null)).results, pages) };
  }

  async function answer(looked: Promise<Looked>): Promise<EngineAnswer> {
    try {
      return { kind: 'found', ...(await inTime(looked, host.patience)) };
    } catch (error) {
      return { kind: 'failed', cause: error instanceof Error ? error.message : String(error) };
    }
  }

  return {
    warmUp: () => load().then(noop, noop),
    search: (terms) => answer(look(terms)),
    everything: () => answer(all()),
  };
}

const noop = (): void => undefined;

async function toHits(
  results: readonly PagefindResult[],
  pages: ReadonlyMap<string, SearchablePage>,
): Promise<readonly Hit[]> {
  const hits = await Promise.all(
    results.map(async (result): Promise<Hit | undefined> => {
      const page = pages.get(result.id) ?? (await pageByUrl(result, pages));
      return page && { page, score: result.score, extract: once(() => extractOf(result)) };
    }),
  );
  return hits.filter((hit) => hit !== undefined);
}

/** The index and the pages file are of two builds when one of them comes from a cache: URLs still agree. */
async function pageByUrl(
  result: PagefindResult,
  pages: ReadonlyMap<string, SearchablePage>,
): Promise<SearchablePage | undefined> {
  const url = await result.data().then((data) => data.url, noop);
  return [...pages.values()].find((page) => page.url === url);
}

async function extractOf(result: PagefindResult): Promise<Extract> {
  try {
    const { url, excerpt, meta, sub_results } = await result.data();
    const best = bestSection(sub_results ?? []);
    return {
      description: meta['description'] ?? '',
      excerpt: parseExcerpt(best?.excerpt ?? excerpt),
      ...(best && best.url !== url && { section: best.url }),
    };
  } catch {
    return NO_EXTRACT;
  }
}

function bestSection(sections: readonly PagefindSection[]): PagefindSection | undefined {
  const weight = ({ weighted_locations = [] }: PagefindSection): number =>
    weighted_locations.reduce((sum, { balanced_score }) => sum + balanced_score, 0);
  return sections.reduce<PagefindSection | undefined>(
    (best, section) => (best === undefined || weight(section) > weight(best) ? section : best),
    undefined,
  );
}

function once<T>(make: () => Promise<T>): () => Promise<T> {
  let made: Promise<T> | undefined;
  return () => (made ??= make());
}

function inTime<T>(promise: Promise<T>, milliseconds: number): Promise<T> {
  return new Promise((resolve, reject) => {
    const timer = setTimeout(() => reject(new Error(`no answer in ${milliseconds} ms`)), milliseconds);
    promise.then(resolve, reject).finally(() => clearTimeout(timer));
  });
}
