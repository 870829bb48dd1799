import type { Catalogue } from '../../catalogue/schemas/catalogue.ts';
import { LOCALES } from '../../i18n/locales.ts';
import type { Facets } from '../../search/facets-file.ts';
import { type FacetsFile, writeFacetsFile } from '../../search/facets-file.ts';
import { type LexiconFile, writeLexiconFile } from '../../search/lexicon-file.ts';
import { tokens } from '../../search/tokens.ts';
import { familiesOf } from './articles.ts';
import { conceptsOf } from './concepts.ts';

/** The small files that understand a query and answer it without a text engine. */
export interface LocalFiles {
  readonly facets: FacetsFile;
  readonly lexicon: LexiconFile;
}

export function localFiles(catalogue: Catalogue, facets: Facets): LocalFiles {
  const { ignore, keep, untreated, elsewhere } = catalogue.search;
  const inAll = (words: typeof untreated): readonly string[] => [
    ...new Set(LOCALES.flatMap((locale) => words[locale])),
  ];
  return {
    facets: writeFacetsFile(facets, (product) => familiesOf(catalogue, product)),
    lexicon: writeLexiconFile(conceptsOf(catalogue), {
      ignore,
      keep,
      untreated: inAll(untreated),
      elsewhere,
    }),
  };
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
