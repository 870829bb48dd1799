import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { LOCALES, type Locale } from '../../src/i18n/locales.ts';
import type { SearchEngine } from '../../src/search/engine.ts';
import { type PagefindModule, pagefindEngine } from '../../src/search/pagefind-engine.ts';
import { readQuery } from '../../src/search/query.ts';
import { dist } from '../../src/tooling/serve/serve-dist.ts';
import { serve } from '../../src/tooling/serve/static-server.ts';
import { searchBundlePath } from '../../src/urls.ts';
import { attribute, type Element, textOf } from '../support/built-site/dom.ts';
import type { Page } from '../support/built-site/pages.ts';
import { pages } from './pages.ts';
import { expectNone, type Problem } from './rules/problem.ts';

/** The real index behind the real adapter; only the browser is missing. */
function engineOf(locale: Locale, site: string): SearchEngine {
  const bundle = searchBundlePath(locale);
  return pagefindEngine(locale, {
    load: async () => {
      const module: PagefindModule = await import(pathToFileURL(join(dist, bundle, 'pagefind.js')).href);
      const basePath = new URL(bundle, site).href;
      return { ...module, options: (options) => module.options({ ...options, basePath }) };
    },
    fetch: (url, init) => fetch(new URL(url, site), init),
    patience: 60_000,
  });
}

const NOT_READ = new Set('button dialog nav noscript script select style svg template textarea'.split(' '));

function isRead(element: Element): boolean {
  return (
    !NOT_READ.has(element.tagName) &&
    ['hidden', 'data-pagefind-ignore'].every((name) => attribute(element, name) === undefined) &&
    attribute(element, 'aria-hidden') !== 'true'
  );
}

/** The words of four letters and more that a reader sees, as printed. */
function* wordsOf(element: Element): Generator<string> {
  for (const child of element.childNodes) {
    if ('tagName' in child) {
      if (isRead(child)) yield* wordsOf(child);
    } else {
      const text = textOf(child).replaceAll('\u2060', '');
      yield* (text.match(/[\p{L}\p{N}]+/gu) ?? []).filter((word) => /^\p{L}{4,}$/u.test(word));
    }
  }
}

const bodyOf = ({ elements }: Page): Element | undefined =>
  elements.find((element) => attribute(element, 'data-pagefind-body') !== undefined);

/** The pages to be found, by the words that are on them. */
function pagesByWord(locale: Locale): ReadonlyMap<string, ReadonlySet<string>> {
  const found = new Map<string, Set<string>>();
  for (const page of pages) {
    const body = page.language === locale && page.indexable ? bodyOf(page) : undefined;
    for (const word of body ? wordsOf(body) : []) {
      const key = word.toLowerCase();
      found.set(key, (found.get(key) ?? new Set()).add(page.url));
    }
  }
  return found;
}

describe.each(LOCALES)('search index of "%s"', (locale) => {
  let engine: SearchEngine;
  let close: () => Promise<void>;

  beforeAll(async () => {
    const server = await serve(dist, 0);
    close = server.close;
    engine = engineOf(locale, server.url);
  });
  afterAll(() => close());

  const search = async (word: string): Promise<ReadonlySet<string>> => {
    const answer = await engine.search(readQuery(word, locale).terms);
    if (answer.kind === 'failed') throw new Error(answer.cause);
    return new Set(answer.hits.map(({ page }) => page.url));
  };

  it('finds every page by every word of four letters and more on it', async () => {
    const words = pagesByWord(locale);
    expect(words.size).toBeGreaterThan(100);
    const lost: Problem[] = [];
    for (const [word, urls] of words) {
      const hits = await search(word);
      for (const url of urls) if (!hits.has(url)) lost.push({ url, message: `is not found by "${word}"` });
    }
    expectNone(lost);
  });

  it('holds guides and plans of this language only', async () => {
    const urls = new Set([...pagesByWord(locale).values()].flatMap((each) => [...each]));
    const hits = await search(locale === 'fr' ? 'résilier' : 'cancel');
    expect([...hits].filter((url) => !urls.has(url))).toEqual([]);
    expect(hits.size).toBeGreaterThan(0);
  });
});
