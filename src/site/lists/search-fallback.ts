import type { Locale } from '../../i18n/locales.ts';
import { providerPath, providersPath } from '../../urls.ts';
import type { ViewContext } from '../context.ts';
import type { Link, OptionRow } from '../types.ts';
import { guideFamilies } from './guide-lists.ts';
import { everyProduct, familySections, guideRows } from './lists.ts';
import { fitsOneList, hasFewProviders, MOST_DESCRIBED, MOST_ROWS } from './page-sizes.ts';
import { providerRows } from './providers.ts';

/**
 * Everything there is to find, for a reader without script: guides by family, then products by provider and family.
 * Of more than a page holds, the families and the providers, whose pages list them.
 */
export interface SearchFallback {
  readonly guides: readonly LinkGroup[];
  readonly products: readonly LinkGroup[];
}

export interface LinkGroup {
  readonly heading: string;
  readonly links: readonly (Link & { readonly lang?: Locale })[];
}

/** Names of what pages are filed under, by id: the words of the filters. */
export interface SearchNames {
  readonly provider: Readonly<Record<string, string>>;
  readonly family: Readonly<Record<string, string>>;
}

const linkOf = ({
  title,
  href,
  lang,
}: OptionRow & { readonly lang?: Locale }): LinkGroup['links'][number] => ({
  text: title,
  href,
  ...(lang && { lang }),
});

export function searchFallback(context: ViewContext): SearchFallback {
  const { catalogue, locale, t, finish } = context;
  const guides =
    catalogue.guides.length > MOST_ROWS
      ? [
          {
            heading: t('pages.guides.title'),
            links: guideFamilies(catalogue.guides, context).map(({ title, hint, href }) => ({
              text: `${title} (${hint})`,
              href,
            })),
          },
        ]
      : familySections(catalogue)
          .filter((section) => section.guides.length > 0)
          .map(({ family, guides: own }) => ({
            heading: finish(family.name[locale]),
            links: guideRows(own, context).map(linkOf),
          }));
  const rows = fitsOneList(catalogue) ? everyProduct(context) : providerRows(context, '#products');
  const all = {
    heading: t('pages.providers.title'),
    links: [
      {
        text: t('pages.providers.all', { number: catalogue.providers.length.toLocaleString(locale) }),
        href: providersPath(locale),
      },
    ],
  };
  // The page has the name of every provider once already, for the words of its filters.
  const products =
    catalogue.providers.length > MOST_DESCRIBED ? [all] : grouped(rows, t('pages.providers.title'));
  return { guides, products };
}

/** Rows under their headings, in the order in which these come first. */
function grouped(rows: readonly OptionRow[], heading: string): readonly LinkGroup[] {
  return [...Map.groupBy(rows, ({ group = heading }) => group)].map(([name, own]) => ({
    heading: name,
    links: own.map(linkOf),
  }));
}

export function searchNames({ catalogue, locale, finish }: ViewContext): SearchNames {
  return {
    provider: Object.fromEntries(catalogue.providers.map(({ id, name }) => [id, name])),
    family: Object.fromEntries(catalogue.families.map(({ id, name }) => [id, finish(name[locale])])),
  };
}

/** Whom to ask at each provider; of many, where they are listed: its first support channel, or what is said about it where it has no address. */
export function searchSupport({ catalogue, locale, t, finish }: ViewContext): readonly Link[] {
  if (!hasFewProviders(catalogue)) return [{ text: t('links.support.any'), href: providersPath(locale) }];
  return catalogue.providers.flatMap(({ id, support: [channel] }) =>
    channel ? [{ text: finish(channel.name[locale]), href: channel.url ?? providerPath(locale, id) }] : [],
  );
}
