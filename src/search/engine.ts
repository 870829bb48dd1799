import type { SearchablePage } from './page.ts';
import type { Segment } from './segments.ts';

/**
 * What the rest of the search needs of a search engine. Another engine is another module that
 * returns this; nothing else knows which one there is.
 */
export interface SearchEngine {
  /** Starts loading, so that the first answer comes sooner. Never rejects: `search` reports failure. */
  warmUp(): Promise<void>;
  /** Pages that hold all of these words, best first. An empty `hits` means that it looked and found nothing. */
  search(terms: readonly string[]): Promise<EngineAnswer>;
}

/** A search engine that can also name everything it has, for what is said about a page that was found otherwise. */
export interface TextEngine extends SearchEngine {
  everything(): Promise<EngineAnswer>;
}

export type EngineAnswer =
  | {
      readonly kind: 'found';
      readonly hits: readonly Hit[];
      /** A part of the index is lost: there may be more. */
      readonly partial?: true;
    }
  | { readonly kind: 'failed'; readonly cause: string };

export interface Hit {
  readonly page: SearchablePage;
  /** Comparable within one answer only. */
  readonly score: number;
  /** Loaded when asked for; empty when it cannot be. */
  extract(): Promise<Extract>;
}

/** What the page says, for the one sentence under a result. */
export interface Extract {
  readonly description: string;
  /** The place where the words were found, with the words marked. */
  readonly excerpt: readonly Segment[];
  /** The address of the section where most of the words are, when it is not the beginning of the page. */
  readonly section?: string;
}

export const NO_EXTRACT: Extract = { description: '', excerpt: [] };
