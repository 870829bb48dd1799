import type { Product, ProductVariant } from '../../catalogue/model.ts';
import type { Locale } from '../../i18n/locales.ts';
import type { Words } from '../../site/context.ts';

/** The article that becomes "your". */
const ARTICLE: Readonly<Record<Locale, readonly [article: RegExp, own: string]>> = {
  en: [/^an? /, 'your '],
  fr: [/^une? (?!autre )/, 'votre '],
};

/**
 * A service as one says it to who has it. One form of several keeps its article: there may be more than one of it.
 *
 * @example ownPhrase(vps, words) // "your OVHcloud VPS"
 */
export function ownPhrase(
  of: Pick<ProductVariant, 'id' | 'phrase'> | Pick<Product, 'variants' | 'phrase'>,
  { locale, finish }: Words,
): string {
  const phrase = finish(of.phrase[locale]);
  return 'variants' in of || of.id === null ? phrase.replace(...ARTICLE[locale]) : phrase;
}
