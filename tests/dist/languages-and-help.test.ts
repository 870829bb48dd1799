import { describe, expect, it } from 'vitest';
import { readCatalogue } from '../../src/catalogue/check.ts';
import { plainTypography } from '../../src/i18n/typography.ts';
import { root } from '../../src/tooling/bootstrap/paths.mjs';
import { attribute, byTag, type Element, elements, textOf } from '../support/built-site/dom.ts';
import type { Page } from '../support/built-site/pages.ts';
import { pages } from './pages.ts';
import { expectNone } from './rules/problem.ts';

const plain = (text: string): string => plainTypography(text).replaceAll(/\s+/g, ' ').trim();

/** The language that voices read an element in. */
function languageOf(element: Element): string | undefined {
  let at: Element | undefined = element;
  while (at !== undefined) {
    const own = attribute(at, 'lang');
    if (own !== undefined) return own;
    const parent: Element['parentNode'] = at.parentNode;
    at = parent !== null && 'tagName' in parent ? parent : undefined;
  }
  return undefined;
}

describe('titles of sources', () => {
  const languages = new Map<string, string>();
  for (const { title, lang } of readCatalogue(root).sources.values()) languages.set(plain(title), lang);

  it('are marked with their language wherever they are named', () => {
    const named = pages.flatMap(({ url, document }) =>
      byTag(document, 'a').flatMap((link) => {
        const wanted = languages.get(plain(textOf(link)));
        // A product may be called like a source about it: sources are elsewhere.
        const outward = attribute(link, 'href')?.startsWith('http') ?? false;
        return wanted === undefined || !outward ? [] : { url, link, wanted };
      }),
    );
    // In every language each source that is listed is named on one page at least.
    expect(named.length).toBeGreaterThan(Math.min(100, languages.size));
    expectNone(
      named
        .filter(({ link, wanted }) => languageOf(link) !== wanted)
        .map(({ url, link, wanted }) => ({
          url,
          message: `does not say "${plain(textOf(link))}" is ${wanted}`,
        })),
    );
  });
});

describe('help', () => {
  /** Addresses without their language, so that both languages can be compared. */
  const footerOf = ({ document }: Page): string =>
    byTag(document, 'footer')
      .flatMap((footer) => [...elements(footer)])
      .filter(({ tagName }) => tagName === 'a')
      .map((link) => (attribute(link, 'href') ?? '').replace(/^\/\w\w\//, '/'))
      .join(' ');

  it('is in the same place and order at the end of every page', () => {
    const orders = new Map<string, string>();
    for (const page of pages) {
      const footer = footerOf(page);
      if (footer !== '') orders.set(footer, page.url);
    }
    expect([...orders.values()], 'pages whose footers differ').toHaveLength(1);
    expect([...orders.keys()][0]).toContain('#mistake');
  });
});
