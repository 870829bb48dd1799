import type { Browser } from '@playwright/test';
import type { Locale } from '../../../src/i18n/locales.ts';
import type { BuiltSite } from '../../search/node-host.ts';
import { ourSearch } from '../../search/our-search.ts';
import type { QuerySet } from '../../search/query.ts';
import { firstQuery } from './browser.ts';
import { beforeFirstSuggestion, sizeOf } from './packed.ts';
import { kilobytes, milliseconds, table } from './table.ts';
import { timesOf } from './times.ts';

/** What one asks first, in words that both languages' indexes hold. */
export const FIRST = 'vps ovhcloud';

/** What queries on pages of one language cost: bytes in Chromium, times in Node. */
export async function costTable(
  browser: Browser,
  site: BuiltSite,
  locale: Locale,
  set: QuerySet,
): Promise<string> {
  const { own, engine } = await firstQuery(browser, site, FIRST, locale);
  const queries = set.answerable.flatMap(({ query, on }) => (on === locale ? [query] : []));
  const ours = ourSearch(site);
  const atOnce = await timesOf(queries, (query) => ours.atOnce.search(query, locale));
  const full = await timesOf(queries, (query) => ours.search(query, locale));
  return table([
    [
      'all that is fetched before the first suggestion, packed',
      kilobytes(sizeOf(site.folder, beforeFirstSuggestion(site.folder))),
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
