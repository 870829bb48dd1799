import type { PerLocale } from '../i18n/locales.ts';
import type { Article } from './article.ts';
import type { Lexicon } from './lexicon.ts';
import type { Token } from './tokens.ts';
import type { Correction } from './understanding.ts';
import type { Vocabulary } from './vocabulary.ts';

/** Everything that understanding and the answers from the facets need, ready to use. */
export interface SearchData {
  readonly lexicon: Lexicon;
  readonly articles: readonly Article[];
  /** Ids in the order of the site. */
  readonly families: readonly string[];
  /** The languages whose words are known yet; without one, its pages' words count as unknown. */
  readonly vocabularies: readonly Vocabulary[];
  /** Not there before the rest of the files is: a word not known yet would be taken for a slip. */
  readonly mend?: Mend;
  /** Not there before the rest of the files is. */
  readonly names?: Names;
}

/** Reads slips as the words that were meant. */
export type Mend = (
  typed: readonly Token[],
  data: SearchData,
) => { readonly read: readonly Token[]; readonly corrections: readonly Correction[] };

/** How the site calls what articles are filed under. */
export interface Names {
  readonly providers: ReadonlyMap<string, string>;
  readonly families: ReadonlyMap<string, PerLocale<string>>;
  /** By `provider/product`. */
  readonly products: ReadonlyMap<string, PerLocale<string>>;
}
