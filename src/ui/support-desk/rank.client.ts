import type { Locale } from '../../i18n/locales.ts';
import type { LabelRow } from '../../outputs/replies/desk-rows.ts';
import { siteFiles } from '../../search/files/site-files.ts';
import { loadLater } from '../../search/index/load-later.ts';
import { createLocalSearch } from '../../search/index/local-search.ts';
import { offersWhileTyping } from '../../search/index/while-typing.ts';
import { articleKey } from '../../search/model/article.ts';
import type { Offer } from '../../search/model/response.ts';

/** What was found, by what the desk narrows its list to. */
export interface Ranked {
  readonly key: string;
  readonly provider: string | null;
  readonly family: string;
  readonly route: string | null;
  /** Of a label of a portal, which is in no list: its row. */
  readonly row?: LabelRow;
}

/**
 * The understanding of the search, asked from its local files alone. Fetched with the first word typed.
 *
 * @returns a function that answers a query with guides and plans, best first
 */
export function ranking(locale: Locale): (query: string) => Promise<readonly Ranked[]> {
  const search = createLocalSearch(locale, siteFiles(), loadLater);
  return async (query) =>
    (await offersWhileTyping(search, { query })).map((offer): Ranked => {
      const { article } = offer;
      return {
        key: articleKey(article),
        provider: article.provider,
        family: article.families[0] ?? '',
        route: article.route,
        ...(article.kind === 'label' && { row: labelRow(offer) }),
      };
    });
}

const labelRow = ({ title, url, excerpt = [] }: Offer): LabelRow => ({
  ...{ kind: 'label', title, href: url },
  second: excerpt.map(({ text }) => text).join(''),
});
