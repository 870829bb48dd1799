import type { Segment } from '../text/segments.ts';

/**
 * What the rest of the search needs of a text engine of one language. Another engine is another module that returns
 * this; nothing else knows which one there is.
 */
export interface TextEngine {
  /** Starts loading, so that the first answer comes sooner. Never rejects: `search` reports failure. */
  warmUp(): Promise<void>;
  /**
   * Articles that hold all of these words, best first. An empty `hits` means that it looked and found nothing.
   * @param held words that pages are known to hold: where one is found nowhere, a part of the index is lost
   */
  search(terms: readonly string[], held: readonly string[]): Promise<EngineAnswer>;
}

export type EngineAnswer =
  | {
      readonly kind: 'found';
      readonly hits: readonly Hit[];
      /** A part of the index is lost: there may be more. */
      readonly partial: boolean;
    }
  | { readonly kind: 'failed' };

export interface Hit {
  /** An `articleKey`. */
  readonly key: string;
  /** Comparable within one answer only. */
  readonly score: number;
  /** Loaded when asked for; undefined when it cannot be. */
  extract(): Promise<Extract | undefined>;
}

/** The place of a page where the words were found. */
export interface Extract {
  readonly excerpt: readonly Segment[];
  /** The address of the section where most of the words are. */
  readonly url: string;
}
