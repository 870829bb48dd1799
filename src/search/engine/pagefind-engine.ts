import type { Locale } from '../../i18n/locales.ts';
import { searchEnginePath } from '../../urls.ts';
import type { PagesFile } from '../files/index-file.ts';
import { parseExcerpt } from '../text/segments.ts';
import type { EngineAnswer, Extract, Hit, TextEngine } from './engine.ts';

/** The part of Pagefind's browser API that is used here. */
export interface PagefindModule {
  options(options: PagefindOptions): Promise<void>;
  preload(term: string): Promise<void>;
  search(term: string): Promise<{ readonly results: readonly PagefindResult[] }>;
  destroy(): Promise<void>;
}

export interface PagefindOptions {
  readonly excerptLength: number;
  readonly excerptEllipsis: string;
  /** A script of its own to fetch, and one more wait, for what takes a few milliseconds. */
  readonly noWorker: boolean;
  /** Where the bundle is, when not where its script is. */
  readonly basePath?: string;
}

export interface PagefindResult {
  readonly id: string;
  readonly score: number;
  data(): Promise<{
    readonly url: string;
    readonly excerpt: string;
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
  /** Which article each page of the index is. */
  pages(): Promise<PagesFile>;
  /** Milliseconds after which loading counts as failed. */
  readonly patience: number;
}

export const browserHost = (pages: PagefindHost['pages']): PagefindHost => ({
  load: (url) => import(/* @vite-ignore */ url),
  pages,
  patience: 15_000,
});

const EXCERPT_WORDS = 24;

interface Loaded {
  readonly module: PagefindModule;
  readonly pages: PagesFile['pages'];
}

/** Search in one language with the Pagefind bundle that the build wrote for it. */
export function pagefindEngine(locale: Locale, host: PagefindHost): TextEngine {
  let attempts = 0;
  let loading: Promise<Loaded> | undefined;
  /** The words that were found. */
  const sound = new Set<string>();

  async function loadModule(): Promise<PagefindModule> {
    // A module that failed once stays failed under its name: another attempt needs another one.
    const module = await host.load(`${searchEnginePath(locale)}${attempts > 1 ? `?${attempts}` : ''}`);
    await module.options({ excerptLength: EXCERPT_WORDS, excerptEllipsis: '…', noWorker: true });
    try {
      // Looking for nothing waits for index and WebAssembly, and rejects when they cannot be had.
      await module.preload('');
    } catch (error) {
      await module.destroy().catch(noop);
      throw error;
    }
    return module;
  }

  /** Once; again after a failure. */
  function load(): Promise<Loaded> {
    if (loading) return loading;
    attempts += 1;
    const parts = Promise.all([loadModule(), host.pages()]);
    loading = inTime(
      parts.then(([module, { pages }]) => ({ module, pages })),
      host.patience,
    );
    loading.catch(() => {
      loading = undefined;
    });
    return loading;
  }

  /**
   * Whether words that the pages have are found by none: Pagefind keeps quiet about a part of the index that did
   * not load. A question of several words would not tell, because it leaves out those it does not have.
   */
  async function isLost(held: readonly string[], module: PagefindModule): Promise<boolean> {
    const open = held.filter((term) => !sound.has(term));
    const found = await Promise.all(open.map(async (term) => (await module.search(term)).results.length > 0));
    for (const [index, term] of open.entries()) if (found[index]) sound.add(term);
    return found.includes(false);
  }

  async function look(terms: readonly string[], held: readonly string[]): Promise<EngineAnswer> {
    const { module, pages } = await load();
    const partial = await isLost(held, module);
    const { results } = await module.search(terms.join(' '));
    if (partial && results.length === 0) return { kind: 'failed' };
    return { kind: 'found', hits: results.flatMap((result) => hitOf(result, pages) ?? []), partial };
  }

  return {
    warmUp: () => load().then(noop, noop),
    search: (terms, held) =>
      inTime(look(terms, held), host.patience).catch(() => ({ kind: 'failed' }) as const),
  };
}

const noop = (): void => undefined;

/** A page of another build than the file of pages is left out. */
function hitOf(result: PagefindResult, pages: PagesFile['pages']): Hit | undefined {
  const key = pages[result.id];
  if (key === undefined) return undefined;
  return { key, score: result.score, extract: () => extractOf(result).catch(() => undefined) };
}

async function extractOf(result: PagefindResult): Promise<Extract> {
  const { url, excerpt, sub_results = [] } = await result.data();
  const weight = ({ weighted_locations = [] }: PagefindSection): number =>
    weighted_locations.reduce((sum, { balanced_score }) => sum + balanced_score, 0);
  const [best] = [...sub_results].sort((a, b) => weight(b) - weight(a));
  return { excerpt: parseExcerpt(best?.excerpt ?? excerpt), url: best?.url ?? url };
}

function inTime<T>(promise: Promise<T>, milliseconds: number): Promise<T> {
  return new Promise((resolve, reject) => {
    const timer = setTimeout(() => reject(new Error(`no answer in ${milliseconds} ms`)), milliseconds);
    promise.then(resolve, reject).finally(() => clearTimeout(timer));
  });
}
