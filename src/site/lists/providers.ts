import type { Provider } from '../../catalogue/model.ts';
import type { Locale } from '../../i18n/locales.ts';
import { providerPath, providersPath } from '../../urls.ts';
import type { ViewContext } from '../context.ts';
import { plainText } from '../text/resolve-text.ts';
import type { Link, OptionRow } from '../types.ts';
import { hasFewProviders, MOST_DESCRIBED, MOST_NAMED } from './page-sizes.ts';

/** The providers as links; many stand behind one. */
export function providerLinks({ catalogue, locale, t }: ViewContext): readonly Link[] {
  return hasFewProviders(catalogue)
    ? catalogue.providers.map(({ id, name }) => ({ text: name, href: providerPath(locale, id) }))
    : [{ text: t('pages.providers.title'), href: providersPath(locale) }];
}

/** A provider as a row: how cancelling works there, in a line. */
export function providerRow(provider: Provider, context: ViewContext): Pick<OptionRow, 'title' | 'hint'> {
  return { title: provider.name, hint: plainText(provider.summary, { ...context, provider }) };
}

/** All providers as rows. */
export function providerRows(context: ViewContext, at = ''): readonly OptionRow[] {
  const { catalogue, locale } = context;
  return listed(
    catalogue.providers.map((provider) => ({
      id: provider.id,
      ...providerRow(provider, context),
      href: providerPath(locale, provider.id) + at,
    })),
    locale,
  );
}

/** Some providers as rows, and the way to all where there are more. */
export function someProviders(context: ViewContext): readonly OptionRow[] {
  const { catalogue, locale, t } = context;
  if (hasFewProviders(catalogue)) return providerRows(context);
  const number = catalogue.providers.length.toLocaleString(locale);
  return [
    ...providerRows({
      ...context,
      catalogue: { ...catalogue, providers: catalogue.providers.slice(0, MOST_NAMED) },
    }),
    { id: 'providers', title: t('pages.providers.all', { number }), href: providersPath(locale) },
  ];
}

/**
 * Rows of providers as they can be read: in the order of the catalogue with a line about each; of many, the names
 * alone, in the order of the alphabet and under their letters.
 */
export function listed(rows: readonly OptionRow[], locale: Locale): readonly OptionRow[] {
  if (rows.length <= MOST_DESCRIBED) return rows;
  const { compare } = new Intl.Collator(locale, { numeric: true });
  return rows
    .map(({ hint: _, ...row }) => ({ ...row, group: letterOf(row.title, locale) }))
    .sort((a, b) => compare(a.title, b.title));
}

/** Under what a name is looked up: "É" is under E, and what begins with no letter under "#". */
function letterOf(name: string, locale: Locale): string {
  const [first = ''] = name.normalize('NFD').replace(/^[^\p{L}\p{N}]+/u, '');
  return /\p{L}/u.test(first) ? first.toLocaleUpperCase(locale) : '#';
}
