import type { Catalogue } from '../../../src/catalogue/model.ts';
import { searchWordsFile } from '../../../src/catalogue/schemas/search-words.ts';
import { family, product, provider, route, text } from '../catalogue/made.ts';
import { CATALOGUE, guide } from './site-catalogue.ts';

/** More providers than an index file has room for, with names that are hard to pack. */

const SYLLABLES = ['ba', 'du', 'ke', 'lo', 'mi', 'na', 'po', 'ra', 'se', 'ti', 'vu', 'za', 'fe', 'go', 'hi'];

/** A word of its own for each number. */
export function madeUpWord(number: number): string {
  let rest = (number * 7919) % 50_000;
  let word = '';
  for (let index = 0; index < 4; index += 1) {
    word += SYLLABLES[rest % SYLLABLES.length] ?? '';
    rest = Math.floor(rest / SYLLABLES.length);
  }
  return word;
}

export const providerName = (number: number): string => `Host${madeUpWord(number)}`;
export const productName = (provider: number, number: number): string =>
  `Serv${madeUpWord(1000 + provider * 20 + number)} ${madeUpWord(3000 + provider * 20 + number)}`;

const madeUp = (number: number, products: number) =>
  provider(
    `host-${number}`,
    Array.from({ length: products }, (_, index) =>
      product(`product-${index}`, 'vps', [route('end-of-term'), route('immediate')], {
        name: text(productName(number, index)),
      }),
    ),
    { name: providerName(number) },
  );

/** Of the first two providers everything is known; these come after them. The last product is that of the last one. */
export function manyProviders(providers: number, products: number): Catalogue {
  const last = `host-${providers - 1}/product-${products - 1}`;
  return {
    ...CATALOGUE,
    providers: [
      ...CATALOGUE.providers,
      ...Array.from({ length: providers }, (_, number) => madeUp(number, products)),
    ],
    families: [...CATALOGUE.families, family('clouds', 'other')],
    guides: [
      ...CATALOGUE.guides,
      guide('vps/last-host', 'Cancel at the last host', 'Résilier chez le dernier', {
        provider: `host-${providers - 1}`,
        products: [last],
      }),
      guide('vps/about-the-last', 'What is said of the last', 'Ce que l’on dit du dernier', {
        topic: 'contacts',
        products: [last],
      }),
    ],
    search: searchWordsFile.parse({
      ...CATALOGUE.search,
      products: {
        ...CATALOGUE.search.products,
        [last]: { en: ['thingummy'], fr: ['bidule'] },
      },
    }),
  };
}
