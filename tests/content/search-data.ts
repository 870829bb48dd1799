import { LOCALES, type Locale, type PerLocale, perLocale } from '../../src/i18n/locales.ts';
import { indexFiles } from '../../src/integrations/search/index-files.ts';
import { vocabularyOf } from '../../src/integrations/search/word-pieces.ts';
import type { IndexFile } from '../../src/search/files/index-file.ts';
import { dataOf } from '../../src/search/files/read-index.ts';
import { siteFiles } from '../../src/search/files/site-files.ts';
import { createSearch, type Search } from '../../src/search/index/create-search.ts';
import { loadLater } from '../../src/search/index/load-at-once.ts';
import { createLocalSearch, type LocalSearch } from '../../src/search/index/local-search.ts';
import type { SearchResponse } from '../../src/search/model/response.ts';
import type { Filters } from '../../src/search/model/state.ts';
import { rank } from '../../src/search/ranking/rank.ts';
import { offersFor } from '../../src/search/response/offers.ts';
import { respond } from '../../src/search/response/respond.ts';
import { mendSlips } from '../../src/search/understanding/mend.ts';
import type { SearchData } from '../../src/search/understanding/search-data.ts';
import { understand } from '../../src/search/understanding/understand.ts';
import type { Understanding } from '../../src/search/understanding/understanding.ts';
import { entriesOf } from '../../src/site/entries.ts';
import { searchFilePath } from '../../src/urls.ts';
import { catalogue } from './content.ts';

/** Stand for the words of the pages, which nobody builds here: those of the titles and descriptions. */
const vocabularies = perLocale((locale) =>
  vocabularyOf(
    entriesOf(catalogue).map(({ in: { [locale]: own } }) => `${own.title} ${own.description ?? ''}`),
  ),
);

const built = new Map(
  [
    ...indexFiles(
      catalogue,
      vocabularies,
      perLocale(() => ({})),
    ),
  ].map(([name, file]) => [searchFilePath(name), file]),
);

/** The files that the build would write, as a browser gets them. */
export const FILES = siteFiles(async (path) => {
  const file = built.get(path);
  return file === undefined ? new Response(null, { status: 404 }) : Response.json(file);
});

export const INDEXES: PerLocale<IndexFile> = {
  en: await FILES.index('en'),
  fr: await FILES.index('fr'),
};

/** What the index file of a language makes known by itself. */
export const INDEX_DATA: PerLocale<SearchData> = perLocale((locale) =>
  dataOf([{ locale, index: INDEXES[locale], apart: [] }], undefined, [], undefined),
);

/** Everything there is: both indexes, every provider, the whole model, all words. */
export const EVERYTHING: PerLocale<SearchData> = {
  en: await everything('en'),
  fr: await everything('fr'),
};

async function everything(reader: Locale): Promise<SearchData> {
  const locales = [reader, ...LOCALES.filter((each) => each !== reader)];
  const loaded = locales.map(async (locale) => {
    const index = INDEXES[locale];
    const apart = index.providers.flatMap(([id, , own]) => (own ? [id] : []));
    return { locale, index, apart: await Promise.all(apart.map((id) => FILES.provider(locale, id))) };
  });
  const pieces = INDEXES[reader].pieces.map((_, number) => FILES.words(number));
  return dataOf(await Promise.all(loaded), await FILES.rest(), await Promise.all(pieces), mendSlips);
}

/** The search without a text engine, of pages in each language. */
export const LOCAL: PerLocale<LocalSearch> = perLocale((locale) =>
  createLocalSearch(locale, FILES, loadLater),
);

/** The whole search of pages in each language, whose text engines look and find nothing. */
export const WITHOUT_TEXTS: PerLocale<Search> = perLocale((locale) =>
  createSearch(locale, {
    local: LOCAL[locale],
    files: FILES,
    engine: () => ({
      warmUp: async () => undefined,
      search: async () => ({ kind: 'found', hits: [], partial: false }),
    }),
  }),
);

/** What a query is understood as on a page of a language, once everything is there that it needs. */
export const understood = async (query: string, locale: Locale = 'fr'): Promise<Understanding> =>
  understand(query, await LOCAL[locale].dataFor(query));

/** What a page in a language shows without a text engine. */
export async function answer(
  query: string,
  locale: Locale = 'fr',
  filters: Filters = {},
): Promise<SearchResponse> {
  const data = await LOCAL[locale].dataFor(query);
  const understanding = understand(query, data);
  return respond(rank(understanding, data), understanding, data, filters, locale);
}

/** The ids of the articles that these data lead to. */
export const offered = (query: string, data: SearchData, locale: Locale): readonly string[] =>
  offersFor(understand(query, data), data, {}, locale).map(({ article }) => article.id);

/** The article that stands first when this is asked on a page of a language. */
export const firstAnswer = async (query: string, locale: Locale = 'en'): Promise<string | undefined> =>
  (await answer(query, locale)).results[0]?.article.id;
