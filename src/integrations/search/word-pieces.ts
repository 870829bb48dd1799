import type { Catalogue } from '../../catalogue/model.ts';
import { LOCALES, type Locale, type PerLocale, perLocale } from '../../i18n/locales.ts';
import type { WordsFile } from '../../search/files/index-file.ts';
import { tokens } from '../../search/text/tokens.ts';
import { productForms } from './wordings.ts';

/** So many words a piece: about ten kilobytes, packed. */
const MOST_WORDS = 4_000;
/** Of a word that the products of many have, these say enough. */
const MOST_PROVIDERS = 4;

type Piece = Pick<WordsFile, 'words' | 'names'>;

/**
 * The words of all pages in pieces of the alphabet, with the words for providers and products that stand in no index.
 *
 * @param productsApart `provider/product` of those that do not
 * @param providers ids of those that do
 */
export function piecesOf(
  vocabularies: PerLocale<readonly string[]>,
  productsApart: ReadonlySet<string>,
  providers: readonly string[],
  catalogue: Catalogue,
): readonly Piece[] {
  const names = namesApart(productsApart, providers, catalogue);
  const pages = new Map<string, Locale[]>();
  for (const locale of LOCALES)
    for (const word of vocabularies[locale]) pages.set(word, [...(pages.get(word) ?? []), locale]);
  const words = [...new Set([...pages.keys(), ...names.keys()])].sort();
  const pieces: Piece[] = [];
  for (let from = 0; from < words.length; from += MOST_WORDS) {
    const some = words.slice(from, from + MOST_WORDS);
    pieces.push({
      words: perLocale((locale) => some.filter((word) => pages.get(word)?.includes(locale)).join(' ')),
      names: Object.fromEntries(
        some.flatMap((word) => (names.has(word) ? [[word, [...(names.get(word) ?? [])]]] : [])),
      ),
    });
  }
  return pieces;
}

function namesApart(
  productsApart: ReadonlySet<string>,
  providers: readonly string[],
  catalogue: Catalogue,
): ReadonlyMap<string, ReadonlySet<string>> {
  const names = new Map<string, Set<string>>();
  const add = (words: readonly string[], provider: string): void => {
    for (const { folded } of words.flatMap(tokens)) {
      const own = names.get(folded) ?? new Set();
      if (own.size < MOST_PROVIDERS) names.set(folded, own.add(provider));
    }
  };
  for (const { id, name } of catalogue.providers) if (!providers.includes(id)) add([name, id], id);
  if (productsApart.size === 0) return names;
  for (const forms of LOCALES.map((locale) => productForms(catalogue, locale)))
    for (const [path, { names: called, loose }] of forms)
      if (productsApart.has(path)) add([...called, ...loose], path.slice(0, path.indexOf('/')));
  return names;
}

/** The different words of texts, folded and sorted; no numbers, and nothing shorter than two letters. */
export function vocabularyOf(texts: Iterable<string>): readonly string[] {
  // Most words stand on many pages: each is taken apart once.
  const parts = new Set<string>();
  for (const text of texts) for (const part of text.match(/\S+/g) ?? []) parts.add(part);
  const words = new Set<string>();
  for (const part of parts) {
    for (const { folded } of tokens(part)) if (/^\p{L}{2,}$/u.test(folded)) words.add(folded);
  }
  return [...words].sort();
}
