import type { Locale } from '../../i18n/locales.ts';
import type { Chip } from '../model/response.ts';
import type { Understanding } from '../understanding/understanding.ts';

/** Likelier than everything else together. */
const LIKELY = 0.5;

/**
 * What was understood of a query, each name once: what is asked, then what is named. "site" and "hébergement" may
 * stand for different products, which are called the same.
 *
 * @param names of what can be asked, by id
 */
export function chipsOf(
  { concepts, words, asks }: Understanding,
  names: ReadonlyMap<string, Partial<Record<Locale, string>>>,
  locale: Locale,
): readonly Chip[] {
  const asked = [...asks].flatMap(([id, share]) => {
    const name = names.get(id)?.[locale];
    return share >= LIKELY && name !== undefined ? [{ name, queryWithout: null }] : [];
  });
  const called = new Set(asked.map(({ name }) => name.toLowerCase()));
  const places = new Map<string, { readonly name: string; readonly at: readonly number[] }>();
  for (const { type, name, at, words: typed } of concepts) {
    const own = name[locale] ?? typed;
    const key = own.toLowerCase();
    // What a word of the glossary says is said better by what is asked, which may also be called as what is named.
    if (type === 'term' || called.has(key)) continue;
    const first = places.get(key);
    places.set(key, { name: first?.name ?? own, at: [...(first?.at ?? []), ...at] });
  }
  return [
    ...asked,
    ...[...places.values()].map(({ name, at }) => ({
      name,
      queryWithout: words.filter((_, position) => !at.includes(position)).join(' '),
    })),
  ];
}
