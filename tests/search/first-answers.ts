import { type Locale, perLocale } from '../../src/i18n/locales.ts';
import { dataOf } from '../../src/search/files/read-index.ts';
import type { SiteFiles } from '../../src/search/files/site-files.ts';
import { offersOfIndex } from '../../src/search/index/local-search.ts';
import { keysOf } from './our-search.ts';

/** Answers with articles, or with undefined where more has to be waited for. */
export type FirstAnswers = (query: string, on: Locale) => Promise<readonly string[] | undefined>;

/** What is answered from the index file of the page's language, before anything else is there. */
export function firstAnswers({ index }: Pick<SiteFiles, 'index'>): FirstAnswers {
  const loaded = perLocale(async (locale) => {
    const head = await index(locale);
    return { head, data: dataOf([{ locale, index: head, apart: [] }], undefined, [], undefined) };
  });
  return async (query, on) => {
    const { head, data } = await loaded[on];
    const offers = offersOfIndex({ query }, head, data, on);
    return offers.length > 0 ? keysOf(offers) : undefined;
  };
}
