import type { Locale } from '../i18n/locales.ts';
import type { Article } from './article.ts';
import type { Segment } from './segments.ts';
import type { Understanding } from './understanding.ts';

/** An article in the list. */
export interface AnswerResult {
  readonly article: Article;
  /** The language of the version to show: the reader's (or the one filtered for) wherever it exists. */
  readonly locale: Locale;
  /** True when it is not the reader's language: mark it, and give the link `lang` and `hreflang`. */
  readonly foreign: boolean;
  /** Other languages it exists in: "also in French". */
  readonly alsoIn: readonly Locale[];
  /** The title in `locale`, with what answers the query marked. */
  readonly title: readonly Segment[];
  /** Where the link leads: the section that answers, where the text engine found one, else the page. */
  readonly url: string;
  /** The sentence under the title, in `excerptLocale`; empty without the text engine. */
  readonly excerpt: readonly Segment[];
  /** Its language: the words may have been found in the other version only. */
  readonly excerptLocale: Locale;
}

/** A page of the wizard that takes the query further: "Cancel an OVHcloud VPS". */
export interface WizardSuggestion {
  readonly kind: 'plan' | 'question';
  /** The names of what is already answered, in the order of the query's subject: "VPS", "OVHcloud". */
  readonly parts: readonly string[];
  /** For a question: what it asks next. */
  readonly asks: 'family' | 'provider' | 'product' | 'variant' | 'route' | null;
  /** For a plan: its title. */
  readonly title: string | null;
  readonly url: string;
}

/** A value of a filter and how many results it leads to, the other filters kept. */
export interface FacetCount {
  readonly value: string;
  readonly count: number;
  readonly current: boolean;
}

/** Choices that lead to something, most results first (kinds: plans first). */
export interface Facets {
  readonly kind: readonly FacetCount[];
  readonly provider: readonly FacetCount[];
  readonly family: readonly FacetCount[];
  /** The languages the results exist in; choosing one shows that version. */
  readonly language: readonly FacetCount[];
}

/** The answer to a query. */
export interface Answers {
  readonly understanding: Understanding;
  /** In rank order, each article once, filters applied. */
  readonly results: readonly AnswerResult[];
  /** Best first, at most three. */
  readonly suggestions: readonly WizardSuggestion[];
  readonly facets: Facets;
  /** `facets`: from the small local files alone. `text`: the text engine of at least one language answered too. */
  readonly source: 'facets' | 'text';
  /** The languages whose text engine could not be asked: "could not load" is not "nothing found". */
  readonly failed: readonly Locale[];
  /** The text answered, but not all of it could be asked: there may be more, or better. */
  readonly partial: boolean;
}
