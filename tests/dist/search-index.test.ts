import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readCatalogue } from '../../src/catalogue/check.ts';
import { LOCALES, type Locale } from '../../src/i18n/locales.ts';
import type { TextEngine } from '../../src/search/engine/engine.ts';
import { pagefindEngine } from '../../src/search/engine/pagefind-engine.ts';
import { tokens } from '../../src/search/text/tokens.ts';
import { dist } from '../../src/tooling/serve/serve-dist.ts';
import { serve } from '../../src/tooling/serve/static-server.ts';
import { articlePaths } from '../search/articles.ts';
import { filesOf, nodeHost } from '../search/node-host.ts';
import { attribute, type Element, textOf } from '../support/built-site/dom.ts';
import { languageOf, type Page } from '../support/built-site/pages.ts';
import { pages } from './pages.ts';
import { expectNone, type Problem } from './rules/problem.ts';

/** The article of each page. */
const articleAt = articlePaths(readCatalogue(process.cwd()));

/** The real index behind the real adapter; only the browser is missing. */
function engineOf(locale: Locale, url: string): TextEngine {
  const site = { folder: dist, url };
  return pagefindEngine(
    locale,
    nodeHost(site, 'index', () => filesOf(site).pages(locale)),
  );
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
  let engine: TextEngine;
  let close: () => Promise<void>;
  const urls = new Map(
    [...articleAt].flatMap(([url, key]) => (languageOf(url) === locale ? [[key, url] as const] : [])),
  );

  beforeAll(async () => {
    const server = await serve(dist, 0);
    close = server.close;
    engine = engineOf(locale, server.url);
  });
  afterAll(() => close());

  const search = async (word: string): Promise<ReadonlySet<string>> => {
    // As a query is handed over, each word known to be on a page.
    const terms = tokens(word).map(({ typed }) => typed.toLowerCase());
    const answer = await engine.search(terms, terms);
    if (answer.kind === 'failed') throw new Error(`no answer to "${word}"`);
    if (answer.partial) throw new Error(`a part of the index is lost: no page has "${word}"`);
    return new Set(answer.hits.map(({ key }) => urls.get(key) ?? key));
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
    const own = new Set([...pagesByWord(locale).values()].flatMap((each) => [...each]));
    const hits = await search(locale === 'fr' ? 'résilier' : 'cancel');
    expect([...hits].filter((url) => !own.has(url))).toEqual([]);
    expect(hits.size).toBeGreaterThan(0);
  });
});
