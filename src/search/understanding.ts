import type { Locale } from '../i18n/locales.ts';

/**
 * What a query can be about. A topic is what one wants to know or do: to cancel, to undo it, a refund. A
 * guide stands for the one thing it answers; a term is a word of the glossary, known in both languages.
 */
export const CONCEPT_TYPES = ['provider', 'product', 'topic', 'route', 'guide', 'family', 'term'] as const;
export type ConceptType = (typeof CONCEPT_TYPES)[number];

/** A concept that was read in the query: one chip. */
export interface Understood {
  readonly type: ConceptType;
  /**
   * The ids it stands for: provider, `provider/product`, topic, route, `family/slug`, family or term ids. Usually one; several
   * where the words name several products ("Exchange": Hosted and Private; "dedicated server": of each provider).
   */
  readonly ids: readonly string[];
  /** How the site calls it, for the chip: "Nom de domaine". Never what was typed. */
  readonly name: Readonly<Record<Locale, string>>;
  /** The words of the query that it came from, as typed, joined by spaces; remove them to take the concept away. */
  readonly words: string;
  /** Where these words stand: positions in `Understanding.words`, rising, not always neighbours. */
  readonly at: readonly number[];
}

/** A word that was read as another: "Results for *domain* (you typed *domian*)". */
export interface Correction {
  readonly typed: string;
  readonly read: string;
}

/** What was made of a query. Says the same whichever language the page is in. */
export interface Understanding {
  /** The query as typed, tidied. */
  readonly query: string;
  /** The words of it as typed: elisions cut off, stop words still there. */
  readonly words: readonly string[];
  /** In the order of the query, each concept once. */
  readonly concepts: readonly Understood[];
  readonly corrections: readonly Correction[];
  /** Words that are neither part of a concept nor stop words, folded and corrected: the text engine looks for them. */
  readonly leftover: readonly string[];
  /** Of these, as typed, those that no page has in any language, and no longer word that begins so. */
  readonly unknown: readonly string[];
  /** The language the query is in, as far as its words tell; null when they do not. */
  readonly language: Locale | null;
  /**
   * `understood`: at least one concept, or real words only. `nothing`: less than half of the telling words
   * are known to us: nothing is searched for, and the page says so. `empty`: no query.
   */
  readonly verdict: 'understood' | 'nothing' | 'empty';
}
