import type { Locale } from '../../i18n/locales.ts';
import type { Segment } from '../text/segments.ts';
import type { Understanding } from '../understanding/understanding.ts';
import type { Article } from './article.ts';
import type { Facet } from './state.ts';

/** A guide or plan to go to. */
export interface Offer {
  readonly article: Article;
  /** The language of the version to show: the reader's (or the one filtered for) wherever it exists. */
  readonly locale: Locale;
  readonly title: string;
  readonly url: string;
  /** What it is, in words, where it is neither guide nor plan. */
  readonly sort?: string;
  /** What is said of it, where that came along. */
  readonly excerpt?: readonly Segment[];
}

/** An article in the list of results. */
export interface SearchResult extends Omit<Offer, 'title'> {
  /** True when `locale` is not the reader's language: mark it, and give the link `lang` and `hreflang`. */
  readonly foreign: boolean;
  /** Other languages it exists in: "also in French". */
  readonly alsoIn: readonly Locale[];
  /** The title in `locale`, with what answers the query marked. */
  readonly title: readonly Segment[];
  /** What is said under the title, in `excerptLocale`: a plan's facts, a guide's description, or the place found. */
  readonly excerpt: readonly Segment[];
  /** Its language: the words may have been found in the other version only. */
  readonly excerptLocale: Locale;
}

/** A word of a portal that was typed as it is printed: the build has made its result. */
export interface LabelResult extends SearchResult {
  readonly sort: string;
}

/** A page of the wizard that takes the query further: "Cancel an OVHcloud VPS". */
export interface WizardWay {
  /** The names of what is already answered, in the order of the query's subject: "VPS", "OVHcloud". */
  readonly parts: readonly string[];
  /** What it asks next; null where it is a plan. */
  readonly asks: 'family' | 'provider' | 'product' | 'variant' | 'route' | null;
  readonly url: string;
}

/** Something asked about that the site does not cover. */
export interface NotCovered {
  /** `provider/thing` where something is known of it; null of another company. */
  readonly id: string | null;
  /** Null where only the whole query tells. */
  readonly name: string | null;
  /** Where it is ended, or that no source says so; null for what is only known not to be ours. */
  readonly text: string | null;
  /** The section that says so; null where the site has no such guide. */
  readonly url: string | null;
}

/** Something understood, as a reader sees it. */
export interface Chip {
  readonly name: string;
  /** What the query becomes without it; null where its words stand nowhere by themselves. */
  readonly queryWithout: string | null;
}

/** A value of a filter and how many results it leads to, the other filters kept. */
export interface FacetCount {
  readonly value: string;
  readonly count: number;
  readonly current: boolean;
}

/** Choices that lead to something, most results first (kinds: plans first). */
export type FacetCounts = Readonly<Record<Facet, readonly FacetCount[]>>;

/** The answer to a query. */
export interface SearchResponse {
  readonly understanding: Understanding;
  /** What was made of it, for people. */
  readonly chips: readonly Chip[];
  /** In rank order, each article once, filters applied. */
  readonly results: readonly SearchResult[];
  /** Best first, at most three. */
  readonly ways: readonly WizardWay[];
  readonly notCovered: readonly NotCovered[];
  readonly facets: FacetCounts;
  /** `index`: from the small local files alone. `text`: a text engine answered too. */
  readonly source: 'index' | 'text';
  /** The languages whose text engine could not be asked: "could not load" is not "nothing found". */
  readonly failed: readonly Locale[];
  /** The text answered, but not all of it could be asked: there may be more, or better. */
  readonly partial: boolean;
}
