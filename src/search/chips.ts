import type { Locale } from '../i18n/locales.ts';
import type { Understanding } from './understanding.ts';

/** Something understood, as a reader sees it. */
export interface Chip {
  readonly name: string;
  /** What the query becomes without it. */
  readonly queryWithout: string;
}

/**
 * What was understood of a query, each name once: "site" and "hébergement" may stand for different
 * products, which are called the same.
 */
export function chipsOf({ concepts, words }: Understanding, locale: Locale): readonly Chip[] {
  const places = new Map<string, readonly number[]>();
  for (const { name, at } of concepts) {
    places.set(name[locale], [...(places.get(name[locale]) ?? []), ...at]);
  }
  return [...places].map(([name, at]) => ({
    name,
    queryWithout: words.filter((_, position) => !at.includes(position)).join(' '),
  }));
}
