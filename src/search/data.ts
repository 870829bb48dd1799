import type { Locale } from '../i18n/locales.ts';
import type { Article } from './article.ts';
import type { Lexicon } from './lexicon.ts';
import type { Vocabulary } from './vocabulary.ts';

/** Everything that understanding and the answers from the facets need, ready to use. */
export interface SearchData {
  readonly lexicon: Lexicon;
  readonly articles: readonly Article[];
  readonly names: Names;
  /** The languages whose words are known yet; without one, its pages' words count as unknown. */
  readonly vocabularies: readonly Vocabulary[];
}

type ByLocale = Readonly<Record<Locale, string>>;

/** How the site calls what articles are filed under. */
export interface Names {
  readonly providers: ReadonlyMap<string, string>;
  readonly families: ReadonlyMap<string, ByLocale>;
  /** By `provider/product`. */
  readonly products: ReadonlyMap<string, ByLocale>;
}
