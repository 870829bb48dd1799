import type { Locale } from '../../i18n/locales.ts';
import { cancelPath } from '../../urls.ts';
import type { WizardWay } from '../model/response.ts';
import type { Intent } from '../ranking/intent.ts';
import type { SearchData, Way } from '../understanding/search-data.ts';

const MOST = 3;

/**
 * The pages of the wizard that take a query further, best first: as deep as what was said goes. The beginning of it
 * when nothing was said. Where each leads was worked out by the wizard itself when the site was built.
 */
export function waysFor(intent: Intent, { ways, names }: SearchData, reader: Locale): readonly WizardWay[] {
  const { products, families, providers } = intent;
  const ofProduct = ways.filter(({ product }) => product !== undefined && products.has(product));
  const sellers = new Set(ofProduct.map(({ provider }) => provider));
  const named = [...new Set(ofProduct.map(({ family }) => family)), ...families];
  const ofFamily = (family: string): readonly Way[] => {
    const own = ways.filter((way) => way.family === family && way.product === undefined);
    const theirs = own.filter(({ provider }) => provider !== undefined && providers.has(provider));
    return theirs.length > 0 ? theirs : own.filter(({ provider }) => provider === undefined);
  };
  const isOne = sellers.size === 1 && (providers.size > 0 || !ofProduct.some(({ common }) => common));
  const found = isOne ? ofProduct : named.flatMap(ofFamily);
  const start: Way = { family: '', asks: 'family', common: false, segments: [] };
  return [...new Set(found.length > 0 ? found : [start])].slice(0, MOST).map((way) => ({
    parts: [way.product ?? way.family, way.provider ?? ''].flatMap((id) => names.get(id)?.[reader] ?? []),
    asks: way.asks,
    url: cancelPath(reader, ...way.segments),
  }));
}
