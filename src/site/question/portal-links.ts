import type { Product, Provider } from '../../catalogue/model.ts';
import { providersPath } from '../../urls.ts';
import type { Named } from '../../wizard/step.ts';
import type { ViewContext, Words } from '../context.ts';
import { MOST_NAMED } from '../lists/page-sizes.ts';
import { screenUrl } from '../paths.ts';
import type { Link } from '../types.ts';

/**
 * The straight ways to the portal: guidance must never stand between a customer and the button.
 * As near to the product as an address is published; before the provider is known, one for each that may be it.
 *
 * Where these are many, one way to their list: each has its portal on its page.
 *
 * @param offered ids of the providers that may be it; without, all
 */
export function portalLinks(
  { provider, product }: Named,
  context: ViewContext,
  offered?: readonly string[],
): readonly Link[] {
  const { catalogue } = context;
  const possible = provider
    ? [provider]
    : catalogue.providers.filter(({ id }) => offered?.includes(id) ?? true);
  if (possible.length > MOST_NAMED)
    return [{ text: context.t('wizard.portal.choose'), href: providersPath(context.locale) }];
  return possible.flatMap((each) => portalLink(each, product, context) ?? []);
}

/** The straight way to one provider's portal; undefined where it publishes no address. */
export function portalLink(
  provider: Provider,
  product: Product | undefined,
  { locale, t }: Words,
): Link | undefined {
  const screen =
    provider.screens.get(product?.screen ?? '') ?? provider.screens.get(provider.portal.home ?? '');
  const href = screenUrl(screen);
  return href === undefined
    ? undefined
    : { text: t('wizard.portal.straight', { portal: provider.portal.name[locale] }), href };
}
