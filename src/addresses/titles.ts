import { withBase, withoutBase } from '../base.ts';
import type { Catalogue } from '../catalogue/model.ts';
import { LOCALES, type Locale } from '../i18n/locales.ts';
import { typography } from '../i18n/typography.ts';
import { type ViewContext, viewContext } from '../site/context.ts';
import { productPath } from '../site/paths.ts';
import { type PermanentLink, permanentLinks } from '../site/permanent-links.ts';
import { cancelPath, familyPath, guidesPath, providerPath } from '../urls.ts';
import { patternOf } from './address.ts';
import type { Fate } from './address-book.ts';
import type { Addresses } from './addresses.ts';

type Found = Exclude<Fate, { readonly kind: 'lost' }>;

/** Names pages by what they are about; a page without a name of its own is called by its address. */
export function pageTitles(catalogue: Catalogue): (fate: Found) => string {
  const titles = new Map([
    ...LOCALES.flatMap((locale) => namesIn(viewContext(catalogue, locale))).map(
      ([href, title]) => [withoutBase(href), title] as const,
    ),
    ...permanentLinks(catalogue).flatMap(({ choices }) =>
      choices.map(({ href, title }) => [withoutBase(href), title] as const),
    ),
  ]);
  const titleOf = (fate: Found): string => {
    if (fate.kind === 'moved') return titleOf(fate.to);
    if (fate.kind === 'here') return titles.get(fate.url) ?? fate.url;
    const { locale = LOCALES[0] } = patternOf(fate.url);
    return typography(fate.removed.title[locale], locale);
  };
  return titleOf;
}

/** The pages that stand for a thing of the catalogue, and the two that lead to all of them. */
function namesIn(context: ViewContext): readonly (readonly [string, string])[] {
  const { catalogue, locale, t, finish } = context;

  const { families, providers } = catalogue;
  return [
    [cancelPath(locale), t('interface.home.title')],
    [guidesPath(locale), t('pages.guides.title')],
    ...families.map(({ id, name }) => [familyPath(locale, id), finish(name[locale])] as const),
    ...providers.map(
      ({ id, name }) => [providerPath(locale, id), t('pages.provider.title', { provider: name })] as const,
    ),
    ...providers.flatMap(({ name, products }) =>
      products.map(
        (product) => [productPath(product, context), `${name} · ${finish(product.name[locale])}`] as const,
      ),
    ),
  ];
}

/** Every code that was ever published: those of the content, and those whose article moved or went away. */
export function everyPermanentLink(
  catalogue: Catalogue,
  { ledger, site, book }: Addresses,
): readonly PermanentLink[] {
  const titleOf = pageTitles(catalogue);
  const retired = [...ledger.codes.values()].filter(({ code }) => !site.codes.has(code));
  return [
    ...permanentLinks(catalogue),
    ...retired.flatMap(({ code, pattern }) => {
      const choices = LOCALES.flatMap((locale: Locale) => {
        const fate = book.whereIs(pattern.replace('{lang}', () => locale));
        if (fate.kind === 'lost') return [];
        const href = withBase(fate.kind === 'moved' ? fate.to.url : fate.url);
        return [{ locale, title: titleOf(fate), href }];
      });
      return choices.length === 0 ? [] : [{ code, choices }];
    }),
  ];
}
