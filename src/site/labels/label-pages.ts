import type { Catalogue } from '../../catalogue/model.ts';
import { oncePer } from '../../catalogue/once-per.ts';
import { labelsPath } from '../../urls.ts';
import type { ViewContext } from '../context.ts';
import { providerRows } from '../lists/providers.ts';
import type { OptionRow } from '../types.ts';

/** The pages of cards: the list of providers, and each that has a label. */
export const labelPages = oncePer((catalogue: Catalogue): readonly (string | undefined)[] => [
  undefined,
  ...catalogue.providers.flatMap(({ id, labels }) => (labels.size > 0 ? [id] : [])),
]);

/** Providers with the number of their labels, each leading to its cards. */
export function labelRows(context: ViewContext): readonly OptionRow[] {
  const { catalogue, locale, t } = context;
  const counts = new Map(catalogue.providers.map(({ id, labels }) => [id, labels.size]));
  const pages = labelPages(catalogue);
  return providerRows(context)
    .filter(({ id }) => pages.includes(id))
    .map(({ id, title, group }) => ({
      id,
      title,
      ...(group !== undefined && { group }),
      hint: t('labels.count', { count: counts.get(id) ?? 0 }),
      href: labelsPath(locale, id),
    }));
}
