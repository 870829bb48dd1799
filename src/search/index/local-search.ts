import type { Locale } from '../../i18n/locales.ts';
import type { IndexFile } from '../files/index-file.ts';
import { dataOf } from '../files/read-index.ts';
import type { SiteFiles } from '../files/site-files.ts';
import type { LabelResult, Offer } from '../model/response.ts';
import type { SearchState } from '../model/state.ts';
import { AT_ONCE } from '../ranking/editorial-order.ts';
import { FIRST } from '../ranking/harmless.ts';
import { passes } from '../response/filters.ts';
import { offersFor } from '../response/offers.ts';
import { labelKey } from '../text/label-key.ts';
import type { SearchData } from '../understanding/search-data.ts';
import { isAccountedFor, understand } from '../understanding/understand.ts';
import type { loadData, Made } from './load-data.ts';
import { providersApart } from './providers-apart.ts';

/** A query with its filters. */
export type Filtered = Omit<SearchState, 'exactly'>;

/** What brings the rest: fetched, or there already. */
export type Load = () => Promise<{ readonly loadData: typeof loadData }>;

/** What can be said without a text engine. Nothing is loaded before the first call. */
export interface LocalSearch {
  /**
   * For suggestions while typing: as soon as the index of the reader's language is there, if it accounts for every
   * word. Rejects when not even that can be had.
   */
  offers(asked: Filtered): Promise<readonly (Offer | LabelResult)[]>;
  /** The labels of portals that a query is, word for word; none where that cannot be known. */
  labels(asked: Filtered, data: SearchData): Promise<readonly LabelResult[]>;
  /** Everything that a query needs, as far as it can be had. Rejects like `offers`. */
  dataFor(query: string): Promise<SearchData>;
}

/**
 * @param reader the language of the page
 */
export function createLocalSearch(reader: Locale, files: SiteFiles, load: Load): LocalSearch {
  const made: Made = new Map();
  let first: { readonly head: IndexFile; readonly data: SearchData } | undefined;

  /** What the index of the reader's language makes known by itself. */
  const own = (head: IndexFile): SearchData => {
    if (first?.head !== head)
      first = { head, data: dataOf([{ locale: reader, index: head, apart: [] }], undefined, [], undefined) };
    return first.data;
  };

  async function dataFor(query: string): Promise<SearchData> {
    const loading = load().catch(() => undefined);
    const head = await files.index(reader);
    return (await loading)?.loadData(query, reader, head, files, made) ?? own(head);
  }

  async function labels(asked: Filtered, data: SearchData): Promise<readonly LabelResult[]> {
    const key = labelKey(asked.query);
    const file = data.labels?.includes(`|${key}|`)
      ? await files.labels(reader).catch(() => undefined)
      : undefined;
    return file?.cards[key]?.filter(({ article }) => passes(article, asked)) ?? [];
  }

  return {
    dataFor,
    labels,
    offers: async (asked) => {
      const head = await files.index(reader);
      // What is needed least must not be in the way of what is needed first.
      const following = dataFor(asked.query);
      const offers = made.size === 0 ? offersOfIndex(asked, head, own(head), reader) : [];
      if (offers.length > 0 || asked.query === '') return offers;
      const data = await following;
      return [
        ...(await labels(asked, data)),
        ...offersFor(understand(asked.query, data), data, asked, reader),
      ];
    },
  };
}

/** What the index alone accounts for; nothing where more has to be waited for. */
export function offersOfIndex(
  asked: Filtered,
  head: IndexFile,
  data: SearchData,
  reader: Locale,
): readonly Offer[] {
  const understanding = understand(asked.query, data);
  if (!isAccountedFor(understanding, data) || providersApart(asked.query, data, head, []).length > 0)
    return [];
  const offers = offersFor(understanding, data, asked, reader);
  // What cannot be called back is never shown in haste.
  return offers.slice(0, FIRST).some(({ article }) => AT_ONCE.includes(article.route)) ? [] : offers;
}
