import type { Provider } from '../../catalogue/model.ts';
import { isWayToEnd } from '../../catalogue/route-kinds.ts';
import { formatValue } from '../../i18n/values.ts';
import type { ViewContext } from '../context.ts';
import { productPath } from '../paths.ts';
import type { Link } from '../types.ts';

export interface DeletionDelay {
  readonly product: Link;
  /** In words; where nobody publishes it, that. */
  readonly delay: string;
}

/** How long a provider may take to delete what was cancelled by an e-mail's link, a row for each such route. */
export function deletionDelays(provider: Provider, context: ViewContext): readonly DeletionDelay[] {
  const { locale, t, finish } = context;
  return provider.products.flatMap((product) =>
    product.variants.flatMap((variant) =>
      variant.routes
        .filter(({ id, ends }) => isWayToEnd(id) && ends.kind === 'email-link')
        .map((route) => {
          const value = 'delay' in route.ends ? provider.values.get(route.ends.delay ?? '') : undefined;
          return {
            product: { text: finish(product.name[locale]), href: productPath(product, context) },
            delay: value
              ? finish(formatValue(value, locale))
              : t('facts.ends.unpublished', { provider: provider.name }),
          };
        }),
    ),
  );
}
