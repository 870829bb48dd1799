import type { Browser } from '@playwright/test';
import type { Catalogue } from '../../../src/catalogue/model.ts';
import type { Locale } from '../../../src/i18n/locales.ts';
import { homePath, searchPath } from '../../../src/urls.ts';
import type { BuiltSite } from '../../search/node-host.ts';
import { ourSearch } from '../../search/our-search.ts';
import type { QuerySet } from '../../search/query.ts';
import { catalogue } from '../../support/catalogue.ts';
import { kilobytes, milliseconds, table } from '../measure/table.ts';
import { enterToAnswer, firstQuery, resultsPage } from './browser.ts';
import { beforeFirstSuggestion, beforeResults, sizeOf } from './packed.ts';
import { timesOf } from './times.ts';
import { TYPICAL } from './typical.ts';

/** What one asks first, in words that both languages' indexes hold: a product as short as they come, and whose it is. */
export const FIRST = firstQueryOf(catalogue);

function firstQueryOf({ providers }: Catalogue): string {
  const [provider] = providers;
  const names = provider?.products.filter(({ name }) => name.en === name.fr).map(({ name }) => name.en) ?? [];
  const [name = ''] = names.sort((a, b) => a.length - b.length);
  return `${name} ${provider?.name ?? ''}`.toLowerCase();
}

/** So many queries are asked against the clock. */
const WARM = 100;

/** What queries on pages of one language cost: bytes in Chromium, times in Node. */
export async function costTable(
  browser: Browser,
  site: BuiltSite,
  locale: Locale,
  set: QuerySet,
): Promise<string> {
  const { own, engine } = await firstQuery(browser, site, FIRST, locale);
  const queries = [...set.answerable, ...set.situations]
    .flatMap(({ query, on }) => (on === locale ? [query] : []))
    .slice(0, WARM);
  const ours = ourSearch(site);
  const atOnce = await timesOf(queries, (query) => ours.atOnce.search(query, locale));
  const full = await timesOf(queries, (query) => ours.search(query, locale));
  return table([
    [
      'all that is fetched before the first suggestion, packed',
      kilobytes(sizeOf(site.folder, beforeFirstSuggestion(site.folder, locale))),
    ],
    [
      'a page of results without the text engine, packed',
      kilobytes(sizeOf(site.folder, beforeResults(site.folder, locale))),
    ],
    ['first query beyond the empty results page, packed', kilobytes(own + engine)],
    ['  of it the site’s own', kilobytes(own)],
    ['  of it the text engine', kilobytes(engine)],
    ['answer at once: half', milliseconds(atOnce.half)],
    ['answer at once: 95 %', milliseconds(atOnce.most)],
    ['full answer, warm: half', milliseconds(full.half)],
    ['full answer, warm: 95 %', milliseconds(full.most)],
  ]);
}

/** What pages of results cost a browser that has seen nothing, and how long one waits for them on a slow line. */
export async function resultsTable(browser: Browser, site: BuiltSite): Promise<string> {
  const rows: (readonly string[])[] = [];
  for (const [on, query] of TYPICAL) {
    const { bytes, requests, engine } = await resultsPage(browser, site, query, on);
    const fromHome = await enterToAnswer(browser, site, homePath(on), query);
    const fromSearch = await enterToAnswer(browser, site, searchPath(on), query);
    rows.push([
      `${on}: ${query}`,
      kilobytes(bytes),
      `${requests}`,
      engine === 0 ? 'not asked' : kilobytes(engine),
      `${Math.round(fromHome)} ms`,
      `${Math.round(fromSearch)} ms`,
    ]);
  }
  return table([
    ['', 'all bytes', 'requests', 'of it engine', 'Enter, from home', 'Enter, from search'],
    ...rows,
  ]);
}
