import type { Locale } from '../../i18n/locales.ts';
import { providerPath } from '../../urls.ts';
import type { ViewContext } from '../context.ts';
import type { Link, OptionRow } from '../types.ts';
import { everyProduct, familySections, guideRows } from './lists.ts';

/** Everything there is to find, for a reader without script: guides by family, then products by provider and family. */
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
  const { catalogue, locale, finish } = context;
  const guides = familySections(catalogue)
    .filter((section) => section.guides.length > 0)
    .map(({ family, guides: own }) => ({
      heading: finish(family.name[locale]),
      links: guideRows(own, context).map(linkOf),
    }));
  const products = Object.entries(Object.groupBy(everyProduct(context), ({ group = '' }) => group)).map(
    ([heading, rows = []]) => ({ heading, links: rows.map(linkOf) }),
  );
  return { guides, products };
}

export function searchNames({ catalogue, locale, finish }: ViewContext): SearchNames {
  return {
    provider: Object.fromEntries(catalogue.providers.map(({ id, name }) => [id, name])),
    family: Object.fromEntries(catalogue.families.map(({ id, name }) => [id, finish(name[locale])])),
  };
}

/** Whom to ask at each provider: its first support channel, or what is said about it where it has no address. */
export function searchSupport({ catalogue, locale, finish }: ViewContext): readonly Link[] {
  return catalogue.providers.flatMap(({ id, support: [channel] }) =>
    channel ? [{ text: finish(channel.name[locale]), href: channel.url ?? providerPath(locale, id) }] : [],
  );
}
