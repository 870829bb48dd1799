import type { Locale } from '../../i18n/locales.ts';

/**
 * What words can name. A route is when or how something ends; a term is a word of the glossary, known in every
 * language; `uncovered` is known not to be treated here, `elsewhere` is another company.
 */
export const CONCEPT_TYPES = [
  'provider',
  'product',
  'uncovered',
  'route',
  'family',
  'term',
  'elsewhere',
] as const;
export type ConceptType = (typeof CONCEPT_TYPES)[number];

/** Something that words stand for. */
export interface Concept {
  readonly type: ConceptType;
  /** Provider, `provider/product`, route, family, term, `provider/thing not covered`, or the word itself. */
  readonly id: string;
  /** Of a product: the family it stands in. */
  readonly family?: string | undefined;
  /** How the site calls it, in the languages that are loaded. */
  readonly name: Readonly<Partial<Record<Locale, string>>>;
}

/** A concept that was read in the query: one chip. */
export interface Understood extends Omit<Concept, 'id'> {
  /** Usually one; several where the words name several products ("dedicated server": of each provider). */
  readonly ids: readonly string[];
  /** Whether everyday words mean it, rather than its name. */
  readonly loose: boolean;
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

/** What was made of a query. */
export interface Understanding {
  /** The query as typed, tidied. */
  readonly query: string;
  /** The words of it as typed: elisions cut off, stop words still there. */
  readonly words: readonly string[];
  /** In the order of the query, each concept once. */
  readonly concepts: readonly Understood[];
  /** What it asks, with how likely each is; together 1, most likely first. */
  readonly asks: ReadonlyMap<string, number>;
  readonly corrections: readonly Correction[];
  /** Words that are neither a name nor a stop word, folded and corrected: the text engine looks for them. */
  readonly leftover: readonly string[];
  /** Of these, as typed, those that no page has in any language, and no longer word that begins so. */
  readonly unknown: readonly string[];
  /** The language the query is in, as far as its words tell; null when they do not. */
  readonly language: Locale | null;
  /**
   * `nothing`: it is about something else, or less than half of the telling words are known to us: nothing is
   * searched for, and the page says so. `empty`: no query.
   */
  readonly verdict: 'understood' | 'nothing' | 'empty';
}
